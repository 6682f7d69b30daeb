"""Where points came from: the lots that give back what was taken of them (rules 20 and 100)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from ..domain.lots import Moved, Use, first_of, still_taken
from ..enums import TransactionKind
from ..models import LotConsumption, LoyaltyTransaction, PointsLot


def uses_of_redemption(redemption_id: int, points: int) -> list[Use]:
    """Return which lots gave `points` that a redemption took, those that went first the first to come back."""
    key = f"redemption:{redemption_id}"
    entries = LoyaltyTransaction.objects.filter(Q(idempotency_key=key) | Q(idempotency_key__startswith=f"{key}:"))
    return first_of(still_taken(_history(entries), newest_first=False), points)


def uses_of_reversals(order_id: UUID, points: int) -> list[Use]:
    """Return which lots gave `points` that were taken back of what an order earned; the last taking is undone first."""
    kinds = (TransactionKind.EARN, TransactionKind.REVERSAL)
    entries = LoyaltyTransaction.objects.filter(order_id=order_id, kind__in=kinds)
    return first_of(still_taken(_history(entries), newest_first=True), points)


def lots_of(uses: Iterable[Use]) -> dict[int, PointsLot]:
    """Return the lots of uses by their id."""
    return PointsLot.objects.in_bulk([use.lot_id for use in uses])


def _history(entries: QuerySet[LoyaltyTransaction]) -> list[Moved]:
    moves: list[tuple[int, Any]] = list(entries.order_by("pk").values_list("points", "pk"))
    uses: dict[int, list[Use]] = defaultdict(list)
    rows = LotConsumption.objects.filter(transaction_id__in=[pk for _, pk in moves]).order_by("pk")
    for transaction_id, lot_id, points in rows.values_list("transaction_id", "lot_id", "points"):
        uses[transaction_id].append(Use(lot_id, points))
    return [Moved(points, tuple(uses[pk])) for points, pk in moves]
