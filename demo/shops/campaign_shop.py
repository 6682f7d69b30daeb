"""What the story of a campaign needs of a real Saleor: the campaign, and why points are earned."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .tier_shop import TierShop

PRODUCT = "query ($variant: ID!) { productVariant(id: $variant) { product { id } } }"
CAMPAIGN = """mutation ($input: LoyaltyCampaignInput!) {
    loyaltyCampaignCreate(input: $input) { campaign { id } errors { field message code } }
}"""
IN_CHECKOUT = """query ($id: ID!) {
    checkout(id: $id) { loyalty { earning { kind points text } } }
}"""
ON_ORDER = """query ($id: ID!) {
    order(id: $id) { loyalty { earning { kind points text } } }
}"""
WEEKEND = ["SATURDAY", "SUNDAY"]


@dataclass(frozen=True, slots=True)
class Step:
    kind: str
    points: int
    text: str


class CampaignShop(TierShop):
    """The same shop and shopper, with a campaign that holds today."""

    def double_points(self, name: str, goods: str) -> None:
        """Have staff give twice the points on a product at the weekend, and today whatever day it is."""
        product = self.shop.staff.query(PRODUCT, variant=self.shop.variants[goods])["productVariant"]["product"]["id"]
        days = {*WEEKEND, f"{datetime.now(UTC):%A}".upper()}
        facts = {"code": "weekend", "name": name, "effect": "MULTIPLIER", "factor": 2, "products": [product]}
        self.shop.staff.mutate(CAMPAIGN, input={**facts, "weekdays": sorted(days)})

    def why_checkout(self, checkout: str) -> list[Step]:
        return _steps(self.shop.shopper.query(IN_CHECKOUT, id=checkout)["checkout"])

    def why_order(self, order_id: str) -> list[Step]:
        return _steps(self.shop.shopper.query(ON_ORDER, id=order_id)["order"])


def _steps(found: dict[str, Any]) -> list[Step]:
    return [Step(step["kind"], step["points"], step["text"]) for step in found["loyalty"]["earning"]]
