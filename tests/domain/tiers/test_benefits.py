"""What a tier takes off prices (rules 24 and 25)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.benefits import delivery_price, tier_discount


@pytest.mark.parametrize(
    ("price", "percent", "discount"),
    [
        ("11.98", "10", "1.20"),
        ("10.00", "5", "0.50"),
        ("0.05", "10", "0.01"),
        ("0.04", "10", "0.00"),
        ("0.10", "5", "0.01"),
        ("0.30", "5", "0.02"),
        ("9.99", "0", "0.00"),
        ("9.99", "100", "9.99"),
        ("19.99", "12.5", "2.50"),
        ("0.00", "10", "0.00"),
        ("-5.00", "10", "0.00"),
    ],
)
def test_the_discount_is_a_percentage_half_up_to_the_cent(price, percent, discount):
    assert tier_discount(Decimal(price), Decimal(percent), fraction_digits=2) == Decimal(discount)


@pytest.mark.parametrize(
    ("price", "fraction_digits", "discount"),
    [("1250", 0, "63"), ("1249", 0, "62"), ("9", 0, "0"), ("10", 0, "1"), ("1.234", 3, "0.062"), ("1.250", 3, "0.063")],
)
def test_the_discount_is_rounded_to_the_smallest_unit_of_the_currency(price, fraction_digits, discount):
    assert tier_discount(Decimal(price), Decimal(5), fraction_digits=fraction_digits) == Decimal(discount)


def test_a_price_below_the_smallest_unit_is_taken_off_at_most_in_full():
    assert tier_discount(Decimal("0.006"), Decimal(100), fraction_digits=2) == Decimal("0.006")


@pytest.mark.parametrize("amounts", [(10.0, Decimal(5)), (Decimal(10), 5.0)])
def test_the_discount_refuses_a_float(amounts):
    with pytest.raises(TypeError, match="must be a Decimal, not float"):
        tier_discount(*amounts, fraction_digits=2)


@pytest.mark.parametrize(
    ("full", "flat", "goods", "minimum", "price"),
    [
        ("9.99", "0", "50.00", "50.00", "0"),
        ("9.99", "0", "49.99", "50.00", "9.99"),
        ("9.99", "2.50", "50.00", "50.00", "2.50"),
        ("1.99", "2.50", "50.00", "50.00", "1.99"),
        ("1.99", "2.50", "10.00", "50.00", "1.99"),
        ("9.99", "0", "0.00", "0", "0"),
        ("0.00", "2.50", "50.00", "50.00", "0.00"),
    ],
)
def test_delivery_costs_the_flat_price_or_its_own_lower_one_once_the_goods_reach_the_minimum(
    full, flat, goods, minimum, price
):
    amounts = {"flat": Decimal(flat), "goods": Decimal(goods), "minimum": Decimal(minimum)}

    assert delivery_price(Decimal(full), **amounts) == Decimal(price)


@pytest.mark.parametrize("name", ["full", "flat", "goods", "minimum"])
def test_the_delivery_price_refuses_a_float(name):
    amounts = {"full": Decimal(9), "flat": Decimal(0), "goods": Decimal(50), "minimum": Decimal(50), name: 9.0}

    with pytest.raises(TypeError, match=f"{name} must be a Decimal, not float"):
        delivery_price(amounts.pop("full"), **amounts)
