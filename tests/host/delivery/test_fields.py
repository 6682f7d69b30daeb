"""Every field of a checkout that names a delivery method states what the method costs its customer."""

from decimal import Decimal

import pytest
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.models import ChannelTerms

from ..pricing.cart import DELIVERY, Cart, decimal

METHOD = "{ id name price { amount } }"
FIELDS = f"""query($id: ID!) {{ checkout(id: $id) {{
  shippingMethods {METHOD} availableShippingMethods {METHOD} shippingMethod {METHOD}
  deliveryMethod {{ ... on ShippingMethod {METHOD} }}
}} }}"""


def stated(cart) -> dict[str, dict[str, Decimal]]:
    """Return the prices that each field states, by the method's name."""
    checkout = get_graphql_content(cart.client.post_graphql(FIELDS, {"id": cart.id}))["data"]["checkout"]
    lists = {field: methods if isinstance(methods, list) else [methods] for field, methods in checkout.items()}
    return {
        field: {method["name"]: decimal(method["price"]["amount"]) for method in methods if method}
        for field, methods in lists.items()
    }


@pytest.fixture
def flat_price(channel):
    """Members of a tier with the benefit pay 4.00, once their goods cost 50.00."""
    return ChannelTerms.objects.create(
        channel_id=channel.pk, free_shipping_minimum_order=Decimal(50), free_shipping_price=Decimal(4)
    )


@pytest.mark.parametrize("chosen", ["DHL", "Courier"])
def test_a_member_reads_the_members_price_everywhere(chosen, courier, flat_price, cart, goods, place):
    # given
    cart.open((goods.sell("100.00"), 1))
    cart.deliver(chosen)

    # when
    fields = stated(cart)

    # then
    both = {"DHL": Decimal("4.00"), "Courier": Decimal("4.00")}
    one = {chosen: Decimal("4.00")}
    assert fields == {
        "shippingMethods": both,
        "availableShippingMethods": both,
        "shippingMethod": one,
        "deliveryMethod": one,
    }
    assert place(cart).delivery == Decimal("4.00")


@pytest.mark.parametrize("chosen", ["DHL", "Courier"])
def test_a_guest_reads_the_methods_own_price(chosen, courier, flat_price, program, api_client, channel, goods):
    # given
    cart = Cart(api_client, channel)
    cart.open((goods.sell("100.00"), 1))
    cart.deliver(chosen)

    # when
    fields = stated(cart)

    # then
    own = {"DHL": Decimal("10.00"), "Courier": Decimal("12.50")}
    assert fields["shippingMethods"] == fields["availableShippingMethods"] == own
    assert fields["shippingMethod"] == fields["deliveryMethod"] == {chosen: own[chosen]}


@pytest.mark.parametrize("chosen", ["DHL", "Courier"])
def test_a_method_that_was_chosen_cheaper_can_still_be_chosen(chosen, courier, flat_price, cart, goods, place):
    # given: offered for 4.00, and chosen once the goods no longer reach the minimum
    thing = goods.sell("100.00")
    cart.open((thing, 1), (goods.sell("40.00"), 1))
    method = cart.options()[chosen][0]
    cart.update(thing, 0)

    # when
    prices = cart.change(DELIVERY, method=method)
    order = place(cart)

    # then
    own = {"DHL": Decimal("10.00"), "Courier": Decimal("12.50")}[chosen]
    assert prices.delivery == order.delivery == own
    assert order.total == Decimal("38.00") + own


def test_goods_to_be_collected_are_no_method_with_a_price(flat_price, cart, goods, warehouse):
    # given
    warehouse.click_and_collect_option = "all"
    warehouse.save()
    cart.open((goods.sell("100.00"), 1))

    # when
    cart.change(DELIVERY, method=to_global_id_or_none(warehouse))

    # then
    assert stated(cart)["shippingMethod"] == stated(cart)["deliveryMethod"] == {}
