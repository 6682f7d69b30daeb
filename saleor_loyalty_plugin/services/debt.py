"""A balance below zero and what fills it (rule 12)."""

from collections.abc import Iterable

from django.db.models import F, Sum, Value
from django.db.models.functions import Coalesce

from ..domain.lots import Use
from ..models import LoyaltyMember, LoyaltyTransaction
from ..models.bulk import add_consumptions


def cover_debt(*, member: LoyaltyMember, uses: Iterable[Use]) -> None:
    """Record that points of lots filled what earlier takings left below zero, the oldest taking first."""
    owing = (
        LoyaltyTransaction.objects.filter(member=member, points__lt=0)
        .annotate(covered=Coalesce(Sum("consumptions__points"), Value(0)))
        .annotate(owed=-F("points") - F("covered"))
        .filter(owed__gt=0)
        .order_by("pk")
    )
    owed = [(transaction.pk, transaction.owed) for transaction in owing]
    rows = []
    for use in uses:
        left = use.points
        while left:
            transaction_id, open_points = owed.pop(0)
            covered = min(left, open_points)
            rows.append((use.lot_id, transaction_id, covered))
            left -= covered
            if open_points > covered:
                owed.insert(0, (transaction_id, open_points - covered))
    add_consumptions(rows)
