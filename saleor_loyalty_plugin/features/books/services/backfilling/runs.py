"""One run over past orders: what it goes by, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from .....domain.orders import OrderState
from .....models import LoyaltyMember, Tier
from .....models.member import STANDING
from .....services.earning.awards import PastTerms
from .....services.orders import OrderSource
from .....settings import ProgramSettings

type Customer = tuple[int, Sequence[UUID]]
"""A customer, by the id of their user, and the ids of their past orders."""


class PastOrders(Protocol):
    """Where past orders are read from: the host."""

    def source(self, order_ids: Sequence[UUID]) -> tuple[OrderSource, Sequence[OrderState]]:
        """Return a source of these orders as they are now, and their states, the oldest first."""


@dataclass(slots=True)
class Backfilled:
    """What came of the orders so far. Points are signed, as the ledger has them."""

    customers: int = 0
    orders: int = 0
    awarded: int = 0
    points: int = 0
    expired: int = 0
    alone: int = 0
    """Customers whose orders were awarded one after another, for their history could not be replayed."""
    failed: int = 0

    def add(self, other: "Backfilled") -> None:
        """Add what came of further orders."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Backfill:
    """One run: by these settings and terms; a dry run writes nothing and counts the same."""

    shop: PastOrders
    settings: ProgramSettings
    past: PastTerms
    now: datetime
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """Where a member stood before their past was known."""

    columns: dict[str, object]
    threshold: Decimal
    points_expire_at: datetime | None

    @classmethod
    def of(cls, member: LoyaltyMember) -> "Before":
        columns = {name: getattr(member, name) for name in STANDING}
        return cls(columns, member.tier.threshold, member.points_expire_at)

    def keep_date(self, member: LoyaltyMember) -> None:
        """Have points expire together no sooner than they would have."""
        if self.points_expire_at is not None and member.points_expire_at is not None:
            member.points_expire_at = max(self.points_expire_at, member.points_expire_at)

    def keep_tier(self, member: LoyaltyMember) -> None:
        """Have the member stand where they did, where the past says less."""
        if self.threshold > member.tier.threshold:
            for name, value in self.columns.items():
                setattr(member, name, value)


def make_new(member: LoyaltyMember, lowest: Tier) -> None:
    """Have a member be in the lowest tier, and nothing else of their standing: the past says it anew."""
    member.tier, member.invited, member.below_since = lowest, False, None
