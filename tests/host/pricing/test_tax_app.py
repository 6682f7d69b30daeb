"""With taxes from an app: it is told the members' prices, and what it answers is on the order."""

import json
from decimal import Decimal
from unittest import mock

import pytest
from saleor.tax import TaxCalculationStrategy

from .cart import decimal, gross, net
from .goods import PERCENTAGE
from .orders import assert_adds_up

SEND = "saleor.webhook.transport.synchronous.transport.send_webhook_request_sync"


def tax_base(delivery) -> dict:
    """Return what an app is told: lines, delivery and discounts of the whole order."""
    payload = json.loads(delivery.payload.get_payload())
    if isinstance(payload, list):  # the older form, of an app without a subscription
        (checkout,) = payload
        return {
            "lines": [(line["quantity"], Decimal(line["total_amount"])) for line in checkout["lines"]],
            "delivery": Decimal(checkout["shipping_amount"]),
            "discounts": [Decimal(discount["amount"]) for discount in checkout["discounts"]],
        }
    base = payload["taxBase"]
    return {
        "lines": [(line["quantity"], decimal(line["totalPrice"]["amount"])) for line in base["lines"]],
        "delivery": decimal(base["shippingPrice"]["amount"]),
        "discounts": [decimal(discount["amount"]["amount"]) for discount in base["discounts"]],
    }


@pytest.fixture
def told():
    """What the tax app was told, call by call."""
    return []


@pytest.fixture
def app_taxes(channel, tax_app, told):
    """An app that adds 10 % to every price, after an even share of the order's discounts."""
    configuration = channel.tax_configuration
    configuration.tax_calculation_strategy = TaxCalculationStrategy.TAX_APP
    configuration.tax_app_id = tax_app.identifier
    configuration.prices_entered_with_tax = False
    configuration.save()

    def answer(delivery, **kwargs):
        base = tax_base(delivery)
        told.append(base)
        share = 1 - sum(base["discounts"]) / sum(total for _, total in base["lines"])
        lines = [total * share for _, total in base["lines"]]
        return {
            "shipping_tax_rate": 10,
            "shipping_price_net_amount": str(base["delivery"]),
            "shipping_price_gross_amount": str(base["delivery"] * Decimal("1.1")),
            "lines": [
                {"tax_rate": 10, "total_net_amount": str(total), "total_gross_amount": str(total * Decimal("1.1"))}
                for total in lines
            ],
        }

    with mock.patch(SEND, side_effect=answer):
        yield tax_app


@pytest.fixture(params=["subscription", "payload"])
def every_kind_of_app(request, app_taxes):
    if request.param == "payload":
        app_taxes.webhooks.update(subscription_query=None)
    return request.param


def test_the_app_is_told_the_members_prices(every_kind_of_app, cart, goods, told, place):
    # given / when
    prices = cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    cart.deliver()
    order = place(cart)

    # then
    assert told[0] == {"lines": [(1, Decimal("57.00")), (2, Decimal("76.00"))], "delivery": 0, "discounts": []}
    assert [net(line["totalPrice"]) for line in order.raw["lines"]] == [Decimal("57.00"), Decimal("76.00")]
    assert prices.lines == order.lines == [Decimal("62.70"), Decimal("83.60")]
    assert prices.total == order.total == gross(order.raw["total"]) == Decimal("146.30")
    assert [row[0] for row in order.tier_rows] == [Decimal("3.00"), Decimal("4.00")]
    assert_adds_up(order)


@pytest.mark.parametrize(
    ("_case", "free_shipping", "delivery", "total"),
    [("free", True, "0", "62.70"), ("not a benefit of the tier", False, "10.00", "73.70")],
)
def test_the_app_is_told_the_members_delivery(
    _case, free_shipping, delivery, total, every_kind_of_app, cart, goods, told, silver, place
):
    # given
    silver(free_shipping=free_shipping)
    cart.open((goods.sell("60.00"), 1))
    cart.deliver()
    cart.let_prices_expire()

    # when
    order = place(cart)

    # then
    assert told[-1]["delivery"] == net(order.raw["shippingPrice"]) == Decimal(delivery)
    assert (order.delivery, order.total) == (Decimal(delivery) * Decimal("1.1"), Decimal(total))


def test_the_app_is_told_a_voucher_of_the_price_after_the_tier(every_kind_of_app, cart, goods, told, place):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))

    # when
    cart.add_code()
    cart.deliver()
    order = place(cart)

    # then
    assert told[-1]["lines"] == [(1, Decimal("57.00")), (2, Decimal("76.00"))]
    assert told[-1]["discounts"] == [Decimal("13.30")]
    assert order.lines == [Decimal("56.43"), Decimal("75.24")]


def test_where_the_app_does_not_answer_the_members_prices_stand(app_taxes, cart, goods):
    # given / when
    with mock.patch(SEND, return_value=None):
        prices = cart.open((goods.sell("60.00"), 1))

    # then
    assert prices.lines == [Decimal("57.00")]
    assert prices.tier_discount == Decimal("3.00")
