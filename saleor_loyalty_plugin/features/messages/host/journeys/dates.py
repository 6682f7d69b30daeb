"""Birthdays and anniversaries by each member's own clocks (rule 63)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db.models import Exists, Min, OuterRef, Q, QuerySet

from .....domain.clocks.yearly import APART
from .....domain.clocks.zones import AHEAD, BEHIND
from .....host.databases import WRITER
from .....host.time_zones import zones_of
from .....models import LoyaltyMember
from .....models.member import PRESENT
from .....services.questions.birthdays import birthdays
from .....settings import ProgramSettings
from ...journeys.models import Journey, JourneyRun
from ...journeys.rules.dates import Yearly, in_year, yearly_due
from ...journeys.selectors.selecting import Sql, Window

type Found = tuple[int, Yearly, str, dict[str, Any]]
"""A member's number, the day, the name of its occasions, and what the journey is about."""


def birthday(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose birthday is in so many days. One told less than 7 days before counts from the next year."""
    known = birthdays()
    if known is None:
        return _rows([])
    first, last = _days(journey, window)
    ahead = journey.days or 0
    near = known.in_days(first, lambda left: ahead <= left <= ahead + (last - first).days)
    rows = {row.member_id: row for row in near.filter(~_lately(journey, window))}
    found: list[Found] = []
    for member, zone in _with_zones(LoyaltyMember.objects.filter(pk__in=rows), settings):
        row = rows[member.pk]
        due = yearly_due(row.month, row.day, days=ahead, now=window.now, zone=zone, told_at=row.told_at)
        if due is not None and _is_within(due, window):
            found.append((member.pk, due, "birthday", {}))
    return _rows(found)


def anniversary(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who joined so many years ago, less the days ahead."""
    ahead, found = journey.days or 0, []
    joined = LoyaltyMember.objects.filter(_joined_around(journey, window)).filter(~_lately(journey, window, "pk"))
    for member, zone in _with_zones(joined, settings):
        day = member.enrolled_at.astimezone(zone).date()
        due = yearly_due(day.month, day.day, days=ahead, now=window.now, zone=zone)
        if due is not None and due.on.year > day.year and _is_within(due, window):
            found.append((member.pk, due, "anniversary", {"years": due.on.year - day.year}))
    return _rows(found)


def _days(journey: Journey, window: Window) -> tuple[date, date]:
    """Return the first and the last day that a journey can have begun on somewhere; from the past those still ahead."""
    since = window.since or window.now - timedelta(days=journey.days or 0)
    return (since.astimezone(UTC) - BEHIND).date(), (window.now.astimezone(UTC) + AHEAD).date()


def _is_within(due: Yearly, window: Window) -> bool:
    is_new = window.since is None or due.begins_at > window.since
    return is_new and due.begins_at <= window.now and due.on >= (window.now - BEHIND).date() - timedelta(days=3)


def _lately(journey: Journey, window: Window, member: str = "member_id") -> Exists:
    lately = window.now - APART
    return Exists(JourneyRun.objects.filter(journey=journey, member_id=OuterRef(member), began_at__gt=lately))


def _joined_around(journey: Journey, window: Window) -> Q:
    """Return a condition: members joined in the years before on one of the days, each year a range of the index."""
    oldest: datetime | None = LoyaltyMember.objects.aggregate(oldest=Min("enrolled_at"))["oldest"]
    first, last = _days(journey, window)
    ahead, around = timedelta(days=journey.days or 0), Q(pk__in=[])
    for year in range(oldest.year if oldest else last.year, last.year + 1):
        start, end = (in_year((day + ahead).month, (day + ahead).day, year) for day in (first, last))
        # The 29th of February is looked for with the 28th; a turn of the year lies between the two.
        start, end = start - timedelta(days=1), end + timedelta(days=2)
        if start < end:
            around |= Q(enrolled_at__gte=_midnight(start), enrolled_at__lt=_midnight(end))
        else:
            around |= Q(enrolled_at__gte=_midnight(start), enrolled_at__lt=_midnight(date(year + 1, 1, 2)))
            around |= Q(enrolled_at__gte=_midnight(date(year - 1, 12, 31)), enrolled_at__lt=_midnight(end))
    return around


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _with_zones(members: QuerySet[LoyaltyMember], settings: ProgramSettings) -> Iterable[tuple[LoyaltyMember, Any]]:
    there = list(members.filter(PRESENT, suspended_at=None))
    zones = zones_of(there, settings.zone, using=WRITER)
    return ((member, zones[member.pk]) for member in there)


def _rows(found: list[Found]) -> Sql:
    """Return a selection of what was found by asking each member's clocks."""
    sql = """
        SELECT member_id, occasion, began_at, facts::jsonb, NULL::integer
        FROM unnest(%s::bigint[], %s::text[], %s::timestamptz[], %s::text[])
            AS day(member_id, occasion, began_at, facts)
    """
    return sql, [
        [member for member, *_ in found],
        [f"{name}:{due.on.year}" for _, due, name, _ in found],
        [due.begins_at for _, due, *_ in found],
        [_as_json(facts) for *_, facts in found],
    ]


def _as_json(facts: dict[str, Any]) -> str:
    return "{" + ", ".join(f'"{name}": {value:d}' for name, value in facts.items()) + "}"
