"""With taxes from an app: it is told the members' prices, and what it answers is on the order."""

import json
from decimal import Decimal
from unittest import mock

import pytest
from saleor.tax import TaxCalculationStrategy

from ..cart import decimal, gross, net
from ..goods import PERCENTAGE, REWARD_PERCENTAGE
from ..orders import assert_adds_up, assert_rows_explain_the_lines

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


def taxed(price: Decimal, *, with_tax: bool) -> tuple[Decimal, Decimal]:
    """Return a price without and with 10 % of tax."""
    if with_tax:
        return (price / Decimal("1.1")).quantize(Decimal("0.01")), price
    return price, (price * Decimal("1.1")).quantize(Decimal("0.01"))


@pytest.fixture
def told():
    """What the tax app was told, call by call."""
    return []


@pytest.fixture
def with_tax():
    """Whether prices are entered with the tax in them."""
    return False


@pytest.fixture
def app_taxes(channel, tax_app, told, with_tax, settings):
    """An app that knows 10 % of tax, on or in every price, after an even share of the order's discounts."""
    settings.PLUGINS = [*settings.PLUGINS, "saleor.plugins.webhook.plugin.WebhookPlugin"]
    configuration = channel.tax_configuration
    configuration.tax_calculation_strategy = TaxCalculationStrategy.TAX_APP
    configuration.tax_app_id = tax_app.identifier
    configuration.prices_entered_with_tax = with_tax
    configuration.save()

    def answer(delivery, **kwargs):
        base = tax_base(delivery)
        told.append(base)
        share = 1 - sum(base["discounts"]) / sum(total for _, total in base["lines"])
        delivery_net, delivery_gross = taxed(base["delivery"], with_tax=with_tax)
        lines = [taxed(total * share, with_tax=with_tax) for _, total in base["lines"]]
        return {
            "shipping_tax_rate": 10,
            "shipping_price_net_amount": str(delivery_net),
            "shipping_price_gross_amount": str(delivery_gross),
            "lines": [
                {"tax_rate": 10, "total_net_amount": str(net_amount), "total_gross_amount": str(gross_amount)}
                for net_amount, gross_amount in lines
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


@pytest.mark.parametrize("with_tax", [True])
def test_the_app_is_told_the_members_prices_with_the_tax_in_them(every_kind_of_app, cart, goods, told, silver, place):
    # given
    silver(free_shipping=False)

    # when
    prices = cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    cart.deliver()
    order = place(cart)

    # then: 57.00, 76.00 and 10.00 have 5.18, 6.91 and 0.91 of tax in them
    assert told[-1]["lines"] == [(1, Decimal("57.00")), (2, Decimal("76.00"))]
    assert prices.lines == order.lines == [Decimal("57.00"), Decimal("76.00")]
    assert [net(line["totalPrice"]) for line in order.raw["lines"]] == [Decimal("51.82"), Decimal("69.09")]
    assert (net(order.raw["total"]), gross(order.raw["total"])) == (Decimal("130.00"), Decimal("143.00"))
    assert_adds_up(order)
    assert_rows_explain_the_lines(order)


def test_what_the_app_says_follows_the_basket_and_the_promotion(every_kind_of_app, cart, goods, told, place):
    # given
    goods.order_promotion("100", REWARD_PERCENTAGE, "10")
    first, second = goods.sell("60.00"), goods.sell("40.00")
    below = cart.open((first, 1))

    # when
    above = cart.add((second, 2))
    cart.deliver()
    order = place(cart)

    # then: 57.00, then 10 % less of 57.00 and 76.00; 10 % of tax on top
    assert below.lines == [Decimal("62.70")]
    assert above.lines == order.lines == [Decimal("56.43"), Decimal("75.24")]
    assert told[-1]["discounts"] == [Decimal("13.30")]
    assert order.total == Decimal("131.67")


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
