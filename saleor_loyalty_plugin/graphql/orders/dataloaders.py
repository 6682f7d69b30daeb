from collections import defaultdict
from uuid import UUID

from django.db.models import Sum
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from ...domain.explaining.order import OrderExplanation
from ...host.orders.explaining import explain_orders
from ...models import LoyaltyTransaction, OrderAward, PointsLot, Redemption


class AwardByOrderIdLoader(DataLoader[UUID, OrderAward | None]):
    context_key = "loyalty_award_by_order_id"

    def batch_load(self, keys):
        awards = (
            OrderAward.objects.using(self.database_connection_name)
            .select_related("tier")
            .in_bulk(keys, field_name="order_id")
        )
        return [awards.get(key) for key in keys]


class ExplanationByOrderIdLoader(DataLoader[UUID, OrderExplanation | None]):
    """Why an order earns what it earns; None of one that loyalty never looked at."""

    context_key = "loyalty_explanation_by_order_id"

    def batch_load(self, keys):
        def explained(awards):
            there = [award for award in awards if award is not None]
            found = explain_orders(there, using=self.database_connection_name) if there else {}
            return [found.get(key) for key in keys]

        return AwardByOrderIdLoader(self.context).load_many(keys).then(explained)


class RedemptionByOrderIdLoader(DataLoader[UUID, Redemption | None]):
    """The points that an order spent on its price."""

    context_key = "loyalty_redemption_by_order_id"

    def batch_load(self, keys):
        rows = Redemption.objects.using(self.database_connection_name).filter(order_id__in=keys, reward__isnull=True)
        by_order = {row.order_id: row for row in rows}
        return [by_order.get(key) for key in keys]


class PendingPointsByOrderIdLoader(DataLoader[UUID, int]):
    context_key = "loyalty_pending_points_by_order_id"

    def batch_load(self, keys):
        lots = PointsLot.objects.using(self.database_connection_name).open().order_by()
        lots = lots.filter(order_id__in=keys, released=False, available_at__gt=timezone.now())
        pending = dict(lots.values_list("order_id").annotate(Sum("remaining")))
        return [pending.get(key, 0) for key in keys]


class TransactionsByOrderIdLoader(DataLoader[UUID, list[LoyaltyTransaction]]):
    context_key = "loyalty_transactions_by_order_id"

    def batch_load(self, keys):
        by_order = defaultdict(list)
        rows = LoyaltyTransaction.objects.using(self.database_connection_name).filter(order_id__in=keys)
        for transaction in rows.select_related("member").order_by("-pk"):
            by_order[transaction.order_id].append(transaction)
        return [by_order[key] for key in keys]
