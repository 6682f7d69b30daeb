"""What staff do with orders, through Saleor's own API."""

from decimal import Decimal
from typing import Any

import graphene
from saleor.discount.models import OrderLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Fulfillment, Order, OrderLine
from saleor.payment.models import TransactionItem

from saleor_loyalty_plugin.models import Redemption

ERRORS = "errors { field code message }"
LINE_DELETE = (
    f"mutation($id: ID!) {{ orderLineDelete(id: $id) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }} }}"
)
LINE_UPDATE = f"""mutation($id: ID!, $quantity: Int!) {{
  orderLineUpdate(id: $id, input: {{quantity: $quantity}}) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
LINES_CREATE = f"""mutation($id: ID!, $lines: [OrderLineCreateInput!]!) {{
  orderLinesCreate(id: $id, input: $lines) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
LINE_DISCOUNT = f"""mutation($id: ID!, $input: OrderDiscountCommonInput!) {{
  orderLineDiscountUpdate(orderLineId: $id, input: $input) {{
    order {{ total {{ gross {{ amount }} }} }} {ERRORS}
  }}
}}"""
LINE_DISCOUNT_REMOVE = f"""mutation($id: ID!) {{
  orderLineDiscountRemove(orderLineId: $id) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
DISCOUNT_ADD = f"""mutation($id: ID!, $input: OrderDiscountCommonInput!) {{
  orderDiscountAdd(orderId: $id, input: $input) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
ORDER_UPDATE = f"""mutation($id: ID!, $input: OrderUpdateInput!) {{
  orderUpdate(id: $id, input: $input) {{ order {{ total {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
GRANT = f"""mutation($id: ID!, $input: OrderGrantRefundCreateInput!) {{
  orderGrantRefundCreate(id: $id, input: $input) {{ grantedRefund {{ id }} {ERRORS} }}
}}"""
RETURN = f"""mutation($order: ID!, $input: OrderReturnProductsInput!) {{
  orderFulfillmentReturnProducts(order: $order, input: $input) {{ replaceOrder {{ id }} {ERRORS} }}
}}"""
REFUND_PRODUCTS = f"""mutation($order: ID!, $input: OrderRefundProductsInput!) {{
  orderFulfillmentRefundProducts(order: $order, input: $input) {{ fulfillment {{ id }} {ERRORS} }}
}}"""
TOTAL = "query($id: ID!) { order(id: $id) { total { gross { amount } } } }"


class Staff:
    """Each change answers what the order costs then, as its own response states it."""

    def __init__(self, shop) -> None:
        self.shop = shop

    # Orders that wait for confirmation

    def delete_line(self, line: OrderLine) -> Decimal:
        return self._edit(LINE_DELETE, id=to_global_id_or_none(line))

    def set_quantity(self, line: OrderLine, quantity: int) -> Decimal:
        return self._edit(LINE_UPDATE, id=to_global_id_or_none(line), quantity=quantity)

    def add_line(self, order: Order, variant, quantity: int) -> Decimal:
        lines = [{"variantId": to_global_id_or_none(variant), "quantity": quantity}]
        return self._edit(LINES_CREATE, id=to_global_id_or_none(order), lines=lines)

    def discount_line(self, line: OrderLine, value: str, value_type: str = "FIXED") -> Decimal:
        given = {"valueType": value_type, "value": value}
        return self._edit(LINE_DISCOUNT, id=to_global_id_or_none(line), input=given)

    def remove_line_discount(self, line: OrderLine) -> Decimal:
        return self._edit(LINE_DISCOUNT_REMOVE, id=to_global_id_or_none(line))

    def discount_order(self, order: Order, value: str, value_type: str = "FIXED") -> Decimal:
        given = {"valueType": value_type, "value": value}
        return self._edit(DISCOUNT_ADD, id=to_global_id_or_none(order), input=given)

    def set_address(self, order: Order, **address: str) -> Decimal:
        return self._edit(ORDER_UPDATE, id=to_global_id_or_none(order), input={"shippingAddress": address})

    def _edit(self, query: str, **variables: Any) -> Decimal:
        return Decimal(str(self.shop.run(query, **variables)["order"]["total"]["gross"]["amount"]))

    # Orders that are paid

    def grant_refund(self, transaction: TransactionItem, **facts: Any) -> None:
        """Say what money of a transaction is to go back for: `amount`, `grantRefundForShipping`, `lines`."""
        transaction.refresh_from_db()
        given = {"transactionId": graphene.Node.to_global_id("TransactionItem", transaction.token), **facts}
        self.shop.run(GRANT, id=to_global_id_or_none(transaction.order), input=given)

    def return_pieces(self, fulfillment_id: str, pieces: int, *, replace: bool) -> Order | None:
        """Have so many pieces of each line come back; return the draft that replaces them."""
        fulfillment = Fulfillment.objects.get(pk=graphene.Node.from_global_id(fulfillment_id)[1])
        lines = [
            {"fulfillmentLineId": to_global_id_or_none(line), "quantity": pieces, "replace": replace}
            for line in fulfillment.lines.all()
        ]
        given = {"fulfillmentLines": lines, "refund": False}
        answer = self.shop.run(RETURN, order=to_global_id_or_none(fulfillment.order), input=given)
        order = answer["replaceOrder"]
        return order and Order.objects.get(pk=graphene.Node.from_global_id(order["id"])[1])

    def refund_products(self, order: Order, **facts: Any) -> None:
        self.shop.run(REFUND_PRODUCTS, order=to_global_id_or_none(order), input=facts)


def piece_of(line: OrderLine, quantity: int = 1) -> dict[str, Any]:
    return {"id": to_global_id_or_none(line), "quantity": quantity}


def points_off(order: Order) -> Decimal:
    """Return what the order's rows say that points take off."""
    rows = OrderLineDiscount.objects.filter(line__order_id=order.pk, unique_type="loyalty_points")
    return sum((row.value for row in rows), Decimal(0))


def redeemed(order: Order) -> tuple[int, int]:
    """Return the points that an order takes and those of them that came back."""
    return Redemption.objects.values_list("points", "restored").get(order_id=order.pk)
