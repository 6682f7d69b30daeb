"""What shoppers and staff do in a shop, through Saleor's own API."""

from typing import Any

import graphene
from saleor.checkout.models import Checkout
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content
from saleor.order.models import Order
from saleor.payment.models import TransactionItem

CHECKOUT_COMPLETE = "mutation($id: ID!) { checkoutComplete(id: $id) { order { id } errors { field code message } } }"
CHECKOUT_ADD_PROMO_CODE = """
mutation($id: ID!, $code: String!) {
  checkoutAddPromoCode(id: $id, promoCode: $code) { checkout { id } errors { field code message } }
}
"""
TRANSACTION_CREATE = """
mutation($id: ID!, $transaction: TransactionCreateInput!) {
  transactionCreate(id: $id, transaction: $transaction) { transaction { id } errors { field code message } }
}
"""
TRANSACTION_UPDATE = """
mutation($id: ID!, $transaction: TransactionUpdateInput!) {
  transactionUpdate(id: $id, transaction: $transaction) { transaction { id } errors { field code message } }
}
"""
TRANSACTION_EVENT_REPORT = """
mutation($id: ID!, $type: TransactionEventTypeEnum!, $amount: PositiveDecimal!, $pspReference: String!) {
  transactionEventReport(id: $id, type: $type, amount: $amount, pspReference: $pspReference) {
    alreadyProcessed errors { field code message }
  }
}
"""
ORDER_FULFILL = """
mutation($order: ID!, $input: OrderFulfillInput!) {
  orderFulfill(order: $order, input: $input) { fulfillments { id } errors { field code message } }
}
"""


class Shop:
    """Runs Saleor's mutations as `client`, or as another one, and refuses any error."""

    def __init__(self, client) -> None:
        self.client = client

    def run(self, query: str, client=None, **variables: Any) -> dict[str, Any]:
        """Return what the mutation answered, after everything that waits for its commit has run."""
        content = get_graphql_content((client or self.client).post_graphql(query, variables))
        (answer,) = content["data"].values()
        assert not answer["errors"], answer["errors"]
        return answer

    def act(self, mutation: str, thing: Any) -> None:
        """Run a mutation that takes an id and nothing else."""
        query = f"mutation($id: ID!) {{ {mutation}(id: $id) {{ errors {{ field code message }} }} }}"
        self.run(query, id=to_global_id_or_none(thing))

    def add_promo_code(self, checkout: Checkout, code: str) -> None:
        self.run(CHECKOUT_ADD_PROMO_CODE, id=to_global_id_or_none(checkout), code=code)

    def complete(self, checkout: Checkout, client=None) -> Order:
        order_id = self.run(CHECKOUT_COMPLETE, client=client, id=to_global_id_or_none(checkout))["order"]["id"]
        return Order.objects.get(pk=graphene.Node.from_global_id(order_id)[1])

    def pay(self, thing: Checkout | Order, amount: str) -> TransactionItem:
        """Pay for a checkout or an order with a transaction of its own."""
        reference = f"payment {TransactionItem.objects.count() + 1}"
        transaction = {
            "name": "Card",
            "pspReference": reference,
            "availableActions": ["REFUND"],
            "amountCharged": {"amount": amount, "currency": thing.currency},
        }
        self.run(TRANSACTION_CREATE, id=to_global_id_or_none(thing), transaction=transaction)
        return TransactionItem.objects.get(psp_reference=reference)

    def update_transaction(self, transaction: TransactionItem, **amounts: str) -> None:
        """Set amounts of a transaction, such as amountCharged="30.00"."""
        money = {name: {"amount": amount, "currency": transaction.currency} for name, amount in amounts.items()}
        self.run(TRANSACTION_UPDATE, id=_global_id(transaction), transaction=money)

    def report(self, transaction: TransactionItem, event: str, amount: str, reference: str) -> bool:
        """Report an event as a payment app does; return whether it was known already."""
        facts = {"type": event, "amount": amount, "pspReference": reference}
        return self.run(TRANSACTION_EVENT_REPORT, id=_global_id(transaction), **facts)["alreadyProcessed"]

    def fulfill(self, order: Order, warehouse, quantity: int | None = None) -> str:
        """Hand over all pieces that are left of each line, or `quantity` of each; return the fulfillment's id."""
        lines = [
            {
                "orderLineId": to_global_id_or_none(line),
                "stocks": [
                    {"quantity": quantity or line.quantity_unfulfilled, "warehouse": to_global_id_or_none(warehouse)}
                ],
            }
            for line in order.lines.all()
        ]
        given = {"notifyCustomer": False, "allowStockToBeExceeded": True, "lines": lines}
        return self.run(ORDER_FULFILL, order=to_global_id_or_none(order), input=given)["fulfillments"][0]["id"]


def _global_id(transaction: TransactionItem) -> str:
    return graphene.Node.to_global_id("TransactionItem", transaction.token)
