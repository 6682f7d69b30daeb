"""From when on whom registration is open to (rule 95)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from .....domain.clocks.zones import instant


@dataclass(frozen=True, slots=True)
class Opening:
    """Members of a tier with at least the threshold may register so many days before the start."""

    threshold: Decimal
    days: int


def opens_at(
    *,
    starts_at: datetime,
    zone: ZoneInfo,
    everybody: int | None,
    openings: Iterable[Opening],
    threshold: Decimal | None,
) -> datetime | None:
    """Return when registration opens for a member of a tier, with no threshold for everybody else; None: at once.

    Days are by the event's clocks: so many days before 18:00 is 18:00, also across a change of the clocks.
    """
    if everybody is None:
        return None
    earlier = [each.days for each in openings if threshold is not None and each.threshold <= threshold]
    local = starts_at.astimezone(zone).replace(tzinfo=None)
    return instant(local - timedelta(days=max((everybody, *earlier))), zone)
