"""A checkout in which points are spent."""

from decimal import Decimal

from ..pricing.cart import Cart, Prices, decimal, mutation

APPLY = mutation("checkoutLoyaltyPointsApply", "$points: Int!", "points: $points")
REMOVE = mutation("checkoutLoyaltyPointsRemove", "$unused: Int", "").replace(", )", ")").replace(", $unused: Int", "")
LOYALTY = """query($id: ID!) { checkout(id: $id) { loyalty {
  redemption { points amount { amount currency } }
  redeemable { minPoints maxPoints step maxAmount { amount currency } }
} } }"""


class RedeemingCart(Cart):
    def apply(self, points: int, client=None) -> Prices:
        return self.change(APPLY, client=client, points=points)

    def refused(self, points: int, client=None) -> list[tuple[str | None, str]]:
        """Return field and code of the errors."""
        errors = self.attempt(APPLY, client=client, id=self.id, points=points)["errors"]
        return [(error["field"], error["code"]) for error in errors]

    def remove_points(self, client=None) -> Prices:
        return self.change(REMOVE, client=client)

    def loyalty(self, client=None) -> dict:
        response = (client or self.client).post_graphql(LOYALTY, {"id": self.id})
        return response.json()["data"]["checkout"]["loyalty"]

    @property
    def redemption(self) -> tuple[int, Decimal] | None:
        """Points that are set aside, and what they take off."""
        found = self.loyalty()["redemption"]
        return found and (found["points"], decimal(found["amount"]["amount"]))

    @property
    def redeemable(self) -> tuple[int, int, int, Decimal]:
        found = self.loyalty()["redeemable"]
        return found["minPoints"], found["maxPoints"], found["step"], decimal(found["maxAmount"]["amount"])

    @property
    def point_rows(self) -> list[tuple[Decimal, str, str]]:
        return self.rows("loyalty_points")
