"""What holds for any figure, any tiers and any moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.tiers.qualification import (
    QualificationWindow,
    falls_below_at,
    figure_of,
    leaves_window,
    progress,
    qualified_tier,
    window_start,
)

from ..facts import START


@dataclass(frozen=True)
class Level:
    threshold: Decimal


figures = st.decimals(min_value=0, max_value=10_000, places=3)
levels = st.lists(figures.map(Level), min_size=1, max_size=6, unique=True)
windows = st.sampled_from(QualificationWindow)
QUARTER = timedelta(hours=6)
# Four years with the leap year 2028 among them.
moments = st.integers(0, 4 * 366 * 4).map(lambda quarters: START + quarters * QUARTER)


@given(tiers=levels, figure=figures, more=figures)
def test_more_never_qualifies_for_a_lower_tier(tiers, figure, more):
    assert qualified_tier(tiers, figure).threshold <= qualified_tier(tiers, figure + more).threshold


@given(tiers=levels, figure=figures)
def test_no_tier_between_the_qualified_one_and_the_figure_is_passed_over(tiers, figure):
    # when
    tier = qualified_tier(tiers, figure)

    # then
    reached = [other.threshold for other in tiers if other.threshold <= figure]
    assert tier.threshold == max(reached, default=min(other.threshold for other in tiers))


@given(figure=figures, threshold=figures)
def test_progress_is_complete_exactly_when_the_threshold_is_reached(figure, threshold):
    assume(threshold > 0)

    state = progress(figure, threshold)

    assert 0 <= state.percent <= 100
    assert (state.percent == 100) == (state.remaining == 0) == (figure >= threshold)
    assert state.remaining in (0, threshold - figure)


@given(window=windows, qualified_at=moments, now=moments)
def test_an_order_counts_from_its_moment_until_it_leaves_the_window(window, qualified_at, now):
    assume(qualified_at <= now)
    start, end = window_start(window, now), leaves_window(window, qualified_at)

    assert (start is None or qualified_at > start) == (end is None or now < end)


def _counting(orders: list[tuple[datetime, Decimal]], window: QualificationWindow, now: datetime):
    """Return the orders that the figure is added up from at a moment: those since the window's start."""
    start = window_start(window, now)
    return [order for order in orders if order[0] <= now and (start is None or order[0] > start)]


@given(
    orders=st.lists(st.tuples(moments, st.decimals(min_value=0, max_value=500, places=2)), max_size=8),
    percent=st.integers(0, 100),
    window=windows,
    now=moments,
)
def test_the_figure_falls_below_when_a_look_at_every_quarter_of_a_day_finds_it_below(orders, percent, window, now):
    # given a threshold that the figure reaches now
    orders = _counting(orders, window, now)
    threshold = figure_of(orders) * percent / 100

    # when
    below_at = falls_below_at(orders, threshold, window)

    # then
    looks = (now + QUARTER * number for number in range(1, 367 * 4))
    assert below_at == next((at for at in looks if figure_of(_counting(orders, window, at)) < threshold), None)
