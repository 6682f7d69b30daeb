"""Members, entries and lots as rows of text: in the order of their ids, and no more of them in memory than a few."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from django.db.models import Case, F, QuerySet, When

from ....models import LoyaltyMember, LoyaltyTransaction, PointsLot
from ....models.ledger import LOT_EXPIRES_AT
from ....selectors.members import tier_is_assigned, with_points_available, with_points_pending

CHUNK = 2_000
MEMBERS = {
    "id": "pk",
    "user": "user_id",
    "email": "user__email",
    "enrolled_at": "enrolled_at",
    "tier": "tier_code",
    "available": "points_available",
    "pending": "points_pending",
    "held": "held",
    "points_expire_at": "points_expire_at",
    "suspended_at": "suspended_at",
    "left_at": "left_at",
}
TRANSACTIONS = {
    "id": "pk",
    "member": "member_id",
    "kind": "kind",
    "points": "points",
    "balance": "balance",
    "created_at": "created_at",
    "available_at": "available_at",
    "expires_at": "expires_at",
    "order": "order_id",
    "reason": "reason",
    "key": "idempotency_key",
}
LOTS = {
    "id": "pk",
    "member": "member_id",
    "transaction": "transaction_id",
    "order": "order_id",
    "points": "points",
    "remaining": "remaining",
    "available_at": "available_at",
    "expires_at": "gone_at",
}
TABLES = {"members": MEMBERS, "transactions": TRANSACTIONS, "lots": LOTS}


def exported(*, table: str, since: datetime | None, now: datetime, using: str) -> Iterator[dict[str, Any]]:
    """Return the rows of `members`, `transactions` or `lots`: those enrolled or posted from `since` on, None for all.

    Members' points are those at `now`. Read with a cursor of the server.
    """
    columns = TABLES[table]
    rows = _rows(table, since, now, using).order_by("pk").values_list(*columns.values())
    for row in rows.iterator(chunk_size=CHUNK):
        yield {name: written(value) for name, value in zip(columns, row, strict=True)}


def _rows(table: str, since: datetime | None, now: datetime, using: str) -> QuerySet[Any]:
    if table == "members":
        members = with_points_pending(with_points_available(LoyaltyMember.objects.using(using), now), now)
        assigned = When(tier_is_assigned(now), then=F("assigned_tier__code"))
        members = members.annotate(tier_code=Case(assigned, default=F("tier__code")))
        return members if since is None else members.filter(enrolled_at__gte=since)
    if table == "transactions":
        entries = LoyaltyTransaction.objects.using(using)
        return entries.all() if since is None else entries.filter(created_at__gte=since)
    lots = PointsLot.objects.using(using).annotate(gone_at=LOT_EXPIRES_AT)
    return lots if since is None else lots.filter(transaction__created_at__gte=since)


def written(value: Any) -> Any:
    """Return a value as files have it: moments in ISO 8601 and UTC, ids as text."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value if value is None or isinstance(value, int | str) else str(value)
