"""Saleor's orders as profiles count them."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from saleor.discount.models import OrderDiscount, OrderLineDiscount
from saleor.order.models import Order, OrderLine

from ....domain.earning import EarningTerms, awarded_share, earning_base, paid_amount
from ....domain.orders import OrderGoods, OrderState
from ....host.databases import WRITER
from ....host.orders.goods import goods_of_many
from ....host.orders.states import states_with_refunds
from ....host.pricing.discount_rows import POINTS_ROW, REWARD_ROW
from ....models import OrderAward
from ....settings import ProgramSettings
from ..services.orders import OrderFacts

NO_GOODS = OrderGoods(lines=())
NO_AWARD: dict[str, Any] = {}


class SaleorShop:
    """The `Shop` that reads Saleor's own tables, always from the writer.

    What an order of before the program counts is computed under the settings of today.
    """

    def __init__(self, settings: ProgramSettings) -> None:
        self.settings = settings

    def customers(self, order_ids: Collection[UUID]) -> Iterable[int]:
        orders = Order.objects.using(WRITER).filter(pk__in=order_ids, user__isnull=False)
        return set(orders.values_list("user_id", flat=True))

    def orders(self, order_ids: Collection[UUID]) -> list[OrderFacts]:
        orders = Order.objects.using(WRITER).filter(pk__in=order_ids)
        states = [state for state in states_with_refunds(orders) if state.placed]
        kept = [state.order_id for state in states if state.confirmed and not state.void]
        goods, awards, more = goods_of_many(kept), _awards_of(kept), _more_of(orders)
        return [
            self._facts(
                state,
                more[state.order_id],
                goods=goods.get(state.order_id, NO_GOODS),
                award=awards.get(state.order_id, NO_AWARD),
            )
            for state in states
            if state.order_id in more
        ]

    def _facts(
        self, state: OrderState, more: dict[str, Any], *, goods: OrderGoods, award: dict[str, Any]
    ) -> OrderFacts:
        paid_base, counted = self._counts(state, goods, award)
        return OrderFacts(
            order_id=state.order_id,
            user_id=state.user_id,
            placed_at=state.created_at,
            channel_id=state.channel_id,
            currency=state.currency,
            paid_base=paid_base,
            counted=counted,
            discounted=more["is_discounted"],
            voucher_code="" if state.voucher_dropped else state.voucher_code or "",
            language_code=more["language_code"],
            country_code=more["country"] or "",
            lines=goods.lines,
        )

    def _counts(self, state: OrderState, goods: OrderGoods, award: dict[str, Any]) -> tuple[Decimal, bool]:
        """Return what an order counts, as its award was frozen where it has one, and whether it does."""
        settings = self.settings
        on_shipping = award.get("on_shipping", settings.earn_on_shipping)
        # Whatever it earns: paid is paid (rule 46), and what replaces goods is not bought anew (rule 99).
        share = awarded_share(EarningTerms(rate=Decimal(0), on_shipping=on_shipping), state)
        if state.is_replacement or not share:
            return Decimal(0), False
        base = award.get("base")
        if base is None:
            base = earning_base(goods, on_net=settings.earn_on_net, on_shipping=on_shipping)
        return paid_amount(base, share), True


def _awards_of(order_ids: Collection[UUID]) -> dict[UUID, dict[str, Any]]:
    awards = OrderAward.objects.filter(order_id__in=order_ids, base__isnull=False)
    return {row["order_id"]: dict(row) for row in awards.values("order_id", "base", "on_shipping")}


def _more_of(orders: QuerySet[Order]) -> dict[UUID, dict[str, Any]]:
    """Return what the state of an order does not tell, by its id."""
    rows = orders.annotate(country=F("shipping_address__country"), is_discounted=_discounted())
    return {row["pk"]: row for row in rows.values("pk", "language_code", "country", "is_discounted")}


def _discounted() -> Q:
    """Return a condition for orders whose price something took a part off; points and rewards are paid for.

    Before Saleor had rows for them, discounts of a line were in its price alone.
    """
    rows = OrderLineDiscount.objects.filter(line_id=OuterRef("pk"))
    paid_for = Q(unique_type__in=(POINTS_ROW, REWARD_ROW))
    off_lines = OrderLine.objects.filter(
        Exists(rows.filter(~paid_for | Q(unique_type=None), amount_value__gt=0))
        | (~Exists(rows) & Q(undiscounted_total_price_gross_amount__gt=F("total_price_gross_amount"))),
        order_id=OuterRef("pk"),
    )
    off_orders = OrderDiscount.objects.filter(order_id=OuterRef("pk"), amount_value__gt=0)
    return Q(Exists(off_orders)) | Q(Exists(off_lines))
