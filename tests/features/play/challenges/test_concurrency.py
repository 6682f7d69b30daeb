"""Real concurrency on PostgreSQL: the last prize, one prize, and what leaderboards count meanwhile."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.features.play.challenges.selectors import planned, waiting
from saleor_loyalty_plugin.features.play.challenges.services.judging import judge_member
from saleor_loyalty_plugin.features.play.challenges.services.keeping import keep_orders
from saleor_loyalty_plugin.features.play.challenges.services.prizes import bring_prize
from saleor_loyalty_plugin.features.play.leaderboard.services.periods import build_some, close_due, make_periods
from saleor_loyalty_plugin.features.play.leaderboard.services.terms import set_leaderboard
from saleor_loyalty_plugin.features.play.models import Challenge, ChallengeRun, LeaderboardPrize, LeaderboardScore
from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.services.orders import reconcile_order
from tests.features.audience.shop import MONEY
from tests.orders import Orders
from tests.services.threads import raised, together

from .playing import SETTINGS, Hands, Play, challenge, done, join, points

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 5, 12, tzinfo=UTC)
UTC_ZONE = ZoneInfo("UTC")


def judge(member):
    plans = planned(Challenge.objects.all())
    assert judge_member(member_id=member.pk, plans=plans, settings=SETTINGS, now=NOW)
    for run_id in waiting(after=0, limit=100):
        bring_prize(run_id=run_id, hands=Hands(), settings=SETTINGS, now=NOW)


def ordered(play, *members):
    """Have members order once, each a second after the one before; profiles know, and nobody else."""
    for seconds, member in enumerate(members):
        play.pay(member, NOW + timedelta(seconds=seconds))
    play.tell()
    keep_orders(order_ids=list(play.known), shop=play, money=MONEY)


def test_three_of_twenty_win_whoever_is_looked_at_at_once():
    # given three winners, and twenty who have reached it
    play = Play()
    row = challenge(NOW, target=Decimal(1), winners=3)
    members = [join(f"member {number}", NOW - timedelta(days=30)) for number in range(20)]
    ordered(play, *members)

    # when
    outcomes = together(*[partial(judge, member) for member in reversed(members)])

    # then the first three have it, once
    assert raised(outcomes) == []
    play.bring(NOW)
    play.bring(NOW)
    assert done(row) == ["member 0", "member 1", "member 2"]
    assert sum(points(*members)) == 150


def test_never_more_have_it_than_win():
    """Each time a prize was posted, what was there before was taken back."""
    play = Play()
    challenge(NOW, target=Decimal(1), winners=1)
    members = [join(f"member {number}", NOW - timedelta(days=30)) for number in range(8)]
    ordered(play, *members)

    assert raised(together(*[partial(judge, member) for member in reversed(members)])) == []

    held = 0
    for change in LoyaltyTransaction.objects.order_by("pk").values_list("points", flat=True):
        held += change
        assert 0 <= held <= 50


def test_ten_workers_look_at_a_member_and_give_once():
    play = Play()
    challenge(NOW, target=Decimal(1))
    ada = join("ada", NOW - timedelta(days=30))
    ordered(play, ada)

    assert raised(together(*[partial(judge, ada) for _ in range(10)])) == []

    assert points(ada) == [50]
    assert ChallengeRun.objects.count() == 1


def test_a_leaderboard_counts_what_is_posted_while_it_is_begun_and_closed():
    # given orders that are posted while the leaderboard is counted from the ledger
    shop, members = Orders(), [join(f"member {number}", NOW - timedelta(days=30)) for number in range(6)]
    before = [shop.place(user_id=member.user_id, lines=["10.00"], created_at=NOW) for member in members]
    during = [shop.place(user_id=member.user_id, lines=["7.00"], created_at=NOW) for member in members]

    def post(order_id):
        reconcile_order(order_id=order_id, source=shop, settings=SETTINGS, now=NOW)

    for order_id in before:
        post(order_id)
    set_leaderboard(period="month", fields={"active": True, "closing_days": 0, "prizes": [10]})

    def begin():
        make_periods(now=NOW, zone=UTC_ZONE)
        while build_some(limit=2):
            pass

    # when
    outcomes = together(begin, *[partial(post, order_id) for order_id in during])

    # then
    assert raised(outcomes) == []
    assert set(LeaderboardScore.objects.values_list("points", flat=True)) == {17}
    assert [each for each in findings(now=NOW) if each.rule.startswith("a leaderboard")] == []

    # when it is closed many times at once
    outcomes = together(*[partial(close_due, now=NOW + timedelta(days=60)) for _ in range(5)])
    assert raised(outcomes) == []
    assert list(LeaderboardPrize.objects.order_by("member").values_list("points", flat=True)) == [2, 2, 2, 2, 1, 1]
