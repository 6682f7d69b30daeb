"""Saleor's orders as the program sees them."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Exists, F, Func, OuterRef, Q, QuerySet, Subquery, Sum, UUIDField, Value, When
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils import timezone
from saleor.discount.models import OrderLineDiscount
from saleor.order import FulfillmentStatus, OrderChargeStatus, OrderEvents, OrderOrigin, OrderStatus
from saleor.order.models import Fulfillment, Order, OrderEvent, OrderLine
from saleor.payment.models import TransactionItem

from ...domain.orders import OrderGoods, OrderState
from ...models import LoyaltyMember, OrderAward, ProgramState, Redemption
from ...models.prepared import ANY_ID, Prepared
from ...services.orders import reconcile_order
from ...services.questions.effects import Count
from ...settings import ProgramSettings
from ..databases import WRITER
from ..guard import guarded
from ..pricing.discount_rows import POINTS_ROW, REWARD_ROW
from ..program.settings import begin_program
from .claimed import USED_COLUMNS, used_claims, voucher_dropped, with_used_claims
from .goods import goods_of
from .refunds import delivery_refunds, with_refunds

VOID = (OrderStatus.CANCELED, OrderStatus.EXPIRED)
UNCONFIRMED = (OrderStatus.DRAFT, OrderStatus.UNCONFIRMED)
FROM_DRAFTS = (OrderOrigin.DRAFT, OrderOrigin.REISSUE)
PAID = (OrderChargeStatus.FULL, OrderChargeStatus.OVERCHARGED)
# Saleor writes the second alone where staff mark an order as paid.
PAID_IN_FULL = (OrderEvents.ORDER_FULLY_PAID, OrderEvents.ORDER_MARKED_AS_PAID)
STATE_COLUMNS = (
    "id",
    "number",
    "user_id",
    "channel_id",
    "currency",
    "created_at",
    "status",
    "charge_status",
    "total_gross_amount",
    "total_charged_amount",
    "was_fully_paid",
    "checkout_token",
    "voucher_code",
    "is_replacement",
    "placed_from_draft_at",
    "shipping_price_gross_amount",
    "has_redemptions",
    "reward_variants",
    "free_delivery",
    "voucher_is_dropped",
    "collected",
    "lines_left",
    "waits_for_approval",
    "points_amount",
    *USED_COLUMNS,
)
ANY = Q()
SENT = (OrderStatus.FULFILLED, OrderStatus.RETURNED)


class SaleorOrders:
    """The `OrderSource` that reads the shop's own tables, always from the writer."""

    def begin(self) -> None:
        begin_program()

    def customer(self, order_id: UUID) -> QuerySet[Any]:
        return Order.objects.filter(pk=order_id, user__isnull=False).values("user_id")

    def state(self, order_id: UUID) -> OrderState | None:
        states = _with_refunds(_ONE.rows(order_id, using=WRITER))
        return states[0] if states else None

    def goods(self, order_id: UUID) -> OrderGoods:
        return goods_of(order_id)

    def earlier_orders(self, order: OrderState) -> Count:
        before = Q(created_at__lt=order.created_at) | Q(created_at=order.created_at, number__lt=order.number)
        return count_orders(order.user_id, before)


def count_orders(user_id: int | None, condition: Q = ANY) -> Count:
    """Return a query for how many orders a user has placed that are not void; 0 where the order is nobody's.

    Also with accounts that were made one with theirs. What replaces goods that came back is none (rule 99).
    """
    if user_id is None:
        return 0
    # As one list of users, by the index of orders, whose table has another name where this is within another query.
    theirs = Order.objects.filter(condition).extra(
        where=[
            "user_id = ANY (%s::integer || ARRAY("
            "SELECT merged.user_id FROM saleor_loyalty_loyaltymember member"
            " JOIN saleor_loyalty_loyaltymember merged ON merged.id = ANY (member.merged_ids)"
            " WHERE member.user_id = %s AND merged.user_id IS NOT NULL))"
        ],
        params=[user_id, user_id],
    )
    placed = theirs.exclude(status__in=(*VOID, OrderStatus.DRAFT)).exclude(origin=OrderOrigin.REISSUE)
    # Not by an aggregate of Django's, which would be grouped by the account.
    return placed.order_by().annotate(count=Func(F("pk"), function="count")).values("count")


def bought(orders: QuerySet[Order]) -> QuerySet[Order]:
    """Return those orders by which customers have bought: paid in full once, neither void nor refunded in full.

    What replaces goods that came back was bought before (rule 99).
    """
    paid = Q(charge_status__in=PAID) | Q(was_fully_paid=True)
    paid |= Q(collected__gt=0, collected__gte=F("total_gross_amount"))
    left = Q(total_gross_amount=0) | Q(total_charged_amount__gt=0)
    confirmed = orders.exclude(status__in=(*VOID, *UNCONFIRMED)).exclude(origin=OrderOrigin.REISSUE)
    return _with_history(confirmed).filter(left, paid)


def _with_history(orders: QuerySet[Order]) -> QuerySet[Order]:
    """Add what the order's own columns have forgotten: payments that were refunded since, lines not handed over."""
    events = OrderEvent.objects.filter(order_id=OuterRef("pk"), type__in=PAID_IN_FULL)
    placings = OrderEvent.objects.filter(order_id=OuterRef("pk"), type=OrderEvents.PLACED_FROM_DRAFT).order_by("date")
    # An order made by orderBulkCreate has no event of its payment: its transactions tell.
    collected = (
        TransactionItem.objects.filter(order_id=OuterRef("pk"))
        .order_by()
        .values("order_id")
        .annotate(collected=Sum(F("charged_value") + F("refunded_value")))
        .values("collected")
    )
    # A row's value is what it is worth to the shopper, its amount what it takes off a price that may be without tax.
    points = (
        OrderLineDiscount.objects.filter(line__order_id=OuterRef("pk"), unique_type=POINTS_ROW)
        .order_by()
        .values("line__order_id")
        .annotate(worth=Sum("value"))
        .values("worth")
    )
    rewards = OrderLineDiscount.objects.filter(line__order_id=OuterRef("pk"), unique_type=REWARD_ROW).order_by()
    redemptions = Redemption.objects.filter(
        Q(order_id=OuterRef("pk")) | Q(checkout_id=Cast(NullIf(OuterRef("checkout_token"), Value("")), UUIDField()))
    )
    return with_used_claims(orders).annotate(
        was_fully_paid=Exists(events),
        collected=Case(
            When(origin=OrderOrigin.BULK_CREATE, then=Coalesce(collected, Value(Decimal(0)))), default=Value(Decimal(0))
        ),
        points_amount=Subquery(points),
        has_redemptions=Exists(redemptions),
        reward_variants=ArraySubquery(rewards.values("line__variant_id")),
        free_delivery=Case(
            When(base_shipping_price_amount=0, shipping_method_name__isnull=False, then=Value(True)),
            default=Value(False),
        ),
        voucher_is_dropped=Case(When(voucher_dropped(OuterRef("pk")), then=Value(True)), default=Value(False)),
        lines_left=Exists(OrderLine.objects.filter(order_id=OuterRef("pk"), quantity_fulfilled__lt=F("quantity"))),
        waits_for_approval=Exists(
            Fulfillment.objects.filter(order_id=OuterRef("pk"), status=FulfillmentStatus.WAITING_FOR_APPROVAL)
        ),
        placed_from_draft_at=Case(When(origin__in=FROM_DRAFTS, then=Subquery(placings.values("date")[:1]))),
        is_replacement=Case(When(origin=OrderOrigin.REISSUE, then=Value(True)), default=Value(False)),
    )


def _state(row: dict[str, Any]) -> OrderState:
    status, used = row["status"], used_claims(row)
    fully_paid = (
        row["charge_status"] in PAID
        or row["was_fully_paid"]
        or (row["collected"] > 0 and row["collected"] >= row["total_gross_amount"])
    )
    return OrderState(
        order_id=row["id"],
        number=row["number"],
        user_id=row["user_id"],
        channel_id=row["channel_id"],
        currency=row["currency"],
        created_at=row["created_at"],
        placed=status != OrderStatus.DRAFT,
        confirmed=status not in UNCONFIRMED,
        void=status in VOID,
        fully_paid_once=fully_paid,
        fulfilled=status in SENT or not (row["lines_left"] or row["waits_for_approval"]),
        total=row["total_gross_amount"],
        charged=row["total_charged_amount"],
        checkout_id=UUID(row["checkout_token"]) if row["checkout_token"] else None,
        is_replacement=row["is_replacement"],
        placed_from_draft_at=row["placed_from_draft_at"],
        points_amount=row["points_amount"],
        has_points=row["has_redemptions"],
        has_claims=row["has_redemptions"] or bool(used),
        reward_variants=tuple(row["reward_variants"]),
        free_delivery=row["free_delivery"],
        voucher_code=row["voucher_code"],
        voucher_dropped=row["voucher_is_dropped"],
        used_claims=used,
    )


def _has_refunds(state: OrderState) -> bool:
    return state.fully_paid_once and state.charged < state.total and not state.void


def states_of(orders: QuerySet[Order]) -> list[OrderState]:
    """Return the states of orders, in their order and from their database, with one query.

    What their money was paid back for is left out.
    """
    return [_state(row) for row in _with_history(orders).values(*STATE_COLUMNS)]


def present_states(order_ids: Collection[UUID], *, using: str) -> dict[UUID, OrderState]:
    """Return the states of orders with what was paid back for their deliveries: one query, some more for refunds."""
    rows = list(_with_history(Order.objects.using(using).filter(pk__in=order_ids)).values(*STATE_COLUMNS))
    states = {row["id"]: _state(row) for row in rows}
    deliveries = {row["id"]: row["shipping_price_gross_amount"] for row in rows}
    refunded = [state for state in states.values() if _has_refunds(state)]
    return states | {state.order_id: state for state in delivery_refunds(refunded, deliveries, using=using)}


def states_with_refunds(orders: QuerySet[Order]) -> list[OrderState]:
    """Return the states of orders as `states_of`, with what their money was paid back for, where some was."""
    return _with_refunds(_with_history(orders).values(*STATE_COLUMNS))


# Every event of an order asks for it.
_ONE = Prepared(lambda order_id: _with_history(Order.objects.filter(pk=order_id)).values(*STATE_COLUMNS), ANY_ID)


def _with_refunds(rows: Iterable[dict[str, Any]]) -> list[OrderState]:
    rows = list(rows)
    states = [_state(row) for row in rows]
    refunded = [state for state in states if _has_refunds(state)]
    if not refunded:
        return states
    deliveries = {row["id"]: row["shipping_price_gross_amount"] for row in rows}
    told = {state.order_id: state for state in with_refunds(refunded, deliveries)}
    return [told.get(state.order_id, state) for state in states]


def reconcile(order_id: UUID, settings: ProgramSettings) -> bool:
    """Bring the ledger to what the order demands; return whether that worked. Never raises."""
    with guarded("reconciling an order", order_id=order_id) as outcome:
        reconcile_order(order_id=order_id, source=SaleorOrders(), settings=settings, now=timezone.now())
    return not outcome.failed


def capture(order_id: UUID) -> bool:
    """Capture and restore what was spent on an order, and award nothing; return whether that worked. Never raises."""
    with guarded("capturing what an order took", order_id=order_id) as outcome:
        reconcile_order(order_id=order_id, source=SaleorOrders(), settings=None, now=timezone.now())
    return not outcome.failed


def unawarded_orders_of(user_ids: list[int], settings: ProgramSettings) -> QuerySet[Order]:
    """Return placed orders of users that no member's ledger knows yet, such as a guest's that Saleor has matched.

    Where customers join by themselves, those of members alone: the others' wait until they join.
    """
    known = OrderAward.objects.filter(order_id=OuterRef("pk"), member__isnull=False)
    newest_before = ProgramState.objects.filter(pk=ProgramState.SINGLETON).values("last_order_before")
    orders = Order.objects.using(WRITER).filter(user_id__in=user_ids)
    if not settings.auto_enroll:
        orders = orders.filter(Exists(LoyaltyMember.objects.filter(user_id=OuterRef("user_id"))))
    return (
        orders.filter(~Exists(known), number__gt=Coalesce(newest_before, Value(0)))
        .exclude(status__in=(*VOID, *UNCONFIRMED))
        .order_by("number")
    )
