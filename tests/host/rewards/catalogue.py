"""The reward catalogue as staff fill it and shoppers use it."""

from saleor.graphql.core.utils import to_global_id_or_none

from ..pricing.cart import CHECKOUT, ERRORS, Prices, prices_of

CREATE = """mutation($input: LoyaltyRewardInput!) {
  loyaltyRewardCreate(input: $input) { reward { id } errors { field code message } }
}"""
CLAIM = f"""{CHECKOUT} mutation($reward: ID!, $checkout: ID) {{
  loyaltyRewardClaim(reward: $reward, checkout: $checkout) {{
    checkout {{ ...Prices }} voucherCode giftCard {{ id code currentBalance {{ amount }} }}
    member {{ points {{ available held }} }} {ERRORS}
  }}
}}"""
UPDATE = """mutation($id: ID!, $input: LoyaltyRewardInput!) {
  loyaltyRewardUpdate(id: $id, input: $input) { reward { id } errors { field code message } }
}"""
UNCLAIM = f"""{CHECKOUT} mutation($reward: ID!, $checkout: ID!) {{
  loyaltyRewardUnclaim(reward: $reward, checkout: $checkout) {{ checkout {{ ...Prices }} {ERRORS} }}
}}"""


class Catalogue:
    def __init__(self, shop, channel) -> None:
        self.shop, self.channel = shop, channel

    def add(self, kind: str, cost: int = 500, **fields) -> str:
        """Return the id of a new reward."""
        given = {"name": kind.title(), "kind": kind, "pointsCost": cost, **fields}
        return self.shop.run(CREATE, input=given)["reward"]["id"]

    def in_channel(self) -> dict[str, str]:
        return {"channel": to_global_id_or_none(self.channel)}

    def voucher(self, **fields) -> str:
        return self.add(
            "VOUCHER", **({"amount": "5.00"} if "discountPercent" not in fields else {}), **self.in_channel(), **fields
        )

    def gift_card(self, amount: str = "5.00") -> str:
        return self.add("GIFT_CARD", amount=amount, **self.in_channel())

    def product(self, variant, cost: int = 500, **fields) -> str:
        return self.add("PRODUCT", cost, variant=to_global_id_or_none(variant), **fields)

    def free_shipping(self) -> str:
        return self.add("FREE_SHIPPING")


def claim(cart, reward: str, client=None) -> Prices:
    """Claim a reward for a basket, and return its prices."""
    return prices_of(cart.run(CLAIM, client=client, reward=reward, checkout=cart.id)["checkout"])


def refused(cart, reward: str, *, keep: bool = False) -> list[tuple[str | None, str]]:
    answer = cart.attempt(CLAIM, reward=reward, checkout=None if keep else cart.id)
    return [(error["field"], error["code"]) for error in answer["errors"]]


def unclaim(cart, reward: str) -> Prices:
    return prices_of(cart.run(UNCLAIM, reward=reward, checkout=cart.id)["checkout"])
