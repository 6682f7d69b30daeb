"""Challenges as members play them (rule 83)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.play.challenges.services.rows import update_challenge
from saleor_loyalty_plugin.features.play.models import ChallengeRun, PlayGrant
from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.standing.leaving import leave
from saleor_loyalty_plugin.settings import ProgramSettings

from .playing import UTC_ZONE, Play, challenge, done, goods, join, points, voucher

pytestmark = pytest.mark.django_db


def november(day, hour=12):
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def ledger(member):
    entries = LoyaltyTransaction.objects.filter(member=member).order_by("pk")
    return list(entries.values_list("kind", "points"))


def test_three_orders_in_november_of_which_one_is_refunded_and_another_follows(play, ada):
    # given a challenge for 3 orders in November, 50 points and a badge
    row = challenge(november(1), badge="three", badge_name="Three times")

    # when orders are paid on 3, 10 and 17 November
    _, second, _ = [play.pay(ada, november(day)) for day in (3, 10, 17)]
    play.look(november(17, 13))

    # then it was done on the 17th, for 50 points
    run = ChallengeRun.objects.get(challenge=row)
    assert (run.done_at, run.badge, run.given) == (november(17), "three", True)
    assert points(ada) == [50]

    # when the second is refunded in full on the 20th
    play.refund(second)
    play.look(november(20))

    # then the points are taken back, and the badge
    run.refresh_from_db()
    assert (run.done_at, run.given) == (None, False)
    assert ledger(ada) == [("bonus", 50), ("reversal", -50)]

    # when there is a fourth on the 28th
    play.pay(ada, november(28))
    play.look(november(28, 13))

    # then it is done again, and the points are there once
    run.refresh_from_db()
    assert (run.done_at, run.given) == (november(28), True)
    assert points(ada) == [50]
    assert ledger(ada) == [("bonus", 50), ("reversal", -50), ("bonus", 50)]


def test_the_month_ends_by_the_programs_clocks(ada):
    """CH-01: 22:30 in UTC on the last day is the next month in Helsinki."""
    helsinki = ZoneInfo("Europe/Helsinki")
    play = Play(ProgramSettings(time_zone="Europe/Helsinki"))
    challenge(november(1), zone=helsinki)
    for moment in (november(5), november(20), datetime(2026, 11, 30, 22, 30, tzinfo=UTC)):
        play.pay(ada, moment)

    play.look(datetime(2026, 12, 1, 9, tzinfo=UTC))

    assert points(ada) == [0]


def test_told_five_times_it_counts_once(play, ada):
    """CH-10."""
    challenge(november(1))
    first = play.pay(ada, november(2))
    for _ in range(5):
        play.tell(first)
        play.look(november(3))

    assert points(ada) == [0]
    assert not ChallengeRun.objects.exists()


def test_one_that_is_cancelled_counts_no_more(play, ada):
    """CH-04: 1 of 3 is left of 2, so it takes two more."""
    challenge(november(1))
    first, _ = (play.pay(ada, november(day)) for day in (2, 3))
    play.look(november(4))

    # when
    play.orders.change(first, counted=False)
    play.pay(ada, november(5))
    play.look(november(6))
    after_one_more = points(ada)
    play.pay(ada, november(7))
    play.look(november(8))

    # then
    assert (after_one_more, points(ada)) == ([0], [50])


def test_whoever_looks_again_finds_one_badge(play, ada):
    """CH-11."""
    challenge(november(1), target=Decimal(1), badge="regular", badge_name="Regular")
    play.pay(ada, november(2))
    for day in (3, 4):
        play.look(november(day))

    assert [(run.badge, run.postings) for run in ChallengeRun.objects.filter(given=True)] == [("regular", 1)]
    assert points(ada) == [50]


def test_the_points_are_owed_where_they_are_spent(play, ada):
    """CH-05."""
    challenge(november(1), target=Decimal(1))
    order = play.pay(ada, november(2))
    play.look(november(3))
    adjust_points(
        user_id=ada.user_id,
        points=-50,
        reason="spent",
        idempotency_key="k",
        settings=play.settings,
        now=november(4),
    )
    play.refund(order)
    play.look(november(5))

    assert points(ada) == [-50]


def test_spend_counts_what_is_left_after_refunds_once_a_period(play, ada):
    """CH-07: what is above the target is not carried over."""
    row = challenge(november(1), goal="spend", target=Decimal(200), period="week")
    order = play.pay(ada, november(3), "250.00")
    play.look(november(4))
    assert points(ada) == [50]

    # when 60.00 of it are refunded
    play.orders.change(order, paid_base=Decimal(190))
    play.look(november(5))

    # then
    assert points(ada) == [0]
    assert ChallengeRun.objects.get(challenge=row).done_at is None


def test_pieces_of_named_goods(play, ada):
    # given 5 pieces of what is in category 7
    challenge(november(1), goal="pieces", target=Decimal(5), categories=[7])
    play.pay(ada, november(2), lines=goods((1, 7, 3), (2, 8, 9)))
    play.look(november(3))
    assert points(ada) == [0]

    # when
    play.pay(ada, november(4), lines=goods((3, 7, 2)))
    play.look(november(5))

    # then
    assert points(ada) == [50]


def test_pieces_that_came_back_do_not_count(play, ada):
    challenge(november(1), goal="pieces", target=Decimal(3))
    bought = goods((1, 7, 3))
    order = play.pay(ada, november(2), lines=bought)
    play.look(november(3))
    assert points(ada) == [50]

    # when one comes back and is refunded, and the product was moved to another category meanwhile
    line = next(iter(bought))
    play.known[order].lines[line] = {"product": 1, "category": 9, "pieces": 2}
    play.orders.change(order, paid_base=Decimal(12))
    play.look(november(4))

    # then
    assert points(ada) == [0]
    assert ChallengeRun.objects.get().member == ada


def test_different_categories(play, ada):
    """CH-08: A, A and B are two."""
    challenge(november(1), goal="categories", target=Decimal(3))
    for category in (1, 1, 2):
        play.pay(ada, november(2), lines=goods((category, category, 1)))
    play.look(november(3))
    assert points(ada) == [0]

    play.pay(ada, november(4), lines=goods((3, 3, 1)))
    play.look(november(5))
    assert points(ada) == [50]


def test_who_has_begun_keeps_the_goal_and_the_prize(play, ada, grace):
    """CH-09."""
    # given Ada is at 2 of 3 when staff ask for 1, for 10 points
    row = challenge(november(1))
    for day in (2, 3):
        play.pay(ada, november(day))
    play.look(november(4))
    update_challenge(challenge=row, fields={"target": Decimal(1), "points": 10}, now=november(5), zone=UTC_ZONE)
    play.look(november(6))
    assert points(ada) == [0]

    # when both order again
    play.pay(ada, november(7))
    play.pay(grace, november(7))
    play.look(november(8))

    # then
    assert points(ada, grace) == [50, 10]

    # when December comes
    play.pay(ada, november(7) + timedelta(days=30))
    play.look(november(8) + timedelta(days=30))

    # then
    assert points(ada) == [60]


def test_orders_before_the_challenge_was_there_count_within_its_period(play, ada):
    for day in (2, 3, 4):
        play.pay(ada, november(day))
    play.tell()
    challenge(november(10))

    play.follow(november(10, 13))

    assert points(ada) == [50]


def test_from_joining(play, ada):
    # given 14 days from joining for 2 orders; one came too late
    challenge(november(1), period="from_joining", days=14, target=Decimal(2))
    new = join("new", november(2))
    play.pay(new, november(3))
    play.pay(new, november(16, 12))
    play.pay(ada, november(3))
    play.pay(ada, november(4))
    play.look(november(17))
    assert points(new, ada) == [0, 0]

    # when
    newer = join("newer", november(17))
    play.pay(newer, november(18))
    play.pay(newer, november(30))
    play.look(november(30, 13))

    # then
    assert points(newer) == [50]


def test_it_is_for_members_of_a_tier_from_the_moment_on_when_it_was_reached(play, ada, grace):
    # given
    gold = Tier.objects.get(code="gold")
    challenge(november(1), tier_id=gold.pk, target=Decimal(1))
    type(ada).objects.filter(pk=ada.pk).update(tier=gold)
    order = play.pay(ada, november(2))
    play.pay(grace, november(2))

    # when
    play.look(november(3))

    # then
    assert points(ada, grace) == [50, 0]

    # when Ada loses the tier, it stays
    type(ada).objects.filter(pk=ada.pk).update(tier=Tier.objects.earliest("threshold"))
    play.pay(ada, november(4))
    play.look(november(5))
    assert points(ada) == [50]

    # when the first order is refunded, the second has reached it
    play.refund(order)
    play.look(november(6))
    assert points(ada) == [50]
    assert ChallengeRun.objects.get().done_at == november(4)


def test_a_reward_is_taken_back_and_made_again(play, ada):
    challenge(november(1), target=Decimal(1), points=None, reward_id=voucher().pk)
    order = play.pay(ada, november(2))
    play.look(november(3))
    assert [claim.claim_state for claim in Redemption.objects.all()] == ["kept"]

    # when it is in use at the moment
    play.refund(order)
    play.hands.busy = True
    play.look(november(4))
    assert ChallengeRun.objects.get().given

    # when it is free, and there is another order
    play.hands.busy = False
    play.look(november(5))
    play.pay(ada, november(6))
    play.look(november(7))

    # then
    assert [claim.claim_state for claim in Redemption.objects.order_by("pk")] == ["given_up", "kept"]


def test_the_first_win_by_the_moment_the_goal_was_reached(play, ada, grace):
    # given one winner; Grace was later, and is looked at first
    row = challenge(november(1), target=Decimal(1), winners=1)
    mine, hers = play.pay(ada, november(2)), play.pay(grace, november(3))
    play.tell(hers)
    play.follow(november(3, 13))
    assert done(row) == ["grace"]

    # when
    play.look(november(4))

    # then
    assert done(row) == ["ada"]
    assert points(ada, grace) == [50, 0]

    # when Ada's is refunded
    play.refund(mine)
    play.look(november(5))

    # then
    assert done(row) == ["grace"]
    assert points(ada, grace) == [0, 50]


def test_a_wider_limit_lets_more_win(play, ada, grace):
    row = challenge(november(1), target=Decimal(1), winners=1)
    play.pay(ada, november(2))
    play.pay(grace, november(3))
    play.look(november(4))

    update_challenge(challenge=row, fields={"winners": 2}, now=november(5), zone=UTC_ZONE)
    play.bring(november(5))
    assert done(row) == ["ada", "grace"]


def test_while_it_is_off_nobody_wins_and_what_was_won_follows_the_orders(play, ada, grace):
    row = challenge(november(1), target=Decimal(1))
    order = play.pay(ada, november(2))
    play.look(november(3))
    update_challenge(challenge=row, fields={"active": False}, now=november(4), zone=UTC_ZONE)

    # when
    play.pay(grace, november(5))
    play.refund(order)
    play.look(november(6))

    # then
    assert points(ada, grace) == [0, 0]

    # when it is on again
    update_challenge(challenge=row, fields={"active": True}, now=november(7), zone=UTC_ZONE)
    play.look(november(8))
    assert points(ada, grace) == [0, 50]


def test_who_has_left_keeps_what_they_had(play, ada):
    row = challenge(november(1), target=Decimal(1), points=None, badge="one", badge_name="One")
    order = play.pay(ada, november(2))
    play.look(november(3))
    leave(user_id=ada.user_id, confirm_points=0, now=november(4))

    play.refund(order)
    play.look(november(5))

    assert ChallengeRun.objects.get(challenge=row).given


def test_another_time_zone_pays_no_month_twice(ada):
    play = Play()
    challenge(november(1), target=Decimal(1))
    play.pay(ada, november(15))
    play.look(november(16))

    play.settings = ProgramSettings(time_zone="Asia/Tokyo")
    play.pay(ada, november(17))
    play.look(november(18))

    assert points(ada) == [50]
    assert ChallengeRun.objects.count() == 1


def test_plays_are_given_and_what_is_not_played_is_taken_back(play, ada):
    challenge(november(1), target=Decimal(1), points=None, plays=3)
    order = play.pay(ada, november(2))
    play.look(november(3))
    assert [(grant.plays, grant.taken_back) for grant in PlayGrant.objects.filter(member=ada)] == [(3, False)]

    play.refund(order)
    play.look(november(4))
    assert [(grant.plays, grant.taken_back) for grant in PlayGrant.objects.filter(member=ada)] == [(3, True)]
