"""When work that failed is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from saleor_loyalty_plugin.domain.retries import next_try

NOON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("attempts", "pause"),
    [(1, MINUTE), (2, 5 * MINUTE), (3, 25 * MINUTE), (4, 125 * MINUTE), (5, 625 * MINUTE), (6, DAY), (100_000, DAY)],
)
def test_pauses_grow_to_a_day(attempts, pause):
    assert next_try(attempts, failed_since=NOON, now=NOON) == NOON + pause


@pytest.mark.parametrize(("failing_for", "is_tried"), [(7 * DAY - MINUTE, True), (7 * DAY, False), (90 * DAY, False)])
def test_after_a_week_it_is_given_up(failing_for, is_tried):
    assert (next_try(9, failed_since=NOON, now=NOON + failing_for) is not None) is is_tried
