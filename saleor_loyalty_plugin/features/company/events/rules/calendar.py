"""An event as a calendar file (RFC 5545): by the clocks of a named zone, with that zone's changes around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

LONGEST = 75
"""Octets of a line; what is longer is folded."""
AROUND = timedelta(days=366)
LOCAL = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a calendar shows. `uid` is the same for the same event for ever; `stamp` says when it was written."""

    uid: str
    title: str
    description: str
    place: str
    url: str
    starts_at: datetime
    minutes: int
    zone: ZoneInfo
    stamp: datetime


def calendar_of(entry: Entry) -> str:
    """Return the file's text, with the line ends that the format has."""
    starts = entry.starts_at.astimezone(entry.zone)
    ends = (entry.starts_at + timedelta(minutes=entry.minutes)).astimezone(entry.zone)
    key = entry.zone.key
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//saleor-loyalty-plugin//EN",
        "BEGIN:VTIMEZONE",
        f"TZID:{key}",
        *_observances(entry.zone, entry.starts_at, entry.starts_at + timedelta(minutes=entry.minutes)),
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{entry.stamp.astimezone(UTC):{LOCAL}}Z",
        f"DTSTART;TZID={key}:{starts:{LOCAL}}",
        f"DTEND;TZID={key}:{ends:{LOCAL}}",
        f"SUMMARY:{_escaped(entry.title)}",
        f"LOCATION:{_escaped(entry.place)}",
        *([f"DESCRIPTION:{_escaped(entry.description)}"] if entry.description else []),
        *([f"URL:{entry.url}"] if entry.url else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\n"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets, none of which cuts a letter."""
    pieces: list[str] = []
    piece = ""
    for letter in line:
        # A piece that goes on begins with a space.
        if len(f"{' ' if pieces else ''}{piece}{letter}".encode()) > LONGEST:
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join([*pieces, piece])


def _observances(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[str]:
    """Yield what holds in a zone from the last change of its clocks before the start to the last before the end."""
    changes = list(_changes(zone, start - AROUND, end))
    first = max((moment for moment in changes if moment <= start), default=start - AROUND)
    for moment in [first, *(each for each in changes if each > start)]:
        before, after = ((moment + step).astimezone(zone) for step in (-timedelta(seconds=1), timedelta()))
        kind = "DAYLIGHT" if after.dst() else "STANDARD"
        onset = moment.astimezone(UTC).replace(tzinfo=None) + (before.utcoffset() or timedelta())
        yield f"BEGIN:{kind}"
        yield f"DTSTART:{onset:{LOCAL}}"
        yield f"TZOFFSETFROM:{before:%z}"
        yield f"TZOFFSETTO:{after:%z}"
        yield f"TZNAME:{after.tzname()}"
        yield f"END:{kind}"


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the moments at which a zone's offset changes, to the second."""
    day = start.astimezone(UTC).replace(microsecond=0)
    while day < end:
        following = day + timedelta(days=1)
        if _offset(day, zone) != _offset(following, zone):
            low, high = day, following
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if _offset(middle, zone) == _offset(day, zone) else (low, middle)
            yield high
        day = following


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()
