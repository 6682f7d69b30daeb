"""An order's prices as staff sees them, and what has to hold for every one of them."""

from dataclasses import dataclass
from decimal import Decimal

from saleor.core.db.connection import allow_writer
from saleor.graphql.tests.utils import get_graphql_content

from .cart import MONEY, decimal, gross, net

ORDER = f"""
query($id: ID!) {{
  order(id: $id) {{
    id origin status
    subtotal {MONEY} shippingPrice {MONEY} total {MONEY} undiscountedTotal {MONEY}
    undiscountedShippingPrice {{ amount }}
    discounts {{ type total {{ amount }} name }}
    lines {{
      id productSku quantity isGift unitDiscountReason unitDiscount {{ amount }}
      unitPrice {MONEY} totalPrice {MONEY} undiscountedUnitPrice {MONEY} undiscountedTotalPrice {MONEY}
      discounts {{ type name reason valueType value total {{ amount }} }}
    }}
  }}
}}
"""


@dataclass(frozen=True)
class OrderPrices:
    """With tax, but for `raw`."""

    lines: list[Decimal]
    subtotal: Decimal
    delivery: Decimal
    total: Decimal
    undiscounted_total: Decimal
    raw: dict

    @property
    def tier_rows(self) -> list[tuple[Decimal, str, str]]:
        """Amount, name and reason of the tier's discounts, in the order of the lines."""
        return [
            (decimal(row["total"]["amount"]), row["name"], row["reason"])
            for line in self.raw["lines"]
            for row in line["discounts"]
            if row["type"] == "ORDER_PROMOTION" and not line["isGift"]
        ]

    @property
    def discounts(self) -> dict[str, Decimal]:
        """The order's own discounts by type."""
        return {row["type"]: decimal(row["total"]["amount"]) for row in self.raw["discounts"]}


def read_order(client, order_id: str) -> OrderPrices:
    with allow_writer():  # Saleor 3.22 reads a draft order's lines from the writer
        content = get_graphql_content(client.post_graphql(ORDER, {"id": order_id}))
    order = content["data"]["order"]
    return OrderPrices(
        lines=[gross(line["totalPrice"]) for line in order["lines"]],
        subtotal=gross(order["subtotal"]),
        delivery=gross(order["shippingPrice"]),
        total=gross(order["total"]),
        undiscounted_total=gross(order["undiscountedTotal"]),
        raw=order,
    )


def assert_adds_up(order: OrderPrices) -> None:
    """Assert that an order's figures agree to the cent; for orders without vouchers and order promotions."""
    raw = order.raw
    assert sum(order.lines) == order.subtotal
    assert order.subtotal + order.delivery == order.total
    for part in (gross, net):
        lines = sum(part(line["undiscountedTotalPrice"]) for line in raw["lines"])
        assert part(raw["undiscountedTotal"]) == lines + decimal(raw["undiscountedShippingPrice"]["amount"])


def assert_rows_explain_the_lines(order: OrderPrices) -> None:
    """Assert that each line's rows are what lies between its two totals; for prices entered with tax."""
    for line in order.raw["lines"]:
        rows = sum(decimal(row["total"]["amount"]) for row in line["discounts"])
        assert gross(line["undiscountedTotalPrice"]) - rows == gross(line["totalPrice"])
