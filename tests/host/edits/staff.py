"""An order that waits for confirmation, as staff edit it in the Dashboard."""

from decimal import Decimal

import graphene
from saleor.core.db.connection import allow_writer
from saleor.discount.models import OrderLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content
from saleor.order.models import Order, OrderLine

from ..pricing.cart import MONEY, gross
from ..pricing.orders import OrderPrices, read_order

ANSWER = f"order {{ id total {MONEY} lines {{ id totalPrice {MONEY} }} }} errors {{ field code message }}"


def edit(name: str, parameters: str, arguments: str) -> str:
    """Return a mutation of orders that answers what is to be paid, as the Dashboard asks for."""
    return f"mutation({parameters}) {{ {name}({arguments}) {{ {ANSWER} }} }}"


def discount(value_type: str) -> str:
    return f'input: {{ valueType: {value_type}, value: $value, reason: "Sorry" }}'


QUANTITY = edit("orderLineUpdate", "$id: ID!, $quantity: Int!", "id: $id, input: { quantity: $quantity }")
DELETE = edit("orderLineDelete", "$id: ID!", "id: $id")
CREATE = edit("orderLinesCreate", "$id: ID!, $lines: [OrderLineCreateInput!]!", "id: $id, input: $lines")
LINE_DISCOUNT = "orderLineDiscountUpdate", "$id: ID!, $value: PositiveDecimal!", "orderLineId: $id, {input}"
LINE_DISCOUNT_REMOVE = edit("orderLineDiscountRemove", "$id: ID!", "orderLineId: $id")
DISCOUNT = "orderDiscountAdd", "$id: ID!, $value: PositiveDecimal!", "orderId: $id, {input}"
DISCOUNT_UPDATE = "orderDiscountUpdate", "$id: ID!, $value: PositiveDecimal!", "discountId: $id, {input}"
DISCOUNT_DELETE = edit("orderDiscountDelete", "$id: ID!", "discountId: $id")
UPDATE = edit("orderUpdate", "$id: ID!, $input: OrderUpdateInput!", "id: $id, input: $input")
SHIPPING = edit("orderUpdateShipping", "$order: ID!, $method: ID", "order: $order, input: { shippingMethod: $method }")


class Staff:
    """Every edit answers what the order costs then; it must be what its own response says."""

    def __init__(self, shop, order_id: str) -> None:
        self.shop, self.order_id = shop, order_id

    @property
    def order(self) -> Order:
        return Order.objects.get(pk=graphene.Node.from_global_id(self.order_id)[1])

    def line(self, index: int = 0) -> OrderLine:
        return list(self.order.lines.all())[index]

    def read(self) -> OrderPrices:
        return read_order(self.shop.client, self.order_id)

    def run(self, query: str, **variables) -> OrderPrices:
        with allow_writer():  # Saleor 3.22 reads lines of an order from the writer
            content = get_graphql_content(self.shop.client.post_graphql(query, variables))
        (answer,) = content["data"].values()
        assert not answer["errors"], answer["errors"]
        prices = self.read()
        assert prices.total == gross(answer["order"]["total"])
        assert prices.lines == [gross(line["totalPrice"]) for line in answer["order"]["lines"]]
        return prices

    def quantity(self, quantity: int, index: int = 0) -> OrderPrices:
        return self.run(QUANTITY, id=to_global_id_or_none(self.line(index)), quantity=quantity)

    def delete(self, index: int) -> OrderPrices:
        return self.run(DELETE, id=to_global_id_or_none(self.line(index)))

    def add(self, variant, quantity: int, price: str | None = None) -> OrderPrices:
        line = {"variantId": to_global_id_or_none(variant), "quantity": quantity}
        return self.run(CREATE, id=self.order_id, lines=[line | ({"price": price} if price else {})])

    def discount_line(self, value: str, index: int = 0, value_type: str = "FIXED") -> OrderPrices:
        query = _discounting(LINE_DISCOUNT, value_type)
        return self.run(query, id=to_global_id_or_none(self.line(index)), value=value)

    def undiscount_line(self, index: int = 0) -> OrderPrices:
        return self.run(LINE_DISCOUNT_REMOVE, id=to_global_id_or_none(self.line(index)))

    def discount(self, value: str, value_type: str = "FIXED") -> OrderPrices:
        return self.run(_discounting(DISCOUNT, value_type), id=self.order_id, value=value)

    def change_discount(self, value: str, value_type: str = "FIXED") -> OrderPrices:
        query = _discounting(DISCOUNT_UPDATE, value_type)
        return self.run(query, id=to_global_id_or_none(self.order.discounts.get()), value=value)

    def undiscount(self) -> OrderPrices:
        return self.run(DISCOUNT_DELETE, id=to_global_id_or_none(self.order.discounts.get()))

    def move_to(self, address: dict) -> OrderPrices:
        return self.run(UPDATE, id=self.order_id, input={"shippingAddress": address, "billingAddress": address})

    def ship_by(self, method) -> OrderPrices:
        return self.run(SHIPPING, order=self.order_id, method=to_global_id_or_none(method))

    @property
    def shares(self) -> list[Decimal]:
        """What points take off each line now, in the order of the lines; 0 without a row."""
        rows = OrderLineDiscount.objects.filter(line__order=self.order, unique_type="loyalty_points")
        found = dict(rows.values_list("line_id", "value"))
        return [found.get(line.pk, Decimal(0)) for line in self.order.lines.all()]

    @property
    def titles(self) -> set[str]:
        rows = OrderLineDiscount.objects.filter(line__order=self.order, unique_type="loyalty_points")
        return {row.name for row in rows}


def _discounting(mutation: tuple[str, str, str], value_type: str) -> str:
    name, parameters, arguments = mutation
    return edit(name, parameters, arguments.format(input=discount(value_type)))
