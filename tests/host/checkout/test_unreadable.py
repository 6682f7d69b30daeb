"""Rule 110: a failed read or write of ours changes no price: the rows that are there stay."""

from decimal import Decimal

import pytest
from django.db import connection, transaction
from saleor.discount.models import CheckoutLineDiscount, OrderLineDiscount

from saleor_loyalty_plugin.host.delivery import prices as delivery
from saleor_loyalty_plugin.host.pricing import benefits, point_rows, shopper_prices, tier_discount
from saleor_loyalty_plugin.models import ChannelTerms, Tier

from ..pricing.conftest import flat_taxes
from ..pricing.test_failures import asks_for_a_table_that_is_not_there, raises
from ..rewards.catalogue import claim
from .cart import RedeemingCart

# Saleor 3.22 forgets what delivery cost (docs/adr/0017): there a method that costs 10.00 says so.
FORGOTTEN = Decimal(0) if delivery.HAS_ROWS else Decimal("10.00")
OURS = ("loyalty_tier", "loyalty_points", "loyalty_reward")


def takes_too_long(*args, **kwargs):
    # A replica's failure leaves the writer's transaction alone; in tests they share one.
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 20")
        cursor.execute("SELECT pg_sleep(1)")


READS = [
    ("an exception", benefits, "_read", raises),
    ("a database error", benefits, "_read", asks_for_a_table_that_is_not_there),
    ("a timeout", benefits, "_read", takes_too_long),
    ("whether the program is on", benefits, "_is_active", raises),
    ("a connection", benefits, "reading", raises),
]
COMPUTATIONS = [
    ("the tier's discount", tier_discount, "tier_discount", raises),
    ("the prices before points", point_rows, "line_prices", raises),
    ("the terms of points", point_rows, "payable_amount", raises),
    ("the price of delivery", delivery, "delivery_price", raises),
    ("the price of the goods", delivery, "goods_price", raises),
]


@pytest.fixture
def mug(goods):
    return goods.sell("8.00")


@pytest.fixture
def full(filled, mug, catalogue, ten_percent):
    """30.00 less 10 %, a product and delivery for points, and 500 points: 22.00 to pay."""
    claim(filled, catalogue.product(mug))
    claim(filled, catalogue.free_shipping())
    assert filled.apply(500).total == Decimal("22.00")
    return filled


def rows(cart):
    found = CheckoutLineDiscount.objects.filter(line__checkout_id=cart.checkout.pk, unique_type__in=OURS)
    return sorted(found.values_list("line_id", "unique_type", "value", "amount_value", "name"))


@pytest.mark.parametrize(("_case", "module", "name", "failure"), [*READS, *COMPUTATIONS])
def test_what_cannot_be_read_or_computed_leaves_every_price(_case, module, name, failure, full, place, monkeypatch):
    # given
    before, there = full.read(), rows(full)
    forgotten = FORGOTTEN if module in (benefits, delivery) else 0
    full.let_prices_expire()
    monkeypatch.setattr(module, name, failure)

    # when
    prices = full.read()

    # then
    assert (prices.lines, prices.delivery, prices.total) == (
        before.lines,
        before.delivery + forgotten,
        before.total + forgotten,
    )
    assert rows(full) == there

    # and the shop sells at that price
    full.let_prices_expire()
    order = place(full)
    assert (order.total, order.delivery) == (Decimal("22.00") + forgotten, forgotten)
    assert sorted(OrderLineDiscount.objects.values_list("unique_type", flat=True)) == sorted(
        unique_type for _, unique_type, *_ in there
    )


@pytest.mark.parametrize(("_case", "module", "name", "failure"), READS)
def test_what_changes_meanwhile_is_saleors_price_less_the_rows_that_are_there(
    _case, module, name, failure, full, mug, goods, monkeypatch
):
    # given
    there = rows(full)
    monkeypatch.setattr(module, name, failure)

    # when: 20.00 more
    prices = full.add((goods.sell("20.00"), 1))

    # then
    assert prices.total == Decimal("42.00") + FORGOTTEN
    assert rows(full) == there

    # when it can be read again: 50.00 less 10 %, less 5.00
    monkeypatch.undo()
    full.let_prices_expire()

    # then
    assert full.read().total == Decimal("40.00")


@pytest.mark.parametrize(("_case", "module", "name", "failure"), READS)
def test_delivery_costs_what_it_cost(_case, module, name, failure, full, monkeypatch):
    # given methods that are fetched anew
    monkeypatch.setattr(module, name, failure)
    full.options()
    full.let_prices_expire()

    # when / then
    assert full.read().delivery == FORGOTTEN


@pytest.mark.parametrize(("_case", "module", "name", "failure"), READS)
def test_what_a_tier_is_offered_stays_offered(_case, module, name, failure, cart, goods, channel, member, monkeypatch):
    # given delivery at 4.00 for the tier, where it costs 10.00
    Tier.objects.filter(pk=member.tier_id).update(free_shipping=True)
    ChannelTerms.objects.update_or_create(channel_id=channel.pk, defaults={"free_shipping_price": Decimal("4.00")})
    cart.open((goods.sell("10.00"), 3))
    assert cart.deliver().delivery == Decimal("4.00")

    # when
    monkeypatch.setattr(module, name, failure)

    # then
    price = FORGOTTEN or Decimal("4.00")
    assert cart.options()["DHL"][1] == price
    cart.let_prices_expire()
    assert cart.read().delivery == price


def test_a_benefit_that_ended_is_not_a_failure(full, program):
    # given
    ChannelTerms.objects.update_or_create(channel_id=full.channel.pk, defaults={"active": False})
    full.let_prices_expire()

    # when / then: 30.00, the mug for 8.00, and delivery for 10.00
    assert full.read().total == Decimal("48.00")
    assert rows(full) == []


@pytest.mark.parametrize("failure", [raises, asks_for_a_table_that_is_not_there])
def test_a_failed_write_leaves_rows_and_prices_as_they_were(failure, full, place, monkeypatch):
    # given a tier that takes 20 % now
    there = rows(full)
    Tier.objects.update(discount_percent=20)
    full.let_prices_expire()
    monkeypatch.setattr(tier_discount.CheckoutLineDiscount.objects, "bulk_create", failure)

    # when
    prices = full.read()

    # then
    assert prices.total == Decimal("22.00")
    assert rows(full) == there
    full.let_prices_expire()
    assert place(full).total == Decimal("22.00")


@pytest.mark.django_db(transaction=True)
def test_rows_are_not_taken_away_where_their_successors_cannot_be_written(full, goods, monkeypatch):
    # given points that move to another line: outside of any transaction
    there = rows(full)
    full.let_prices_expire()
    monkeypatch.setattr(tier_discount.CheckoutLineDiscount.objects, "bulk_create", raises)
    shares = shopper_prices.line_prices

    def on_other_lines(checkout_info, lines):
        found = shares(checkout_info, lines)
        return [found[-1], *found[:-1]]

    monkeypatch.setattr(point_rows, "line_prices", on_other_lines)

    # when
    total = full.read().total

    # then
    assert total == Decimal("22.00")
    assert rows(full) == there


@pytest.mark.parametrize("failure", [raises, takes_too_long])
def test_taxes_that_cannot_be_read_leave_the_points(failure, full, channel, monkeypatch):
    # given prices without tax, of which 23 % is charged
    flat_taxes(channel, with_tax=False, rate="23")
    full.let_prices_expire()
    before = full.read()
    full.let_prices_expire()

    # when
    monkeypatch.setattr(shopper_prices, "_tax_rates", failure)

    # then
    assert full.read().total == before.total


def test_the_facts_of_a_checkout_are_shown_without_what_cannot_be_read(full, monkeypatch):
    monkeypatch.setattr(benefits, "_read", raises)
    assert full.loyalty()["redemption"] is None


def test_a_second_basket_is_as_saleor_prices_it(full, goods, user_api_client, channel, monkeypatch):
    monkeypatch.setattr(benefits, "_read", raises)
    other = RedeemingCart(user_api_client, channel)
    assert other.open((goods.sell("10.00"), 1)).total == Decimal("10.00")
