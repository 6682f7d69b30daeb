"""Rule 25: what delivery costs a member, offered, charged and on the order."""

from decimal import Decimal

import pytest
from saleor.graphql.core.utils import to_global_id_or_none

from saleor_loyalty_plugin.models import ChannelTerms

from ..pricing.cart import DELIVERY
from ..pricing.conftest import flat_taxes
from ..pricing.goods import FIXED, PERCENTAGE, REWARD_FIXED, SHIPPING
from ..pricing.orders import assert_adds_up

# DHL costs 10.00; the basket of 100.00 costs silver 95.00.


@pytest.fixture
def terms(channel):
    """Set the channel's delivery terms."""

    def change(minimum="0", price="0"):
        ChannelTerms.objects.update_or_create(
            channel_id=channel.pk,
            defaults={
                "free_shipping_minimum_order": Decimal(minimum),
                "free_shipping_price": Decimal(price),
            },
        )

    return change


@pytest.fixture
def thing(goods):
    return goods.sell("100.00")


@pytest.mark.parametrize(
    ("_case", "minimum", "price", "delivery"),
    [
        ("free from the first cent", "0", "0", "0"),
        ("a flat price below its own", "0", "4.00", "4.00"),
        ("a flat price above its own", "0", "15.00", "10.00"),
        ("the minimum reached exactly", "95.00", "0", "0"),
        ("a cent below the minimum", "95.01", "0", "10.00"),
        ("the minimum reached before the tier only", "100.00", "0", "10.00"),
        ("the minimum reached, a flat price", "95.00", "4.00", "4.00"),
        ("the minimum missed, a flat price", "95.01", "4.00", "10.00"),
    ],
)
def test_the_price_is_offered_charged_and_on_the_order(_case, minimum, price, delivery, cart, thing, terms, place):
    # given
    terms(minimum, price)
    cart.open((thing, 1))

    # when
    offered = cart.options()["DHL"][1]
    prices = cart.deliver()
    order = place(cart)

    # then
    assert offered == prices.delivery == order.delivery == Decimal(delivery)
    assert prices.total == order.total == Decimal("95.00") + Decimal(delivery)
    assert_adds_up(order)


@pytest.mark.parametrize(
    ("_case", "minimum", "price", "is_free", "remaining"),
    [
        ("free", "95.00", "0", True, None),
        ("12.34 to go", "107.34", "0", False, 12.34),
        ("never free, only cheaper", "0", "4.00", False, None),
    ],
)
def test_the_checkout_says_what_is_missing(_case, minimum, price, is_free, remaining, cart, thing, terms):
    # given
    terms(minimum, price)

    # when
    loyalty = cart.open((thing, 1)).loyalty

    # then
    assert loyalty["freeShipping"] is is_free
    assert loyalty["freeShippingRemaining"] == (None if remaining is None else {"amount": remaining})


def test_a_tier_without_the_benefit_pays_what_everybody_pays(cart, thing, silver, place):
    # given
    silver(free_shipping=False)
    cart.open((thing, 1))

    # when
    offered = cart.options()["DHL"][1]
    prices = cart.deliver()

    # then
    assert offered == prices.delivery == place(cart).delivery == Decimal("10.00")
    assert prices.loyalty["freeShipping"] is False
    assert prices.loyalty["freeShippingRemaining"] is None


@pytest.mark.parametrize(
    ("_case", "discount", "minimum", "delivery"),
    [
        ("voucher, reached", "voucher", "85.50", "0"),
        ("voucher, missed", "voucher", "85.51", "10.00"),
        ("promotion, reached", "promotion", "85.50", "0"),
        ("promotion, missed", "promotion", "85.51", "10.00"),
        ("voucher for the product, reached", "product", "85.50", "0"),
        ("voucher for the product, missed", "product", "85.51", "10.00"),
    ],
)
def test_the_minimum_looks_at_the_price_after_every_discount(
    _case, discount, minimum, delivery, cart, goods, thing, terms, place
):
    # given: another 9.50 off
    terms(minimum)
    if discount == "promotion":
        goods.order_promotion("1", REWARD_FIXED, "9.50")
    else:
        goods.voucher(PERCENTAGE, "10", products=[thing] if discount == "product" else ())
    cart.open((thing, 1))
    if discount != "promotion":
        cart.add_code()

    # when
    offered = cart.options()["DHL"][1]
    prices = cart.deliver()
    order = place(cart)

    # then
    assert offered == prices.delivery == order.delivery == Decimal(delivery)
    assert prices.total == order.total == Decimal("85.50") + Decimal(delivery)


def test_goods_removed_after_the_choice_cost_the_full_price_again(cart, goods, thing, terms, place):
    # given
    terms("50.00")
    other = goods.sell("40.00")
    cart.open((thing, 1), (other, 1))
    chosen = cart.deliver()

    # when
    removed = cart.update(thing, 0)
    again = cart.add((thing, 1))
    without = cart.update(thing, 0)
    order = place(cart)

    # then
    assert (chosen.delivery, chosen.total) == (0, Decimal("133.00"))
    assert (removed.delivery, removed.total) == (Decimal("10.00"), Decimal("48.00"))
    assert (again.delivery, again.total) == (0, Decimal("133.00"))
    assert (without.delivery, order.delivery) == (Decimal("10.00"), Decimal("10.00"))
    assert without.total == order.total == Decimal("48.00")
    assert_adds_up(order)


def test_goods_added_after_the_choice_make_it_free(cart, goods, thing, terms, place):
    # given
    terms("50.00")
    cart.open((goods.sell("40.00"), 1))
    chosen = cart.deliver()

    # when
    added = cart.add((thing, 1))
    order = place(cart)

    # then
    assert chosen.delivery == Decimal("10.00")
    assert added.delivery == order.delivery == 0
    assert order.total == Decimal("133.00")


def test_digital_goods_need_no_delivery(cart, goods, place):
    # given / when
    prices = cart.open((goods.sell("20.00", "digital"), 1))
    order = place(cart)

    # then
    assert prices.delivery == order.delivery == 0
    assert prices.total == order.total == Decimal("19.00")


def test_goods_to_be_collected_cost_no_delivery(cart, thing, terms, warehouse, place):
    # given
    terms("500.00", "4.00")
    warehouse.click_and_collect_option = "all"
    warehouse.save()
    cart.open((thing, 1))

    # when
    prices = cart.change(DELIVERY, method=to_global_id_or_none(warehouse))
    order = place(cart)

    # then
    assert prices.delivery == order.delivery == 0
    assert prices.total == order.total == Decimal("95.00")


@pytest.mark.parametrize(
    ("_case", "flat", "value_type", "value", "delivery", "taken"),
    [
        ("nothing left to take", "0", FIXED, "4.00", "0", "0"),
        ("a share of nothing", "0", PERCENTAGE, "50", "0", "0"),
        ("a part of the flat price", "6.00", FIXED, "4.00", "2.00", "4.00"),
        ("a share of the flat price", "6.00", PERCENTAGE, "50", "3.00", "3.00"),
        ("more than the flat price", "6.00", FIXED, "8.00", "0", "6.00"),
    ],
)
def test_a_voucher_for_delivery_never_takes_it_below_zero(
    _case, flat, value_type, value, delivery, taken, cart, goods, thing, terms, place
):
    # given
    terms("0", flat)
    goods.voucher(value_type, value, type=SHIPPING)
    cart.open((thing, 1))
    cart.deliver()

    # when
    prices = cart.add_code()
    order = place(cart)

    # then
    assert prices.delivery == order.delivery == Decimal(delivery)
    assert prices.total == order.total == Decimal("95.00") + Decimal(delivery)
    assert prices.discount == sum(order.discounts.values()) == Decimal(taken)


def test_a_voucher_for_delivery_follows_what_delivery_costs(cart, goods, thing, terms, place):
    # given: 38.00 are below the minimum
    terms("50.00")
    goods.voucher(FIXED, "4.00", type=SHIPPING)
    cart.open((goods.sell("40.00"), 1))
    cart.deliver()
    below = cart.add_code()

    # when
    cart.add((thing, 1))
    above = cart.read()
    cart.update(thing, 0)
    below_again = cart.read()
    order = place(cart)

    # then
    assert (below.delivery, below.discount) == (Decimal("6.00"), Decimal("4.00"))
    assert (above.delivery, above.discount) == (0, 0)
    assert (below_again.delivery, below_again.discount) == (Decimal("6.00"), Decimal("4.00"))
    assert (order.delivery, order.total) == (Decimal("6.00"), Decimal("44.00"))


def test_every_offered_method_states_the_members_price(cart, thing, terms, shipping_zone, channel):
    # given
    terms("0", "4.00")
    for name, price in (("Bicycle", "3.50"), ("Helicopter", "900.00")):
        method = shipping_zone.shipping_methods.create(name=name, type="price")
        method.channel_listings.create(channel=channel, currency="USD", price_amount=Decimal(price))
    cart.open((thing, 1))

    # when
    options = {name: price for name, (_, price) in cart.options().items()}

    # then
    assert options == {"DHL": Decimal("4.00"), "Bicycle": Decimal("3.50"), "Helicopter": Decimal("4.00")}


@pytest.mark.parametrize(
    ("_case", "with_tax", "net", "gross"), [("with tax", True, 3.25, 4.0), ("without tax", False, 4.0, 4.92)]
)
def test_the_flat_price_is_taxed_like_any_delivery(_case, with_tax, net, gross, cart, thing, terms, channel, place):
    # given
    flat_taxes(channel, rate="23", with_tax=with_tax)
    terms("0", "4.00")
    cart.open((thing, 1))

    # when
    prices = cart.deliver()
    order = place(cart)

    # then
    expected = {"net": {"amount": net}, "gross": {"amount": gross}}
    assert prices.raw["shippingPrice"] == order.raw["shippingPrice"] == expected
