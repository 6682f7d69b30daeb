"""What points take off a checkout and what comes back (rules 14, 18 and 20)."""

from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.orders import OrderState
from saleor_loyalty_plugin.domain.redemption import points_restored, points_used, restored_expiry, spread, worth_of
from saleor_loyalty_plugin.domain.spending import SpendingTerms, most_points

prices = st.lists(st.integers(0, 100_000).map(lambda cents: Decimal(cents) / 100), min_size=1, max_size=8)


def decimals(*amounts: str) -> list[Decimal]:
    return [Decimal(amount) for amount in amounts]


def test_the_worked_figure_of_rule_14():
    assert spread(Decimal("5.00"), decimals("10.00", "10.00", "10.01"), fraction_digits=2) == decimals(
        "1.67", "1.66", "1.67"
    )


@pytest.mark.parametrize(
    ("amount", "lines", "digits", "shares"),
    [
        ("0.01", ["1.00", "1.00"], 2, ["0.01", "0"]),
        ("0.02", ["1.00", "1.00", "1.00"], 2, ["0.01", "0.01", "0"]),
        ("3", ["10", "10"], 0, ["2", "1"]),
        ("20.01", ["10.00", "10.01"], 2, ["10.00", "10.01"]),
        ("0", ["0.00", "0.00"], 2, ["0", "0"]),
        ("1.00", ["0.00", "2.00"], 2, ["0", "1.00"]),
    ],
)
def test_ties_go_to_the_earlier_line(amount, lines, digits, shares):
    assert spread(Decimal(amount), decimals(*lines), fraction_digits=digits) == decimals(*shares)


@given(prices=prices, percent=st.integers(0, 100))
def test_the_shares_add_up_and_no_line_goes_below_zero(prices, percent):
    amount = (sum(prices) * percent / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
    shares = spread(amount, prices, fraction_digits=2)
    assert sum(shares) == amount
    assert all(0 <= share <= price for share, price in zip(shares, prices, strict=True))
    # to the cent in proportion
    total = sum(prices)
    assert all(
        abs(share * total - amount * price) < Decimal("0.01") * total
        for share, price in zip(shares, prices, strict=True)
        if total
    )


@pytest.mark.parametrize("amount", ["10.01", "-0.01"])
def test_more_than_there_is_cannot_be_spread(amount):
    with pytest.raises(ValueError, match="cannot be spread"):
        spread(Decimal(amount), decimals("10.00"), fraction_digits=2)


@pytest.mark.parametrize(
    ("points", "value", "digits", "worth"),
    [(500, "0.01", 2, "5.00"), (101, "0.005", 2, "0.50"), (250, "0.02", 2, "5.00"), (7, "0.5", 0, "3")],
)
def test_what_points_are_worth(points, value, digits, worth):
    assert worth_of(points, Decimal(value), fraction_digits=digits) == Decimal(worth)


@given(points=st.integers(1, 10**6), value=st.integers(1, 10**6).map(lambda millionths: Decimal(millionths) / 10**6))
def test_the_whole_worth_never_takes_more_points_than_were_held(points, value):
    worth = worth_of(points, value, fraction_digits=2)
    used = points_used(worth, value, held=points)
    assert used <= points
    assert used * value >= worth


def test_used_points_are_rounded_up():
    assert points_used(Decimal("3.50"), Decimal("0.01"), held=500) == 350
    assert points_used(Decimal("10.00"), Decimal("0.03"), held=500) == 334
    assert points_used(Decimal("0.00"), Decimal("0.01"), held=500) == 0


def order(*, total: str, charged: str, paid: bool = True, void: bool = False) -> OrderState:
    now = datetime(2026, 1, 15, tzinfo=UTC)
    facts = {"user_id": 1, "channel_id": 1, "currency": "USD", "created_at": now, "placed": True, "confirmed": True}
    return OrderState(
        order_id=uuid4(), number=1, fulfilled=False, void=void, fully_paid_once=paid, total=Decimal(total),
        charged=Decimal(charged), **facts,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "restored"),
    [
        (order(total="95.00", charged="95.00"), 0),
        (order(total="95.00", charged="120.00"), 0),
        (order(total="95.00", charged="47.50"), 250),
        (order(total="95.00", charged="0.01"), 499),
        (order(total="95.00", charged="0.00"), 500),
        (order(total="95.00", charged="0.00", paid=False), 0),
        (order(total="0.00", charged="0.00"), 0),
        (order(total="0.00", charged="0.00", void=True), 500),
        (order(total="95.00", charged="95.00", void=True), 500),
        (order(total="3.00", charged="2.00"), 166),
    ],
)
def test_how_many_of_500_points_come_back(state, restored):
    assert points_restored(500, state) == restored


@pytest.mark.parametrize(
    ("available", "goods", "terms", "most"),
    [
        (600, "100.00", {}, 600),
        (600, "5.00", {}, 500),
        (600, "5.00", {"max_percent": 50}, 250),
        (600, "5.55", {"max_percent": 33}, 183),
        (640, "100.00", {"step": 100}, 600),
        (99, "100.00", {}, 0),
        (-20, "100.00", {}, 0),
        (600, "0.99", {}, 0),
        (600, "0.00", {"min_points": 1}, 0),
    ],
)
def test_the_most_points_of_rule_15(available, goods, terms, most):
    facts = SpendingTerms(point_value=Decimal("0.01"), **terms)
    assert most_points(available=available, goods=Decimal(goods), terms=facts) == most


@pytest.mark.parametrize(
    ("expires", "restored"),
    [
        (datetime(2026, 6, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)),
        (datetime(2026, 1, 20, tzinfo=UTC), datetime(2026, 2, 14, tzinfo=UTC)),
        (datetime(2025, 12, 1, tzinfo=UTC), datetime(2026, 2, 14, tzinfo=UTC)),
        (None, None),
    ],
)
def test_points_that_come_back_keep_their_date_and_have_thirty_days_at_least(expires, restored):
    assert restored_expiry(expires, datetime(2026, 1, 15, tzinfo=UTC)) == restored
