"""Whether a message goes now, later, or never and why (rules 55, 57 and 58)."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.clocks.quiet_hours import QuietHours
from saleor_loyalty_plugin.domain.clocks.zones import instant
from saleor_loyalty_plugin.features.messages.rules.going import Dropped, Planned, goes
from saleor_loyalty_plugin.features.messages.rules.languages import language_of
from saleor_loyalty_plugin.features.messages.rules.limits import WEEK, next_free

WARSAW = ZoneInfo("Europe/Warsaw")
NIGHT = QuietHours(time(21), time(9))
MONDAY = datetime(2026, 6, 1, 10, tzinfo=WARSAW)
DAY = timedelta(days=1)
YEARS = datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")
MESSAGE = Planned(due=MONDAY, is_marketing=True, agreed=True, valid_minutes=3 * 24 * 60)


def answer(message, now=None, *, zone=WARSAW, quiet=NIGHT, per_week=2):
    return goes(message, now=now or message.due, zone=zone, quiet=quiet, messages_per_week=per_week)


def local(*parts, zone=WARSAW):
    return datetime(*parts, tzinfo=zone)


# Rule 57


@pytest.mark.parametrize(
    ("_case", "due", "goes_at"),
    [
        ("the contract's", (2026, 6, 1, 22, 30), (2026, 6, 2, 9)),
        ("QH-02: a second before", (2026, 6, 1, 20, 59, 59), (2026, 6, 1, 20, 59, 59)),
        ("QH-02: at the start", (2026, 6, 1, 21), (2026, 6, 2, 9)),
        ("QH-02: a second before the end", (2026, 6, 2, 8, 59, 59), (2026, 6, 2, 9)),
        ("QH-02: at the end", (2026, 6, 2, 9), (2026, 6, 2, 9)),
        ("TZ-04: over the change to summer time", (2026, 3, 28, 23), (2026, 3, 29, 9)),
        ("over the change to winter time", (2026, 10, 24, 23), (2026, 10, 25, 9)),
    ],
)
def test_what_is_due_in_quiet_hours_goes_at_their_end(_case, due, goes_at):
    assert answer(replace(MESSAGE, due=local(*due))) == local(*goes_at)


def test_tz_04_the_offset_is_that_of_the_end_not_of_today():
    assert answer(replace(MESSAGE, due=local(2026, 3, 28, 23))) == datetime(2026, 3, 29, 7, tzinfo=UTC)


def test_qh_01_other_hours():
    # given
    hours = QuietHours(time(22), time(6))

    # then
    assert answer(replace(MESSAGE, due=local(2026, 6, 1, 5, 30)), quiet=hours) == local(2026, 6, 1, 6)


@pytest.mark.parametrize(
    ("_case", "end", "due", "goes_at"),
    [
        ("TZ-01: an end that is skipped", time(2, 30), (2026, 3, 29, 1), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("TZ-02: one that comes twice", time(2, 30), (2026, 10, 25, 1), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_an_end_on_the_night_of_the_change(_case, end, due, goes_at):
    assert answer(replace(MESSAGE, due=local(*due)), quiet=QuietHours(time(21), end)) == goes_at


def test_hours_within_a_day():
    # given
    noon = QuietHours(time(12), time(14))

    # then
    assert answer(replace(MESSAGE, due=local(2026, 6, 1, 13)), quiet=noon) == local(2026, 6, 1, 14)
    assert answer(replace(MESSAGE, due=local(2026, 6, 1, 11)), quiet=noon) == local(2026, 6, 1, 11)


def test_without_quiet_hours_it_goes_at_night():
    late = replace(MESSAGE, due=local(2026, 6, 1, 23))
    assert answer(late, quiet=None) == late.due


def test_qh_06_what_is_the_members_own_goes_at_night():
    late = replace(MESSAGE, due=local(2026, 6, 1, 23), is_marketing=False)
    assert answer(late) == late.due


@pytest.mark.parametrize(
    ("_case", "facts", "reason"),
    [
        ("QH-04: bought meanwhile", {"objection": Dropped.GOAL_REACHED}, Dropped.GOAL_REACHED),
        ("QH-05: the code is over", {"offer_until": local(2026, 6, 2, 8)}, Dropped.OFFER_EXPIRED),
        ("no consent any more", {"agreed": False}, Dropped.NO_CONSENT),
        ("switched off", {"agreed": False, "is_marketing": False}, Dropped.SWITCHED_OFF),
        ("held out", {"objection": Dropped.HELD_OUT}, Dropped.HELD_OUT),
        ("the first reason", {"agreed": False, "objection": Dropped.GOAL_REACHED}, Dropped.NO_CONSENT),
    ],
)
def test_when_its_time_comes_everything_is_asked_again(_case, facts, reason):
    # given
    waited = replace(MESSAGE, due=local(2026, 6, 1, 22, 30), **facts)

    # then
    assert answer(waited, now=local(2026, 6, 2, 9)) == reason


@given(
    due=st.datetimes(*YEARS, timezones=st.just(UTC)),
    zone=st.sampled_from(["Europe/Warsaw", "Pacific/Kiritimati", "Asia/Kathmandu", "America/New_York", "Africa/Cairo"]),
    start=st.times(),
    end=st.times(),
)
def test_nothing_goes_earlier_than_due_nor_a_day_later_nor_in_quiet_hours(due, zone, start, end):
    # given
    if start == end:
        return
    hours, place = QuietHours(start, end), ZoneInfo(zone)

    # when
    at = hours.after(due, place)

    # then
    assert due <= at <= due + timedelta(hours=25)
    # But for the hour that comes twice, whose first time ends them.
    shown = at.astimezone(place)
    is_skipped = instant(datetime.combine(shown.date(), end), place).astimezone(place).time() != end
    assert not hours.has(shown.time()) or shown.fold == 1 or is_skipped


@pytest.mark.parametrize(
    ("text", "hours"), [("21:00-09:00", NIGHT), (" 12:00-14:30 ", QuietHours(time(12), time(14, 30)))]
)
def test_hours_are_read(text, hours):
    assert QuietHours.parse(text) == hours
    assert QuietHours.parse("") is None


@pytest.mark.parametrize("text", ["21-9", "21:00-24:00", "9:00-10:00", "09:00-09:00", "21:00", "21:60-09:00"])
def test_what_are_no_hours_is_refused(text):
    with pytest.raises(ValueError, match="such as 21:00-09:00"):
        QuietHours.parse(text)


# Rule 58

SENT = (MONDAY, MONDAY + 2 * DAY)


@pytest.mark.parametrize(
    ("_case", "due", "goes_at"),
    [
        ("Friday: Monday, when it is valid until", MONDAY + 4 * DAY, MONDAY + 7 * DAY),
        ("Thursday: asked again on Sunday", MONDAY + 3 * DAY, MONDAY + 6 * DAY),
        ("the week after", MONDAY + 7 * DAY, MONDAY + 7 * DAY),
    ],
)
def test_one_too_many_waits_while_it_is_valid(_case, due, goes_at):
    assert answer(replace(MESSAGE, due=due, sent=SENT)) == goes_at


def test_what_did_not_fit_while_it_was_valid_is_dropped():
    # given
    thursday = replace(MESSAGE, due=MONDAY + 3 * DAY, sent=SENT)

    # then
    assert answer(thursday, now=MONDAY + 6 * DAY) == Dropped.TOO_LATE
    assert answer(replace(thursday, sent=SENT[1:]), now=MONDAY + 6 * DAY) == MONDAY + 6 * DAY


@pytest.mark.parametrize("is_marketing", [True, False])
def test_what_nobody_sent_in_time_is_news_no_more(is_marketing):
    # given
    message = replace(MESSAGE, is_marketing=is_marketing)

    # then
    assert answer(message, now=MONDAY + 4 * DAY) == MONDAY + 4 * DAY
    assert answer(message, now=MONDAY + 4 * DAY + timedelta(minutes=1)) == Dropped.STALE


def test_what_is_valid_for_an_hour_of_the_night_goes_in_the_morning():
    # given
    night = replace(MESSAGE, due=local(2026, 6, 1, 22, 30), valid_minutes=60)

    # then
    assert answer(night, now=local(2026, 6, 2, 9)) == local(2026, 6, 2, 9)


def test_fc_02_whoever_sends_it_counts():
    third = replace(MESSAGE, due=MONDAY + 3 * DAY, sent=SENT, valid_minutes=0)
    assert answer(third) == Dropped.TOO_LATE


def test_fc_04_what_is_the_members_own_goes_all_the_same():
    order = replace(MESSAGE, due=MONDAY + 3 * DAY, sent=SENT, is_marketing=False)
    assert answer(order) == order.due


def test_fc_08_a_try_that_failed_is_none_that_was_sent():
    assert next_free([], due=MONDAY, limit=1) == MONDAY


def test_fc_09_another_limit_holds_at_once():
    # given
    waits = replace(MESSAGE, due=MONDAY + 4 * DAY, sent=SENT)

    # then
    assert answer(waits, per_week=3) == waits.due
    assert answer(waits, per_week=0) == waits.due


def test_where_it_fits_at_night_it_goes_in_the_morning():
    # given
    evening = MONDAY.replace(hour=22)
    waits = replace(MESSAGE, due=evening + 5 * DAY, sent=(evening,))

    # then
    assert answer(waits, per_week=1) == MONDAY.replace(hour=9) + 8 * DAY


@given(
    sent=st.lists(st.integers(0, 14 * 24), max_size=12),
    due=st.integers(7 * 24, 14 * 24),
    limit=st.integers(1, 5),
)
def test_no_week_has_more_than_the_limit(sent, due, limit):
    # given a history that keeps to the limit itself
    moments = []
    for hours in sorted(sent):
        at = MONDAY + timedelta(hours=hours)
        if next_free(moments, due=at, limit=limit) == at and hours <= due:
            moments.append(at)

    # when
    at = next_free(moments, due=MONDAY + timedelta(hours=due), limit=limit)

    # then
    assert sum(at - WEEK < each <= at for each in moments) < limit


# Rule 56


@pytest.mark.parametrize(
    ("code", "language"), [("pl", "pl"), ("PL", "pl"), ("pt-br", "pt-br"), ("pt-pt", "pt"), ("ja", "en"), ("", "en")]
)
def test_the_members_language_or_english(code, language):
    assert language_of(code, there={"en", "pl", "pt", "pt-br"}) == language
