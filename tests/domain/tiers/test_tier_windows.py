"""What time qualification looks back on, and when an order leaves it (rule 22)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import (
    QualificationWindow,
    falls_below_at,
    leaves_window,
    window_start,
)

ROLLING = QualificationWindow.ROLLING_12_MONTHS
YEAR = QualificationWindow.CALENDAR_YEAR
LIFETIME = QualificationWindow.LIFETIME
INSTANT = timedelta.resolution


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("window", "now", "start"),
    [
        (ROLLING, "2026-06-15 12:30:45", "2025-06-15 12:30:45"),
        (ROLLING, "2025-02-28 08:00:00", "2024-02-28 08:00:00"),
        (ROLLING, "2025-03-01 08:00:00", "2024-03-01 08:00:00"),
        (ROLLING, "2028-02-29 08:00:00", "2027-02-28 23:59:59.999999"),
        (YEAR, "2026-01-01 00:00:00", "2025-12-31 23:59:59.999999"),
        (YEAR, "2026-12-31 23:59:59", "2025-12-31 23:59:59.999999"),
    ],
)
def test_orders_count_that_qualified_after_the_start_of_the_window(window, now, start):
    assert window_start(window, at(now)) == at(start)


def test_a_whole_life_has_no_start_and_no_end():
    assert window_start(LIFETIME, at("2026-06-15 12:30:45")) is None
    assert leaves_window(LIFETIME, at("2026-06-15 12:30:45")) is None


@pytest.mark.parametrize(
    ("window", "qualified_at", "end"),
    [
        (ROLLING, "2025-06-15 12:30:45", "2026-06-15 12:30:45"),
        (ROLLING, "2027-02-28 08:00:00", "2028-02-28 08:00:00"),
        (ROLLING, "2027-03-01 08:00:00", "2028-03-01 08:00:00"),
        (ROLLING, "2028-02-29 08:00:00", "2029-03-01 00:00:00"),
        (YEAR, "2026-01-01 00:00:00", "2027-01-01 00:00:00"),
        (YEAR, "2026-12-31 23:59:59.999999", "2027-01-01 00:00:00"),
    ],
)
def test_an_order_counts_until_the_window_leaves_it_behind(window, qualified_at, end):
    # when
    leaves_at = leaves_window(window, at(qualified_at))

    # then it counts to the last instant before, as the window's start says, and no longer
    assert leaves_at == at(end)
    assert window_start(window, leaves_at - INSTANT) < at(qualified_at) <= window_start(window, leaves_at)


ORDERS = [(at("2026-03-01"), Decimal(300)), (at("2025-09-01"), Decimal(150)), (at("2025-12-01"), Decimal(100))]


@pytest.mark.parametrize(
    ("window", "threshold", "below_at"),
    [
        (ROLLING, "550", "2026-09-01"),
        (ROLLING, "400", "2026-12-01"),
        (ROLLING, "300", "2027-03-01"),
        (ROLLING, "0", None),
        (YEAR, "400", "2026-01-01"),
        (YEAR, "300", "2027-01-01"),
        (LIFETIME, "550", None),
    ],
)
def test_the_figure_falls_below_the_threshold_when_enough_orders_have_left(window, threshold, below_at):
    expected = None if below_at is None else at(below_at)

    assert falls_below_at(ORDERS, Decimal(threshold), window) == expected


def test_thirds_that_add_up_to_the_threshold_are_not_below_it():
    # given
    third = Decimal(100) / 3
    orders = [(at(f"2026-0{month}-01"), third) for month in (1, 2, 3, 4)]

    # then the first may go
    assert falls_below_at(orders, Decimal(100), ROLLING) == at("2027-02-01")


def test_orders_of_the_same_moment_leave_together():
    orders = [(at("2026-03-01"), Decimal(10)), (at("2026-03-01"), Decimal(20))]

    assert falls_below_at(orders, Decimal(25), ROLLING) == at("2027-03-01")
    assert falls_below_at([], Decimal(25), ROLLING) is None
