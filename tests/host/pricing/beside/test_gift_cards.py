"""Gift cards are money: they pay what the tier, vouchers and promotions have left, and the order says so."""

from decimal import Decimal

import pytest

from ..goods import PERCENTAGE
from ..orders import assert_adds_up


@pytest.fixture
def gold(silver):
    silver(name="Gold", discount_percent=Decimal(10))


@pytest.fixture
def card(gift_card):
    """Return a maker of the customer's gift card with so much on it."""

    def make(amount: str):
        gift_card.initial_balance_amount = gift_card.current_balance_amount = Decimal(amount)
        gift_card.save()
        return gift_card

    return make


@pytest.mark.parametrize(
    ("_case", "amount", "to_pay", "left"),
    [
        ("a part", "50.00", "40.00", "0"),
        ("all that the tier left", "90.00", "0", "0"),
        ("more than the tier left", "100.00", "0", "10.00"),
    ],
)
def test_a_gift_card_pays_what_the_tier_left(_case, amount, to_pay, left, gold, card, cart, goods, place):
    # given
    gift_card = card(amount)
    before = cart.open((goods.sell("100.00"), 1))

    # when
    prices = cart.add_code(gift_card.code)
    cart.deliver()
    order = place(cart)

    # then
    assert (before.total, prices.subtotal, prices.total) == (Decimal("90.00"), Decimal("90.00"), Decimal(to_pay))
    assert (order.lines, order.total) == ([Decimal("90.00")], Decimal(to_pay))
    assert [row[:2] for row in order.tier_rows] == [(Decimal("10.00"), "Gold: 10 %")]
    gift_card.refresh_from_db()
    assert gift_card.current_balance_amount == Decimal(left)


def test_a_gift_card_that_came_before_the_voucher_pays_less(gold, card, cart, goods, place):
    # given
    gift_card = card("50.00")
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("100.00"), 1))
    cart.add_code(gift_card.code)

    # when: 10 % of 90.00, then the card
    prices = cart.add_code()
    cart.deliver()
    order = place(cart)

    # then
    assert (prices.subtotal, prices.total, prices.discount) == (Decimal("81.00"), Decimal("31.00"), Decimal("9.00"))
    assert (order.lines, order.total) == ([Decimal("81.00")], Decimal("31.00"))


def test_a_gift_card_follows_a_tier_that_changes(card, silver, cart, goods):
    # given
    cart.open((goods.sell("100.00"), 1))
    with_silver = cart.add_code(card("50.00").code)

    # when
    silver(discount_percent=Decimal(20))
    cart.let_prices_expire()

    # then
    assert (with_silver.total, cart.read().total) == (Decimal("45.00"), Decimal("30.00"))


def test_a_gift_card_on_sale_is_paid_in_full_beside_discounted_goods(gold, cart, goods, place):
    # given / when
    prices = cart.open((goods.sell("50.00", "gift-card"), 1), (goods.sell("10.00", "digital"), 1))
    order = place(cart)

    # then
    assert prices.lines == order.lines == [Decimal("50.00"), Decimal("9.00")]
    assert_adds_up(order)
