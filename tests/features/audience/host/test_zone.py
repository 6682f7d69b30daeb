"""Rules that ask for days of the calendar are asked by the program's clocks."""

from datetime import UTC, date, datetime

from saleor_loyalty_plugin.features.audience.segments.selectors.outside import day_of

LATE = datetime(2026, 1, 15, 23, 30, tzinfo=UTC)


def test_days_are_those_of_the_programs_time_zone_as_it_is_set_now(program):
    # given
    before = day_of(LATE)

    # when
    program(time_zone="Europe/Warsaw")

    # then
    assert (before, day_of(LATE)) == (date(2026, 1, 15), date(2026, 1, 16))
