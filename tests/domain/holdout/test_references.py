"""The same figures from scipy and statsmodels: two implementations that are not ours."""

import pytest
from scipy import stats
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from saleor_loyalty_plugin.domain.holdout.means import difference_of_means, theta
from saleor_loyalty_plugin.domain.holdout.planning import PlannedSides, smallest_difference
from saleor_loyalty_plugin.domain.holdout.proportions import Cohort, SampleRatio, Share, difference_of_shares
from saleor_loyalty_plugin.domain.holdout.student import t_quantile

from .sides import sums_of

PAIRS = [
    (Share(540, 9000), Share(45, 1000)),
    (Share(450, 9000), Share(44, 1000)),
    (Share(3, 450), Share(0, 50)),
    (Share(1, 200), Share(200, 200)),
    (Share(250_000, 900_000), Share(27_000, 100_000)),
]
SPENT = [0, 0, 40, 25, 60, 0, 35, 80, 0, 20], [0, 30, 0, 0, 25, 0, 40, 0, 0, 15, 12]
SPENT_BEFORE = [5, 0, 30, 35, 40, 0, 30, 90, 5, 0], [0, 20, 5, 0, 35, 0, 20, 0, 10, 15, 0]


@pytest.mark.parametrize("pair", PAIRS)
def test_wilsons_and_newcombes_intervals(pair):
    # given
    treated, held_out = pair

    # then
    assert treated.wilson() == pytest.approx(
        proportion_confint(treated.count, treated.of, method="wilson"), rel=1e-11, abs=1e-15
    )
    found = difference_of_shares(treated, held_out)
    theirs = confint_proportions_2indep(
        treated.count, treated.of, held_out.count, held_out.of, compare="diff", method="newcomb"
    )
    assert (found.low, found.high) == pytest.approx(theirs, rel=1e-11, abs=1e-14)


@pytest.mark.parametrize(("treated", "held_out", "share"), [(8850, 1150, 0.1), (4072, 2035, 0.2), (9030, 970, 0.1)])
def test_the_sample_ratio(treated, held_out, share):
    # given
    members = treated + held_out
    ratio = SampleRatio.of([Cohort(members, share)])

    # then
    theirs = stats.chisquare([treated, held_out], [members * (1 - share), members * share])
    assert ratio.chi_square(held_out) == pytest.approx(theirs.statistic, rel=1e-11)
    assert ratio.p_value(held_out) == pytest.approx(theirs.pvalue, rel=1e-11)


@pytest.mark.parametrize(
    "degrees", [0.7, 1, 1.5, 2, 3, 7.25, 13.97937, 29, 199, 999.9, 1000, 1340.445, 1e4, 123_456.7, 1e6]
)
@pytest.mark.parametrize("probability", [0.6, 0.9, 0.975, 0.9995])
def test_students_quantiles(probability, degrees):
    # then
    assert t_quantile(probability, degrees) == pytest.approx(stats.t.ppf(probability, degrees), rel=1e-11)


def test_welchs_interval():
    # when
    found = difference_of_means(*map(sums_of, SPENT))

    # then
    theirs = stats.ttest_ind(*SPENT, equal_var=False).confidence_interval()
    assert (found.low, found.high) == pytest.approx((theirs.low, theirs.high), rel=1e-11)


def test_welchs_interval_of_what_is_adjusted_by_hand():
    # given
    sides = [sums_of(after, before) for after, before in zip(SPENT, SPENT_BEFORE, strict=True)]
    weight = theta(sides[0] + sides[1])
    covariance = stats.linregress(SPENT_BEFORE[0] + SPENT_BEFORE[1], SPENT[0] + SPENT[1])

    # when
    found = difference_of_means(*sides, weight=weight)

    # then
    assert float(weight) == pytest.approx(covariance.slope, rel=1e-11)
    adjusted = [
        [y - covariance.slope * x for y, x in zip(after, before, strict=True)]
        for after, before in zip(SPENT, SPENT_BEFORE, strict=True)
    ]
    theirs = stats.ttest_ind(*adjusted, equal_var=False).confidence_interval()
    assert (found.low, found.high) == pytest.approx((theirs.low, theirs.high), rel=1e-11)


@pytest.mark.parametrize(("members", "percent"), [(10_000, 10), (1_000_000, 5), (3000, 50)])
def test_the_smallest_difference_is_seen_four_times_in_five(members, percent):
    # given
    sides = PlannedSides.of(members, holdout_percent=percent)

    # when
    difference = smallest_difference(0.05, sides)

    # then
    power = NormalIndPower().power(
        effect_size=difference / (0.05 * 0.95) ** 0.5,
        nobs1=sides.treated,
        alpha=0.05,
        ratio=sides.held_out / sides.treated,
        alternative="larger",
    )
    # One-sided at 2.5 % and two-sided at 5 % differ by the far tail alone.
    assert power > 0.8
