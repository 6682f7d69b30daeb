"""What became of offers, counted anew from orders every night."""

from datetime import datetime

from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q

from .....models import OrderAward
from ..models import IncentiveCount, IncentiveOffer
from ..selectors import forget_economy

POOL = ("variant_id", "tier_code", "life_cycle")


@transaction.atomic
def count_offers(*, now: datetime) -> None:
    """Count how often each variant was tried and brought an order, by tier and life cycle.

    Offers whose time is over count, whether or not somebody used them: an order that was paid, placed by the member
    while the offer held. While it holds nobody knows who will not order, and those who did would look like everybody.
    """
    ordered = OrderAward.objects.filter(
        member_id=OuterRef("member_id"),
        placed_at__gte=OuterRef("offered_at"),
        placed_at__lt=OuterRef("valid_until"),
        qualified_at__isnull=False,
    )
    over = IncentiveOffer.objects.filter(variant__isnull=False, valid_until__lte=now).order_by()
    counts = over.values_list(*POOL).annotate(tries=Count("pk"), orders=Count("pk", filter=Q(Exists(ordered))))
    IncentiveCount.objects.bulk_create(
        [IncentiveCount(**dict(zip((*POOL, "tries", "orders"), row, strict=True))) for row in counts],
        update_conflicts=True,
        unique_fields=list(POOL),
        update_fields=["tries", "orders"],
    )
    forget_economy()
