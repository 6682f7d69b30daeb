"""When an order earns and when it does not (rules 1 and 5 to 8)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import transaction

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.domain.orders import AwardOn, OrderLine
from saleor_loyalty_plugin.errors import BalanceTooLargeError, InsufficientPointsError
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward, PointsLot
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, tables
from ..spending import checkout, spend

BOOK = OrderLine("book", net=Decimal("10.00"), gross=Decimal("12.30"))
GIFT_CARD = OrderLine("card", net=Decimal("50.00"), gross=Decimal("50.00"), is_gift_card=True)


def test_part_payments_earn_when_the_last_one_arrives(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)

    # when
    posted = [reconcile(order)]
    for charged in ("40.00", "100.00", "140.00"):
        orders.charge(order, charged)
        posted.append(reconcile(order))

    # then
    assert posted == [0, 0, 100, 0]
    assert entries(member) == [("earn", 100, 100)]


def test_an_order_that_points_paid_for_writes_no_entry(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["0.00", "0.00"])

    assert reconcile(order) == 0
    assert entries(member) == []
    assert OrderAward.objects.get().base == 0


def test_an_order_that_a_gift_card_paid_for_earns(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["60.00"], total=Decimal(0))

    assert reconcile(order) == 60


def test_award_on_fulfilled_waits_for_the_last_parcel(member, orders, reconcile):
    # given
    settings = ProgramSettings(award_on=AwardOn.FULFILLED)
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # then
    assert reconcile(order, settings=settings) == 0
    orders.change(order, fulfilled=True)
    assert reconcile(order, settings=settings) == 100
    assert reconcile(order, settings=settings) == 0


def test_award_on_fulfilled_waits_for_the_money_too(member, orders, reconcile):
    # given
    settings = ProgramSettings(award_on=AwardOn.FULFILLED)
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False, fulfilled=True)

    # then
    assert reconcile(order, settings=settings) == 0
    orders.charge(order, "100.00")
    assert reconcile(order, settings=settings) == 100


@pytest.mark.parametrize(
    ("_case", "facts"),
    [("a draft", {"placed": False, "confirmed": False}), ("expired or cancelled before it was seen", {"void": True})],
)
def test_what_was_never_an_order_leaves_no_trace(_case, facts, member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], **facts)
    before = tables()

    # then
    assert reconcile(order) == 0
    assert tables() == before


def test_an_unconfirmed_order_earns_when_the_shop_confirms_it(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], confirmed=False)

    # then
    assert reconcile(order) == 0
    assert entries(member) == []
    orders.change(order, confirmed=True)
    assert reconcile(order) == 100


@pytest.mark.parametrize(
    ("settings", "points"),
    [
        (ProgramSettings(), 12),
        (ProgramSettings(earn_on_net=True), 10),
        (ProgramSettings(earn_on_shipping=True), 22),
        (ProgramSettings(earn_on_net=True, earn_on_shipping=True), 18),
        (ProgramSettings(points_per_currency_unit=Decimal("2.5")), 30),
    ],
)
def test_the_base_is_what_the_settings_say(settings, points, member, orders, reconcile):
    # given
    delivery = {"shipping_net": Decimal("8.00"), "shipping_gross": Decimal("9.84")}
    order = orders.place(user_id=member.user_id, lines=[BOOK, GIFT_CARD], **delivery)

    # then
    assert reconcile(order, settings=settings) == points


def test_an_award_explains_what_it_was_computed_from(member, orders, reconcile, now):
    # given
    settings = ProgramSettings(points_per_currency_unit=Decimal("0.25"), earn_on_shipping=True, pending_days=14)
    delivery = {"shipping_net": Decimal("8.00"), "shipping_gross": Decimal("9.84")}
    order = orders.place(user_id=member.user_id, lines=[BOOK, GIFT_CARD], currency="PLN", channel_id=7, **delivery)

    # when
    reconcile(order, settings=settings)

    # then
    award = OrderAward.objects.get(order_id=order)
    assert (award.member_id, award.channel_id, award.currency) == (member.pk, 7, "PLN")
    assert (award.rate, award.multiplier, award.base, award.earned) == (Decimal("0.25"), 1, Decimal("22.14"), 5)
    assert (award.award_on, award.pending_days, award.expires_after_days) == ("paid", 14, 365)
    assert (award.on_net, award.on_shipping, award.placed_at) == (False, True, now)
    assert award.lines == [
        {"line": "book", "amount": "12.30"},
        {"line": "card", "amount": "50.00", "excluded": "gift card"},
        {"shipping": True, "amount": "9.84"},
    ]


def test_an_award_and_its_lot_say_when_the_points_count_and_expire(member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # when
    reconcile(order)

    # then
    entry, lot = LoyaltyTransaction.objects.get(), PointsLot.objects.get()
    assert (entry.created_at, entry.order_id, entry.actor_id, entry.reason) == (now, order, None, "")
    assert entry.available_at == lot.available_at == now
    assert entry.expires_at == lot.expires_at == datetime(2027, 1, 15, 12, 0, tzinfo=UTC)
    assert (lot.transaction_id, lot.order_id, lot.released) == (entry.pk, order, True)


def test_the_first_order_of_a_customer_makes_them_a_member_with_welcome_points(user, orders, reconcile, now):
    # given
    order = orders.place(user_id=user.pk, lines=["100.00"])

    # when
    posted = reconcile(order, settings=ProgramSettings(welcome_points=50))

    # then
    member = LoyaltyMember.objects.get(user=user)
    assert posted == 100
    assert member.enrolled_at == now
    assert entries(member) == [("bonus", 50, 50), ("earn", 100, 150)]


def test_an_award_that_would_exceed_the_largest_balance_is_refused_whole(member, orders, reconcile, adjust):
    # given
    adjust(MAX_POINTS - 99)
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    before = tables()

    # then
    with pytest.raises(BalanceTooLargeError), transaction.atomic():
        reconcile(order)
    assert tables() == before

    # when the points fit, a later event awards them
    adjust(-1)
    assert reconcile(order) == 100
    assert balance(member) == (MAX_POINTS, 0)


def test_settings_that_change_between_two_orders_count_for_the_second(member, orders, reconcile, settings_of_program):
    # given
    first = orders.place(user_id=member.user_id, lines=["100.00"])
    second = orders.place(user_id=member.user_id, lines=["100.00"])
    doubled = replace(settings_of_program, points_per_currency_unit=Decimal(2))

    # then
    assert (reconcile(first), reconcile(second, settings=doubled), reconcile(first, settings=doubled)) == (100, 200, 0)


@pytest.mark.parametrize("pending_days", [0, 14])
def test_rule_31_points_of_an_order_cannot_be_spent_on_the_same_order(pending_days, member, orders, reconcile, now):
    # given a checkout that will earn 1000 points
    settings = ProgramSettings(pending_days=pending_days)
    where = checkout("1000.00")
    with pytest.raises(InsufficientPointsError):
        spend(member.user, 100, at=now, where=where)

    # when its order is placed without points, and paid
    order = orders.place(user_id=member.user_id, lines=["1000.00"], checkout_id=where.checkout_id)
    reconcile(order, settings=settings)
    reconcile(order, settings=settings)

    # then nothing of it was spent, and from the moment the points are available another checkout takes them
    assert sum(balance(member)) == 1000
    later = now + timedelta(days=pending_days)
    assert spend(member.user, 100, at=later, where=checkout("1000.00")).points == 100
