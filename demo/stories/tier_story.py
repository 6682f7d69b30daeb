"""The story goes on: Ada reaches silver, and the prices show it. In a real Saleor only: it is its calculation."""

from decimal import Decimal

from ..console import check, step, table, tell
from ..shops.tier_shop import Prices, TierShop
from .story import basket

VOUCHER = "SPRING10"


def play_tiers(shop: TierShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    reach_silver(shop)
    step(f"8. She buys {basket('USD', 'coffee', 'mug')} as a silver member, delivered by courier")
    buy(shop, "USD", ["coffee", "mug"], lines=["18.99", "5.22"], discount="1.28", total="24.21", points=30)
    step("9. The same with a voucher of 10 % on top")
    shop.make_voucher(VOUCHER, 10)
    buy(shop, "USD", ["coffee", "mug"], VOUCHER, lines=["17.09", "4.70"], discount="1.28", total="21.79", points=27)
    polish_channel(shop)


def reach_silver(shop: TierShop) -> None:
    step("7. She buys four kettles (400.00) and reaches silver")
    checkout, prices = shop.fill("USD", ["kettle"] * 4)
    check("Total of the checkout", prices.total, Decimal("405.00"))
    check("Points to earn", prices.points_to_earn, 400)
    shop.pay(checkout, "USD")
    standing = shop.standing()
    check("Tier", standing.tier, "Silver")
    check("Next tier", (standing.next_tier, standing.remaining, standing.percent), ("Gold", Decimal(1426), 28))
    tell("174 points earned before and 400 now are 574: silver from 500 on. 5 % off, free delivery, 1.25 times the")
    tell(f"points. {standing.next_tier} is {standing.remaining:f} points away, {standing.percent} % done.")


def polish_channel(shop: TierShop) -> None:
    step("10. Staff set the Polish channel's terms; she buys there, without and with the voucher")
    shop.set_terms("PLN", pointsPerCurrencyUnit=0.25, freeShippingMinimumOrder=50)
    tell("A quarter of a point for each 1.00 PLN, free delivery from 50.00 PLN on.")
    buy(shop, "PLN", ["coffee"], lines=["75.90"], discount="4.00", total="75.90", points=23)
    buy(shop, "PLN", ["coffee"], VOUCHER, lines=["68.31"], discount="4.00", total="68.31", points=21)


def buy(
    shop: TierShop,
    currency: str,
    goods: list[str],
    voucher: str | None = None,
    *,
    lines: list[str],
    discount: str,
    total: str,
    points: int,
) -> None:
    checkout, prices = shop.fill(currency, goods, voucher)
    show(prices, currency)
    check("Prices of the lines", [line.price for line in prices.lines], [Decimal(price) for price in lines])
    check("The tier's discount", prices.tier_discount, Decimal(discount))
    check("Delivery", (prices.delivery, prices.free_delivery), (Decimal(0), True))
    check("Total of the checkout", prices.total, Decimal(total))
    check("Points to earn", prices.points_to_earn, points)
    purchase = shop.pay(checkout, currency)
    check("Total of the order", purchase.total, Decimal(total))
    check("Points of the order", shop.shop.earned(purchase), points)
    tell(f"Order {purchase.number}, {total} {currency}, is paid and shows {points} points earned.")


def show(prices: Prices, currency: str) -> None:
    table(
        ("What", "Before", "Price"),
        [
            *((line.name, f"{line.before:.2f}", f"{line.price:.2f}") for line in prices.lines),
            ("delivery by courier", "", f"{prices.delivery:.2f}"),
            (f"to pay, {currency}", "", f"{prices.total:.2f}"),
        ],
    )
