"""Rewards that were claimed, as they are shown."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from ..models import Redemption, RedemptionState


def claims(*, using: str = "default") -> QuerySet[Redemption]:
    """Return the claims of who is in the program, with their reward and member, as a query."""
    # Of who left or was deleted the ledger keeps the figures alone.
    there = Redemption.objects.using(using).filter(member__user__isnull=False, member__left_at__isnull=True)
    return there.filter(reward__isnull=False).select_related("reward", "member")


def claims_in_checkouts(checkout_ids: Iterable[UUID], *, using: str = "default") -> QuerySet[Redemption]:
    """Return what is claimed for checkouts and not yet ordered, the oldest first, as a query."""
    return claims(using=using).filter(state=RedemptionState.HELD, checkout_id__in=checkout_ids).order_by("pk")
