"""How often a member is asked (rule 89). Days are times of 24 hours."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

BETWEEN_SHOP = timedelta(days=180)
BETWEEN_ORDER = timedelta(days=90)
OPEN_FOR = timedelta(days=30)
"""So long after it was asked a survey can be answered, and the answer changed."""


class About(StrEnum):
    """What a survey asks about."""

    SHOP = "shop"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAsked:
    """When a member was last asked: about the shop, and at all. None: never."""

    shop: datetime | None = None
    anything: datetime | None = None


def due_at(about: About, last: LastAsked) -> datetime | None:
    """Return from when on a member may be asked, None: at once.

    About the shop 180 days after they were last asked about it; about an order 90 days after they were last asked
    anything, so that what was asked about the shop counts for both.
    """
    before, pause = (last.shop, BETWEEN_SHOP) if about is About.SHOP else (last.anything, BETWEEN_ORDER)
    return None if before is None else before + pause


def is_due(about: About, last: LastAsked, now: datetime) -> bool:
    """Return whether a member may be asked now."""
    due = due_at(about, last)
    return due is None or due <= now


def is_open(asked_at: datetime, now: datetime) -> bool:
    """Return whether what was asked can be answered now, or the answer changed."""
    return now < asked_at + OPEN_FOR
