"""Orders that change, or go, without the stamp that the sweep looks for.

Saleor expires orders and deletes expired ones with statements that stamp nothing, and computes an edited order's prices
when somebody reads it. Only orders that are not confirmed or not paid do so: what was spent on those is watched. Pieces
that are returned or replaced stamp an order only where its status changes, but leave an event.
"""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from saleor.discount.models import OrderLineDiscount
from saleor.order import OrderChargeStatus, OrderEvents
from saleor.order.models import Order, OrderEvent

from ...models import ProgramState, Redemption, RedemptionState
from ...settings import ProgramSettings
from ..databases import WRITER
from ..pricing.discount_rows import POINTS_ROW, REWARD_ROW
from .claimed import voucher_dropped
from .edits import follow_edits
from .failures import look_at
from .states import VOID, capture

# An event is dated before its transaction commits.
OVERLAP = timedelta(minutes=2)
FIRST_LOOK = timedelta(days=1)
NO_STAMP = datetime.min.replace(tzinfo=UTC)
UNSTAMPED = (
    OrderEvents.FULFILLMENT_RETURNED,
    OrderEvents.FULFILLMENT_REPLACED,
    OrderEvents.FULFILLMENT_REFUNDED,
    OrderEvents.EXPIRED,
)


def follow_watched(*, settings: ProgramSettings | None, limit: int, after: int = 0) -> int | None:
    """Reconcile the orders of up to `limit` watched redemptions that differ from them; return where to go on.

    None at the end. Without `settings` nothing is awarded.
    """
    rows = list(_differing().filter(pk__gt=after).order_by("pk").values_list("pk", "order_id")[:limit])
    _look({order_id: NO_STAMP for _, order_id in rows if order_id is not None}, settings)
    return rows[-1][0] if len(rows) == limit else None


def follow_events(*, settings: ProgramSettings | None, limit: int) -> bool:
    """Reconcile the orders of up to `limit` events that may have stamped nothing; return whether more are left."""
    state, _ = ProgramState.objects.get_or_create(pk=ProgramState.SINGLETON)
    since = state.events_swept_until or timezone.now() - FIRST_LOOK
    events = OrderEvent.objects.using(WRITER).filter(date__gt=since, type__in=UNSTAMPED).order_by("date", "pk")
    rows = list(events.values_list("order_id", "date")[:limit])
    _look(dict(rows), settings)
    is_end = len(rows) < limit
    reached = timezone.now() - OVERLAP if is_end else rows[-1][1]
    _advance(max(reached, since))
    return not is_end


def _advance(mark: datetime) -> None:
    ProgramState.objects.filter(pk=ProgramState.SINGLETON).update(events_swept_until=mark)


def _look(orders: dict[UUID, datetime], settings: ProgramSettings | None) -> None:
    """Look at orders, given when each changed: one that failed and has not changed since waits for its turn."""
    if settings is not None:
        look_at(list(orders.items()), settings)
    elif orders:
        follow_edits(orders)
        for order_id in orders:
            capture(order_id)


def _differing() -> QuerySet[Redemption]:
    """Return what is watched and is not what its order says: points, a reward's line or code, or that it is there."""
    order = Order.objects.using(WRITER).filter(pk=OuterRef("order_id"))
    rows = OrderLineDiscount.objects.filter(line__order_id=OuterRef("order_id")).order_by()
    points = rows.filter(unique_type=POINTS_ROW).values("line__order_id").annotate(worth=Sum("value")).values("worth")
    watched = Redemption.objects.filter(watched=True, state=RedemptionState.CAPTURED).annotate(
        order_status=Subquery(order.values("status")),
        order_charge_status=Subquery(order.values("charge_status")),
        worth=Coalesce(Subquery(points), Value(Decimal(0))),
    )
    other_points = Q(reward__isnull=True) & ~Q(worth=F("amount"))
    # Two reward lines of one order stamp it when staff delete one.
    other_goods = Q(given__has_key="line", restored__lt=F("points")) & ~Exists(rows.filter(unique_type=REWARD_ROW))
    dropped, is_back = voucher_dropped(OuterRef("order_id")), Q(restored__gte=F("points"))
    # What was charged may have been paid back, and the points with it.
    other_code = Q(given__has_key="voucher_code") & (
        (dropped & ~is_back) | (~dropped & is_back & Q(order_charge_status=OrderChargeStatus.NONE))
    )
    return watched.filter(Q(order_status=None) | Q(order_status__in=VOID) | other_points | other_goods | other_code)
