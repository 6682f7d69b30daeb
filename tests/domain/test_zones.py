"""Moments by the clocks of a zone: those that are skipped, those that come twice."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.domain.clocks.zones import instant, midnight, zone_named


@pytest.mark.parametrize(
    ("_case", "zone", "local", "moment"),
    [
        ("TZ-01: skipped", "Europe/Warsaw", "2026-03-29 02:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("TZ-02: twice", "Europe/Warsaw", "2026-10-25 02:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("TZ-07", "Asia/Kathmandu", "2026-07-01 09:00", datetime(2026, 7, 1, 3, 15, tzinfo=UTC)),
        ("TZ-08", "Pacific/Kiritimati", "2026-07-01 09:00", datetime(2026, 6, 30, 19, tzinfo=UTC)),
        ("TZ-08", "Pacific/Pago_Pago", "2026-07-01 09:00", datetime(2026, 7, 1, 20, tzinfo=UTC)),
        ("TZ-11", "America/New_York", "2026-03-07 09:00", datetime(2026, 3, 7, 14, tzinfo=UTC)),
        ("TZ-11", "America/New_York", "2026-03-08 09:00", datetime(2026, 3, 8, 13, tzinfo=UTC)),
        ("BD-11", "Europe/Helsinki", "2026-12-22 09:00", datetime(2026, 12, 22, 7, tzinfo=UTC)),
    ],
)
def test_a_local_time_is_a_moment(_case, zone, local, moment):
    assert instant(datetime.fromisoformat(local), ZoneInfo(zone)) == moment


def test_a_skipped_time_is_shown_with_the_clocks_of_after():
    # given
    warsaw = ZoneInfo("Europe/Warsaw")

    # then
    assert f"{instant(datetime.fromisoformat('2026-03-29 02:30'), warsaw).astimezone(warsaw):%H:%M}" == "03:30"


def test_a_midnight_that_is_skipped_is_the_first_moment_of_the_day():
    # given: in Beirut the clocks went from midnight to one o'clock
    beirut = ZoneInfo("Asia/Beirut")

    # then
    assert midnight(date(2026, 3, 29), beirut) == datetime(2026, 3, 28, 22, tzinfo=UTC)


@pytest.mark.parametrize("name", ["Europe/Warsaw", "UTC", "America/Argentina/Buenos_Aires"])
def test_a_zone_has_a_name(name):
    assert zone_named(name).key == name


@pytest.mark.parametrize(
    "name", ["", "Europe/Atlantis", "Europe", "../../etc/passwd", "/etc/localtime", "zone.tab", "CEST", "+02:00"]
)
def test_what_is_no_name_of_a_zone_is_refused(name):
    with pytest.raises(ValueError, match="such as Europe/Warsaw"):
        zone_named(name)
