"""What a member's figures are called: their scores and name by RFM (rule 47), and where they are in their life (48)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any


class RfmName(StrEnum):
    """What members are called by how lately, how often and for how much they buy (rule 47)."""

    CHAMPIONS = "champions"
    LOYAL = "loyal"
    NEW = "new"
    PROMISING = "promising"
    AT_RISK = "at_risk"
    LOST = "lost"
    OTHERS = "others"


class LifeCycle(StrEnum):
    """Where a member is in their life as a customer (rule 48)."""

    NEVER = "never"
    NEW = "new"
    ACTIVE = "active"
    DORMANT = "dormant"
    LOST = "lost"


NAMED_FROM = 100
"""How many members with an order it takes to name them."""
BEST = 5
LATELY = timedelta(days=30)
LONG = timedelta(days=365)
DAY = 86_400
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Buying:
    """What a member's place in their life is told from: how many orders count, and the mean days between them."""

    joined_at: datetime
    orders: int = 0
    first_order_at: datetime | None = None
    last_order_at: datetime | None = None
    days_between: Decimal | None = None


def score(rank: int, members: int) -> int:
    """Return the score, 1 to 5, of who is `rank`th of so many members, the lowest being the first (rule 47)."""
    return 1 if members == 1 else min(BEST, 1 + BEST * (rank - 1) // (members - 1))


def scores(values: Sequence[Any]) -> list[int]:
    """Return the score of each value among them all, more being better; equal values share the lowest rank."""
    ranks: dict[Any, int] = {}
    for rank, value in enumerate(sorted(values), start=1):
        ranks.setdefault(value, rank)
    return [score(ranks[value], len(values)) for value in values]


def rfm_name(recency: int, frequency: int, money: int) -> RfmName:
    """Return what a member with these scores is called; the first that fits (rule 47)."""
    # Twice the mean of frequency and money: whole numbers.
    often = frequency + money
    names = (
        (RfmName.CHAMPIONS, recency == BEST and often >= 8),
        (RfmName.LOYAL, recency >= 3 and often >= 8),
        (RfmName.NEW, recency == BEST and frequency == 1),
        (RfmName.PROMISING, recency >= 3 and often < 8),
        (RfmName.AT_RISK, recency <= 2 and often >= 6),
        (RfmName.LOST, recency == 1),
    )
    return next((name for name, fits in names if fits), RfmName.OTHERS)


def life_cycle(buying: Buying, now: datetime) -> LifeCycle:
    """Return where a member is at `now`; the first that fits (rule 48). In SQL: selectors.py."""
    beginnings = (buying.joined_at, buying.first_order_at)
    if buying.orders <= 1 and any(start is not None and now - start <= LATELY for start in beginnings):
        return LifeCycle.NEW
    if buying.last_order_at is None:
        return LifeCycle.NEVER
    since_last = now - buying.last_order_at
    if since_last <= max(LATELY, _twice(buying.days_between)):
        return LifeCycle.ACTIVE
    return LifeCycle.LOST if since_last >= LONG else LifeCycle.DORMANT


def _twice(days: Decimal | None) -> timedelta:
    # Exactly: a figure of four decimals is a whole number of microseconds.
    return timedelta(microseconds=int((days or 0) * 2 * DAY * 1_000_000))
