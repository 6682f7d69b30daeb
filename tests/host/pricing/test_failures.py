"""Where the program fails, the shop goes on with Saleor's own prices."""

from contextlib import nullcontext
from decimal import Decimal

import pytest
from django.db import connection, transaction
from saleor.checkout import utils as checkout_utils

from saleor_loyalty_plugin.host import seams
from saleor_loyalty_plugin.host.databases import REPLICA
from saleor_loyalty_plugin.host.delivery import prices as delivery
from saleor_loyalty_plugin.host.pricing import benefits
from saleor_loyalty_plugin.host.pricing import tier_discount as line_prices


def raises(*args, **kwargs):
    raise RuntimeError("boom")


def asks_for_a_table_that_is_not_there(*args, **kwargs):
    # A replica's failure leaves the writer's transaction alone; in tests they share one.
    is_replica = args[-1:] == (REPLICA,)
    with transaction.atomic() if is_replica else nullcontext(), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM table_that_is_not_there")


FULL, FREE, OWN = Decimal("100.00"), Decimal(0), Decimal("10.00")


@pytest.mark.parametrize(
    ("_case", "module", "name", "failure", "goods_price", "delivery_price"),
    [
        ("writing the rows", line_prices, "write_tier_rows", raises, FULL, FREE),
        ("computing the discount", line_prices, "tier_discount", raises, FULL, FREE),
        ("computing delivery", delivery, "delivery_price", raises, Decimal("95.00"), OWN),
        ("reading the member", benefits, "_read", raises, FULL, OWN),
        ("the database while reading", benefits, "_read", asks_for_a_table_that_is_not_there, FULL, OWN),
        ("asking for the program", benefits, "_is_active", raises, FULL, OWN),
    ],
)
def test_a_failure_costs_the_benefit_and_never_the_sale(
    _case, module, name, failure, goods_price, delivery_price, cart, goods, place, monkeypatch, caplog
):
    # given
    monkeypatch.setattr(module, name, failure)

    # when
    prices = cart.open((goods.sell("100.00"), 1))
    delivered = cart.deliver()
    order = place(cart)

    # then
    assert (prices.subtotal, delivered.delivery) == (goods_price, delivery_price)
    assert (order.subtotal, order.delivery) == (goods_price, delivery_price)
    ours = [record for record in caplog.records if record.name.startswith("saleor_loyalty_plugin")]
    assert ours
    assert all(record.exc_info and cart_token(record) for record in ours)


def cart_token(record) -> bool:
    """Whether a log entry says which checkout it is about."""
    return "checkout" in record.getMessage() and len(record.args) == 1


def test_a_failure_while_rows_are_written_leaves_the_database_usable(cart, goods, place, monkeypatch):
    # given
    manager = line_prices.CheckoutLineDiscount.objects
    monkeypatch.setattr(manager, "bulk_create", asks_for_a_table_that_is_not_there)

    # when
    prices = cart.open((goods.sell("100.00"), 1))
    cart.deliver()

    # then
    assert prices.total == FULL
    assert place(cart).subtotal == FULL


def test_a_remembered_delivery_price_that_is_no_price_is_not_used(cart, goods, shipping_zone, place):
    # given: a method whose own metadata has the plugin's key
    shipping_zone.shipping_methods.update(private_metadata={delivery.OWN_PRICE: "a lot"})
    cart.open((goods.sell("100.00"), 1))

    # when
    cart.deliver()

    # then
    assert place(cart).subtotal == Decimal("95.00")


def test_a_failing_voucher_keeps_its_amount(cart, goods, silver, monkeypatch, caplog):
    # given
    goods.voucher("percentage", "10")
    cart.open((goods.sell("100.00"), 1))
    before = cart.add_code()
    monkeypatch.setattr(checkout_utils, "recalculate_checkout_discount", raises)

    # when
    silver(discount_percent=Decimal(10))
    cart.let_prices_expire()
    prices = cart.read()

    # then
    assert before.discount == prices.discount == Decimal("9.50")
    assert prices.total == Decimal("80.50")
    assert seams.installed.problems == {}
    assert "voucher" in caplog.text
