"""Which tier a figure reaches, how far the next one is, and how long a lost one is kept (rules 22, 23 and 26)."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import Progress, keeps_tier, moved, progress, qualified_tier

from ..facts import START, day


@dataclass(frozen=True)
class Level:
    name: str
    threshold: Decimal


BRONZE, SILVER, GOLD = Level("bronze", Decimal(0)), Level("silver", Decimal(500)), Level("gold", Decimal(2000))


@pytest.mark.parametrize(
    ("figure", "tier"),
    [
        ("0", BRONZE),
        ("499", BRONZE),
        ("499.999", BRONZE),
        ("500", SILVER),
        ("500.001", SILVER),
        ("1999.999", SILVER),
        ("2000", GOLD),
        ("1000000000", GOLD),
    ],
)
def test_a_figure_reaches_the_highest_tier_whose_threshold_it_is_not_below(figure, tier):
    assert qualified_tier([GOLD, BRONZE, SILVER], Decimal(figure)) == tier


def test_a_figure_below_every_threshold_is_in_the_lowest_tier():
    assert qualified_tier([GOLD, SILVER], Decimal(499)) == SILVER


@pytest.mark.parametrize(
    ("figure", "threshold", "remaining", "percent"),
    [
        ("430", "500", "70", 86),
        ("0", "500", "500", 0),
        ("499", "500", "1", 99),
        ("499.99", "500", "0.01", 99),
        ("500", "500", "0", 100),
        ("2500", "500", "0", 100),
        ("-20", "500", "520", 0),
        ("1", "3", "2", 33),
        ("2", "3", "1", 66),
        ("0.25", "0.75", "0.50", 33),
    ],
)
def test_progress_says_what_is_missing_and_the_whole_percent_that_is_reached(figure, threshold, remaining, percent):
    assert progress(Decimal(figure), Decimal(threshold)) == Progress(Decimal(remaining), percent)


@pytest.mark.parametrize("figures", [(430.0, Decimal(500)), (Decimal(430), 500.0)])
def test_progress_refuses_a_float(figures):
    with pytest.raises(TypeError, match="must be a Decimal, not float"):
        progress(*figures)


def test_a_tier_is_kept_while_the_figure_is_not_below_its_threshold():
    assert keeps_tier(None, START, 0) is True


@pytest.mark.parametrize(
    ("grace_days", "later", "kept"),
    [
        (0, timedelta(0), False),
        (0, timedelta(days=1), False),
        (30, timedelta(0), True),
        (30, timedelta(days=30) - timedelta.resolution, True),
        (30, timedelta(days=30), False),
        (365, timedelta(days=364), True),
    ],
)
def test_a_tier_is_lost_the_moment_the_grace_is_over(grace_days, later, kept):
    assert keeps_tier(day(3), day(3) + later, grace_days) is kept


@pytest.mark.parametrize(
    ("tier", "qualified", "below_since", "now", "expected"),
    [
        (BRONZE, GOLD, None, 0, (GOLD, None)),
        (SILVER, SILVER, None, 0, (SILVER, None)),
        # down: the grace of 30 days begins now, goes on, is over, or is forgotten
        (GOLD, BRONZE, None, 10, (GOLD, day(10))),
        (GOLD, SILVER, day(10), 39, (GOLD, day(10))),
        (GOLD, SILVER, day(10), 40, (SILVER, None)),
        (GOLD, GOLD, day(10), 20, (GOLD, None)),
    ],
)
def test_a_member_moves_up_at_once_and_down_when_the_grace_is_over(tier, qualified, below_since, now, expected):
    assert moved(tier, qualified, below_since=below_since, now=day(now), grace_days=30) == expected


def test_without_a_grace_the_tier_is_lost_at_once():
    assert moved(GOLD, SILVER, below_since=None, now=day(1), grace_days=0) == (SILVER, None)
