"""Vouchers are computed on what the tier has left, whatever came first."""

from decimal import Decimal

import pytest

from ..cart import ADD_CODE, Cart
from ..goods import ENTIRE_ORDER, FIXED, PERCENTAGE
from ..orders import assert_adds_up

ATTACH = """mutation($id: ID!) {
  checkoutCustomerAttach(id: $id) { checkout { id } errors { field code message } }
}"""
ONCE = {"apply_once_per_order": True}
FIRST = "the first product"
# Silver takes 5 %: lines of 60.00 and 2 x 40.00 are 57.00 and 76.00, one of the second 38.00.
CASES = [
    ("entire order, percentage", PERCENTAGE, "10", {}, "13.30", ["51.30", "68.40"]),
    ("entire order, fixed", FIXED, "13.30", {}, "13.30", ["51.30", "68.40"]),
    ("entire order, more than the goods", FIXED, "500", {}, "133.00", ["0", "0"]),
    ("single use", PERCENTAGE, "10", {"single_use": True}, "13.30", ["51.30", "68.40"]),
    ("first product, percentage", PERCENTAGE, "50", {"products": FIRST}, "28.50", ["28.50", "76.00"]),
    ("first product, fixed", FIXED, "7.00", {"products": FIRST}, "7.00", ["50.00", "76.00"]),
    ("all products, percentage", PERCENTAGE, "10", {"products": "all"}, "13.30", ["51.30", "68.40"]),
    ("all products, fixed per piece", FIXED, "7.00", {"products": "all"}, "21.00", ["50.00", "62.00"]),
    ("cheapest piece, percentage", PERCENTAGE, "50", ONCE, "19.00", ["57.00", "57.00"]),
    ("cheapest piece, fixed", FIXED, "5.00", ONCE, "5.00", ["57.00", "71.00"]),
    ("cheapest piece, more than it costs", FIXED, "50.00", ONCE, "38.00", ["57.00", "38.00"]),
    ("cheapest of one product", PERCENTAGE, "50", ONCE | {"products": FIRST}, "28.50", ["28.50", "76.00"]),
    ("at least as much as the tier leaves", PERCENTAGE, "10", {"min_spent": "133.00"}, "13.30", ["51.30", "68.40"]),
]


@pytest.fixture
def basket(goods):
    return [(goods.sell("60.00"), 1), (goods.sell("40.00"), 2)]


def issue(goods, basket, value_type, value, fields):
    products = {FIRST: [basket[0][0]], "all": [variant for variant, _ in basket]}.get(fields.get("products"), ())
    return goods.voucher(value_type, value, **(fields | {"products": products}))


def amounts(values):
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(("_case", "value_type", "value", "fields", "discount", "totals"), CASES)
def test_a_voucher_takes_its_share_of_the_price_after_the_tier(
    _case, value_type, value, fields, discount, totals, cart, goods, basket, place
):
    # given
    issue(goods, basket, value_type, value, fields)
    cart.open(*basket)

    # when
    prices = cart.add_code()

    # then: what is reported is what is taken
    assert prices.lines == amounts(totals)
    assert prices.discount == Decimal(discount)
    assert Decimal("133.00") - prices.subtotal == Decimal(discount)
    assert prices.tier_discount == Decimal("7.00")

    # when
    delivered = cart.deliver()
    order = place(cart)

    # then
    assert delivered.lines == order.lines == amounts(totals)
    assert order.discounts == {"VOUCHER": Decimal(discount)}
    assert [row[0] for row in order.tier_rows] == amounts(["3.00", "4.00"])
    assert order.undiscounted_total == Decimal("140.00") == order.total + Decimal("7.00") + Decimal(discount)
    assert_adds_up(order)


@pytest.mark.parametrize(("_case", "value_type", "value", "fields", "discount", "totals"), CASES)
def test_a_voucher_that_came_before_the_tier_ends_up_the_same(
    _case, value_type, value, fields, discount, totals, cart, goods, basket, api_client, place
):
    # given: a guest's checkout with the voucher, computed without a tier
    issue(goods, basket, value_type, value, fields)
    guest = Cart(api_client, cart.channel)
    guest.open(*basket)
    before = guest.add_code()

    # when: the guest signs in
    guest.client = cart.client
    guest.run(ATTACH, id=guest.id)
    guest.read()
    prices = guest.read()
    guest.deliver()
    order = place(guest)

    # then
    assert before.tier_discount == 0
    assert prices.lines == order.lines == amounts(totals)
    assert prices.discount == order.discounts["VOUCHER"] == Decimal(discount)


def test_rule_21_before_points(cart, goods, place):
    # given
    goods.voucher(PERCENTAGE, "10")

    # when / then
    assert cart.open((goods.sell("10.00"), 1)).total == Decimal("9.50")
    assert cart.add_code().total == Decimal("8.55")
    cart.deliver()
    assert place(cart).total == Decimal("8.55")


@pytest.mark.parametrize(
    ("_case", "price", "quantity", "value_type", "value", "fields", "discount", "total"),
    [
        # 9.99 less 0.50 are 9.49, a third of it is 3.1633; 6.66 less 0.33 are 6.33, a half of it is 3.165.
        ("half of the cheapest", "3.33", 3, PERCENTAGE, "50", ONCE, "1.58", "7.91"),
        ("all of the cheapest", "3.33", 3, FIXED, "50.00", ONCE, "3.16", "6.33"),
        ("all of the cheapest, half a cent", "3.33", 2, FIXED, "50.00", ONCE, "3.16", "3.17"),
        ("a share of every piece", "0.99", 7, PERCENTAGE, "10", {"products": "all"}, "0.66", "5.92"),
        ("all of every piece", "3.33", 3, FIXED, "50.00", {"products": "all"}, "9.49", "0"),
        ("everything", "3.33", 3, PERCENTAGE, "100", {"products": "all"}, "9.49", "0"),
    ],
)
def test_pieces_that_do_not_share_evenly_keep_the_vouchers_amount_true(
    _case, price, quantity, value_type, value, fields, discount, total, cart, goods, place
):
    # given
    basket = [(goods.sell(price), quantity)]
    issue(goods, basket, value_type, value, fields)
    cart.open(*basket)

    # when
    prices = cart.add_code()
    cart.deliver()
    order = place(cart)

    # then
    assert prices.discount == order.discounts["VOUCHER"] == Decimal(discount)
    assert prices.lines == order.lines == [Decimal(total)]
    assert order.undiscounted_total - order.tier_rows[0][0] - Decimal(discount) == order.total


@pytest.mark.parametrize(
    ("_case", "minimum", "total"), [("a cent above", "9.51", "9.50"), ("the price before the tier", "10.00", "9.50")]
)
def test_a_voucher_needs_its_minimum_after_the_tier(_case, minimum, total, cart, goods):
    # given
    goods.voucher(PERCENTAGE, "10", min_spent=minimum)
    cart.open((goods.sell("10.00"), 1))

    # when
    refused = cart.attempt(ADD_CODE, id=cart.id, code="CODE")

    # then
    assert [error["code"] for error in refused["errors"]] == ["VOUCHER_NOT_APPLICABLE"]
    assert cart.read().total == Decimal(total)


def test_a_voucher_goes_when_the_tier_takes_the_price_below_its_minimum(cart, goods, api_client):
    # given: enough for a guest, who turns out to be a member
    goods.voucher(PERCENTAGE, "10", min_spent="10.00")
    guest = Cart(api_client, cart.channel)
    guest.open((goods.sell("10.00"), 1))
    assert guest.add_code().total == Decimal("9.00")

    # when
    guest.run(ATTACH, client=cart.client, id=guest.id)
    guest.read()
    prices = guest.read()

    # then
    assert prices.total == Decimal("9.50")
    assert (prices.discount, prices.raw["voucherCode"]) == (0, None)


def test_a_removed_voucher_leaves_the_tiers_price(cart, goods, basket):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open(*basket)
    cart.add_code()

    # when
    prices = cart.remove_code()

    # then
    assert prices.lines == amounts(["57.00", "76.00"])
    assert (prices.discount, prices.raw["voucherCode"], prices.tier_discount) == (0, None, Decimal("7.00"))


@pytest.mark.parametrize(
    ("_case", "quantity", "discount", "totals"),
    [("one piece", 1, "19.00", ["57.00", "19.00"]), ("two pieces", 2, "19.00", ["57.00", "57.00"])],
)
def test_the_cheapest_piece_follows_the_basket(_case, quantity, discount, totals, cart, goods, basket):
    # given
    goods.voucher(PERCENTAGE, "50", **ONCE)
    cart.open(basket[0], (basket[1][0], 3))
    cart.add_code()

    # when
    cart.update(basket[1][0], quantity)
    prices = cart.read()

    # then
    assert prices.lines == amounts(totals)
    assert prices.discount == Decimal(discount)


def test_the_cheapest_piece_is_found_after_the_tier(cart, goods, silver, api_client):
    # given: a gift card on sale for 50.00, and a product whose 52.00 are 46.80 for members
    silver(discount_percent=Decimal(10))
    goods.voucher(PERCENTAGE, "50", type=ENTIRE_ORDER, **ONCE)
    guest = Cart(api_client, cart.channel)
    guest.open((goods.sell("50.00", "gift-card"), 1), (goods.sell("52.00"), 1))
    before = guest.add_code()

    # when
    guest.run(ATTACH, client=cart.client, id=guest.id)
    first, second = guest.read(), guest.read()

    # then
    assert before.lines == amounts(["25.00", "52.00"])
    assert first.lines == second.lines == amounts(["50.00", "23.40"])
    assert second.discount == Decimal("23.40")


def test_without_the_older_way_of_stating_discounts_the_lines_say_it_all(channel, cart, goods, basket, place):
    # given
    channel.use_legacy_line_discount_propagation_for_order = False
    channel.save()
    issue(goods, basket, PERCENTAGE, "50", {"products": FIRST})
    cart.open(*basket)
    cart.add_code()

    # when
    cart.deliver()
    order = place(cart)

    # then
    first, second = order.raw["lines"]
    assert [(row["type"], row["total"]["amount"]) for row in first["discounts"]] == [
        ("ORDER_PROMOTION", 3.0),
        ("VOUCHER", 28.5),
    ]
    assert [(row["type"], row["total"]["amount"]) for row in second["discounts"]] == [("ORDER_PROMOTION", 4.0)]
    assert order.discounts == {}
    assert order.lines == amounts(["28.50", "76.00"])
