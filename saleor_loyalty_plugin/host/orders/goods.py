"""What was bought with one of Saleor's orders, and what it replaces of another."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, QuerySet
from saleor.discount import DiscountType
from saleor.discount.models import OrderLineDiscount
from saleor.order import FulfillmentStatus, OrderOrigin
from saleor.order.models import Fulfillment, FulfillmentLine, OrderLine
from saleor.product.models import Category, CollectionProduct

from ...domain.orders import UNKNOWN, LineFacts, OrderGoods
from ...domain.orders import OrderLine as BoughtLine
from ...models.prepared import ANY_ID, Prepared
from ..databases import WRITER

THOUSANDTH = Decimal("0.001")
AMOUNTS = ("id", "quantity", "is_gift_card", "total_price_net_amount", "total_price_gross_amount")
LINE_COLUMNS = (
    *AMOUNTS,
    "order_id",
    "variant_id",
    "of_product",
    "of_category",
    "of_categories",
    "of_collections",
    "on_sale",
    "origin",
    "original_id",
    "placed_at",
    "shipping_net",
    "shipping_gross",
)


def goods_of(order_id: UUID) -> OrderGoods:
    """Return what was bought, at the prices after every discount."""
    rows = _ONE.rows(order_id, using=WRITER)
    return _goods(rows, WRITER) if rows else OrderGoods(lines=())


def goods_of_many(order_ids: Collection[UUID], *, using: str = WRITER) -> dict[UUID, OrderGoods]:
    """Return what was bought with each order that has lines, by its id; one query, but for replacements."""
    by_order: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for row in _rows(OrderLine.objects.using(using).filter(order_id__in=order_ids)):
        by_order[row["order_id"]].append(row)
    return {order_id: _goods(rows, using) for order_id, rows in by_order.items()}


def _rows(lines: QuerySet[OrderLine]) -> QuerySet[OrderLine, dict[str, Any]]:
    # No models: to make one of a line and of its order takes longer than to read them.
    return _with_goods(lines).order_by("created_at", "pk").values(*LINE_COLUMNS)


# Every order that is frozen asks for it.
_ONE = Prepared(lambda order_id: _rows(OrderLine.objects.filter(order_id=order_id)), ANY_ID)


def _goods(rows: list[dict[str, Any]], using: str) -> OrderGoods:
    order = rows[0]
    return OrderGoods(
        lines=tuple(_bought(row, facts=_facts_of(row)) for row in rows),
        replaced=_replaced(order, using) if order["origin"] == OrderOrigin.REISSUE else (),
        shipping_net=order["shipping_net"],
        shipping_gross=order["shipping_gross"],
    )


def _with_goods(lines: QuerySet[OrderLine]) -> QuerySet[OrderLine]:
    """Add what lines are of and what is read of their orders, in the same query; nothing of a variant that is gone."""
    collections = CollectionProduct.objects.filter(product_id=OuterRef("variant__product_id"))
    promotions = OrderLineDiscount.objects.filter(
        line_id=OuterRef("pk"), type=DiscountType.PROMOTION, amount_value__gt=0
    )
    return lines.annotate(
        of_product=F("variant__product_id"),
        of_category=F("variant__product__category_id"),
        of_categories=at_or_above("variant__product__category__"),
        of_collections=ArraySubquery(collections.order_by("collection_id").values("collection_id")),
        on_sale=Exists(promotions),
        origin=F("order__origin"),
        original_id=F("order__original_id"),
        placed_at=F("order__created_at"),
        shipping_net=F("order__shipping_price_net_amount"),
        shipping_gross=F("order__shipping_price_gross_amount"),
    )


def at_or_above(category: str = "") -> ArraySubquery:
    """Return the ids of a row's category, to which the lookup `category` leads, and of all above it, as a subquery."""
    found = Category.objects.filter(
        tree_id=OuterRef(f"{category}tree_id"),
        lft__lte=OuterRef(f"{category}lft"),
        rght__gte=OuterRef(f"{category}rght"),
    )
    return ArraySubquery(found.order_by("pk").values("pk"))


def _facts_of(line: Mapping[str, Any]) -> LineFacts:
    return LineFacts(
        product=line["of_product"],
        variant=line["variant_id"],
        category=line["of_category"],
        categories=frozenset(line["of_categories"]),
        collections=frozenset(line["of_collections"]),
        on_sale=line["on_sale"],
    )


def _replaced(order: Mapping[str, Any], using: str) -> tuple[BoughtLine, ...]:
    """Return the pieces that a replacement was made for: Saleor marks them in the same moment, a little before it."""
    fulfillment = (
        Fulfillment.objects.using(using)
        .filter(order_id=order["original_id"], status=FulfillmentStatus.REPLACED, created_at__lte=order["placed_at"])
        .order_by("-pk")
        .first()
    )
    pieces = FulfillmentLine.objects.using(using).filter(fulfillment=fulfillment, quantity__gt=0).order_by("pk")
    lines = ((piece.order_line, piece.quantity) for piece in pieces.select_related("order_line"))
    return tuple(_bought({name: getattr(line, name) for name in AMOUNTS}, pieces=count) for line, count in lines)


def _bought(line: Mapping[str, Any], *, pieces: int | None = None, facts: LineFacts = UNKNOWN) -> BoughtLine:
    return BoughtLine(
        line_id=str(line["id"]),
        net=_part(line["total_price_net_amount"], pieces, line["quantity"]),
        gross=_part(line["total_price_gross_amount"], pieces, line["quantity"]),
        is_gift_card=line["is_gift_card"],
        quantity=line["quantity"] if pieces is None else pieces,
        facts=facts,
    )


def _part(amount: Decimal, pieces: int | None, quantity: int) -> Decimal:
    if pieces is None:
        return amount
    return (amount * pieces / quantity).quantize(THOUSANDTH, ROUND_HALF_UP)
