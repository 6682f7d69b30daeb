"""Any sequence of an order's events, repeated, shuffled or partly lost, and one sweep give the same balance."""

from decimal import Decimal

from django.db import connection, transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from saleor.order import OrderChargeStatus, OrderEvents, OrderStatus
from saleor.order.models import Order

from saleor_loyalty_plugin.models import OrderAward
from saleor_loyalty_plugin.tasks import sweep_orders_task

from ..ledger import available

HOOKS = (
    "order_created",
    "order_confirmed",
    "order_paid",
    "order_fully_paid",
    "order_fulfilled",
    "order_updated",
    "order_refunded",
    "order_fully_refunded",
    "order_cancelled",
    "order_expired",
    "order_bulk_created",
)
PART_PAID = {"total_charged_amount": Decimal(15), "charge_status": OrderChargeStatus.PARTIAL}
PAID = {"total_charged_amount": Decimal(40), "charge_status": OrderChargeStatus.FULL}
LIVES = {
    "paid": ([PART_PAID, PAID, {"status": OrderStatus.FULFILLED}], 30),
    "overcharged": ([PAID, {"total_charged_amount": Decimal(55), "charge_status": OrderChargeStatus.OVERCHARGED}], 30),
    "refunded in part": (
        [PAID, {"total_charged_amount": Decimal(30), "charge_status": OrderChargeStatus.PARTIAL}],
        22,
    ),
    "refunded and charged again": (
        [PAID, {"total_charged_amount": Decimal(0), "charge_status": OrderChargeStatus.NONE}, PART_PAID],
        11,
    ),
    "cancelled": ([PART_PAID, PAID, {"status": OrderStatus.CANCELED}], 0),
}
events = st.lists(st.sampled_from(HOOKS), max_size=3)


@settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(life=st.sampled_from(sorted(LIVES)), heard=st.lists(events, min_size=4, max_size=4))
def test_balance_does_not_depend_on_which_events_arrive(unpaid_order, customer_user, manager, life, heard):
    with transaction.atomic():
        # given
        changes, points = LIVES[life]
        Order.objects.filter(pk=unpaid_order.pk).update(status=OrderStatus.UNFULFILLED)

        # when
        for change, hooks in zip([{}, *changes], heard, strict=False):
            change_order(unpaid_order, change)
            for hook in hooks:
                getattr(manager, hook)([unpaid_order] if hook == "order_bulk_created" else unpaid_order)
        sweep_orders_task()

        # then
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        assert available(customer_user) == points
        assert OrderAward.objects.get().earned == points
        transaction.set_rollback(True)


def change_order(order, change):
    """Bring the order to its next state, as Saleor's own code writes it."""
    Order.objects.filter(pk=order.pk).update(**change, updated_at=timezone.now())
    if change == PAID:
        order.events.create(type=OrderEvents.ORDER_FULLY_PAID)
