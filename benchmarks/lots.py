"""Points of a member with many open lots: what applying, removing, capturing and expiring all of them costs."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from statistics import median
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from saleor.account.models import User

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.domain.orders import OrderState
from saleor_loyalty_plugin.domain.spending import SpendingTerms
from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from saleor_loyalty_plugin.services.ledger import open_ledger
from saleor_loyalty_plugin.services.spending.captures import reconcile_spending
from saleor_loyalty_plugin.services.spending.redemptions import RedeemingCheckout, apply_points, remove_points

from .measure import seconds

SIZES = (10, 500, 1_000, 2_000, 4_000)
POINTS = 10
TIMES = 9
WORTH = Decimal("0.01")


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    few, *many = [_times(size) for size in SIZES]
    found = []
    for what, bound in (("applying", "2.0 x"), ("removing", ""), ("capturing", ""), ("expiry of", "")):
        ratios = ", ".join(f"{times[what] / few[what]:.1f} x" for times in many)
        sizes = ", ".join(f"{size:,}" for size in SIZES[1:])
        found.append((f"{what} all points of {sizes} open lots, against {SIZES[0]}", ratios, bound))
    return found


def _times(size: int) -> dict[str, float]:
    """Return the median seconds of each thing that is done with the points of `size` lots."""
    times: dict[str, list[float]] = {"applying": [], "removing": []}
    member, checkout_id = make_member(size), uuid4()
    for _ in range(TIMES):
        times["applying"].append(seconds(_apply, member, checkout_id))
        times["removing"].append(seconds(_remove, checkout_id))
    once: dict[str, Callable[[LoyaltyMember], float]] = {"capturing": _capturing, "expiry of": _expiring}
    for what, measure in once.items():
        times[what] = [measure(make_member(size)) for _ in range(3)]
    return {what: median(found) for what, found in times.items()}


def _remove(checkout_id: UUID) -> None:
    remove_points(checkout_id=checkout_id, now=timezone.now())


def _apply(member: LoyaltyMember, checkout_id: UUID) -> None:
    goods = member.available * WORTH
    apply_points(
        user_id=member.user_id,
        checkout=RedeemingCheckout(
            checkout_id=checkout_id, channel_id=1, currency="USD", fraction_digits=2, goods=goods
        ),
        points=member.available,
        terms=SpendingTerms(point_value=WORTH),
        now=timezone.now(),
    )


def _capturing(member: LoyaltyMember) -> float:
    checkout_id = uuid4()
    _apply(member, checkout_id)
    state = OrderState(
        order_id=uuid4(),
        number=1,
        user_id=member.user_id,
        channel_id=1,
        currency="USD",
        created_at=timezone.now(),
        placed=True,
        confirmed=True,
        void=False,
        fully_paid_once=True,
        fulfilled=False,
        total=Decimal(1),
        charged=Decimal(1),
        checkout_id=checkout_id,
        points_amount=member.available * WORTH,
    )
    return seconds(_capture, member, state)


@transaction.atomic
def _capture(member: LoyaltyMember, state: OrderState) -> None:
    now = timezone.now()
    reconcile_spending(member=open_ledger(Q(pk=member.pk), now=now), state=state, now=now)


def _expiring(member: LoyaltyMember) -> float:
    return seconds(_expire, member)


@transaction.atomic
def _expire(member: LoyaltyMember) -> None:
    open_ledger(Q(pk=member.pk), now=timezone.now() + timedelta(days=800))


@transaction.atomic
def make_member(size: int) -> LoyaltyMember:
    """Make a member with `size` lots of orders on as many days, none expired."""
    now = timezone.now()
    user = User.objects.create(email=f"{uuid4().hex}@example.com")
    member = LoyaltyMember.objects.create(
        user=user,
        tier=Tier.objects.earliest("threshold"),
        enrolled_at=now,
        available=size * POINTS,
        next_due_at=now + timedelta(days=365),
    )
    entries = LoyaltyTransaction.objects.bulk_create(
        LoyaltyTransaction(
            member=member,
            kind=TransactionKind.BONUS,
            points=POINTS,
            balance=POINTS * (index + 1),
            idempotency_key=f"lots:{member.pk}:{index}",
            created_at=now,
        )
        for index in range(size)
    )
    PointsLot.objects.bulk_create(
        PointsLot(
            member=member,
            transaction=entry,
            order_id=uuid4(),
            points=POINTS,
            remaining=POINTS,
            available_at=now,
            expires_at=now + timedelta(days=365, minutes=index),
            released=True,
        )
        for index, entry in enumerate(entries)
    )
    return member
