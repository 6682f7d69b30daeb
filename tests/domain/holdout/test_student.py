"""Student's t, against the printed tables."""

from statistics import NormalDist

import pytest

from saleor_loyalty_plugin.domain.holdout.student import t_quantile


@pytest.mark.parametrize(
    ("degrees", "expected"), [(1, 12.7062), (2, 4.3027), (5, 2.5706), (10, 2.2281), (30, 2.0423), (120, 1.9799)]
)
def test_quantiles_are_those_of_the_tables(degrees, expected):
    # then
    assert t_quantile(0.975, degrees) == pytest.approx(expected, abs=5e-5)


def test_with_many_degrees_it_is_the_normal_distribution():
    # then
    assert t_quantile(0.975, 1e9) == pytest.approx(NormalDist().inv_cdf(0.975), rel=1e-8)


def test_the_middle_is_zero():
    # then
    assert t_quantile(0.5, 7) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(("probability", "degrees"), [(1, 5), (0.4, 5), (0.975, 0), (float("nan"), 5)])
def test_what_has_no_quantile_is_refused(probability, degrees):
    # then
    with pytest.raises(ValueError, match=r"from 0\.5 to 1"):
        t_quantile(probability, degrees)
