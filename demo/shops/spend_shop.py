"""What the story of spending needs of a real Saleor: points applied to a checkout, and a reward."""

from .tier_shop import Prices, TierShop

APPLY = """mutation ($checkout: ID!, $points: Int!) {
    checkoutLoyaltyPointsApply(id: $checkout, points: $points) { errors { field message code } }
}"""
REWARD = """mutation ($input: LoyaltyRewardInput!) {
    loyaltyRewardCreate(input: $input) { reward { id } errors { field message code } }
}"""
CLAIM = """mutation ($reward: ID!, $checkout: ID!) {
    loyaltyRewardClaim(reward: $reward, checkout: $checkout) { errors { field message code } }
}"""
CANCEL = "mutation ($id: ID!) { orderCancel(id: $id) { errors { field message } } }"


class SpendShop(TierShop):
    """The same shop and shopper, who spends what she earned."""

    def apply(self, checkout: str, points: int) -> Prices:
        self.shop.shopper.mutate(APPLY, checkout=checkout, points=points)
        return self.prices(checkout)

    def offer(self, name: str, goods: str, points: int) -> str:
        """Have staff offer a product as a reward; return the reward's id."""
        facts = {"name": name, "kind": "PRODUCT", "pointsCost": points, "variant": self.shop.variants[goods]}
        return self.shop.staff.mutate(REWARD, input=facts)["reward"]["id"]

    def claim(self, reward: str, checkout: str) -> Prices:
        self.shop.shopper.mutate(CLAIM, reward=reward, checkout=checkout)
        return self.prices(checkout)

    def cancel(self, order_id: str) -> None:
        self.shop.staff.mutate(CANCEL, id=order_id)

    def available(self) -> int:
        return self.shop.points("USD").available
