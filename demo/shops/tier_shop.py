"""What the story of the tiers needs of a real Saleor: prices before paying, a voucher, terms of a channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..stories.story import Purchase
from .goods import CHANNELS
from .saleor_shop import SaleorShop

STANDING = """{
    me { loyalty { tier { code name } nextTier { tier { name } remaining percent } } }
}"""
PRICES = """query ($checkout: ID!) {
    checkout(id: $checkout) {
        lines {
            variant { name }
            quantity
            undiscountedTotalPrice { amount }
            totalPrice { gross { amount } }
        }
        shippingPrice { gross { amount } }
        totalPrice { gross { amount } }
        loyalty { tierDiscount { amount } pointsToEarn freeShipping }
    }
}"""
ADD_VOUCHER = """mutation ($checkout: ID!, $code: String!) {
    checkoutAddPromoCode(id: $checkout, promoCode: $code) { errors { field message } }
}"""
VOUCHER = """mutation ($input: VoucherInput!) {
    voucherCreate(input: $input) { voucher { id } errors { field message } }
}"""
VOUCHER_LISTING = """mutation ($id: ID!, $input: VoucherChannelListingInput!) {
    voucherChannelListingUpdate(id: $id, input: $input) { errors { field message } }
}"""
TERMS = """mutation ($channel: ID!, $input: LoyaltyChannelTermsInput!) {
    loyaltyChannelTermsUpdate(channel: $channel, input: $input) { errors { field message code } }
}"""
CHANNEL_IDS = "{ channels { id slug } }"


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's tier; the next one's figures are in points."""

    tier: str
    next_tier: str
    remaining: Decimal
    percent: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a checkout, in its currency: before every discount, and what is paid."""

    name: str
    quantity: int
    before: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class Prices:
    """What a checkout shows before it is paid, in its currency."""

    lines: list[Line]
    tier_discount: Decimal
    delivery: Decimal
    free_delivery: bool
    total: Decimal
    points_to_earn: int


class TierShop:
    """The same shop and shopper, with an eye on prices."""

    def __init__(self, shop: SaleorShop) -> None:
        self.shop = shop

    def standing(self) -> Standing:
        loyalty = self.shop.shopper.query(STANDING)["me"]["loyalty"]
        following = loyalty["nextTier"]
        return Standing(
            loyalty["tier"]["name"],
            following["tier"]["name"],
            Decimal(following["remaining"]),
            following["percent"],
        )

    def fill(self, currency: str, goods: Sequence[str], voucher: str | None = None) -> tuple[str, Prices]:
        """Return a checkout's id and its prices, delivered by courier."""
        checkout = self.shop.fill_checkout(currency, goods, "courier")
        return checkout, self.add_voucher(checkout, voucher) if voucher else self.prices(checkout)

    def add_voucher(self, checkout: str, code: str) -> Prices:
        """Add a code to a checkout; return its prices."""
        self.shop.shopper.mutate(ADD_VOUCHER, checkout=checkout, code=code)
        return self.prices(checkout)

    def prices(self, checkout: str) -> Prices:
        return _prices(self.shop.shopper.query(PRICES, checkout=checkout)["checkout"])

    def pay(self, checkout: str, currency: str) -> Purchase:
        return self.shop.pay_and_complete(checkout, currency)

    def make_voucher(self, code: str, percent: int) -> None:
        facts = {"name": code, "addCodes": [code], "type": "ENTIRE_ORDER", "discountValueType": "PERCENTAGE"}
        voucher = self.shop.staff.mutate(VOUCHER, input=facts)["voucher"]["id"]
        listings = [{"channelId": channel, "discountValue": percent} for channel in self._channels().values()]
        self.shop.staff.mutate(VOUCHER_LISTING, id=voucher, input={"addChannels": listings})

    def set_terms(self, currency: str, **terms: Any) -> None:
        channel = self._channels()[CHANNELS[currency].slug]
        self.shop.staff.mutate(TERMS, channel=channel, input=terms)

    def _channels(self) -> dict[str, str]:
        return {channel["slug"]: channel["id"] for channel in self.shop.staff.query(CHANNEL_IDS)["channels"]}


def _prices(checkout: dict[str, Any]) -> Prices:
    return Prices(
        lines=[
            Line(
                line["variant"]["name"],
                line["quantity"],
                Decimal(line["undiscountedTotalPrice"]["amount"]),
                Decimal(line["totalPrice"]["gross"]["amount"]),
            )
            for line in checkout["lines"]
        ],
        tier_discount=Decimal(checkout["loyalty"]["tierDiscount"]["amount"]),
        delivery=Decimal(checkout["shippingPrice"]["gross"]["amount"]),
        free_delivery=checkout["loyalty"]["freeShipping"],
        total=Decimal(checkout["totalPrice"]["gross"]["amount"]),
        points_to_earn=checkout["loyalty"]["pointsToEarn"],
    )
