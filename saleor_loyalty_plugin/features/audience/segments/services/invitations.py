"""Tiers by invitation: which segment a tier is for, and who is in it (rule 52)."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, QuerySet

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models import Tier
from .....models.locks import lock_counters
from .....services.tiers import evaluate_member
from .....settings import ProgramSettings
from ...models import PlacedOrder
from ..models import Segment, TierInvitation
from ..rules.tree import from_data
from ..selectors.membership import rules_fitting
from .rules import tier_codes

TIER_OF_A_TIER = "A tier is for it, so that it cannot ask for the member's tier: the tier would need itself."


class SegmentInvitations:
    """Answers the tier evaluation: who is in the segment of a tier has at least this tier."""

    def rule(self, tier: OuterRef) -> QuerySet[Any]:
        return TierInvitation.objects.filter(tier_id=tier).values("segment__expanded")

    def invited(
        self, rules: Mapping[int, Any], member_ids: Collection[int], now: datetime
    ) -> Mapping[int, Collection[int]]:
        return rules_fitting({tier: from_data(rule) for tier, rule in rules.items()}, member_ids, now)


@transaction.atomic
def set_invitation(*, tier: Tier, segment: Segment | None) -> None:
    """Have a tier be for the members of a segment as well, or for nobody but who qualifies.

    Raises:
        LoyaltyError: on `segment`: its rule, or one that it names, asks for the member's tier; every member has the
            lowest tier without an invitation.

    """
    if segment is None:
        TierInvitation.objects.filter(tier=tier).delete()
        return
    if tier.threshold == 0:
        raise LoyaltyError("Every member has the lowest tier: it needs no invitation.", field="segment")
    # Nobody changes its rule meanwhile.
    found = lock_counters(Segment.objects.filter(pk=segment.pk))
    if not found:
        raise LoyaltyError("There is no such segment.", field="segment", code=LoyaltyErrorCode.NOT_FOUND)
    if tier_codes(from_data(found[0].expanded)):
        raise LoyaltyError(TIER_OF_A_TIER, field="segment")
    TierInvitation.objects.update_or_create(tier=tier, defaults={"segment": segment})


def judge(*, order_ids: Collection[UUID], settings: ProgramSettings, now: datetime) -> None:
    """Evaluate the tiers of orders' members, whose profiles know of them by now, where a tier is by invitation."""
    if not TierInvitation.objects.exists():
        return
    orders = PlacedOrder.objects.filter(order_id__in=order_ids, member__isnull=False).order_by("member_id")
    for member_id in orders.values_list("member_id", flat=True).distinct():
        evaluate_member(member_id=member_id, settings=settings, now=now)
