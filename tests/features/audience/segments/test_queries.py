"""Whom rules fit: every story is asked of many members at once and of each alone (rules 50 and 51)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.audience.models import PlacedOrder
from saleor_loyalty_plugin.features.audience.segments.selectors import outside
from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.features.messages.models import Consent
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings

from .people import bought, person, segment
from .rules import all_of, any_of, but, condition

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        (condition("ORDERS", "EQ", "3"), {"ada"}),
        (condition("ORDERS", "NE", "3"), {"bea", "cyd"}),
        (condition("ORDERS", "LT", "1"), {"cyd"}),
        (condition("ORDERS", "IN", "0", "1"), {"bea", "cyd"}),
        (condition("ORDERS", "NOT_IN", "0", "1"), {"ada"}),
        (condition("NET_SPEND", "GTE", "130.00"), {"ada"}),
        (condition("NET_SPEND", "LTE", "20.5"), {"bea", "cyd"}),
        (condition("AVERAGE_ORDER", "GT", "43.333"), set()),
        (condition("AVERAGE_ORDER", "GTE", "43.333"), {"ada"}),
        (condition("AVERAGE_ORDER", "IS_NOT_SET"), {"cyd"}),
        (condition("DISCOUNT_SHARE", "GT", "0.6"), {"ada"}),
        (condition("DAYS_BETWEEN_ORDERS", "LTE", "15"), {"ada"}),
        (condition("DAYS_BETWEEN_ORDERS", "IS_SET"), {"ada"}),
        (condition("SPEND_PERCENTILE", "GTE", "95"), {"ada"}),
        (condition("RECENCY", "IN", "4", "5"), {"ada"}),
        (condition("RFM", "EQ", "CHAMPIONS"), {"ada"}),
        (condition("RFM", "IS_NOT_SET"), {"bea", "cyd"}),
        (condition("COUNTRY", "EQ", "pl"), {"ada"}),
        (condition("LANGUAGE", "IN", "FI", "PT_BR"), {"ada", "bea"}),
        (condition("LIFE_CYCLE", "IN", "ACTIVE", "LOST"), {"ada"}),
        (condition("LIFE_CYCLE", "NE", "NEVER"), {"ada", "bea"}),
        (condition("DAYS_SINCE_JOINING", "GT", "100"), {"cyd"}),
        (condition("DAYS_SINCE_FIRST_ORDER", "GTE", "60"), {"ada"}),
        (condition("DAYS_SINCE_LAST_ORDER", "LT", "40"), {"ada"}),
        (condition("DAYS_SINCE_LAST_ORDER", "IS_SET"), {"ada", "bea"}),
        (all_of(condition("ORDERS", "GTE", "1"), but(condition("COUNTRY", "EQ", "FI"))), {"ada"}),
        (any_of(condition("ORDERS", "EQ", "0"), condition("COUNTRY", "EQ", "PL")), {"ada", "cyd"}),
    ],
)
def test_the_figures_of_the_profile(rule, names, who, now):
    # given
    person(
        "ada",
        now,
        last=30,
        orders=3,
        first_order_at=now - timedelta(days=60),
        net_spend=Decimal("130.00"),
        discounted_orders=2,
        spend_percentile=95,
        recency=5,
        frequency=4,
        money=4,
        rfm="champions",
        last_country_code="PL",
        first_language_code="pt-br",
    )
    person("bea", now, last=40, net_spend=Decimal("20.50"), recency=1, last_country_code="FI", first_language_code="fi")
    person("cyd", now, joined=101)

    # then
    assert who(rule) == names


def test_days_are_times_of_24_hours_to_the_moment(who, now):
    # given an order 30 days ago
    person("ada", now, last=30)
    within = condition("DAYS_SINCE_LAST_ORDER", "LTE", "30")

    # then
    assert (who(within), who(within, now + timedelta(seconds=1))) == ({"ada"}, set())
    longer = condition("DAYS_SINCE_LAST_ORDER", "GT", "30")
    assert (who(longer), who(longer, now + timedelta(seconds=1))) == (set(), {"ada"})


def test_what_is_unknown_fits_no_comparison_and_no_opposite(who, now):
    # given who never ordered, in no known country
    person("ada", now)
    assign_tier(user_id=LoyaltyMember.objects.get().user_id, tier=Tier.objects.get(code="gold"), until=None, now=now)
    long_ago, abroad = condition("DAYS_SINCE_LAST_ORDER", "GT", "30"), but(condition("COUNTRY", "EQ", "PL"))

    # then
    assert (who(long_ago), who(but(long_ago))) == (set(), set())
    assert who(any_of(long_ago, condition("ORDERS", "EQ", "0"))) == {"ada"}
    assert who(all_of(condition("TIER", "IN", "gold"), abroad)) == set()
    assert who(all_of(condition("TIER", "IN", "gold"), condition("COUNTRY", "IS_NOT_SET"))) == {"ada"}


def test_the_tier_is_the_one_that_a_member_has_now(who, now):
    # given
    ada, bea = person("ada", now), person("bea", now)
    until = now + timedelta(days=1)
    assign_tier(user_id=ada.user_id, tier=Tier.objects.get(code="gold"), until=until, now=now)
    assign_tier(user_id=bea.user_id, tier=Tier.objects.get(code="silver"), until=None, now=now)

    # then
    assert who(condition("TIER", "EQ", "gold")) == {"ada"}
    assert who(condition("TIER", "NE", "gold"), until) == {"ada", "bea"}
    assert who(condition("TIER", "IN", "bronze", "silver"), until) == {"ada", "bea"}


def give(member, points, at, **settings):
    adjust_points(
        user_id=member.user_id,
        points=points,
        reason="goodwill",
        idempotency_key=f"{member.pk}:{points}:{at}",
        settings=ProgramSettings(**settings),
        now=at,
    )


def test_points_are_those_of_the_moment(who, now, orders, reconcile):
    # given 100 points that expire in ten days, and 50 of an order that are pending for five
    ada = person("ada", now)
    person("bea", now)
    give(ada, 100, now, expires_after_days=10)
    order = orders.place(user_id=ada.user_id, lines=["50.00"])
    reconcile(order, settings=ProgramSettings(pending_days=5, expires_after_days=0))

    # then
    for days, available, pending in ((0, 100, 50), (5, 150, 0), (10, 50, 0)):
        at = now + timedelta(days=days)
        assert who(condition("POINTS_AVAILABLE", "EQ", str(available)), at) == {"ada"}
        assert who(condition("POINTS_PENDING", "NE", str(pending)), at) == ({"bea"} if pending else set())
    assert who(condition("POINTS_LIFETIME", "GTE", "50")) == {"ada"}
    assert who(condition("POINTS_LIFETIME", "LT", "50")) == {"bea"}
    assert who(condition("POINTS_LIFETIME", "NE", "0")) == {"ada"}
    assert who(condition("POINTS_LIFETIME", "IN", "0", "50")) == {"ada", "bea"}


@pytest.mark.parametrize(
    ("operator", "days", "names"),
    [
        ("LTE", 10, {"ada"}),
        ("LT", 10, set()),
        ("GTE", 10, {"ada", "bea"}),
        ("GT", 10, {"bea"}),
        ("LTE", 99, {"ada", "bea"}),
    ],
)
def test_days_until_the_next_points_expire(operator, days, names, who, now):
    # given
    ada, bea = person("ada", now), person("bea", now)
    person("cyd", now)
    give(ada, 100, now, expires_after_days=10)
    give(ada, 200, now, expires_after_days=90)
    give(bea, 100, now, expires_after_days=90)
    rule = condition("DAYS_UNTIL_EXPIRY", operator, str(days))

    # then of who has none it is unknown
    assert (who(rule), who(but(rule))) == (names, {"ada", "bea"} - names)
    assert who(condition("DAYS_UNTIL_EXPIRY", "IS_NOT_SET")) == {"cyd"}


def test_days_until_the_birthday(who, now):
    # given today, in a week, yesterday
    for name, day in (("ada", 15), ("bea", 22), ("cyd", 14)):
        set_birthday(user_id=person(name, now).user_id, month=1, day=day, year=None, now=now)
    person("dee", now)

    # then
    assert who(condition("DAYS_UNTIL_BIRTHDAY", "EQ", "0")) == {"ada"}
    assert who(condition("DAYS_UNTIL_BIRTHDAY", "LTE", "7")) == {"ada", "bea"}
    assert who(condition("DAYS_UNTIL_BIRTHDAY", "IN", "7", "364")) == {"bea", "cyd"}
    assert who(condition("DAYS_UNTIL_BIRTHDAY", "GT", "366")) == set()
    assert who(but(condition("DAYS_UNTIL_BIRTHDAY", "LTE", "7"))) == {"cyd"}
    assert who(condition("DAYS_UNTIL_BIRTHDAY", "IS_NOT_SET")) == {"dee"}


def test_a_birthday_is_a_day_of_the_programs_clocks(who, now, monkeypatch):
    # given it is 15 January in the program's zone for eleven hours more than in UTC
    monkeypatch.setattr(outside._Outside, "zone", lambda: ZoneInfo("Pacific/Pago_Pago"))
    set_birthday(user_id=person("ada", now).user_id, month=1, day=15, year=None, now=now)
    today = condition("DAYS_UNTIL_BIRTHDAY", "EQ", "0")
    midnight = datetime(2026, 1, 16, 11, tzinfo=UTC)

    # then
    assert who(today, midnight - timedelta(seconds=1)) == {"ada"}
    assert who(today, midnight) == set()


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        (condition("BOUGHT_PRODUCT", "EQ", "1"), {"ada", "bea"}),
        (condition("BOUGHT_PRODUCT", "EQ", "1", days=30), {"ada"}),
        (condition("BOUGHT_PRODUCT", "NE", "1", days=30), {"bea", "cyd"}),
        (condition("BOUGHT_PRODUCT", "IN", "2", "3"), set()),
        (condition("BOUGHT_CATEGORY", "IN", "7", "8"), {"bea"}),
        (condition("BOUGHT_CATEGORY", "IS_SET", days=30), {"ada"}),
        (all_of(condition("BOUGHT_PRODUCT", "EQ", "1"), but(condition("BOUGHT_CATEGORY", "EQ", "7"))), {"ada"}),
        (any_of(condition("BOUGHT_CATEGORY", "EQ", "7"), condition("ORDERS", "GTE", "9")), {"bea"}),
    ],
)
def test_what_was_bought_within_days(rule, names, who, now):
    # given
    ada, bea, cyd = (person(name, now) for name in ("ada", "bea", "cyd"))
    for _ in range(2):
        bought(ada, now - timedelta(days=30), product=1, category=6)
    bought(bea, now - timedelta(days=31), product=1, category=7)
    bought(cyd, now, product=2, counted=False)

    # then
    assert who(rule) == names


def test_vouchers_and_channels(who, now):
    # given
    ada = person("ada", now, favourite_channels=[1, 2], first_channel_id=1)
    person("bea", now, first_channel_id=3)
    person("cyd", now)
    order = {"member": ada, "placed_at": now - timedelta(days=8), "channel_id": 1, "currency": "USD", "counted": True}
    PlacedOrder.objects.create(order_id=f"{1:032x}", voucher_code="SPRING", **order)
    PlacedOrder.objects.create(order_id=f"{2:032x}", **{**order, "member": None}, voucher_code="SPRING")
    PlacedOrder.objects.create(order_id=f"{3:032x}", **{**order, "counted": False}, voucher_code="LOST")

    # then
    assert who(condition("USED_VOUCHER", "EQ", "SPRING")) == {"ada"}
    assert who(condition("USED_VOUCHER", "IS_SET", days=7)) == set()
    assert who(condition("USED_VOUCHER", "NOT_IN", "SPRING", "LOST")) == {"bea", "cyd"}
    assert who(condition("USED_VOUCHER", "EQ", "LOST")) == set()
    assert who(condition("CHANNEL", "IN", "2", "3")) == {"ada", "bea"}
    assert who(condition("CHANNEL", "NE", "1")) == {"bea", "cyd"}
    assert who(condition("CHANNEL", "IS_NOT_SET")) == {"cyd"}


def test_what_members_agree_to(who, now):
    # given
    ada, bea = person("ada", now), person("bea", now)
    for member, purpose, granted in (
        (ada, "marketing", True),
        (bea, "marketing", False),
        (bea, "transactional", False),
    ):
        Consent.objects.create(member=member, purpose=purpose, granted=granted, at=now, source="staff")

    # then who has said nothing agreed to what is transactional, and to nothing else
    assert who(condition("CONSENT", "EQ", "MARKETING")) == {"ada"}
    assert who(condition("CONSENT", "NE", "MARKETING")) == {"bea"}
    assert who(condition("CONSENT", "EQ", "TRANSACTIONAL")) == {"ada"}
    assert who(condition("CONSENT", "EQ", "PERSONALISATION")) == set()


def test_members_of_other_segments(who, now):
    # given
    ada, _ = person("ada", now, last=3), person("bea", now, last=3)
    person("cyd", now)
    segment(code="friends", add_members=[ada.pk])
    segment(condition("ORDERS", "GTE", "1"), code="buyers")
    segment(all_of(condition("SEGMENT", "EQ", "buyers"), but(condition("SEGMENT", "EQ", "friends"))), code="others")

    # then
    assert who(condition("SEGMENT", "EQ", "others")) == {"bea"}
    assert who(condition("SEGMENT", "NOT_IN", "others", "friends")) == {"cyd"}


def test_who_is_not_in_the_program_is_in_no_segment(who, now):
    # given
    ada, bea = person("ada", now), person("bea", now)
    person("cyd", now)
    LoyaltyMember.objects.filter(pk=ada.pk).update(left_at=now)
    bea.user.delete()

    # then
    assert who(condition("ORDERS", "GTE", "0")) == {"cyd"}
