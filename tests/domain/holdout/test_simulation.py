"""A thousand campaigns, drawn as counts: how often a verdict is wrong, and how often it sees what was planned."""

from collections import Counter
from decimal import Decimal
from random import Random

import pytest

from saleor_loyalty_plugin.domain.holdout.effect import Price, Verdict, compare
from saleor_loyalty_plugin.domain.holdout.planning import PlannedSides, sides_needed
from saleor_loyalty_plugin.domain.holdout.proportions import Cohort, SampleRatio

from .sides import side

CAMPAIGNS = 1000
PLANS = [(0.05, 0.06, 10), (0.05, 0.06, 50), (0.2, 0.22, 10), (0.1, 0.12, 20)]


def verdicts(base: float, expected: float, percent: int, *, with_it: float) -> Counter[Verdict]:
    """Return how often each verdict came of campaigns that were planned alike and bring `with_it` on the treated side.

    The sides are of the planned size: a draw of their sizes is the sample ratio's subject.
    """
    draw = Random(f"{base} {expected} {percent} {with_it}")
    needed = sides_needed(base, expected, holdout_percent=percent)
    ratio = SampleRatio.of([Cohort(needed.members, percent / 100)])
    return Counter(_verdict(draw, needed, base, with_it, ratio) for _ in range(CAMPAIGNS))


def _verdict(draw: Random, needed: PlannedSides, base: float, with_it: float, ratio: SampleRatio) -> Verdict:
    treated = side(needed.treated, draw.binomialvariate(needed.treated, with_it))
    held_out = side(needed.held_out, draw.binomialvariate(needed.held_out, base))
    return compare(treated, held_out, ratio=ratio, price=Price(cost=Decimal(0), margin_percent=40)).verdict


@pytest.mark.parametrize(("base", "expected", "percent"), PLANS)
def test_of_campaigns_without_any_effect_few_are_called_proven_or_harmful(base, expected, percent):
    # when
    found = verdicts(base, expected, percent, with_it=base)

    # then
    assert found.total() == CAMPAIGNS
    assert 0 < found[Verdict.PROVEN] + found[Verdict.HARMFUL] <= 0.07 * CAMPAIGNS


@pytest.mark.parametrize(("base", "expected", "percent"), PLANS)
def test_of_campaigns_with_the_planned_effect_most_are_proven(base, expected, percent):
    # when
    found = verdicts(base, expected, percent, with_it=expected)

    # then
    assert found[Verdict.PROVEN] >= 0.75 * CAMPAIGNS
    assert found[Verdict.HARMFUL] == 0
