"""Ranks, shared prizes and periods (rule 85)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.play.challenges.rules.periods import Period
from saleor_loyalty_plugin.features.play.leaderboard.rules import bounds_at, end_after, ranks, shared_out


def test_equal_figures_share_a_rank():
    """LB-01."""
    assert ranks([500, 500, 480, 470, 470, 430]) == [1, 1, 3, 4, 4, 6]
    assert ranks([]) == []


@pytest.mark.parametrize(
    ("prizes", "board", "given"),
    [
        # LB-04
        ([300, 200, 100], {"A": 90, "B": 90, "C": 80}, {"A": 250, "B": 250, "C": 100}),
        # LB-05: half of the third prize each
        ([300, 200, 100], {"A": 90, "B": 80, "C": 70, "D": 70}, {"A": 300, "B": 200, "C": 50, "D": 50}),
        # An odd point goes to who reached it first.
        ([101, 100], {"A": 9, "B": 9}, {"A": 101, "B": 100}),
        ([2], {"A": 9, "B": 9, "C": 9}, {"A": 1, "B": 1}),
        ([50, 20], {"A": 9}, {"A": 50}),
        ([], {"A": 9}, {}),
    ],
)
def test_prizes_of_tied_places_are_pooled(prizes, board, given):
    assert shared_out(prizes, board.items()) == given


def test_another_time_zone_neither_overlaps_nor_makes_a_month_of_hours():
    end = datetime(2026, 12, 1, tzinfo=UTC)
    for name in ("America/Los_Angeles", "Asia/Tokyo", "UTC"):
        zone = ZoneInfo(name)
        assert end_after(Period.MONTH, end, zone) == datetime(2027, 1, 1, tzinfo=zone)


def test_a_week_begins_on_monday():
    warsaw = ZoneInfo("Europe/Warsaw")
    assert bounds_at(Period.WEEK, datetime(2026, 10, 25, 12, tzinfo=warsaw), warsaw) == (
        datetime(2026, 10, 19, tzinfo=warsaw),
        datetime(2026, 10, 26, tzinfo=warsaw),
    )
