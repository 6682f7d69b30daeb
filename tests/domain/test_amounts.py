"""Money is Decimal and points are whole: what is not is refused, never converted."""

from decimal import Decimal, InvalidOperation

import pytest

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS, require_decimal, require_points
from saleor_loyalty_plugin.domain.earning import EarningTerms, earning_base, points_for
from saleor_loyalty_plugin.domain.orders import OrderGoods, OrderLine

from .facts import goods, state

ONE_PER_UNIT = EarningTerms(rate=Decimal(1))
NOT_FINITE = [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")]


@pytest.mark.parametrize("amount", [25.49, 25, "25.49", None, True])
def test_an_amount_that_is_no_decimal_is_refused_everywhere(amount):
    name = type(amount).__name__

    with pytest.raises(TypeError, match=f"base must be a Decimal, not {name}"):
        points_for(amount, ONE_PER_UNIT)
    with pytest.raises(TypeError, match="rate must be a Decimal"):
        EarningTerms(rate=amount)
    with pytest.raises(TypeError, match="multiplier must be a Decimal"):
        EarningTerms(rate=Decimal(1), multiplier=amount)
    with pytest.raises(TypeError, match="total must be a Decimal"):
        state(total=amount)
    with pytest.raises(TypeError, match="charged must be a Decimal"):
        state(charged=amount)


@pytest.mark.parametrize("amount", NOT_FINITE)
def test_an_amount_that_is_not_finite_is_refused_everywhere(amount):
    with pytest.raises(ValueError, match="base must be finite"):
        points_for(amount, ONE_PER_UNIT)
    with pytest.raises(ValueError, match="rate must be finite"):
        EarningTerms(rate=amount)
    with pytest.raises(ValueError, match="multiplier must be finite"):
        EarningTerms(rate=Decimal(1), multiplier=amount)
    with pytest.raises(ValueError, match="charged must be finite"):
        state(charged=amount)


def test_a_line_or_a_delivery_that_is_no_decimal_is_refused():
    float_line = OrderGoods(lines=(OrderLine("1", net=Decimal("1.00"), gross=19.99),))
    not_a_number = OrderGoods(lines=(OrderLine("1", net=Decimal("1.00"), gross=Decimal("NaN")),))

    with pytest.raises(TypeError):
        earning_base(float_line, on_net=False, on_shipping=False)
    with pytest.raises(TypeError):
        earning_base(goods("1.00", shipping_gross=4.92), on_net=False, on_shipping=True)
    with pytest.raises(InvalidOperation):
        earning_base(not_a_number, on_net=False, on_shipping=False)


@pytest.mark.parametrize(("rate", "multiplier"), [("-0.0001", "1"), ("1", "0"), ("1", "-1.25")])
def test_terms_have_a_rate_of_zero_or_more_and_a_multiplier_above_zero(rate, multiplier):
    with pytest.raises(ValueError, match="a rate is zero or more and a multiplier above zero"):
        EarningTerms(rate=Decimal(rate), multiplier=Decimal(multiplier))


@pytest.mark.parametrize("points", [1.0, Decimal(1), "1", None, True])
def test_points_that_are_not_whole_are_refused(points):
    with pytest.raises(TypeError, match=f"points must be an int, not {type(points).__name__}"):
        require_points(points=points)


def test_what_is_right_passes():
    assert require_points(earned=0, taken=-5, most=MAX_POINTS) is None
    assert require_decimal(zero=Decimal(0), small=Decimal("-0.01")) is None


def test_the_largest_balance_is_what_the_api_can_say():
    assert MAX_POINTS == 2_147_483_647
