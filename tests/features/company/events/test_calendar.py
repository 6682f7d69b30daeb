"""An event as a calendar file, and when it opens: pure figures."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.company.events.rules.calendar import Entry, calendar_of
from saleor_loyalty_plugin.features.company.events.rules.openings import Opening, opens_at

WARSAW = ZoneInfo("Europe/Warsaw")
STAMP = datetime(2026, 10, 1, 8, tzinfo=UTC)


def entry(**facts) -> Entry:
    known = {
        "uid": "loyalty-event-1@shop.example",
        "title": "Tea tasting",
        "description": "",
        "place": "Main street 1",
        "url": "",
        "starts_at": datetime(2026, 10, 25, 17, tzinfo=UTC),
        "minutes": 90,
        "zone": WARSAW,
        "stamp": STAMP,
    }
    return Entry(**{**known, **facts})


def lines_of(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_ev_05_it_is_by_the_clocks_of_a_named_zone():
    # when 18:00 in Warsaw, on the day on which the clocks go back
    text = calendar_of(entry())

    # then
    assert lines_of(text) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//saleor-loyalty-plugin//EN",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Warsaw",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:loyalty-event-1@shop.example",
        "DTSTAMP:20261001T080000Z",
        "DTSTART;TZID=Europe/Warsaw:20261025T180000",
        "DTEND;TZID=Europe/Warsaw:20261025T193000",
        "SUMMARY:Tea tasting",
        "LOCATION:Main street 1",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_what_changes_while_it_lasts_is_told_too():
    # when it begins before the clocks go back, at 3:00, and ends after
    text = calendar_of(entry(starts_at=datetime(2026, 10, 24, 23, 30, tzinfo=UTC), minutes=180))

    # then
    assert [line for line in lines_of(text) if line.startswith(("TZOFFSETTO", "DTSTART:", "DTEND"))] == [
        "DTSTART:20260329T020000",
        "TZOFFSETTO:+0200",
        "DTSTART:20261025T030000",
        "TZOFFSETTO:+0100",
        "DTEND;TZID=Europe/Warsaw:20261025T033000",
    ]


def test_a_zone_without_changes_has_one_offset():
    assert lines_of(calendar_of(entry(zone=ZoneInfo("Asia/Tokyo")))).count("TZOFFSETTO:+0900") == 1


def test_signs_that_the_format_uses_are_written_out():
    text = calendar_of(
        entry(title="Tea, coffee; \\ cake", description="One\r\nTwo\nThree", url="https://example.com/a")
    )

    assert "SUMMARY:Tea\\, coffee\\; \\\\ cake" in lines_of(text)
    assert "DESCRIPTION:One\\nTwo\\nThree" in lines_of(text)
    assert "URL:https://example.com/a" in lines_of(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=300))
def test_no_line_is_longer_than_75_octets_and_nothing_is_lost(title):
    # when
    text = calendar_of(entry(title=title))

    # then
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    (summary,) = (line for line in lines_of(text) if line.startswith("SUMMARY:"))
    written = title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert summary == f"SUMMARY:{written}"


@pytest.mark.parametrize(
    ("threshold", "opens"),
    [
        (None, datetime(2026, 10, 25, 17, tzinfo=UTC)),
        (Decimal(0), datetime(2026, 10, 25, 17, tzinfo=UTC)),
        (Decimal(500), datetime(2026, 10, 21, 16, tzinfo=UTC)),
        (Decimal(999), datetime(2026, 10, 21, 16, tzinfo=UTC)),
        (Decimal(2000), datetime(2026, 10, 14, 16, tzinfo=UTC)),
    ],
)
def test_gold_14_days_silver_7_all_3_at_the_same_hour_by_its_clocks(threshold, opens):
    # when the clocks go back on 25 October
    found = opens_at(
        starts_at=datetime(2026, 10, 28, 17, tzinfo=UTC),
        zone=WARSAW,
        everybody=3,
        openings=[Opening(Decimal(500), 7), Opening(Decimal(2000), 14)],
        threshold=threshold,
    )

    # then
    assert found == opens


def test_without_days_it_is_open_at_once():
    assert opens_at(starts_at=STAMP, zone=WARSAW, everybody=None, openings=[], threshold=None) is None
