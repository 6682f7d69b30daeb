"""Tiers: who is in which, and how far the next one is (rules 22, 23 and 26)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from math import floor
from operator import attrgetter
from typing import Protocol

from ..amounts import require_decimal


class QualificationBasis(StrEnum):
    """What a tier is reached by."""

    POINTS = "points"
    SPEND = "spend"
    ORDERS = "orders"


class QualificationWindow(StrEnum):
    """The time that qualification looks back on."""

    ROLLING_12_MONTHS = "rolling_12_months"
    CALENDAR_YEAR = "calendar_year"
    LIFETIME = "lifetime"


class HasThreshold(Protocol):
    """Anything with a threshold in the program's basis: points, money of the program or orders."""

    @property
    def threshold(self) -> Decimal: ...


def qualified_tier[T: HasThreshold](tiers: Iterable[T], figure: Decimal) -> T:
    """Return the highest tier whose threshold the figure reaches (rule 22); the lowest where none is reached."""
    ordered = sorted(tiers, key=attrgetter("threshold"))
    reached = ordered[0]
    for tier in ordered[1:]:
        if tier.threshold > figure:
            break
        reached = tier
    return reached


def window_start(window: QualificationWindow, now: datetime) -> datetime | None:
    """Return the moment after which orders count, None for all of them. A year begins in UTC."""
    if window is QualificationWindow.LIFETIME:
        return None
    if window is QualificationWindow.CALENDAR_YEAR:
        return datetime(now.year, 1, 1, tzinfo=UTC) - timedelta.resolution
    start = _years_later(now, -1)
    # On a leap day the whole of the 1st of March a year ago still counts.
    return start if start.day == now.day else start - timedelta.resolution


def leaves_window(window: QualificationWindow, qualified_at: datetime) -> datetime | None:
    """Return when an order stops counting, None for never."""
    if window is QualificationWindow.LIFETIME:
        return None
    if window is QualificationWindow.CALENDAR_YEAR:
        return datetime(qualified_at.year + 1, 1, 1, tzinfo=UTC)
    return _years_later(qualified_at, 1)


def _years_later(moment: datetime, years: int) -> datetime:
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:  # the 29th of February: its year is over when the 28th is
        return datetime(moment.year + years, 3, 1, tzinfo=moment.tzinfo)


@dataclass(frozen=True, slots=True)
class Progress:
    """What is still missing for a tier, in the program's basis, and the share that is reached, 0 to 100."""

    remaining: Decimal
    percent: int


def progress(figure: Decimal, threshold: Decimal) -> Progress:
    """Return how far the figure is from a higher tier's threshold (rule 26)."""
    require_decimal(figure=figure, threshold=threshold)
    reached = max(figure, Decimal(0))
    return Progress(remaining=max(threshold - figure, Decimal(0)), percent=min(floor(reached * 100 / threshold), 100))


Contributions = Sequence[tuple[datetime, Decimal]]
"""When each order qualified, and what it counts."""


def figure_of(contributions: Contributions) -> Decimal:
    """Return what contributions add up to."""
    return _exact(sum((amount for _, amount in contributions), Decimal(0)))


def _exact(figure: Decimal) -> Decimal:
    # Three thirds are one, whatever their conversion to the program's money left in the last digits.
    return round(figure, 9)


def falls_below_at(contributions: Contributions, threshold: Decimal, window: QualificationWindow) -> datetime | None:
    """Return when the figure falls below `threshold` if nothing is added, None for never.

    Args:
        contributions: all within the window now.
        threshold: of the present tier.
        window: the program's.

    """
    figure = sum((amount for _, amount in contributions), Decimal(0))
    for qualified_at, amount in sorted(contributions):
        figure -= amount
        if _exact(figure) < threshold:
            return leaves_window(window, qualified_at)
    return None


def keeps_tier(below_since: datetime | None, now: datetime, grace_days: int) -> bool:
    """Return whether a member whose figure is below the threshold since then stays in the tier (rule 23)."""
    return below_since is None or now < below_since + timedelta(days=grace_days)


def moved[T: HasThreshold](
    tier: T, qualified: T, *, below_since: datetime | None, now: datetime, grace_days: int
) -> tuple[T, datetime | None]:
    """Return the tier at `now` of a member who was in `tier` and qualifies for `qualified`, and since when below.

    Up at once, down when the grace is over (rule 23). `below_since` is the moment from which the figure has been below
    the threshold of `tier`, None where it is not; so is what comes back, for the tier that comes back.
    """
    if qualified.threshold >= tier.threshold:
        return qualified, None
    below_since = below_since or now
    return (tier, below_since) if keeps_tier(below_since, now, grace_days) else (qualified, None)
