"""A step of what an order earns."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ..words.sayings import Saying


class StepKind(StrEnum):
    """What a step is about."""

    BASE = "base"
    EXCLUDED = "excluded"
    TIER = "tier"
    CAMPAIGN = "campaign"
    LIMIT = "limit"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line of the order that a step is about; `line_id` is None for its delivery. In the order's currency."""

    line_id: str | None
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class EarningStep:
    """Signed whole points that the step adds, and why. `amount` is in the order's currency."""

    kind: StepKind
    says: tuple[Saying, ...]
    points: int = 0
    amount: Decimal | None = None
    """What the step is about, of what was bought or paid back."""
    factor: Decimal | None = None
    """Points for one unit of the currency in BASE, else what points are multiplied by."""
    campaign: int | None = None
    """The number of the campaign that adds it, or limits it."""
    lines: tuple[StepLine, ...] = ()
