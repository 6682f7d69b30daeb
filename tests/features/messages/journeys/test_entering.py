"""Who enters a journey, by what and when (rule 63)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.db.models import Q

from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun, JourneySide, RunState
from saleor_loyalty_plugin.features.messages.journeys.selectors.members import joined
from saleor_loyalty_plugin.features.messages.journeys.services import entering
from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.models import LoyaltyMember, Reward, Tier, TierChange
from saleor_loyalty_plugin.services.ledger import Entry, open_ledger, post
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.members import new_members
from tests.features.audience.segments.people import segment

from .journeys import SETTINGS, bought, could_enter, entered, journey

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
FIRST = datetime(2026, 1, 1, 10, tzinfo=UTC)


def order(number: int) -> UUID:
    return UUID(int=number)


def placed(member, at, number, *, counted=True):
    return PlacedOrder.objects.create(
        order_id=order(number), member=member, placed_at=at, channel_id=1, currency="EUR", counted=counted
    )


def counted(member, at, number):
    """An order that was placed and began to count at a moment."""
    placed(member, at, number)
    bought([member.pk], "50.00", at, order_id=order(number))


def last_order(member, at, number):
    placed(member, at, number)
    Profile.objects.update_or_create(member=member, defaults={"orders": 1, "first_order_at": at, "last_order_at": at})


def give(member, points, at, *, expires_at=None, available_at=None):
    ledger = open_ledger_of(member, at)
    entry = Entry(
        kind=TransactionKind.BONUS,
        points=points,
        idempotency_key=f"{member.pk}:{points}:{at}:{expires_at}",
        available_at=available_at or at,
        expires_at=expires_at,
    )
    post(member=ledger, entry=entry, now=at)


def open_ledger_of(member, at):
    return open_ledger(Q(pk=member.pk), now=at)


def test_who_has_joined_enters_once(member, now):  # JR-03
    # given
    of = journey("joined", since=now - DAY)

    # when
    occasions = [entered(of, now) for _ in range(3)]

    # then
    assert occasions == [["joined"]] * 3
    run = JourneyRun.objects.get()
    assert (run.member, run.began_at, run.due_at, run.state) == (member, now, now, RunState.RUNNING)


def test_switched_on_it_lets_in_nobody_from_the_past_unless_told_to(member, other_member, now):
    # given
    of = journey("joined", since=now + SECOND)

    # when
    before, could = entered(of, now + DAY), could_enter(of, now + DAY)
    update_journey(journey=of, fields={"enter_past": True}, now=now + DAY)
    past = entered(of, now + DAY, limit=1)

    # then
    assert (before, could, past) == ([], 2, ["joined", "joined"])
    of.refresh_from_db()
    assert (of.enters_past, could_enter(of, now + DAY)) == (False, 0)


def test_the_past_is_asked_for_some_members_after_others(member, other_member, now, monkeypatch):
    # given
    monkeypatch.setattr(entering, "AT_ONCE", member.pk)
    of = journey("joined", since=now + SECOND)
    update_journey(journey=of, fields={"enter_past": True}, now=now + DAY)
    known = {"journey_id": of.pk, "select": joined, "settings": SETTINGS, "now": now + DAY, "limit": 100}

    # when
    first = entering.enter(**known)
    entered_first = list(JourneyRun.objects.values_list("member_id", flat=True))

    # then
    assert (first, entered_first) == (member.pk, [member.pk])
    assert len(entered(of, now + DAY)) == 2


def test_switched_off_and_on_again_nobody_enters_twice(member, now):  # JR-10
    # given
    of = journey("joined")
    entered(of, now)

    # when
    update_journey(journey=of, fields={"active": False}, now=now)
    while_off = entered(of, now)
    update_journey(journey=of, fields={"active": True, "enter_past": True}, now=now)

    # then
    assert (while_off, entered(of, now)) == (["joined"], ["joined"])


def test_what_happened_while_nobody_was_there_is_made_up_for_until_it_is_too_old(now):
    # given a worker that was away, and a journey that is good for three days
    of = journey("joined")
    for days in (2, 4):
        new_members(1, enrolled_at=now - days * DAY)

    # when
    entered(of, now)

    # then
    assert [run.began_at for run in JourneyRun.objects.all()] == [now - 2 * DAY]


def test_who_left_was_suspended_or_deleted_does_not_enter(now):
    # given
    left, suspended, deleted, there = new_members(4, enrolled_at=now)
    LoyaltyMember.objects.filter(pk=left.pk).update(left_at=now)
    LoyaltyMember.objects.filter(pk=suspended.pk).update(suspended_at=now)
    LoyaltyMember.objects.filter(pk=deleted.pk).update(user=None)

    # when
    entered(journey("joined"), now)

    # then
    assert [run.member for run in JourneyRun.objects.all()] == [there]


def test_only_who_is_in_its_segment_enters(now):
    # given
    inside, _ = new_members(2, enrolled_at=now)
    listed = segment(add_members=[inside.pk])

    # when
    entered(journey("joined", segment_id=listed.pk), now)

    # then
    assert [run.member for run in JourneyRun.objects.all()] == [inside]


def test_the_first_and_the_nth_order_that_counts(member, now):
    # given a first order, one that does not count, and a second one; both journeys are on
    first, second = journey("first_order"), journey("nth_order", orders=2)
    counted(member, now - 2 * DAY, 1)
    placed(member, now - DAY, 2, counted=False)

    # when
    of_first = entered(first, now), entered(second, now)
    counted(member, now, 3)
    of_second = entered(first, now), entered(second, now)

    # then
    assert of_first == (["order:1"], [])
    assert of_second == (["order:1"], ["order:2"])
    run = JourneyRun.objects.get(journey=second)
    assert (run.facts, run.channel_id) == ({"order_id": str(order(3))}, 1)


def test_orders_from_before_the_program_come_first(member, now):
    # given
    placed(member, now - 400 * DAY, 1)
    counted(member, now, 2)

    # when
    of_first, of_second = entered(journey("first_order"), now), entered(journey("nth_order", orders=2), now)

    # then
    assert (of_first, of_second) == ([], ["order:2"])


def test_the_past_of_orders_is_numbered_as_the_present_is(member, other_member, now):
    # given
    placed(member, now - 400 * DAY, 1)
    counted(member, now - 3 * DAY, 2)
    counted(other_member, now - 2 * DAY, 3)
    counted(other_member, now - DAY, 4)
    of = journey("nth_order", orders=2, since=now)

    # when
    could = could_enter(of, now)
    update_journey(journey=of, fields={"enter_past": True}, now=now)
    entered(of, now)

    # then
    assert could == 2
    assert {run.facts["order_id"] for run in JourneyRun.objects.all()} == {str(order(2)), str(order(4))}


def test_30_days_without_an_order(member):  # JR-01
    # given
    of = journey("no_order", since=FIRST)
    last_order(member, FIRST, 7)

    # when
    occasions = [entered(of, FIRST + 30 * DAY - SECOND), entered(of, FIRST + 30 * DAY)]

    # then
    assert occasions == [[], [f"last-order:{order(7)}"]]


def test_another_order_puts_it_off(member):  # JR-02
    # given
    of, second = journey("no_order", since=FIRST), datetime(2026, 1, 30, 18, tzinfo=UTC)
    last_order(member, FIRST, 7)
    last_order(member, second, 8)

    # when
    occasions = [entered(of, at) for at in (FIRST + 30 * DAY, second + 30 * DAY - SECOND, second + 30 * DAY)]

    # then
    assert occasions == [[], [], [f"last-order:{order(8)}"]]
    assert JourneyRun.objects.get().began_at == datetime(2026, 3, 1, 18, tzinfo=UTC)


def test_it_begins_again_after_90_days_at_the_earliest(member):  # JR-04
    # given a first run on 31 January
    of = journey("no_order", since=FIRST)
    last_order(member, FIRST, 7)
    entered(of, FIRST + 30 * DAY)

    # when inactive again on 15 March, and on 5 May
    moments = [datetime(2026, month, day, 10, tzinfo=UTC) for month, day in ((3, 15), (5, 5))]
    found = []
    for number, moment in enumerate(moments, start=8):
        last_order(member, moment - 30 * DAY, number)
        found.append(len(entered(of, moment)))

    # then
    assert found == [1, 2]


def _change(member, tier, at, reason):
    TierChange.objects.create(member=member, tier=tier, tier_code=tier.code, reason=reason, since=at)
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=tier)


def test_a_tier_that_was_reached_and_is_theirs_still(now):
    # given one who rose, one who fell, and one who rose and fell
    tiers = {tier.code: tier for tier in Tier.objects.all()}
    risen, fallen, both = new_members(3)
    _change(risen, tiers["gold"], now, "qualified")
    _change(fallen, tiers["bronze"], now, "grace_ended")
    _change(both, tiers["silver"], now, "qualified")
    _change(both, tiers["bronze"], now, "grace_ended")

    # when
    entered(journey("tier_reached"), now)

    # then
    run = JourneyRun.objects.get()
    assert (run.member, run.facts) == (risen, {"tier_id": tiers["gold"].pk})


@pytest.mark.parametrize(("grace", "begins_after"), [(30, 16), (10, 0)])
def test_a_tier_is_lost_in_14_days(grace, begins_after, now):
    # given
    (member,) = new_members(1)
    silver = Tier.objects.get(code="silver")
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=silver, below_since=now)
    of, settings = journey("tier_at_risk"), ProgramSettings(downgrade_grace_days=grace)
    begins_at = now + begins_after * DAY

    # when
    before, then = entered(of, begins_at - SECOND, settings=settings), entered(of, begins_at, settings=settings)

    # then
    assert (before, then) == ([], [f"tier-at-risk:{int(now.timestamp())}"])
    facts = JourneyRun.objects.get().facts
    assert facts["tier_id"] == silver.pk
    assert datetime.fromisoformat(facts["tier_until"]) == now + grace * DAY


def test_nobody_is_warned_of_what_an_assigned_tier_hides(now):
    # given
    (member,) = new_members(1)
    tiers = {tier.code: tier for tier in Tier.objects.all()}
    LoyaltyMember.objects.filter(pk=member.pk).update(
        tier=tiers["silver"], below_since=now, assigned_tier=tiers["gold"]
    )

    # when
    occasions = entered(journey("tier_at_risk"), now + 16 * DAY)

    # then
    assert occasions == []


def test_all_points_that_expire_on_a_day_are_one_occasion(member, now):
    # given lots of one day and of the next, by the clocks of Warsaw
    settings, of = ProgramSettings(time_zone="Europe/Warsaw"), journey("points_expiring", days=7)
    day = datetime(2026, 6, 10, 10, tzinfo=UTC)
    for points, expires_at in ((10, day), (20, day + timedelta(hours=11)), (40, day + timedelta(hours=12, minutes=30))):
        give(member, points, now, expires_at=expires_at)

    # when
    before = entered(of, day - 7 * DAY - SECOND, settings=settings)
    then = entered(of, day - 7 * DAY, settings=settings)

    # then
    assert (before, then) == ([], ["expiry:2026-06-10"])
    facts = JourneyRun.objects.get().facts
    assert (facts["points"], datetime.fromisoformat(facts["points_until"])) == (30, day)


def test_points_that_expire_all_at_once_are_told_by_that_date_and_not_by_their_own(member, other_member, now):
    # given one whose points of any age go in 40 days, unless they order; and one whose go by their age
    for each in (member, other_member):
        give(each, 30, now, expires_at=now + 20 * DAY)
        give(each, 12, now)
    at_once = now + 40 * DAY
    ours = LoyaltyMember.objects.filter(pk=member.pk)
    ours.update(inactivity_days=40, points_expire_at=at_once, next_due_at=at_once)
    of = journey("points_expiring", days=7)

    # when
    found = [entered(of, now + days * DAY) for days in (13, 33)]

    # then
    assert [len(each) for each in found] == [1, 2]
    runs = {run.member: run for run in JourneyRun.objects.all()}
    assert {who.pk: run.facts["points"] for who, run in runs.items()} == {other_member.pk: 30, member.pk: 42}
    assert datetime.fromisoformat(runs[member].facts["points_until"]) == at_once
    assert runs[member].began_at == now + 33 * DAY


def test_a_batch_that_ends_within_a_members_occasions_goes_on_with_them(member, other_member, now):
    # given points of three days that are all ahead
    for each in (member, other_member):
        for day in (10, 20, 30):
            give(each, day, now, expires_at=now + day * DAY)
    of = journey("points_expiring", days=30, since=now, enter_past=True)

    # when
    found = entered(of, now, limit=2)

    # then
    assert len(found) == 6


def test_30_and_7_days_are_two_journeys(member, now):
    # given
    give(member, 10, now, expires_at=now + 40 * DAY)

    # when
    both = [entered(journey("points_expiring", days=days), now + (40 - days) * DAY) for days in (30, 7)]

    # then
    assert [len(each) for each in both] == [1, 1]


def _reward(cost, **facts):
    return Reward.objects.create(name="R", kind="voucher", points_cost=cost, **facts)


def test_a_reward_has_become_affordable(member, now):
    # given 100 points, and rewards for 100, 150, 200 and 500
    _, near, dear, _ = (_reward(cost) for cost in (100, 150, 200, 500))
    _reward(200, active=False)
    give(member, 100, now - 10 * DAY)
    of = journey("reward_affordable", since=now - DAY)

    # when
    before = entered(of, now)
    give(member, 120, now)
    then = entered(of, now)

    # then
    assert (before, then) == ([], [f"reward:{dear.pk}"])
    assert near.pk != dear.pk


def test_points_that_are_pending_make_nothing_affordable_yet(member, now):
    # given
    reward, of = _reward(100), journey("reward_affordable")
    give(member, 100, now, available_at=now + 14 * DAY)

    # when
    before = entered(of, now)
    open_ledger_of(member, now + 14 * DAY)

    # then
    assert (before, entered(of, now + 14 * DAY)) == ([], [f"reward:{reward.pk}"])


def test_a_reward_for_a_higher_tier_is_none(member, now):
    # given
    _reward(100, tier=Tier.objects.get(code="gold"))
    give(member, 100, now)

    # when
    occasions = entered(journey("reward_affordable"), now)

    # then
    assert occasions == []


def test_who_is_held_out_has_the_occasion_and_nothing_else(now):
    # given half of 200 members are held out
    new_members(200, enrolled_at=now)
    of = journey("joined", holdout_percent=50)

    # when
    entered(of, now, limit=70)

    # then
    runs = dict(JourneyRun.objects.values_list("member_id", "state"))
    sides = {side.member_id: side.bucket < side.held_below for side in JourneySide.objects.all()}
    assert sides == {member: state == RunState.HELD_OUT for member, state in runs.items()}
    assert 60 < sum(sides.values()) < 140
    assert not JourneyRun.objects.filter(state=RunState.HELD_OUT, due_at__isnull=False).exists()


def test_the_programs_holdout_keeps_marketing_journeys_from_members_and_no_news(now):
    # given
    new_members(40, enrolled_at=now)
    settings = ProgramSettings(program_holdout_percent=50)
    gives, waits = journey("joined"), journey("joined", steps=[{"wait_minutes": 5}])

    # when
    for of in (gives, waits):
        entered(of, now, settings=settings)

    # then
    held = {of.pk: of.runs.filter(state=RunState.HELD_OUT).count() for of in (gives, waits)}
    assert held[gives.pk] > 5
    assert held[waits.pk] == 0
    assert not JourneySide.objects.exists()


def test_who_was_in_it_before_anybody_was_held_out_is_compared_with_nobody(member, other_member, now):
    # given
    of = journey("joined")
    entered(of, now)

    # when
    update_journey(journey=of, fields={"holdout_percent": 20}, now=now)

    # then
    assert set(of.sides.values_list("member_id", "held_below")) == {(member.pk, 0), (other_member.pk, 0)}


def test_what_no_feature_keeps_happens_to_nobody(member, now, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.services.questions.occasions._ANSWERS", {})

    # then
    assert entered(journey("challenge_done", enter_past=True), now) == []
