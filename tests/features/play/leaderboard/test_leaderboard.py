"""Leaderboards as they follow the ledger (rule 85)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.db.models import Q

from saleor_loyalty_plugin.enums import LoyaltyErrorCode, TransactionKind
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.features.play.leaderboard.selectors import names_of, period_at, standing, top
from saleor_loyalty_plugin.features.play.leaderboard.services.merging import follow_merges
from saleor_loyalty_plugin.features.play.leaderboard.services.names import forget_names, set_public_name
from saleor_loyalty_plugin.features.play.leaderboard.services.periods import build_some, close_due, make_periods
from saleor_loyalty_plugin.features.play.leaderboard.services.prizes import award, unpaid
from saleor_loyalty_plugin.features.play.leaderboard.services.terms import set_leaderboard
from saleor_loyalty_plugin.features.play.models import LeaderboardPeriod, LeaderboardPrize, LeaderboardScore
from saleor_loyalty_plugin.services.giving.bonuses import post_bonus
from saleor_loyalty_plugin.services.ledger import Entry, open_ledger, post
from saleor_loyalty_plugin.services.orders import reconcile_order
from tests.features.merging import merge
from tests.orders import Orders

from ..challenges.playing import SETTINGS, join, points

pytestmark = pytest.mark.django_db
UTC_ZONE = ZoneInfo("UTC")


def march(day, hour=12, month=3):
    return datetime(2026, month, day, hour, tzinfo=UTC)


class Shop:
    """Orders that earn a point for each unit."""

    def __init__(self):
        self.orders = Orders()

    def pay(self, member, amount, at):
        order_id = self.orders.place(user_id=member.user_id, lines=[f"{amount}.00"], created_at=at)
        self.look(order_id, at)
        return order_id

    def refund(self, order_id, at, left="0.00"):
        self.orders.charge(order_id, left)
        self.look(order_id, at)

    def look(self, order_id, at):
        reconcile_order(order_id=order_id, source=self.orders, settings=SETTINGS, now=at)


@pytest.fixture
def shop(db):
    return Shop()


@pytest.fixture
def members(db):
    return {name: join(name, march(1, month=1)) for name in "abcdef"}


def begin(at, period="month", **fields):
    set_leaderboard(period=period, fields={"active": True, **fields})
    make_periods(now=at, zone=UTC_ZONE)
    while build_some():
        pass


def board(at, period="month"):
    return [(score.member.user.username, score.points) for score in top(period_at(period, at))]


def wrong():
    connection.check_constraints()
    return [each for each in findings(now=march(1, month=12)) if each.rule.startswith("a leaderboard")]


def test_who_earned_the_most_and_who_reached_it_first(shop, members):
    # given
    begin(march(1))
    for day, (name, amount) in enumerate([("b", 470), ("a", 300), ("c", 500), ("a", 200), ("d", 470)], 2):
        shop.pay(members[name], amount, march(day))

    # then equal figures are ordered by who reached them first
    assert board(march(9)) == [("c", 500), ("a", 500), ("b", 470), ("d", 470)]
    period = period_at("month", march(9))
    found = {name: standing(period, members[name].pk) for name in "abcde"}
    assert {name: each and (each.rank, each.to_next) for name, each in found.items()} == {
        "a": (1, None),
        "c": (1, None),
        "b": (3, 30),
        "d": (3, 30),
        "e": None,
    }
    assert wrong() == []


def test_what_was_earned_before_it_was_switched_on_counts(shop, members):
    shop.pay(members["a"], 70, march(2, month=2))
    order = shop.pay(members["a"], 100, march(2))
    shop.pay(members["b"], 50, march(3))
    shop.refund(order, march(4), "20.00")

    begin(march(10))

    assert board(march(10)) == [("b", 50), ("a", 20)]
    assert wrong() == []


def test_only_what_orders_earn_counts(shop, members):
    begin(march(1))
    member = open_ledger(Q(pk=members["a"].pk), now=march(2))
    post_bonus(member=member, points=500, idempotency_key="b", reason="", settings=SETTINGS, now=march(2))
    taken = Entry(kind=TransactionKind.REVERSAL, points=-500, idempotency_key="r", below_zero=True, pending_too=True)
    shop.pay(members["a"], 30, march(3))
    member = open_ledger(Q(pk=members["a"].pk), now=march(4))
    post(member=member, entry=taken, now=march(4))

    assert board(march(5)) == [("a", 30)]
    assert wrong() == []


def test_what_is_taken_back_is_of_the_month_that_earned_it_until_that_is_closed(shop, members):
    """LB-06."""
    # given
    begin(march(1), prizes=[300, 200, 100], closing_days=3)
    early, late = (shop.pay(members[name], 100, march(30)) for name in "ab")
    shop.pay(members["c"], 40, march(31))
    shop.pay(members["c"], 10, march(1, month=4))
    begin(march(1, month=4))

    # when one is refunded before March is closed and one after
    shop.refund(early, march(2, month=4))
    close_due(now=march(4, month=4))
    shop.refund(late, march(5, month=4))

    # then
    assert board(march(31)) == [("b", 100), ("c", 40)]
    assert board(march(5, month=4)) == [("c", 10)]
    assert wrong() == []

    # and prizes are posted once
    for _ in range(2):
        for prize in unpaid(after=0, limit=9):
            award(prize_id=prize.pk, member_id=prize.member_id, settings=SETTINGS, now=march(6, month=4))
    assert points(members["a"], members["b"], members["c"]) == [0, 300, 250]

    # when the task runs again, closed is closed
    close_due(now=march(9, month=4))
    assert LeaderboardPrize.objects.count() == 2


def test_it_is_closed_no_earlier_than_the_days_for_refunds_are_over(shop, members):
    begin(march(1), closing_days=3)
    make_periods(now=march(31, 23), zone=UTC_ZONE)
    close_due(now=march(3, 23, month=4))
    assert not LeaderboardPeriod.objects.filter(closed_at__isnull=False).exists()


def test_periods_follow_each_other_however_long_nobody_looked(shop, members):
    begin(march(1), period="week")
    shop.pay(members["a"], 7, march(12))

    make_periods(now=march(20), zone=UTC_ZONE)
    while build_some():
        pass

    starts = list(LeaderboardPeriod.objects.order_by("starts_at").values_list("starts_at", "ends_at"))
    assert [end for _, end in starts[:-1]] == [start for start, _ in starts[1:]]
    assert board(march(12), "week") == [("a", 7)]
    assert wrong() == []


def test_switched_off_it_is_gone_and_on_again_it_is_counted_anew(shop, members):
    begin(march(1))
    shop.pay(members["a"], 7, march(2))
    set_leaderboard(period="month", fields={"active": False})
    assert period_at("month", march(2)) is None

    make_periods(now=march(3), zone=UTC_ZONE)
    assert not LeaderboardScore.objects.exists()
    shop.pay(members["a"], 5, march(4))
    begin(march(5))

    assert board(march(5)) == [("a", 12)]


def test_two_accounts_that_were_made_one_stand_once(shop, members):
    # given
    begin(march(1))
    gone, stays = members["a"], members["b"]
    order = shop.pay(gone, 100, march(2))
    shop.pay(stays, 50, march(2))

    # when nobody was told of the merge
    merge(gone, stays, march(3))
    follow_merges()

    # then
    assert board(march(3)) == [("b", 150)]
    assert wrong() == []

    # when what the other account had earned is taken back
    shop.refund(order, march(4))
    assert board(march(4)) == [("b", 50)]
    assert wrong() == []


def test_the_proof_names_who_differs(shop, members):
    begin(march(1))
    shop.pay(members["a"], 7, march(2))
    LeaderboardScore.objects.update(points=8)

    (finding,) = wrong()

    assert finding.member_id == members["a"].pk
    assert "8 points" in finding.difference


@pytest.mark.parametrize(
    "name",
    [
        "x" * 33,
        "two\nlines",
        "<b>bold</b>",
        "a&amp;b",
        "zero\u200bwidth",
        "right\u202eto left",
        "a\ttab",
        "https://x",
        "\0",
    ],
)
def test_names_with_markup_or_what_is_not_seen_are_refused(members, name):
    with pytest.raises(LoyaltyError) as refused:
        set_public_name(user_id=members["a"].user_id, name=name)
    assert (refused.value.field, refused.value.code) == ("public_name", LoyaltyErrorCode.INVALID)


def test_a_name_is_seen_until_its_member_goes(members):
    # given
    ids = [members[name].pk for name in "ab"]
    for name, shown in (("a", " Ада Łukasz-Õ. 7 "), ("b", "Bo")):
        set_public_name(user_id=members[name].user_id, name=shown)
    assert names_of(ids) == dict(zip(ids, ["Ада Łukasz-Õ. 7", "Bo"], strict=True))

    # when one takes the name back and the other is deleted
    set_public_name(user_id=members["b"].user_id, name=" ")
    members["a"].user.delete()
    forget_names()

    # then
    assert names_of(ids) == {}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"prizes": [1, 2]}, "prizes"),
        ({"prizes": [0]}, "prizes"),
        ({"prizes": [1] * 101}, "prizes"),
        ({"closing_days": 91}, "closing_days"),
        ({"active": None}, "active"),
    ],
)
def test_what_makes_no_sense_is_refused(db, fields, field):
    with pytest.raises(LoyaltyError) as refused:
        set_leaderboard(period="week", fields=fields)
    assert refused.value.field == field


def test_there_is_none_of_a_day(db):
    with pytest.raises(LoyaltyError) as refused:
        set_leaderboard(period="day", fields={"active": True})
    assert refused.value.field == "period"


def test_points_that_have_expired_stay_and_who_has_none_is_not_on_it(shop, members):
    """LB-07 and LB-10."""
    # given
    begin(march(1))
    shop.pay(members["a"], 100, march(2))
    order = shop.pay(members["b"], 50, march(3))
    shop.refund(order, march(4))

    # when
    open_ledger(Q(pk=members["a"].pk), now=datetime(2027, 4, 1, tzinfo=UTC))

    # then
    assert points(members["a"]) == [0]
    assert board(march(9)) == [("a", 100)]
    assert standing(period_at("month", march(9)), members["b"].pk) is None


def test_a_place_is_one_more_than_those_above_and_each_stands_once(shop, members):
    """LB-02 and LB-08."""
    # given 57 above, many of them equal
    begin(march(1))
    period = period_at("month", march(2))
    above = [join(f"above {number}", march(1)) for number in range(57)]
    LeaderboardScore.objects.bulk_create(
        LeaderboardScore(period=period, member=member, points=200 + number % 3, reached_at=march(2))
        for number, member in enumerate(above)
    )
    shop.pay(members["a"], 190, march(3))

    # then
    place = standing(period, members["a"].pk)
    assert (place.rank, place.to_next) == (58, 10)
    assert len(set(top(period).values_list("member", flat=True))) == len(top(period)) == 58
