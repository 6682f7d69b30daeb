"""Shoppers, staff and a payment app: each asks one thing after another, and thinks a moment between two."""

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

from demo.api import Api, ApiError
from demo.shops.goods import CHANNELS, DELIVERIES
from demo.shops.saleor_shop import CHECKOUT, COMPLETE, DELIVERY, PAYMENT, REFUND, TOTAL, TRANSACTION

from ..logins import STAFF
from .figures import Journal

SHOPPERS = 6
PASSWORD = "load-benchmark"
THINK = 0.05
"""Seconds between two requests of one person, so that who asks does not take the machine of who answers."""
US = CHANNELS["USD"]
BROWSE = """{ products(first: 20, channel: "us") { edges { node {
    id name variants { id pricing { price { gross { amount } } } }
} } } }"""
OWN_PRICES = """{ products(first: 20, channel: "us") { edges { node {
    variants { loyalty(channel: "us") { pointsToEarn memberPrice { amount } } }
} } } }"""
LINES_ADD = """mutation ($id: ID!, $lines: [CheckoutLineInput!]!) {
    checkoutLinesAdd(id: $id, lines: $lines) { checkout { totalPrice { gross { amount } } } errors { field message } }
}"""
POINTS = """mutation ($id: ID!, $points: Int!) {
    checkoutLoyaltyPointsApply(id: $id, points: $points) { errors { field message } }
}"""
CUSTOMERS = "{ customers(first: 50) { edges { node { id email } } } }"
ORDERS = "{ orders(first: 50) { edges { node { id number total { gross { amount } } } } } }"
MEMBERS = """{ loyaltyMembers(first: 50, sortBy: { field: POINTS_AVAILABLE, direction: DESC }) { edges { node {
    user { email } points { available } tier { code }
} } } }"""


def load(url: str, journal: Journal, seconds: float) -> None:
    """Have everybody ask for so many seconds."""
    paid: list[str] = []
    staff = signed_in(url, *STAFF)
    variants = [
        variant["id"] for edge in staff.query(BROWSE)["products"]["edges"] for variant in edge["node"]["variants"]
    ]
    shoppers = [signed_in(url, f"bulk-{number}@example.com", PASSWORD) for number in range(1, SHOPPERS + 1)]
    until = time.monotonic() + seconds
    with ThreadPoolExecutor(SHOPPERS + 2) as pool:
        working = [pool.submit(_until, until, _shop, journal, shopper, staff, variants, paid) for shopper in shoppers]
        working += [
            pool.submit(_until, until, _look, journal, staff),
            pool.submit(_until, until, _refund, journal, staff, paid),
        ]
    for each in working:
        each.result()


def signed_in(url: str, email: str, password: str) -> Api:
    api = Api(url)
    api.sign_in(email, password)
    return api


def _until(moment: float, act: Callable[..., None], journal: Journal, *arguments: Any) -> None:
    def ask(what: str, call: Callable[..., Any], document: str, **variables: Any) -> Any:
        time.sleep(random.uniform(0.5, 1.5) * THINK)
        return journal.timed(what, call, document, **variables)

    while time.monotonic() < moment:
        try:
            act(journal, ask, *arguments)
        except ApiError:
            # Noted; the next begins anew.
            time.sleep(THINK)


def _shop(journal: Journal, ask: Any, shopper: Api, staff: Api, variants: list[str], paid: list[str]) -> None:
    ask("shopper: browse", shopper.query, BROWSE)
    ask("shopper: tier prices", shopper.query, OWN_PRICES)
    goods = random.sample(variants, 2)
    facts: dict[str, Any] = {"channel": US.slug, "shippingAddress": US.address, "billingAddress": US.address}
    facts["lines"] = [{"variantId": goods[0], "quantity": 1}]
    checkout = ask("shopper: checkoutCreate", shopper.mutate, CHECKOUT, input=facts)["checkout"]
    given = {"id": checkout["id"], "lines": [{"variantId": goods[1], "quantity": 2}]}
    ask("shopper: checkoutLinesAdd", shopper.mutate, LINES_ADD, **given)
    method = next(m["id"] for m in checkout["shippingMethods"] if m["name"] == DELIVERIES["courier"].name)
    ask("shopper: delivery", shopper.mutate, DELIVERY, checkout=checkout["id"], method=method)
    if journal.active:
        ask("shopper: points", shopper.mutate, POINTS, id=checkout["id"], points=100)
    total = ask("shopper: total", shopper.query, TOTAL, checkout=checkout["id"])["checkout"]["totalPrice"]["gross"]
    amount = {"currency": US.currency, "amount": total["amount"]}
    ask("app: payment", staff.mutate, PAYMENT, checkout=checkout["id"], amount=amount)
    paid.append(ask("shopper: checkoutComplete", shopper.mutate, COMPLETE, checkout=checkout["id"])["order"]["id"])


def _look(_journal: Journal, ask: Any, staff: Api) -> None:
    for what, document in (("customers", CUSTOMERS), ("orders", ORDERS), ("members", MEMBERS)):
        ask(f"staff: {what}", staff.query, document)
        time.sleep(10 * THINK)


def _refund(_journal: Journal, ask: Any, staff: Api, paid: list[str]) -> None:
    time.sleep(10 * THINK)
    if paid:
        order = paid.pop()
        (transaction,) = ask("app: transactions", staff.query, TRANSACTION, order=order)["order"]["transactions"]
        ask("app: refund", staff.mutate, REFUND, transaction=transaction["id"], amount=Decimal("5.00"))
