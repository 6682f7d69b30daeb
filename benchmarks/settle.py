"""Settlement in bulk: lots that became available, and lots that expired, the batches of the periodic task."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from saleor.account.models import User

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.tasks import BATCH

from .measure import seconds

LOTS = 20_000
LOTS_PER_MEMBER = 4
POINTS = 100


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    began = timezone.now()
    make_lots(began)
    at = began + timedelta(days=400)
    spent = seconds(_settle_all, at)
    left = PointsLot.objects.open().filter(transaction__idempotency_key__startswith="benchmark:").count()
    if left != LOTS // 2:
        raise RuntimeError(f"{left} lots are open, not {LOTS // 2}")
    return [
        (f"settle_due_batch, {LOTS} due lots of {LOTS // LOTS_PER_MEMBER} members", f"{LOTS / spent:.0f} lots/s", "")
    ]


def _settle_all(at: datetime) -> None:
    while settle_due_batch(now=at, limit=BATCH):
        pass


@transaction.atomic
def make_lots(now: datetime) -> None:
    """Make members with pending points: half of the lots will become available, half will expire as well."""
    users = User.objects.bulk_create(User(email=f"due{index}@example.com") for index in range(LOTS // LOTS_PER_MEMBER))
    available_at, lowest = now + timedelta(days=1), Tier.objects.earliest("threshold")
    pending = POINTS * LOTS_PER_MEMBER
    members = LoyaltyMember.objects.bulk_create(
        LoyaltyMember(user=user, tier=lowest, enrolled_at=now, pending=pending, next_due_at=available_at)
        for user in users
    )
    for index in range(LOTS_PER_MEMBER):
        expires_at = available_at + timedelta(days=365 if index % 2 else 3650)
        made = LoyaltyTransaction.objects.bulk_create(
            LoyaltyTransaction(
                member=member,
                kind=TransactionKind.BONUS,
                points=POINTS,
                balance=POINTS * (index + 1),
                idempotency_key=f"benchmark:{member.pk}:{index}",
                created_at=now,
                available_at=available_at,
                expires_at=expires_at,
            )
            for member in members
        )
        PointsLot.objects.bulk_create(
            PointsLot(
                member_id=entry.member_id,
                transaction=entry,
                points=POINTS,
                remaining=POINTS,
                available_at=available_at,
                expires_at=expires_at,
                released=False,
            )
            for entry in made
        )
