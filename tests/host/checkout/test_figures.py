"""What points take off a checkout and its order: the worked figures of rules 14, 18 and 21 and of the design."""

from decimal import Decimal
from itertools import permutations

import pytest
from saleor.order.models import Order

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyTransaction, Redemption, Tier

from ..pricing.goods import ENTIRE_ORDER, FIXED, PERCENTAGE
from ..pricing.orders import assert_adds_up, assert_rows_explain_the_lines


def amounts(*values: str) -> list[Decimal]:
    return [Decimal(value) for value in values]


def test_points_are_spread_over_the_lines_to_the_cent(cart, goods, place, standing):
    # given
    cart.open(*[(goods.sell(price), 1) for price in ("10.00", "10.00", "10.01")])
    cart.deliver()

    # when
    prices = cart.apply(500)

    # then
    assert [row[0] for row in cart.point_rows] == amounts("1.67", "1.66", "1.67")
    assert {row[1:] for row in cart.point_rows} == {("Loyalty points: 500", "Loyalty points: 500")}
    assert prices.lines == amounts("8.33", "8.34", "8.34")
    assert prices.total == Decimal("35.01")
    assert cart.redemption == (500, Decimal("5.00"))
    assert standing() == (2500, 0, 500)

    # when
    order = place(cart)

    # then
    assert order.lines == amounts("8.33", "8.34", "8.34")
    assert [row[:2] for row in order.tier_rows] == [
        (Decimal(amount), "Loyalty points: 500") for amount in ("1.67", "1.66", "1.67")
    ]
    assert_adds_up(order)
    assert_rows_explain_the_lines(order)
    assert standing() == (2500, 0, 0)
    assert [(row.kind, row.points) for row in LoyaltyTransaction.objects.order_by("pk")][1:] == [("redemption", -500)]


@pytest.mark.parametrize("sequence", list(permutations(["tier", "voucher", "points"])))
def test_rule_21_in_whatever_order_things_were_applied(sequence, cart, goods, member, place, shop):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("10.00"), 1))
    cart.deliver()
    Tier.objects.filter(code="silver").update(free_shipping=False)

    def tier():
        member.tier = Tier.objects.get(code="silver")
        member.save(update_fields=["tier"])
        cart.let_prices_expire()

    # when
    for step in sequence:
        {"tier": tier, "voucher": cart.add_code, "points": lambda: cart.apply(200)}[step]()

    # then
    prices = cart.read()
    assert prices.lines == amounts("6.55")
    assert prices.total == Decimal("16.55")
    order = place(cart)
    assert order.lines == amounts("6.55")
    shop.pay(Order.objects.get(), "16.55")
    earned = LoyaltyTransaction.objects.get(kind="earn")
    assert earned.points == 8


@pytest.mark.parametrize(
    ("quantities", "voucher", "points", "total"),
    [
        ((1, 1), None, 2000, "70.00"),
        ((1, 1), {"value_type": PERCENTAGE, "value": "10"}, 2000, "61.00"),
        ((1, 2), {"value_type": PERCENTAGE, "value": "10"}, 2000, "93.40"),
        ((1, 0), {"value_type": FIXED, "value": "45.00"}, 900, "0.00"),
        ((1, 1), {"value_type": PERCENTAGE, "value": "50", "first": True}, 2000, "43.00"),
        ((2, 1), {"value_type": PERCENTAGE, "value": "50", "apply_once_per_order": True}, 2000, "106.00"),
    ],
)  # fmt: skip
def test_the_designs_figures(quantities, voucher, points, total, cart, goods, ten_percent, place):
    # given
    first, second = goods.sell("60.00"), goods.sell("40.00")
    cart.open(*[(variant, quantity) for variant, quantity in zip((first, second), quantities, strict=True) if quantity])
    cart.deliver()
    if voucher:
        facts = dict(voucher)
        products = [first] if facts.pop("first", False) else ()
        goods.voucher(facts.pop("value_type"), facts.pop("value"), products=products, **facts)
        cart.add_code()

    # when
    prices = cart.apply(points)

    # then
    assert prices.total == Decimal(total) + Decimal("10.00")
    assert prices.subtotal == Decimal(total)
    order = place(cart)
    assert order.total == Decimal(total) + Decimal("10.00")
    assert sum(order.lines) == Decimal(total)


def test_the_discount_follows_the_basket(cart, goods, standing):
    # given
    thing = goods.sell("10.00")
    cart.open((thing, 3))
    cart.deliver()
    cart.apply(2500)

    # when it shrinks, then the discount stops at the goods' price, delivery is paid
    prices = cart.update(thing, 1)
    assert (prices.subtotal, prices.total) == (0, Decimal("10.00"))
    assert cart.redemption == (2500, Decimal("10.00"))
    assert cart.point_rows == [(Decimal("10.00"), "Loyalty points: 1000", "Loyalty points: 1000")]

    # when it grows, then never above what was applied
    prices = cart.update(thing, 5)
    assert prices.subtotal == Decimal("25.00")
    assert standing() == (500, 0, 2500)


def test_only_what_was_used_up_is_taken(cart, goods, place, standing):
    thing = goods.sell("10.00")
    cart.open((thing, 3))
    cart.deliver()
    cart.apply(2500)
    cart.update(thing, 1)

    order = place(cart)

    assert order.total == Decimal("10.00")
    assert standing() == (2000, 0, 0)
    assert Redemption.objects.get().points == 1000


def test_removing_gives_back_and_reprices(cart, goods, standing):
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.apply(500)

    prices = cart.remove_points()

    assert prices.total == Decimal("40.00")
    assert cart.point_rows == []
    assert (cart.redemption, standing()) == (None, (3000, 0, 0))
    assert cart.remove_points().total == Decimal("40.00")


def test_applying_again_replaces(cart, goods, standing):
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.apply(500)
    assert cart.apply(300).total == Decimal("37.00")
    assert standing() == (2700, 0, 300)


def test_points_lose_no_minimum_spend(cart, goods):
    # given a voucher from 30.00 on, and a promotion's threshold
    goods.voucher(PERCENTAGE, "10", min_spent="30.00")
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.apply(1500)

    # when / then 30.00 less 3.00 and 15.00
    assert cart.add_code().subtotal == Decimal("12.00")
    cart.let_prices_expire()
    assert cart.read().subtotal == Decimal("12.00")


def test_points_lose_no_order_promotion(cart, goods):
    goods.order_promotion("30.00", PERCENTAGE, "10")
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    assert cart.apply(1500).subtotal == Decimal("12.00")
    cart.let_prices_expire()
    assert cart.read().subtotal == Decimal("12.00")


def test_points_lose_no_free_delivery(cart, goods, member, channel):
    Tier.objects.filter(pk=member.tier_id).update(free_shipping=True)
    ChannelTerms.objects.create(channel_id=channel.pk, free_shipping_minimum_order=Decimal("30.00"))
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    assert cart.apply(1500).total == Decimal("15.00")


def test_a_discount_that_leaves_less_caps_the_points(cart, goods):
    # given
    cart.open((goods.sell("10.00"), 1), (goods.sell("20.00"), 1))
    cart.deliver()
    cart.apply(2500)

    # when
    goods.voucher(FIXED, "20.00", type=ENTIRE_ORDER)
    prices = cart.add_code()

    # then
    assert (prices.subtotal, prices.total) == (0, Decimal("10.00"))
    assert cart.redemption == (2500, Decimal("10.00"))
    assert cart.remove_code().subtotal == Decimal("5.00")


def test_with_an_entire_order_voucher_the_shares_are_of_what_it_left(cart, goods, place):
    # given 10.00, 10.00 and 10.01 less 10 %
    goods.voucher(PERCENTAGE, "10")
    cart.open(*[(goods.sell(price), 1) for price in ("10.00", "10.00", "10.01")])
    cart.deliver()
    before = cart.add_code()

    # when
    after = cart.apply(500)

    # then
    taken = [old - new for old, new in zip(before.lines, after.lines, strict=True)]
    assert sum(taken) == Decimal("5.00")
    assert max(taken) - min(taken) <= Decimal("0.01")
    assert before.total - after.total == Decimal("5.00")
    assert before.discount == after.discount
    order = place(cart)
    assert order.lines == after.lines


def test_a_gift_card_pays_what_points_left(cart, goods, gift_card, place, shop):
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.add_code(gift_card.code)
    assert cart.apply(500).total == Decimal("35.00") - gift_card.current_balance_amount
