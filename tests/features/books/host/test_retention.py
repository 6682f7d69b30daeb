"""Customers, orders and revenue by month, from the shop's own orders."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from saleor.account.models import User
from saleor.order import (
    FulfillmentStatus,
    OrderChargeStatus,
    OrderEvents,
    OrderGrantedRefundStatus,
    OrderOrigin,
    OrderStatus,
)
from saleor.order.models import Order

from saleor_loyalty_plugin.domain.earning import goods_share
from saleor_loyalty_plugin.features.books.host.retention import retention
from saleor_loyalty_plugin.features.books.rules.retention import YEAR, Counts
from saleor_loyalty_plugin.host.orders.states import present_states
from saleor_loyalty_plugin.host.program.money import money_of_program
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Tier
from saleor_loyalty_plugin.settings import ProgramSettings

from .shop import order

MONTHS = [datetime(2026, month, 1, tzinfo=UTC) for month in range(1, 6)]
JANUARY, FEBRUARY, MARCH, APRIL, MAY = MONTHS


def counted(moments=MONTHS, *, channel=None, **settings):
    program = ProgramSettings(**settings)
    money, net = money_of_program(program), program.earn_on_net
    return retention(moments, channel_id=channel and channel.pk, money=money, net=net, using="default")


def everybody(*args, **kwargs) -> list[Counts]:
    return [month.everybody for month in counted(*args, **kwargs)]


def join(user, at, **facts) -> LoyaltyMember:
    LoyaltyMember.objects.filter(user=user).delete()
    return LoyaltyMember.objects.create(user=user, enrolled_at=at, tier=Tier.objects.first(), **facts)


@pytest.fixture
def users(db):
    return User.objects.bulk_create(User(email=f"user{number}@example.com", is_active=True) for number in range(8))


@pytest.fixture
def save(channel_USD):
    """Save orders: when, and whatever is not as usual."""

    def save(*orders):
        rows = [order(facts.pop("channel", channel_USD), at, **facts) for at, facts in orders]
        return Order.objects.bulk_create(rows)

    return save


def test_the_worked_months(users, save):
    # given Ada orders in January of 2025 and 2026, Bo in March 2025, Cy in February and March 2026, a guest in March
    ada, bo, cy, *_ = users
    day = timedelta(days=1)
    save(
        (JANUARY - YEAR + 9 * day, {"user": ada, "amount": 50}),
        (JANUARY + 19 * day, {"user": ada, "amount": 30}),
        (MARCH - YEAR + 9 * day, {"user": bo, "amount": 20}),
        (FEBRUARY + day, {"user": cy, "amount": 40}),
        (MARCH + day, {"user": cy, "amount": 60}),
        (MARCH + 2 * day, {"user_email": "Guest@example.com", "amount": 10}),
    )

    # then Bo is lost in March, a year after the only order
    assert everybody() == [
        Counts(orders=1, revenue=Decimal(30), at_start=2, at_end=2, new=0, again=0, orders_of_year=2),
        Counts(orders=1, revenue=Decimal(40), at_start=2, at_end=3, new=1, again=0, orders_of_year=3),
        Counts(orders=2, revenue=Decimal(70), at_start=3, at_end=3, new=1, again=1, orders_of_year=4),
        Counts(orders=0, revenue=Decimal(0), at_start=3, at_end=3, new=0, again=1, orders_of_year=4),
    ]


def test_who_comes_back_after_more_than_a_year_is_new_again(users, save):
    # given one whose first order is a year old in mid-January, who orders on the last day of January
    save((JANUARY - YEAR + timedelta(days=14), {"user": users[0]}), (JANUARY + timedelta(days=30), {"user": users[0]}))
    # and one who orders a year less a second after the first order
    save((FEBRUARY - YEAR, {"user": users[1]}), (FEBRUARY + timedelta(days=20), {"user": users[1]}))

    # then the first was a customer on 1 January and on 1 February; the second on 1 February, to the second
    assert [(month.at_start, month.new, month.at_end) for month in everybody()[:3]] == [(2, 0, 2), (2, 0, 2), (2, 0, 2)]
    assert [(month.at_start, month.new) for month in everybody([FEBRUARY + timedelta(seconds=1), MARCH])] == [(1, 1)]


def test_only_what_was_bought_counts(users, save):
    # given
    half = {"amount": 100, "total_charged_amount": 50, "charge_status": OrderChargeStatus.PARTIAL}
    none = {"amount": 100, "total_charged_amount": 0, "charge_status": OrderChargeStatus.NONE}
    *_, refunded_in_part, refunded = save(
        *((JANUARY, {"amount": 7, "status": status}) for status in (OrderStatus.CANCELED, OrderStatus.EXPIRED)),
        *((JANUARY, {"amount": 7, "status": status}) for status in (OrderStatus.DRAFT, OrderStatus.UNCONFIRMED)),
        (JANUARY, {"amount": 7, "origin": OrderOrigin.REISSUE}),
        (JANUARY, half),
        (JANUARY, none),
        (JANUARY, {"amount": 5, "charge_status": OrderChargeStatus.OVERCHARGED, "total_charged_amount": 9}),
        (JANUARY, {"amount": 0, "subtotal_gross_amount": 11}),
        (JANUARY, half),
        (JANUARY, none),
    )
    for each in (refunded_in_part, refunded):
        each.events.create(type=OrderEvents.ORDER_FULLY_PAID)

    # then: 5.00, 11.00 that a gift card paid, and 50.00 of 100.00; nobody knows of whom
    assert everybody()[0] == Counts(orders=3, revenue=Decimal(66))


def test_what_was_paid_back_for_the_delivery_takes_nothing_off_the_goods(users, save):
    # given 100.00 for goods and 10.00 for delivery, of which so much is left
    paid = {"amount": 100, "total_gross_amount": 110, "shipping_price_gross_amount": 10}
    left = (100, 55, 50, 100, 60)
    placed = save(
        *(
            (JANUARY, {**paid, "total_charged_amount": rest, "charge_status": OrderChargeStatus.PARTIAL})
            for rest in left
        )
    )
    for each in placed:
        each.events.create(type=OrderEvents.ORDER_FULLY_PAID)
    delivery, share, both, failed, fulfilled = placed
    of_delivery = {"amount_value": 10, "currency": "USD", "shipping_costs_included": True}
    # when the delivery alone, half of all with nothing said, the delivery and half of the goods, nothing that worked,
    # and the delivery with 40.00 of goods is paid back
    delivery.granted_refunds.create(**of_delivery)
    both.granted_refunds.create(**of_delivery)
    failed.granted_refunds.create(**of_delivery, status=OrderGrantedRefundStatus.FAILURE)
    fulfilled.fulfillments.create(
        status=FulfillmentStatus.REFUNDED, total_refund_amount=50, shipping_refund_amount=10, fulfillment_order=1
    )

    # then as rule 105 counts them
    states = present_states([each.pk for each in placed], using="default")
    shares = [goods_share(states[each.pk]) for each in placed]
    assert shares == [1, Fraction(1, 2), Fraction(1, 2), Fraction(10, 11), Fraction(3, 5)]
    assert everybody()[0].revenue == pytest.approx(Decimal(float(100 * sum(shares))))
    assert everybody()[0].orders == len(placed)


def test_gift_cards_that_were_bought_bring_nothing_yet(users, save, gift_card_non_shippable_variant):
    # given
    (bought, gone) = save(*[(JANUARY, {"amount": 100, "user": users[0]})] * 2)
    for each, facts in ((bought, {"variant": gift_card_non_shippable_variant}), (gone, {"variant": None})):
        each.lines.create(
            **facts,
            product_name="Card",
            is_gift_card=True,
            is_shipping_required=False,
            quantity=1,
            currency="USD",
            unit_price_gross_amount=30,
            unit_price_net_amount=30,
            total_price_gross_amount=30,
            total_price_net_amount=30,
        )

    # then
    assert everybody()[0].revenue == 140


def test_amounts_are_converted_by_the_channels_rates(users, save, channel_PLN):
    # given a channel whose rate is a quarter of the program's
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, points_per_currency_unit="0.5")
    save((JANUARY, {"amount": 10}), (JANUARY, {"amount": 400, "channel": channel_PLN, "user": users[0]}))

    # then
    assert everybody(points_per_currency_unit=Decimal(2))[0].revenue == 110
    assert everybody(points_per_currency_unit=Decimal(2), channel=channel_PLN)[0] == Counts(
        orders=1, revenue=Decimal(100), at_end=1, new=1, orders_of_year=1
    )


def test_revenue_is_without_tax_where_the_program_earns_so(save):
    # given
    save((JANUARY, {"amount": 123, "subtotal_net_amount": 100}))

    # then
    assert everybody(earn_on_net=True)[0].revenue == 100


def test_a_guest_is_known_by_the_address_whatever_its_letters_and_is_the_account_that_has_it(users, save):
    # given
    save(
        (JANUARY, {"user_email": "Guest@Example.com"}),
        (JANUARY, {"user_email": "guest@example.com"}),
        (JANUARY, {"user_email": users[0].email.upper()}),
        (JANUARY, {"user": users[0], "user_email": "before@example.com"}),
    )

    # then
    assert (everybody()[0].at_end, everybody()[0].again) == (2, 2)


def test_members_are_those_of_each_moment(users, save):
    # given one who joined long ago, one in January, one who left in February, one who joins after it all
    old, joined, left, later, never, *_ = users
    join(old, JANUARY - 2 * YEAR)
    join(joined, JANUARY + timedelta(days=20))
    join(left, JANUARY - YEAR, left_at=FEBRUARY + timedelta(days=9))
    join(later, MAY)
    save(*((JANUARY + timedelta(days=day), {"user": user, "amount": 10}) for day, user in enumerate(users[:5])))

    # when
    january, february, march, _ = [month.members for month in counted()]

    # then
    assert january == Counts(orders=3, revenue=Decimal(30), at_start=0, at_end=3, new=3, orders_of_year=3)
    assert (february.at_start, february.at_end, february.new, february.retention) == (3, 2, 0, Decimal(2) / 3)
    assert (march.at_start, march.at_end) == (2, 2)


def test_a_customer_who_joins_is_new_among_members_and_keeps_the_orders_before(users, save):
    # given
    join(users[0], MARCH)
    save((JANUARY, {"user": users[0]}), (JANUARY + timedelta(days=9), {"user": users[0]}))

    # when
    _, february, march, _ = [month.members for month in counted()]

    # then
    assert february == Counts(at_start=0, at_end=1, new=1, again=1, orders_of_year=2)
    assert (march.at_start, march.at_end, march.new) == (1, 1, 0)


def test_it_counts_as_the_definitions_say_whatever_was_ordered(users, save):
    # given
    random = Random(37)
    start = JANUARY - 2 * YEAR
    placed = [(random.choice(users), start + timedelta(minutes=random.randrange(60 * 24 * 880))) for _ in range(120)]
    save(*((at, {"user": user, "amount": 1}) for user, at in placed))
    stays = {}
    for user in users[:5]:
        joined = start + timedelta(days=random.randrange(880))
        left = random.choice([None, joined + timedelta(days=random.randrange(400))])
        join(user, joined, left_at=left)
        stays[user] = (joined, left)
    moments = [datetime(2024 + month // 12, month % 12 + 1, 1, tzinfo=UTC) for month in range(28)]

    # when
    found = counted(moments)

    # then
    for month, (first, last) in zip(found, pairwise(moments), strict=True):
        assert month.everybody == by_definition(placed, first, last, lambda user, at: True)
        assert month.members == by_definition(placed, first, last, lambda user, at: is_member(stays.get(user), at))


def is_member(stay, at) -> bool:
    return stay is not None and stay[0] <= at and (stay[1] is None or stay[1] > at)


def by_definition(placed, first, last, belongs) -> Counts:
    """Count each customer by themself."""

    def orders(user, since, until):
        return sum(each == user and since <= at < until for each, at in placed)

    at_start = {user for user, _ in placed if belongs(user, first) and orders(user, first - YEAR, first)}
    at_end = {user for user, _ in placed if belongs(user, last) and orders(user, last - YEAR, last)}
    year = {user: orders(user, last - YEAR, last) for user in at_end}
    month = sum(first <= at < last and belongs(user, last) for user, at in placed)
    return Counts(
        orders=month,
        revenue=Decimal(month),
        at_start=len(at_start),
        at_end=len(at_end),
        new=len(at_end - at_start),
        again=sum(count > 1 for count in year.values()),
        orders_of_year=sum(year.values()),
    )
