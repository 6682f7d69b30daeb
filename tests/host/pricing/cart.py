"""A checkout as its shopper sees and changes it, and the order that comes of it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import graphene
from django.utils import timezone
from saleor.checkout.models import Checkout, CheckoutLine
from saleor.discount.models import CheckoutLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content

from tests.saleor_features import has_mutation

ADDRESS = {
    "firstName": "Ada",
    "lastName": "Byron",
    "streetAddress1": "Piotrkowska 7",
    "city": "WROCŁAW",
    "postalCode": "53-601",
    "country": "PL",
}
MONEY = "{ net { amount } gross { amount } }"
CHECKOUT = f"""
fragment Prices on Checkout {{
  id voucherCode discountName discount {{ amount }}
  lines {{
    id quantity isGift variant {{ sku }}
    unitPrice {MONEY} totalPrice {MONEY} undiscountedTotalPrice {{ amount }}
  }}
  subtotalPrice {MONEY} shippingPrice {MONEY} totalPrice {MONEY}
  loyalty {{ tierDiscount {{ amount currency }} freeShipping freeShippingRemaining {{ amount }} }}
}}
"""
ERRORS = "errors { field code message }"
CREATE = (
    CHECKOUT
    + f"""mutation($input: CheckoutCreateInput!) {{
  checkoutCreate(input: $input) {{ checkout {{ ...Prices }} {ERRORS} }}
}}"""
)
READ = CHECKOUT + "query($id: ID!) { checkout(id: $id) { ...Prices } }"
OPTIONS = """mutation($id: ID!) {
  deliveryOptionsCalculate(id: $id) { deliveries { id shippingMethod { name price { amount } } } errors { field } }
}"""
METHODS = "query($id: ID!) { checkout(id: $id) { shippingMethods { id name price { amount } } } }"
COMPLETE = "mutation($id: ID!) { checkoutComplete(id: $id) { order { id } errors { field code message } } }"


def mutation(name: str, arguments: str, call: str) -> str:
    """Return a checkout mutation that answers the checkout's prices."""
    answer = f"{{ checkout {{ ...Prices }} {ERRORS} }}"
    return f"{CHECKOUT} mutation($id: ID!, {arguments}) {{ {name}(id: $id, {call}) {answer} }}"


LINES_ADD = mutation("checkoutLinesAdd", "$lines: [CheckoutLineInput!]!", "lines: $lines")
LINES_UPDATE = mutation("checkoutLinesUpdate", "$lines: [CheckoutLineUpdateInput!]!", "lines: $lines")
ADD_CODE = mutation("checkoutAddPromoCode", "$code: String!", "promoCode: $code")
REMOVE_CODE = mutation("checkoutRemovePromoCode", "$code: String!", "promoCode: $code")
DELIVERY = mutation("checkoutDeliveryMethodUpdate", "$method: ID", "deliveryMethodId: $method")


def decimal(value: Any) -> Decimal:
    """Return an amount of an answer exactly: JSON carries it as the shortest float."""
    return Decimal(str(value))


def gross(price: dict) -> Decimal:
    return decimal(price["gross"]["amount"])


def net(price: dict) -> Decimal:
    return decimal(price["net"]["amount"])


@dataclass(frozen=True)
class Prices:
    """What a checkout says it costs; all but `raw` with tax, lines in the order of the basket."""

    lines: list[Decimal]
    subtotal: Decimal
    delivery: Decimal
    total: Decimal
    discount: Decimal
    raw: dict

    @property
    def loyalty(self) -> dict:
        return self.raw["loyalty"]

    @property
    def tier_discount(self) -> Decimal:
        return decimal(self.loyalty["tierDiscount"]["amount"])


def prices_of(checkout: dict) -> Prices:
    return Prices(
        lines=[gross(line["totalPrice"]) for line in checkout["lines"]],
        subtotal=gross(checkout["subtotalPrice"]),
        delivery=gross(checkout["shippingPrice"]),
        total=gross(checkout["totalPrice"]),
        discount=decimal(checkout["discount"]["amount"]),
        raw=checkout,
    )


class Cart:
    """Every change answers the prices that the change's own response states."""

    def __init__(self, client, channel, address: dict | None = None) -> None:
        self.client, self.channel = client, channel
        self.address = address or ADDRESS
        self.id = ""

    def open(self, *lines, **fields) -> Prices:
        given = {
            "channel": self.channel.slug,
            "email": "ada@example.com",
            "lines": [line_input(*line) for line in lines],
            "shippingAddress": self.address,
            "billingAddress": self.address,
        }
        checkout = self.run(CREATE, input=given | fields)["checkout"]
        self.id = checkout["id"]
        return prices_of(checkout)

    def run(self, query: str, client=None, **variables) -> dict:
        """Run a mutation that must not fail, and return its answer."""
        answer = self.attempt(query, client=client, **variables)
        assert not answer["errors"], answer["errors"]
        return answer

    def attempt(self, query: str, client=None, **variables) -> dict:
        content = get_graphql_content((client or self.client).post_graphql(query, variables))
        (answer,) = content["data"].values()
        return answer

    def change(self, query: str, client=None, **variables) -> Prices:
        return prices_of(self.run(query, client=client, id=self.id, **variables)["checkout"])

    def read(self, client=None) -> Prices:
        content = get_graphql_content((client or self.client).post_graphql(READ, {"id": self.id}))
        return prices_of(content["data"]["checkout"])

    def add(self, *lines, client=None) -> Prices:
        return self.change(LINES_ADD, client=client, lines=[line_input(*line) for line in lines])

    def update(self, variant, quantity: int) -> Prices:
        return self.change(LINES_UPDATE, lines=[line_input(variant, quantity)])

    def add_code(self, code: str = "CODE") -> Prices:
        return self.change(ADD_CODE, code=code)

    def remove_code(self, code: str = "CODE") -> Prices:
        return self.change(REMOVE_CODE, code=code)

    def options(self) -> dict[str, tuple[str, Decimal]]:
        """Return the offered delivery methods by name: their id and price."""
        if has_mutation("deliveryOptionsCalculate"):
            deliveries = self.run(OPTIONS, id=self.id)["deliveries"]
            offered = [(delivery["id"], delivery["shippingMethod"]) for delivery in deliveries]
        else:
            methods = self.attempt(METHODS, id=self.id)["shippingMethods"]
            offered = [(method["id"], method) for method in methods]
        return {method["name"]: (key, decimal(method["price"]["amount"])) for key, method in offered}

    def deliver(self, name: str = "DHL") -> Prices:
        return self.change(DELIVERY, method=self.options()[name][0])

    def complete(self) -> str:
        """Return the id of the order."""
        return self.run(COMPLETE, id=self.id)["order"]["id"]

    @property
    def checkout(self) -> Checkout:
        return Checkout.objects.get(pk=graphene.Node.from_global_id(self.id)[1])

    def let_prices_expire(self) -> None:
        """Do what an hour does."""
        Checkout.objects.filter(pk=self.checkout.pk).update(
            price_expiration=timezone.now(), discount_expiration=timezone.now()
        )

    def rows(self, unique_type: str = "loyalty_tier") -> list[tuple[Decimal, str, str]]:
        """Return amount, name and reason of the discount rows, in the order of the basket."""
        rows = CheckoutLineDiscount.objects.filter(line__checkout_id=self.checkout.pk, unique_type=unique_type)
        lines = list(CheckoutLine.objects.filter(checkout_id=self.checkout.pk).values_list("pk", flat=True))
        ordered = sorted(rows, key=lambda row: lines.index(row.line_id))
        return [(row.amount_value, row.name, row.reason) for row in ordered]


def line_input(variant, quantity: int, price: str | None = None) -> dict:
    line = {"variantId": to_global_id_or_none(variant), "quantity": quantity}
    return line if price is None else line | {"price": price}
