"""What happens to one order on a real Saleor, at random: what test_any_order.py plays with."""

import random
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content
from saleor.order.models import Fulfillment, Order
from saleor.order.tasks import delete_expired_orders_task, expire_orders_task

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.plugin import LoyaltyPlugin

from ..shop import ORDER_FULFILL, Shop
from .staff import Staff, piece_of


class BusyShop(Shop):
    """Takes no for an answer: not everything can be done with an order at any time."""

    def run(self, query: str, client: Any = None, **variables: Any) -> dict[str, Any]:
        content = get_graphql_content((client or self.client).post_graphql(query, variables))
        (answer,) = content["data"].values()
        return answer


class BusyStaff(Staff):
    """Does something to an order, mostly to one that waits for confirmation; the program hears of it or not."""

    EDITS = ("delete", "resize", "resize", "add", "discount", "undiscount", "discount_all", "move")
    MONEY = ("pay", "pay", "confirm", "refund", "refund", "failing_refund", "refund_delivery", "refund_piece")
    ENDS = ("cancel", "expire", "fulfill", "replace", "give_back")
    SWEEPS = ("sweep", "sweep")

    def __init__(self, client: Any, order: Order, variants: list[Any], warehouse: Any, seed: int) -> None:
        super().__init__(BusyShop(client))
        self.order_id, self.variants, self.warehouse = order.pk, variants, warehouse
        self.chance = random.Random(seed)
        self.references = 0

    @property
    def order(self) -> Order | None:
        return Order.objects.filter(pk=self.order_id).first()

    def live(self, steps: int, monkeypatch: Any) -> list[str]:
        """Do so many things; return which."""
        kinds = [*self.EDITS * 2, *self.MONEY, *self.ENDS, *self.SWEEPS * 2]
        done = self.chance.choices(kinds, k=steps)
        for what in done:
            with monkeypatch.context() as ears:
                if self.chance.random() < 0.4:
                    ears.setattr(LoyaltyPlugin, "_order_changed", lambda plugin, order, previous_value: previous_value)
                if self.order is not None:
                    getattr(self, what)(self.order)
        return done

    # Edits

    def _edit(self, query: str, **variables: Any) -> Decimal:
        self.shop.run(query, **variables)
        return Decimal(0)

    def delete(self, order: Order) -> None:
        if line := self._line(order):
            self.delete_line(line)

    def resize(self, order: Order) -> None:
        if line := self._line(order):
            self.set_quantity(line, self.chance.choice([1, 2, 3, 7, 47]))

    def add(self, order: Order) -> None:
        self.add_line(order, self.chance.choice(self.variants), self.chance.choice([1, 2, 5]))

    def discount(self, order: Order) -> None:
        if line := self._line(order):
            self.discount_line(line, self.chance.choice(["0.01", "2.00", "9.99"]))

    def undiscount(self, order: Order) -> None:
        if line := self._line(order):
            self.remove_line_discount(line)

    def discount_all(self, order: Order) -> None:
        self.discount_order(order, self.chance.choice(["1.00", "50.00"]))

    def move(self, order: Order) -> None:
        self.set_address(order, city=self.chance.choice(["ŁÓDŹ", "KRAKÓW"]))

    def _line(self, order: Order) -> Any:
        lines = list(order.lines.all())
        return self.chance.choice(lines) if lines else None

    # Money

    def pay(self, order: Order) -> None:
        self.shop.pay(order, str(max(self._part(order.total_gross_amount, [50, 100, 100]), Decimal("0.01"))))

    def confirm(self, order: Order) -> None:
        self.shop.act("orderConfirm", order)

    def refund(self, order: Order) -> None:
        self._report(order, "REFUND_SUCCESS", [1, 30, 50, 100])

    def failing_refund(self, order: Order) -> None:
        reference = self._report(order, "REFUND_REQUEST", [30, 100])
        if reference and self.chance.random() < 0.8:
            self._report(order, "REFUND_FAILURE", [30, 100], reference)

    def refund_delivery(self, order: Order) -> None:
        if payment := order.payment_transactions.last():
            self.grant_refund(payment, grantRefundForShipping=True)
            self._report(order, "REFUND_SUCCESS", [30, 100])

    def refund_piece(self, order: Order) -> None:
        payment, line = order.payment_transactions.last(), self._line(order)
        if payment and line:
            self.grant_refund(payment, lines=[piece_of(line)])
            self._report(order, "REFUND_SUCCESS", [30, 100])

    def _report(self, order: Order, event: str, percents: list[int], reference: str = "") -> str:
        payment = order.payment_transactions.last()
        if payment is None or not payment.charged_value:
            return ""
        self.references += 1
        reference = reference or f"reference {self.references}"
        self.shop.report(payment, event, str(self._part(payment.charged_value, percents)), reference)
        return reference

    def _part(self, amount: Decimal, percents: list[int]) -> Decimal:
        return (amount * self.chance.choice(percents) / 100).quantize(Decimal("0.01"))

    # Ends

    def cancel(self, order: Order) -> None:
        if self.chance.random() < 0.5:
            self.shop.act("orderCancel", order)

    def expire(self, order: Order) -> None:
        """Let two hours go by, and perhaps days after them, in which Saleor deletes what has expired."""
        if self.chance.random() < 0.5:
            Order.objects.filter(pk=order.pk).update(created_at=timezone.now() - timedelta(hours=2))
            expire_orders_task()
        if self.chance.random() < 0.5:
            Order.objects.filter(expired_at__isnull=False).update(expired_at=timezone.now() - timedelta(days=2))
            delete_expired_orders_task()

    def fulfill(self, order: Order) -> None:
        if any(line.quantity_unfulfilled for line in order.lines.all()):
            given = [
                {
                    "orderLineId": to_global_id_or_none(line),
                    "stocks": [{"quantity": 1, "warehouse": to_global_id_or_none(self.warehouse)}],
                }
                for line in order.lines.all()
                if line.quantity_unfulfilled
            ]
            facts = {"notifyCustomer": False, "allowStockToBeExceeded": True, "lines": given}
            self.shop.run(ORDER_FULFILL, order=to_global_id_or_none(order), input=facts)

    def replace(self, order: Order) -> None:
        self._return(order, replace=True)

    def give_back(self, order: Order) -> None:
        self._return(order, replace=False)

    def _return(self, order: Order, *, replace: bool) -> None:
        sent = Fulfillment.objects.filter(order=order, status="fulfilled", lines__quantity__gt=0).first()
        if sent is not None:
            self.return_pieces(to_global_id_or_none(sent), 1, replace=replace)

    def sweep(self, order: Order) -> None:
        sweep_everything()


def sweep_everything() -> None:
    tasks.sweep_orders_task()
    tasks.follow_watched_task()
    tasks.follow_events_task()
    tasks.sweep_holds_task()
