"""However staff edit an order, points take what the same order without points costs more (rules 97 and 102)."""

from random import Random

import pytest

from ..pricing.conftest import flat_taxes
from ..pricing.orders import assert_adds_up

PRICES = ("0.01", "3.33", "9.99", "10.01", "47.00", "123.45")


def edits(random: Random, lines: int):
    """Return edits at random, each as a function of an order."""
    for _ in range(6):
        index, quantity, amount = random.randrange(lines), random.randint(1, 47), f"{random.randint(1, 900) / 100:.2f}"
        yield random.choice(
            [
                lambda staff, i=index, q=quantity: staff.quantity(q, index=i),
                lambda staff, i=index, a=amount: staff.discount_line(a, index=i, value_type="PERCENTAGE"),
                lambda staff, i=index: staff.undiscount_line(index=i),
                lambda staff, a=amount: (
                    staff.change_discount(a, value_type="PERCENTAGE")
                    if staff.order.discounts.exists()
                    else staff.discount(a, value_type="PERCENTAGE")
                ),
            ]
        )


@pytest.mark.parametrize("seed", range(4))
def test_the_difference_is_what_the_rows_say(seed, channel, cart, goods, place):
    # given
    random = Random(seed)
    flat_taxes(channel, with_tax=bool(seed % 2), rate=random.choice(["0", "7", "23"]))
    lines = [(goods.sell(random.choice(PRICES), "digital"), random.randint(1, 47)) for _ in range(3)]
    orders = []
    for spends in (False, True):
        cart.open(*lines)
        if spends:
            cart.apply(min(random.randint(100, 3000), int(cart.read().subtotal * 100)))
        orders.append(place(cart))
    without_points, with_points = orders
    worth = sum(with_points.shares)

    # when
    for edit in edits(random, len(lines)):
        plain, prices = edit(without_points), edit(with_points)

        # then: as much as there was room for all along
        assert plain.total - prices.total == sum(with_points.shares)
        assert 0 <= sum(with_points.shares) <= min(worth, plain.subtotal)
        assert min(prices.lines) >= 0
        assert_adds_up(prices)
        assert prices.undiscounted_total == plain.undiscounted_total
        assert [one - share for one, share in zip(plain.lines, with_points.shares, strict=True)] == prices.lines
    assert worth > 0
