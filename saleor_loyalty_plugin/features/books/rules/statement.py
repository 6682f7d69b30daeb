"""A statement of points: what there was, what came and went, what there is (rule 69)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

# The ledger's kinds by the words of the books, in the order in which they are told.
MOVEMENTS: Mapping[str, str] = {
    "earn": "earned",
    "bonus": "bonus",
    "adjustment": "adjusted",
    "restoration": "restored",
    "reversal": "reversed",
    "redemption": "redeemed",
    "expiration": "expired",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Points of a period, from a moment on and before another. What members lost is below zero, as in the ledger."""

    opening: int = 0
    earned: int = 0
    bonus: int = 0
    adjusted: int = 0
    restored: int = 0
    reversed: int = 0
    redeemed: int = 0
    expired: int = 0

    @property
    def movements(self) -> dict[str, int]:
        """Signed points by what they are, in the order in which they are told."""
        return {name: getattr(self, name) for name in MOVEMENTS.values()}

    @property
    def closing(self) -> int:
        """What was there at the end."""
        return self.opening + sum(self.movements.values())


def statement_of(before: Mapping[str, int], within: Mapping[str, int]) -> Statement:
    """Return the statement of signed points by the ledger's kinds, before a period and within it."""
    moved = {MOVEMENTS[kind]: points for kind, points in within.items()}
    return Statement(opening=sum(before.values()), **moved)


def month_of(text: str, *, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return when a month such as 2026-10 begins and when the next one does, in a time zone.

    Raises:
        ValueError: in words, there is no such month.

    """
    year, _, month = text.partition("-")
    try:
        if (len(year), len(month)) != (4, 2):
            raise ValueError
        first = date(int(year), int(month), 1)
        following = (first + timedelta(days=31)).replace(day=1)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text} is no month. Write it as 2026-10.") from error
    return datetime.combine(first, time(), zone), datetime.combine(following, time(), zone)


def period_problem(start: datetime, end: datetime) -> tuple[str, str] | None:
    """Return the argument that is wrong with a period and why, None where it can be told."""
    return ("to", "It is not after `from`.") if end <= start else None
