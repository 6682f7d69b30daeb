"""Dates and times that callers give."""

from datetime import datetime

from django.utils import timezone


def aware(moment: datetime) -> datetime:
    """Return a moment as it was given; one without an offset is in the server's time zone, as Saleor reads it."""
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
