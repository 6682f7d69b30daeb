"""The story's shop in a real Saleor: a shopper and staff, each over the API."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from ..api import Api
from ..stories.story import LedgerRow, Points, Program, Purchase
from .goods import CHANNELS, DELIVERIES

REGISTER = """mutation ($input: AccountRegisterInput!) {
    accountRegister(input: $input) { errors { field message } }
}"""
ME = "{ me { id } }"
PROGRAM = """query ($channel: String!) {
    loyaltyProgram(channel: $channel) { name pointsPerCurrencyUnit pointValue { amount } expiresAfterDays }
}"""
CHECKOUT = """mutation ($input: CheckoutCreateInput!) {
    checkoutCreate(input: $input) {
        checkout { id shippingMethods { id name } }
        errors { field message }
    }
}"""
DELIVERY = """mutation ($checkout: ID!, $method: ID!) {
    checkoutDeliveryMethodUpdate(id: $checkout, deliveryMethodId: $method) {
        errors { field message }
    }
}"""
TOTAL = "query ($checkout: ID!) { checkout(id: $checkout) { totalPrice { gross { amount } } } }"
PAYMENT = """mutation ($checkout: ID!, $amount: MoneyInput!) {
    transactionCreate(id: $checkout, transaction: { name: "Card", pspReference: "demo", amountCharged: $amount }) {
        errors { field message }
    }
}"""
COMPLETE = """mutation ($checkout: ID!) {
    checkoutComplete(id: $checkout) {
        order { id number total { gross { amount } } }
        errors { field message }
    }
}"""
TRANSACTION = "query ($order: ID!) { order(id: $order) { transactions { id } } }"
REFUND = """mutation ($transaction: ID!, $amount: PositiveDecimal!) {
    transactionEventReport(id: $transaction, type: REFUND_SUCCESS, amount: $amount, pspReference: "demo-refund") {
        errors { field message }
    }
}"""
ADJUST = """mutation ($input: LoyaltyPointsAdjustInput!) {
    loyaltyPointsAdjust(input: $input) { transaction { points } errors { field message code } }
}"""
POINTS = """query ($channel: String!) {
    me { loyalty { points { available pending lifetime value(channel: $channel) { amount } } } }
}"""
ORDER = "query ($order: ID!) { order(id: $order) { loyalty { pointsEarned } } }"
LEDGER = """{
    me { loyalty { transactions(first: 50) {
        edges { node { kind points balance createdAt reason order { number } } }
    } } }
}"""


class SaleorShop:
    """Every step is a request to the API, as a storefront, a payment app and the Dashboard send them."""

    def __init__(
        self, *, shopper: Api, staff: Api, variants: dict[str, str], login: tuple[str, str], name: str = "Ada Nowak"
    ) -> None:
        self.shopper = shopper
        self.staff = staff
        self.variants = variants
        self.login = login
        self.name = name

    def join(self) -> None:
        email, password = self.login
        first_name, last_name = self.name.split()
        names = {"firstName": first_name, "lastName": last_name}
        self.shopper.mutate(REGISTER, input={"email": email, "password": password, "channel": "us", **names})
        self.shopper.sign_in(email, password)

    def program(self, currency: str) -> Program:
        program = self.shopper.query(PROGRAM, channel=CHANNELS[currency].slug)["loyaltyProgram"]
        return Program(
            name=program["name"],
            points_per_unit=Decimal(program["pointsPerCurrencyUnit"]),
            point_value=Decimal(program["pointValue"]["amount"]),
            expires_after_days=program["expiresAfterDays"],
        )

    def buy(self, currency: str, goods: Sequence[str], delivery: str) -> Purchase:
        checkout = self.fill_checkout(currency, goods, delivery)
        return self.pay_and_complete(checkout, currency)

    def fill_checkout(self, currency: str, goods: Sequence[str], delivery: str) -> str:
        """Return the id of a checkout with the goods, the shopper's address and a delivery."""
        address = CHANNELS[currency].address
        facts: dict[str, Any] = {
            "channel": CHANNELS[currency].slug,
            "lines": [{"variantId": self.variants[good], "quantity": count} for good, count in Counter(goods).items()],
            "shippingAddress": address,
            "billingAddress": address,
        }
        checkout = self.shopper.mutate(CHECKOUT, input=facts)["checkout"]
        methods = {method["name"]: method["id"] for method in checkout["shippingMethods"]}
        self.shopper.mutate(DELIVERY, checkout=checkout["id"], method=methods[DELIVERIES[delivery].name])
        return checkout["id"]

    def pay_and_complete(self, checkout: str, currency: str) -> Purchase:
        total = self.shopper.query(TOTAL, checkout=checkout)["checkout"]["totalPrice"]["gross"]["amount"]
        self.staff.mutate(PAYMENT, checkout=checkout, amount={"currency": currency, "amount": total})
        order = self.shopper.mutate(COMPLETE, checkout=checkout)["order"]
        return Purchase(order["id"], int(order["number"]), Decimal(order["total"]["gross"]["amount"]))

    def refund(self, purchase: Purchase, amount: Decimal) -> None:
        (transaction,) = self.staff.query(TRANSACTION, order=purchase.order_id)["order"]["transactions"]
        self.staff.mutate(REFUND, transaction=transaction["id"], amount=amount)

    def adjust(self, points: int, reason: str, key: str) -> None:
        user = self.shopper.query(ME)["me"]["id"]
        facts = {"user": user, "points": points, "reason": reason, "idempotencyKey": key}
        self.staff.mutate(ADJUST, input=facts)

    def points(self, currency: str) -> Points:
        loyalty = self.shopper.query(POINTS, channel=CHANNELS[currency].slug)["me"]["loyalty"]
        points = loyalty["points"]
        return Points(points["available"], points["pending"], points["lifetime"], Decimal(points["value"]["amount"]))

    def earned(self, purchase: Purchase) -> int:
        return self.shopper.query(ORDER, order=purchase.order_id)["order"]["loyalty"]["pointsEarned"]

    def ledger(self) -> list[LedgerRow]:
        edges = self.shopper.query(LEDGER)["me"]["loyalty"]["transactions"]["edges"]
        return [_row(edge["node"]) for edge in reversed(edges)]


def _row(node: dict[str, Any]) -> LedgerRow:
    return LedgerRow(
        when=f"{datetime.fromisoformat(node['createdAt']):%Y-%m-%d %H:%M}",
        kind=node["kind"],
        order=int(node["order"]["number"]) if node["order"] else None,
        points=node["points"],
        balance=node["balance"],
        reason=node["reason"],
    )
