"""What the story of the audience needs of a real Saleor: a segment, and a campaign that holds members out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from .saleor_shop import SaleorShop

PRODUCT = "query ($variant: ID!) { productVariant(id: $variant) { product { id } } }"
PREVIEW = """query ($rule: LoyaltySegmentRuleInput!) {
    loyaltySegmentPreview(rule: $rule) { size members(first: 3) { user { email } } }
}"""
SEGMENT = """mutation ($input: LoyaltySegmentInput!) {
    loyaltySegmentCreate(input: $input) { segment { size } errors { field message code } }
}"""
CAMPAIGN = """mutation ($input: LoyaltyCampaignInput!) {
    loyaltyCampaignCreate(input: $input) { campaign { code } errors { field message code } }
}"""
PLAN = """query ($code: String!) {
    loyaltyCampaign(code: $code) { plan(fromPercent: 5, toPercent: 8) { membersNeeded } }
}"""
MEASURED = """query ($code: String!) {
    loyaltyCampaign(code: $code) {
        measured {
            treated { members buyers } heldOut { members buyers }
            verdict isPreliminary summary
        }
    }
}"""
CODE = "come-back"


@dataclass(frozen=True, slots=True)
class AudienceShop:
    """The shop, and how made-up members come into its database."""

    shop: SaleorShop
    make_up: Callable[[], Any]

    def who_bought(self, goods: str, *, days: int) -> tuple[int, list[str]]:
        """Return how many members bought a product within so many days, and whom, before anything is saved."""
        found = self.shop.staff.query(PREVIEW, rule=self._rule(goods, days))["loyaltySegmentPreview"]
        return found["size"], [member["user"]["email"] for member in found["members"]]

    def save_segment(self, code: str, name: str, goods: str, *, days: int) -> int:
        """Keep the rule as a segment; return its size."""
        saved = self.shop.staff.mutate(SEGMENT, input={"code": code, "name": name, "rule": self._rule(goods, days)})
        return saved["segment"]["size"]

    def hold_out(self, percent: int) -> int:
        """Have a campaign of three weeks ago hold members out; return how many members show that 5 % become 8 %."""
        began = datetime.now(UTC) - timedelta(days=21)
        facts = {"code": CODE, "name": "Come back", "effect": "POINTS_PER_ORDER", "points": 50}
        self.shop.staff.mutate(CAMPAIGN, input={**facts, "startsAt": began.isoformat(), "holdoutPercent": percent})
        return self.shop.staff.query(PLAN, code=CODE)["loyaltyCampaign"]["plan"]["membersNeeded"]

    def measured(self) -> dict[str, Any]:
        return self.shop.staff.query(MEASURED, code=CODE)["loyaltyCampaign"]["measured"]

    def _rule(self, goods: str, days: int) -> dict[str, Any]:
        product = self.shop.staff.query(PRODUCT, variant=self.shop.variants[goods])["productVariant"]["product"]["id"]
        return {"condition": {"field": "BOUGHT_PRODUCT", "operator": "EQ", "values": [product], "days": days}}
