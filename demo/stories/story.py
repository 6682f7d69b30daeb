"""The story: what Ada buys, and which points the rules demand at every step."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from ..console import check, step, table, tell
from ..shops.goods import DELIVERIES, GOODS

REASON = "The parcel came late"


@dataclass(frozen=True, slots=True)
class Program:
    """The program in one channel; `point_value` is in the channel's currency."""

    name: str
    points_per_unit: Decimal
    point_value: Decimal
    expires_after_days: int | None


@dataclass(frozen=True, slots=True)
class Points:
    """What a member has; `worth` is in the currency that was asked for."""

    available: int
    pending: int
    lifetime: int
    worth: Decimal


@dataclass(frozen=True, slots=True)
class Purchase:
    order_id: str
    number: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class LedgerRow:
    when: str
    kind: str
    order: int | None
    points: int
    balance: int
    reason: str | None


class Shop(Protocol):
    """A shop with the program switched on and one shopper. Channels are named by their currency."""

    def join(self) -> None: ...
    def program(self, currency: str) -> Program: ...
    def buy(self, currency: str, goods: Sequence[str], delivery: str) -> Purchase: ...
    def refund(self, purchase: Purchase, amount: Decimal) -> None: ...
    def adjust(self, points: int, reason: str, key: str) -> None: ...
    def points(self, currency: str) -> Points: ...
    def earned(self, purchase: Purchase) -> int: ...
    def ledger(self) -> list[LedgerRow]: ...


def play(shop: Shop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    join(shop)
    first_purchase(shop)
    refund_in_part(shop)
    other_channel(shop)
    adjustment(shop)
    ledger(shop)


def join(shop: Shop) -> None:
    step("1. Ada opens an account and signs in")
    shop.join()
    program = shop.program("USD")
    check("Points for one US dollar", program.points_per_unit, Decimal(1))
    check("Worth of one point", program.point_value, Decimal("0.01"))
    tell(f'She sees the program "{program.name}": {program.points_per_unit.normalize():f} point for each 1.00 USD;')
    tell(
        f"100 points are worth {100 * program.point_value:.2f} USD and expire after {program.expires_after_days} days."
    )
    balance(shop, "USD", available=0, worth="0.00")


def first_purchase(shop: Shop) -> None:
    step(f"2. She buys {basket('USD', 'coffee', 'mug')}, delivered by courier (5.00)")
    purchase = shop.buy("USD", ["coffee", "mug"], "courier")
    check("Total of the order", purchase.total, Decimal("30.49"))
    tell(f"Order {purchase.number}, 30.49 USD, is paid: 19.99 + 5.50 = 25.49 earns, delivery does not.")
    order_earned(shop, purchase, 25)
    balance(shop, "USD", available=25, worth="0.25")


def refund_in_part(shop: Shop) -> None:
    step(f"3. She buys {basket('USD', 'kettle')}; later it is refunded in part")
    purchase = shop.buy("USD", ["kettle"], "bicycle")
    check("Total of the order", purchase.total, Decimal("100.00"))
    tell(f"Order {purchase.number}, 100.00 USD, is paid.")
    order_earned(shop, purchase, 100)
    balance(shop, "USD", available=125, worth="1.25")
    shop.refund(purchase, Decimal("30.00"))
    tell("The shop refunds 30.00 USD of it: 70 % stays paid, 30 points are taken back.")
    order_earned(shop, purchase, 70)
    balance(shop, "USD", available=95, worth="0.95")


def other_channel(shop: Shop) -> None:
    step(f"4. She buys {basket('PLN', 'coffee')} in the Polish channel, delivered by courier (20.00)")
    purchase = shop.buy("PLN", ["coffee"], "courier")
    check("Total of the order", purchase.total, Decimal("99.90"))
    tell(f"Order {purchase.number}, 99.90 PLN, is paid: 79.90 earns, parts of a point are dropped.")
    order_earned(shop, purchase, 79)
    tell("The balance is one for all channels:")
    balance(shop, "PLN", available=174, worth="1.74")


def adjustment(shop: Shop) -> None:
    step(f'5. Staff give her 50 points: "{REASON}"')
    shop.adjust(50, REASON, key="parcel-1")
    shop.adjust(50, REASON, key="parcel-1")
    tell("The request came twice with the same key, and was posted once.")
    balance(shop, "USD", available=224, worth="2.24")


def ledger(shop: Shop) -> None:
    step("6. Her ledger, the oldest entry first")
    rows = shop.ledger()
    entries = [(row.kind, row.points) for row in rows]
    expected = [("EARN", 25), ("EARN", 100), ("REVERSAL", -30), ("EARN", 79), ("ADJUSTMENT", 50)]
    check("Entries of the ledger", entries, expected)
    check("Balance after each entry", [row.balance for row in rows], [25, 125, 95, 174, 224])
    table(
        ("When", "What", "Order", "Points", "Balance", "Why"),
        [(row.when, row.kind, row.order, row.points, row.balance, row.reason) for row in rows],
    )
    check("Lifetime points", shop.points("USD").lifetime, 174)
    tell("Lifetime points, what orders earned and nobody took back: 174.")


def balance(shop: Shop, currency: str, *, available: int, worth: str) -> None:
    points = shop.points(currency)
    check("Available points", points.available, available)
    check("Pending points", points.pending, 0)
    check(f"Worth of the points in {currency}", points.worth, Decimal(worth))
    tell(f"Ada has {points.available} points, worth {points.worth:.2f} {currency}.")


def order_earned(shop: Shop, purchase: Purchase, expected: int) -> None:
    earned = shop.earned(purchase)
    check(f"Points of order {purchase.number}", earned, expected)
    tell(f"Order {purchase.number} shows {earned} points earned.")


def basket(currency: str, *goods: str) -> str:
    """Return goods and their prices in words."""
    return " and ".join(f"{GOODS[good].name} ({GOODS[good].prices[currency]})" for good in goods)


def total_of(currency: str, goods: Sequence[str], delivery: str) -> Decimal:
    """Return what an order costs, in the currency."""
    prices = [GOODS[good].prices[currency] for good in goods]
    return sum(prices, DELIVERIES[delivery].prices[currency])
