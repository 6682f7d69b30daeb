"""Prices stay right whatever the shopper changes on the way, and the order's papers and refunds say the same."""

import json
from decimal import Decimal

import graphene
import pytest
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.invoice.models import Invoice
from saleor.order.models import Order
from saleor.tax.models import TaxClassCountryRate
from saleor.webhook.payloads import generate_invoice_payload

from saleor_loyalty_plugin.models import ChannelTerms

from .cart import ADDRESS, DELIVERY, decimal, gross, mutation, net
from .conftest import flat_taxes
from .goods import PERCENTAGE
from .orders import assert_adds_up, read_order

BERLIN = {
    "firstName": "Ada",
    "lastName": "Byron",
    "streetAddress1": "Unter den Linden 5",
    "city": "Berlin",
    "postalCode": "10117",
    "country": "DE",
}
MOVE = mutation("checkoutShippingAddressUpdate", "$to: AddressInput!", "shippingAddress: $to")
GRANT = """mutation($id: ID!, $input: OrderGrantRefundCreateInput!) {
  orderGrantRefundCreate(id: $id, input: $input) {
    grantedRefund { amount { amount } } errors { field code message }
  }
}"""
LINES_CREATE = """mutation($id: ID!, $input: [OrderLineCreateInput!]!) {
  orderLinesCreate(id: $id, input: $input) { order { id } errors { field code message } }
}"""
LINE_UPDATE = """mutation($id: ID!, $input: OrderLineInput!) {
  orderLineUpdate(id: $id, input: $input) { order { id } errors { field code message } }
}"""


@pytest.fixture
def two_countries(channel):
    """Prices without tax; 23 % in Poland, 10 % in Germany."""
    flat_taxes(channel, rate="23", with_tax=False)
    TaxClassCountryRate.objects.create(country="DE", tax_class=None, rate=Decimal(10))


@pytest.fixture
def filled(cart, goods):
    """60.00 and 2 x 40.00, which silver has for 57.00 and 76.00; delivery is free."""
    cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    cart.deliver()
    return cart


@pytest.mark.parametrize("voucher", [False, True])
def test_another_address_changes_the_tax_and_not_the_discount(
    voucher, two_countries, cart, goods, shipping_zone, place
):
    # given
    shipping_zone.countries = ["PL", "DE"]
    shipping_zone.save()
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    in_poland = cart.add_code() if voucher else cart.read()

    # when
    in_germany = cart.change(MOVE, to=BERLIN)
    cart.deliver()
    order = place(cart)

    # then
    off = Decimal("13.30") if voucher else Decimal(0)
    assert net(in_poland.raw["totalPrice"]) == net(in_germany.raw["totalPrice"]) == Decimal("133.00") - off
    assert in_poland.total == (Decimal("147.23") if voucher else Decimal("163.59"))
    assert in_germany.total == order.total == (Decimal("131.67") if voucher else Decimal("146.30"))
    assert in_germany.tier_discount == sum(row[0] for row in order.tier_rows) == Decimal("7.00")


def test_there_and_back_is_the_same_price(two_countries, filled, shipping_zone):
    # given
    shipping_zone.countries = ["PL", "DE"]
    shipping_zone.save()
    before = filled.read()

    # when
    filled.change(MOVE, to=BERLIN)
    filled.change(MOVE, to=ADDRESS)

    # then
    assert filled.read().lines == before.lines
    assert filled.deliver().total == before.total


def test_delivery_options_that_are_fetched_again_state_the_price_of_now(channel, cart, goods, place):
    # given: free from 50.00 on
    ChannelTerms.objects.create(channel_id=channel.pk, free_shipping_minimum_order=Decimal(50))
    thing = goods.sell("100.00")
    cart.open((goods.sell("40.00"), 1), (thing, 1))
    free = cart.options()["DHL"][1]
    cart.deliver()

    # when
    cart.update(thing, 0)
    charged = cart.options()["DHL"][1]
    below = cart.read()
    cart.add((thing, 1))
    free_again = cart.options()["DHL"][1]
    order = place(cart)

    # then
    assert (free, charged, free_again) == (0, Decimal("10.00"), 0)
    assert (below.delivery, below.total) == (Decimal("10.00"), Decimal("48.00"))
    assert (order.delivery, order.total) == (0, Decimal("133.00"))


def test_another_method_and_none_at_all(channel, cart, goods, warehouse, place):
    # given: a flat price of 4.00
    ChannelTerms.objects.create(channel_id=channel.pk, free_shipping_price=Decimal(4))
    warehouse.click_and_collect_option = "local"
    warehouse.save()
    cart.open((goods.sell("60.00"), 1))
    delivered = cart.deliver()

    # when
    collected = cart.change(DELIVERY, method=to_global_id_or_none(warehouse))
    undecided = cart.change(DELIVERY, method=None)
    # Saleor has put the warehouse's address in.
    cart.change(MOVE, to=ADDRESS)
    again = cart.deliver()
    order = place(cart)

    # then
    assert [prices.delivery for prices in (delivered, collected, undecided, again)] == [4, 0, 0, 4]
    assert (order.delivery, order.total) == (Decimal("4.00"), Decimal("61.00"))


def test_goods_with_and_without_delivery_are_discounted_alike(cart, goods, place):
    # given / when
    prices = cart.open((goods.sell("60.00"), 1), (goods.sell("20.00", "digital"), 2))
    cart.deliver()
    order = place(cart)

    # then
    assert prices.lines == order.lines == [Decimal("57.00"), Decimal("38.00")]
    assert (order.delivery, order.total) == (0, Decimal("95.00"))
    assert_adds_up(order)


def test_an_invoice_has_the_members_prices(filled, shop):
    # given
    order = Order.objects.get(pk=graphene.Node.from_global_id(filled.complete())[1])

    # when
    (payload,) = json.loads(generate_invoice_payload(Invoice.objects.create(order=order, number="1/2026")))

    # then
    amounts = (
        "total_net_amount",
        "total_gross_amount",
        "undiscounted_total_gross_amount",
        "shipping_price_gross_amount",
    )
    assert [payload["order"][name] for name in amounts] == ["133.00", "133.00", "140.00", "0.00"]


def test_refunds_of_lines_are_what_was_paid_for_them(filled, shop):
    # given
    paid = shop.pay(filled.checkout, "133.00")
    order_id = filled.complete()
    first, second = read_order(shop.client, order_id).raw["lines"]

    # when
    granted = []
    for line, quantity in ((first, 1), (second, 1), (second, 1)):
        given = {
            "transactionId": graphene.Node.to_global_id("TransactionItem", paid.token),
            "lines": [{"id": line["id"], "quantity": quantity}],
        }
        granted.append(decimal(shop.run(GRANT, id=order_id, input=given)["grantedRefund"]["amount"]["amount"]))

    # then
    assert granted == [Decimal("57.00"), Decimal("38.00"), Decimal("38.00")]
    assert sum(granted) == gross(read_order(shop.client, order_id).raw["total"])


def test_staff_who_change_an_order_before_they_confirm_it_keep_the_price_of_each_piece(channel, filled, goods, shop):
    # given
    channel.automatically_confirm_all_new_orders = False
    channel.save()
    order_id = filled.complete()
    second = read_order(shop.client, order_id).raw["lines"][1]["id"]

    # when: another thing, which is not discounted, and one piece more of what was bought
    shop.run(LINES_CREATE, id=order_id, input=[{"variantId": to_global_id_or_none(goods.sell("10.00")), "quantity": 1}])
    added = read_order(shop.client, order_id)
    shop.run(LINE_UPDATE, id=second, input={"quantity": 3})
    more = read_order(shop.client, order_id)

    # then
    assert (added.lines, added.total) == ([Decimal(57), Decimal(76), Decimal(10)], Decimal("143.00"))
    assert (more.lines, more.total) == ([Decimal(57), Decimal(114), Decimal(10)], Decimal("181.00"))
