"""Time zones by their names, and moments by the clocks of a zone."""

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

BEHIND, AHEAD = timedelta(hours=12), timedelta(hours=14)
"""How far clocks are behind and ahead of UTC."""


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name, such as Europe/Warsaw.

    Raises:
        ValueError: there is none of that name; the message is for people.

    """
    # What is no name of a zone may still be a file among them.
    if name not in _names():
        raise ValueError("Enter the name of a time zone, such as Europe/Warsaw or UTC.")
    return ZoneInfo(name)


def instant(local: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, that a zone's clocks call `local`.

    A time that the clocks skip keeps the offset from before; one that comes twice is the first (rule 57).
    """
    return datetime.fromtimestamp(local.replace(tzinfo=zone, fold=0).timestamp(), tz=ZoneInfo("UTC"))


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment at which a day begins by a zone's clocks."""
    return instant(datetime.combine(day, time()), zone)


def beginning_of_month(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment at which the month began that a zone's clocks are in at `moment`."""
    return midnight(moment.astimezone(zone).date().replace(day=1), zone)
