"""The story of a campaign: twice the points on coffee at the weekend, and why Ada earns what she earns."""

from decimal import Decimal

from ..console import check, step, table, tell
from ..shops.campaign_shop import CampaignShop, Step
from .story import basket

NAME = "Coffee weekend"


def play_campaign(shop: CampaignShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    step("13. Staff give twice the points on coffee at the weekend, and today, so that it can be seen")
    shop.double_points(NAME, "coffee")
    checkout, prices = shop.fill("USD", ["coffee", "mug"])
    tell(f"She fills her basket with {basket('USD', 'coffee', 'mug')}. What it earns, and why:")
    earning = [("BASE", 24), ("TIER", 6), ("CAMPAIGN", 24)]
    explain(shop.why_checkout(checkout), earning)
    check("Points to earn", prices.points_to_earn, 54)
    purchase = shop.pay(checkout, "USD")
    check("Points of the order", shop.shop.earned(purchase), 54)
    shop.shop.refund(purchase, Decimal("5.22"))
    tell(f"Order {purchase.number} is paid; the mug is refunded. What the order has earned now, and why:")
    explain(shop.why_order(purchase.order_id), [*earning, ("REFUND", -12)])
    check("Points of the order", shop.shop.earned(purchase), 42)


def explain(steps: list[Step], expected: list[tuple[str, int]]) -> None:
    """Print steps with what they add up to, having checked them."""
    check("Steps of what is earned", [(each.kind, each.points) for each in steps], expected)
    table(("Points", "Why"), [*((each.points, each.text) for each in steps), (sum(each.points for each in steps), "")])
