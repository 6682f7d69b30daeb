"""What fields that measure an effect have in common (rules 43 and 44)."""

from datetime import datetime
from decimal import Decimal as Number

from graphql.error import GraphQLError

from ...domain.amounts import MAX_POINTS
from ...domain.holdout.planning import Plan
from ...host.program.money import money_of_program
from ...selectors.measuring import Measure, Window
from ..core.moments import aware
from ..core.program import prepared_program
from .types import DIGITS, LoyaltyEffectPlan

# Each reads what all the members of a campaign, a journey or an incentive ordered.
EFFECT_COST = {"complexity": 10}


def window_between(since: datetime | None, until: datetime | None, *, unless_given: datetime) -> Window:
    """Return the window from a moment to another one, both as a caller gave them.

    Raises:
        GraphQLError: it ends before it begins.

    """
    window = Window(since=since and aware(since), until=aware(until) if until else unless_given)
    if until and window.since is not None and window.since >= window.until:
        raise GraphQLError("`from` must be before `to`.")
    return window


def measure_of(info, window: Window, using: str) -> tuple[Measure, str]:
    """Return how the program's amounts are added up, and in which currency."""
    settings = prepared_program(info)
    money = money_of_program(settings, using=using)
    return Measure(settings=settings, rate=money.rate, window=window), money.currency


def share_of(name: str, percent: Number | None) -> float | None:
    """Return a percentage that a caller gave as a share, 0 to 1.

    Raises:
        GraphQLError: it is none.

    """
    if percent is None:
        return None
    if not (percent.is_finite() and 0 <= percent <= 100):
        raise GraphQLError(f"`{name}` must be from 0 to 100 percent.")
    return float(percent) / 100


def shown_plan(found: Plan) -> LoyaltyEffectPlan:
    """Return a plan as it is shown; a number of members that no shop has is none."""
    needed, smallest = found.members_needed, found.smallest_difference
    return LoyaltyEffectPlan(
        members=found.members,
        members_needed=None if needed is None or needed > MAX_POINTS else needed,
        smallest_difference=None if smallest is None else round(Number(100 * smallest), DIGITS),
    )
