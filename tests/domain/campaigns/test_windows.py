"""When a campaign holds: dates, weekdays and hours on the clock of the program's time zone (rule 32)."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.domain.campaigns.windows import CampaignTime

WARSAW = ZoneInfo("Europe/Warsaw")
SATURDAY, SUNDAY, MONDAY = frozenset({5}), frozenset({6}), frozenset({0})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_start_is_included_and_the_end_is_not():
    # given
    start, end = at("2026-05-01T10:00"), at("2026-05-02T10:00")
    campaign = CampaignTime(starts_at=start, ends_at=end)
    instant = timedelta(microseconds=1)

    # then
    assert [campaign.holds(moment, UTC) for moment in (start - instant, start, end - instant, end)] == [
        False,
        True,
        True,
        False,
    ]


def test_without_anything_it_holds_always():
    assert CampaignTime().holds(at("2026-05-01T10:00"), WARSAW)


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-05-01T21:59", False),  # Friday 23:59 in Warsaw
        ("2026-05-01T22:00", True),  # Saturday 00:00
        ("2026-05-02T21:59", True),
        ("2026-05-02T22:00", False),  # Sunday 00:00
    ],
)
def test_a_weekday_is_that_of_the_programs_time_zone(moment, holds):
    assert CampaignTime(weekdays=SATURDAY).holds(at(moment), WARSAW) is holds


@pytest.mark.parametrize(
    ("clock", "holds"), [("16:59:59", False), ("17:00", True), ("18:59:59.999999", True), ("19:00", False)]
)
def test_hours_begin_with_the_first_and_end_before_the_last(clock, holds):
    # given
    happy_hours = CampaignTime(from_time=time(17), until_time=time(19))

    # then
    assert happy_hours.holds(at(f"2026-05-01T{clock}"), UTC) is holds


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-05-02T01:00", False),  # Saturday: the hours of Friday's night
        ("2026-05-02T21:59", False),
        ("2026-05-02T22:00", True),
        ("2026-05-03T01:59", True),  # Sunday: still Saturday's night
        ("2026-05-03T02:00", False),
        ("2026-05-03T22:00", False),
    ],
)
def test_hours_over_midnight_belong_to_the_day_they_begin_on(moment, holds):
    # given
    saturday_night = CampaignTime(weekdays=SATURDAY, from_time=time(22), until_time=time(2))

    # then
    assert saturday_night.holds(at(moment), UTC) is holds


def test_the_first_night_of_all_belongs_to_the_evening_before():
    # given
    nights = CampaignTime(from_time=time(22), until_time=time(2), weekdays=SUNDAY)

    # then it was a Monday
    assert nights.holds(at("0001-01-01T01:00"), UTC)
    assert not nights.holds(at("0001-01-01T22:00"), UTC)


def test_one_of_the_hours_may_be_left_out():
    # given
    evening, morning = CampaignTime(from_time=time(18)), CampaignTime(until_time=time(9))

    # then
    assert [evening.holds(at(f"2026-05-01T{clock}"), UTC) for clock in ("17:59", "18:00", "23:59")] == [
        False,
        True,
        True,
    ]
    assert [morning.holds(at(f"2026-05-01T{clock}"), UTC) for clock in ("00:00", "08:59", "09:00")] == [
        True,
        True,
        False,
    ]


def test_hours_may_end_at_midnight():
    # given
    evening = CampaignTime(weekdays=SATURDAY, from_time=time(18), until_time=time(0))

    # then
    assert evening.holds(at("2026-05-02T23:59"), UTC)
    assert not evening.holds(at("2026-05-03T00:00"), UTC)


def test_when_clocks_go_back_the_hour_that_comes_twice_holds_twice():
    # given
    campaign = CampaignTime(weekdays=SUNDAY, from_time=time(2, 30), until_time=time(3))

    # then 02:30 and 02:59 of the summer's time, then of the winter's, then 03:00
    moments = ["2026-10-25T00:30", "2026-10-25T00:59", "2026-10-25T01:00", "2026-10-25T01:30", "2026-10-25T02:00"]
    assert [campaign.holds(at(moment), WARSAW) for moment in moments] == [True, True, False, True, False]


def test_when_clocks_go_forward_the_hour_that_is_left_out_never_holds_and_the_rest_does():
    # given
    hours = CampaignTime(weekdays=SUNDAY, from_time=time(1, 30), until_time=time(3, 30))
    left_out = CampaignTime(from_time=time(2), until_time=time(3))

    # then 01:59, 03:00, 03:29 and 03:30 in Warsaw
    moments = ["2026-03-29T00:59", "2026-03-29T01:00", "2026-03-29T01:29", "2026-03-29T01:30"]
    assert [hours.holds(at(moment), WARSAW) for moment in moments] == [True, True, True, False]
    assert not any(left_out.holds(at("2026-03-29T00:00") + timedelta(minutes=step), WARSAW) for step in range(180))


def test_the_night_in_which_clocks_change_belongs_to_its_evening():
    # given
    campaign = CampaignTime(weekdays=SATURDAY, from_time=time(22), until_time=time(4))

    # then Saturday 22:00 to Sunday 03:59, in a night of five hours and in one of seven
    for first, last in (("2026-03-28T21:00", "2026-03-29T01:59"), ("2026-10-24T20:00", "2026-10-25T02:59")):
        assert campaign.holds(at(first), WARSAW)
        assert campaign.holds(at(last), WARSAW)
        assert not campaign.holds(at(last) + timedelta(minutes=1), WARSAW)
        assert not CampaignTime(weekdays=MONDAY, from_time=time(22), until_time=time(4)).holds(at(last), WARSAW)
