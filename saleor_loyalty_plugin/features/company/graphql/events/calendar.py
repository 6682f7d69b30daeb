"""The calendar file of an event of this shop."""

from zoneinfo import ZoneInfo

from django.contrib.sites.models import Site
from django.utils import timezone

from ...events.models import Event
from ...events.rules.calendar import Entry, calendar_of


def calendar_of_event(event: Event, title: str, description: str | None, stream: str | None) -> str:
    """Return the text of the file; its address is the stream's where the caller may have that."""
    return calendar_of(
        Entry(
            uid=f"loyalty-event-{event.pk}@{Site.objects.get_current().domain}",
            title=title,
            description=description or "",
            place=event.place,
            url=stream or "",
            starts_at=event.starts_at,
            minutes=event.minutes,
            zone=ZoneInfo(event.time_zone),
            stamp=timezone.now(),
        )
    )
