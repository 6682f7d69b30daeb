"""The story goes on: Ada spends points on an order and on a reward, and gets them back for one that is cancelled."""

from decimal import Decimal

from ..console import check, step, tell
from ..shops.spend_shop import SpendShop
from .story import basket
from .tier_story import show


def play_spending(shop: SpendShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    spend_points(shop)
    claim_reward(shop)


def spend_points(shop: SpendShop) -> None:
    step(f"11. She buys {basket('USD', 'coffee', 'mug')} and spends 300 points")
    before = shop.available()
    checkout, _ = shop.fill("USD", ["coffee", "mug"])
    prices = shop.apply(checkout, 300)
    show(prices, "USD")
    check("Prices of the lines", [line.price for line in prices.lines], [Decimal("16.64"), Decimal("4.57")])
    check("Total of the checkout", prices.total, Decimal("21.21"))
    check("Points while they are set aside", shop.available(), before - 300)
    purchase = shop.pay(checkout, "USD")
    check("Total of the order", purchase.total, Decimal("21.21"))
    check("Points after the order", shop.available(), before - 300 + 26)
    tell(f"300 points take 3.00 USD off, to the cent over the lines. Order {purchase.number} is paid and earns 26.")
    shop.cancel(purchase.order_id)
    check("Points after it was cancelled", shop.available(), before)
    tell("The shop cancels it: the 300 points are back, the 26 are gone.")


def claim_reward(shop: SpendShop) -> None:
    step("12. Staff offer the mug for 200 points; she adds it to her coffee")
    before = shop.available()
    reward = shop.offer("A mug for 200 points", "mug", 200)
    checkout, _ = shop.fill("USD", ["coffee"])
    prices = shop.claim(reward, checkout)
    show(prices, "USD")
    check("Prices of the lines", [line.price for line in prices.lines], [Decimal("18.99"), Decimal(0)])
    check("Total of the checkout", prices.total, Decimal("18.99"))
    purchase = shop.pay(checkout, "USD")
    check("Total of the order", purchase.total, Decimal("18.99"))
    check("Points after the order", shop.available(), before - 200 + 23)
    tell(f"Order {purchase.number}, 18.99 USD, has the mug as a line of its own that costs nothing.")
