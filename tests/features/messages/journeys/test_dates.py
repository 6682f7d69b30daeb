"""Days that come every year, by a member's clocks (rule 63)."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.messages.journeys.rules.dates import in_year, yearly_due

UTC_ZONE = ZoneInfo("UTC")


@pytest.mark.parametrize(("year", "expected"), [(2027, (2, 28)), (2028, (2, 29)), (2029, (2, 28))])
def test_the_29th_of_february_is_the_28th_in_other_years(year, expected):  # BD-01
    day = in_year(2, 29, year)
    assert (day.month, day.day) == expected


@pytest.mark.parametrize(("year", "greeted_on"), [(2027, date(2027, 2, 14)), (2028, date(2028, 2, 15))])
def test_it_is_greeted_14_days_ahead(year, greeted_on):  # BD-02
    # given
    midnight = datetime(greeted_on.year, greeted_on.month, greeted_on.day, tzinfo=UTC)

    # when
    before, on_the_day = (
        yearly_due(2, 29, days=14, now=now, zone=UTC_ZONE) for now in (midnight - timedelta(seconds=1), midnight)
    )

    # then
    assert before.on == in_year(2, 29, year - 1)
    assert (on_the_day.on, on_the_day.begins_at) == (in_year(2, 29, year), midnight)


@pytest.mark.parametrize(
    ("zone", "begins_at"),
    [
        ("Pacific/Auckland", datetime(2027, 3, 9, 11, tzinfo=UTC)),  # BD-04
        ("America/Los_Angeles", datetime(2027, 3, 10, 8, tzinfo=UTC)),  # BD-05
    ],
)
def test_a_day_begins_at_midnight_by_the_members_clocks(zone, begins_at):
    # when
    found = yearly_due(3, 10, days=0, now=datetime(2027, 3, 12, tzinfo=UTC), zone=ZoneInfo(zone))

    # then
    assert (found.on, found.begins_at) == (date(2027, 3, 10), begins_at)


def test_told_less_than_7_days_before_it_counts_from_the_next_year():  # BD-08; rule 63 greets nobody either
    # given
    told_at = datetime(2027, 6, 18, tzinfo=UTC)

    # when
    this_year = yearly_due(6, 20, days=14, now=datetime(2027, 6, 20, tzinfo=UTC), zone=UTC_ZONE, told_at=told_at)
    next_year = yearly_due(6, 20, days=14, now=datetime(2028, 6, 6, tzinfo=UTC), zone=UTC_ZONE, told_at=told_at)

    # then
    assert this_year is None
    assert next_year.on == date(2028, 6, 20)


def test_told_between_14_and_7_days_before_it_is_greeted_at_once():
    # given
    told_at = datetime(2027, 6, 10, 15, tzinfo=UTC)

    # when
    found = yearly_due(6, 20, days=14, now=told_at, zone=UTC_ZONE, told_at=told_at)

    # then
    assert (found.on, found.begins_at) == (date(2027, 6, 20), told_at)
