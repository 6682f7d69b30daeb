"""How far somebody is with a goal: a function of what they ordered and answered (rule 83). Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from .....domain.campaigns.goods import ALL_GOODS, CampaignGoods
from .....domain.orders import LineFacts
from .periods import Period, first_day, following

NOTHING = Decimal(0)


class GoalKind(StrEnum):
    """What is counted."""

    ORDERS = "orders"
    SPEND = "spend"
    PIECES = "pieces"
    CATEGORIES = "categories"
    STREAK = "streak"
    ANSWERS = "answers"


STREAKS = (Period.DAY, Period.WEEK, Period.MONTH)
"""What can be in a row."""


class Bought(NamedTuple):
    """So many pieces of something, less those that came back."""

    facts: LineFacts
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """An order that counts: paid, and neither void nor refunded in full; or an answer, which has no order."""

    at: datetime
    """When it was paid for, or answered."""
    order_id: UUID | None = None
    channel: int = 0
    amount: Decimal = NOTHING
    """What was bought, less refunds, in the program's currency."""
    bought: tuple[Bought, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What is to be reached. `goods` are for PIECES and CATEGORIES, `streak_of` for STREAK."""

    kind: GoalKind
    target: Decimal
    goods: CampaignGoods = ALL_GOODS
    streak_of: Period = Period.WEEK


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `value` now, `best` ever within the period, and when the target was reached, None: it is not."""

    value: Decimal = NOTHING
    best: Decimal = NOTHING
    done_at: datetime | None = None

    def percent(self, target: Decimal) -> int:
        """Return how much of the target is reached: 0 to 100, rounded down."""
        return 100 if self.done_at is not None else int(min(self.value * 100 / target, Decimal(99)))


def progress(goal: Goal, facts: Iterable[Fact], *, zone: ZoneInfo, now: datetime) -> Progress:
    """Return how far the facts of one period have come, in whatever order they are given."""
    counting = sorted((fact for fact in facts if counts(goal, fact)), key=_in_time)
    if goal.kind == GoalKind.STREAK:
        return _streak(goal, counting, zone, now)
    value, done_at = NOTHING, None
    seen: set[int] = set()
    for fact in counting:
        value = _with(goal, fact, value, seen)
        if done_at is None and value >= goal.target:
            done_at = fact.at
    return Progress(value, value, done_at)


def counts(goal: Goal, fact: Fact) -> bool:
    """Return whether a fact brings somebody nearer to a goal at all."""
    return (fact.order_id is None) == (goal.kind == GoalKind.ANSWERS) and _COUNTING[goal.kind](goal, fact)


def _in_time(fact: Fact) -> tuple[datetime, str]:
    return fact.at, str(fact.order_id)


def _always(_goal: Goal, _fact: Fact) -> bool:
    return True


def _pieces(goal: Goal, fact: Fact) -> int:
    return sum(bought.pieces for bought in fact.bought if goal.goods.have(bought.facts))


def _categories(goal: Goal, fact: Fact) -> set[int]:
    """Return the categories of which pieces are left, as each product was in when it was bought."""
    return {
        bought.facts.category
        for bought in fact.bought
        if bought.pieces > 0 and bought.facts.category is not None and goal.goods.have(bought.facts)
    }


_COUNTING: dict[GoalKind, Callable[[Goal, Fact], bool]] = {
    GoalKind.ORDERS: _always,
    GoalKind.SPEND: lambda _goal, fact: fact.amount > 0,
    GoalKind.PIECES: lambda goal, fact: _pieces(goal, fact) > 0,
    GoalKind.CATEGORIES: lambda goal, fact: bool(_categories(goal, fact)),
    GoalKind.STREAK: _always,
    GoalKind.ANSWERS: _always,
}


def _with(goal: Goal, fact: Fact, value: Decimal, seen: set[int]) -> Decimal:
    """Return what a fact brings a value to; `seen` are the categories so far."""
    if goal.kind == GoalKind.SPEND:
        return value + fact.amount
    if goal.kind == GoalKind.PIECES:
        return value + _pieces(goal, fact)
    if goal.kind == GoalKind.CATEGORIES:
        seen |= _categories(goal, fact)
        return Decimal(len(seen))
    return value + 1


def _streak(goal: Goal, facts: Sequence[Fact], zone: ZoneInfo, now: datetime) -> Progress:
    """Count days, weeks or months in a row with an order; the last one of them may still get its order."""
    unit = goal.streak_of
    best, run, done_at = 0, 0, None
    last: date | None = None
    for fact in facts:
        first = first_day(unit, fact.at, zone)
        if first == last:
            continue
        run = run + 1 if last is not None and following(unit, last) == first else 1
        best, last = max(best, run), first
        if done_at is None and run >= goal.target:
            done_at = fact.at
    present = first_day(unit, now, zone)
    is_alive = last is not None and (last >= present or following(unit, last) == present)
    return Progress(Decimal(run if is_alive else 0), Decimal(best), done_at)
