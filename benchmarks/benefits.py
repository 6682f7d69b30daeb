"""What a member's benefits cost a checkout: queries and time, against the same with the program switched off."""

import time
from collections.abc import Callable
from statistics import median
from typing import Any
from uuid import UUID

import graphene
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher
from saleor.plugins.models import PluginConfiguration

from demo.shops.goods import CHANNELS
from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.settings import ProgramSettings

from .checkout import _checkout as new_checkout
from .measure import count_queries

PAIRS = 200
UPDATE = """mutation ($checkout: ID!, $lines: [CheckoutLineUpdateInput!]!) {
    checkoutLinesUpdate(id: $checkout, lines: $lines) {
        checkout { totalPrice { gross { amount } } } errors { field message }
    }
}"""
APPLY = """mutation ($id: ID!, $points: Int!) {
    checkoutLoyaltyPointsApply(id: $id, points: $points) {
        checkout { totalPrice { gross { amount } } } errors { field message }
    }
}"""
REMOVE = "mutation ($id: ID!) { checkoutLoyaltyPointsRemove(id: $id) { errors { field message } } }"
ADD_CODE = """mutation ($id: ID!, $code: String!) {
    checkoutAddPromoCode(id: $id, promoCode: $code) {
        checkout { totalPrice { gross { amount } } } errors { field message }
    }
}"""
REMOVE_CODE = """mutation ($id: ID!, $code: String!) {
    checkoutRemovePromoCode(id: $id, promoCode: $code) { errors { field message } }
}"""


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    member = LoyaltyMember.objects.get(user__email=shop.login[0])
    member.tier = Tier.objects.get(code="silver")
    member.save(update_fields=["tier"])
    adjust_points(
        user_id=member.user_id,
        points=100_000,
        reason="benchmark",
        idempotency_key="benchmark",
        settings=ProgramSettings(),
        now=timezone.now(),
    )
    checkout = new_checkout(shop)
    return [*_of_a_tier(shop, checkout), *_of_a_hold(shop, checkout), *_of_applying(shop, checkout)]


def _of_a_tier(shop: SaleorShop, checkout: str) -> list[tuple[str, str, str]]:
    changing, same = _queries(shop, checkout, changes=True), _queries(shop, checkout, changes=False)
    active, inactive = _pairs(
        lambda number: _update(shop, checkout, 1 + number % 2), lambda number: _update(shop, checkout, 1 + number % 2)
    )
    return [
        ("queries more of a member's checkoutLinesUpdate, rows change", f"{changing}", "3"),
        ("queries more of a member's checkoutLinesUpdate, no row changes", f"{same}", "2"),
        (f"time of a member's checkoutLinesUpdate, median of {PAIRS}", f"{active / inactive:.3f} x", "1.03 x"),
    ]


def _of_a_hold(shop: SaleorShop, checkout: str) -> list[tuple[str, str, str]]:
    shop.shopper.mutate(APPLY, id=checkout, points=100)
    more = _queries(shop, checkout, changes=True)
    shop.shopper.mutate(REMOVE, id=checkout)
    return [("queries more of a member's checkoutLinesUpdate with points held", f"{more}", "4")]


def _of_applying(shop: SaleorShop, checkout: str) -> list[tuple[str, str, str]]:
    channel = Channel.objects.get(slug=CHANNELS["USD"].slug)
    voucher = Voucher.objects.create(name="Benchmark", discount_value_type="fixed")
    voucher.codes.create(code="BENCHMARK")
    voucher.channel_listings.create(channel=channel, currency=channel.currency_code, discount_value=1)
    times: dict[str, list[float]] = {"points": [], "code": []}
    for _ in range(PAIRS):
        times["points"].append(_seconds(shop.shopper.mutate, APPLY, id=checkout, points=100))
        shop.shopper.mutate(REMOVE, id=checkout)
        times["code"].append(_seconds(shop.shopper.mutate, ADD_CODE, id=checkout, code="BENCHMARK"))
        shop.shopper.mutate(REMOVE_CODE, id=checkout, code="BENCHMARK")
    ratio = median(times["points"]) / median(times["code"])
    return [(f"time of applying points, against adding a promo code, median of {PAIRS}", f"{ratio:.3f} x", "1.40 x")]


def _queries(shop: SaleorShop, checkout: str, *, changes: bool) -> int:
    """Return how many queries more an update takes than while the program is off; a warm-up goes before each."""
    counts = []
    for active in (True, False):
        _switch(active=active)
        quantity = 1
        _update(shop, checkout, quantity)
        counts.append(count_queries(_update, shop, checkout, quantity + 1 if changes else quantity))
    _switch(active=True)
    return counts[0] - counts[1]


def _pairs(active: Callable[[int], object], inactive: Callable[[int], object]) -> tuple[float, float]:
    """Return the median seconds of a call with the program on and off, in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(PAIRS + 10):
        for index, call in enumerate((active, inactive)):
            _switch(active=index == 0)
            # The first after a switch computes the prices of the other state away.
            call(number + 1)
            times[index].append(_seconds(call, number))
    _switch(active=True)
    return median(times[0][10:]), median(times[1][10:])


def _switch(*, active: bool) -> None:
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=active)


def _update(shop: SaleorShop, checkout: str, quantity: int) -> None:
    pk = UUID(graphene.Node.from_global_id(checkout)[1])
    line = Checkout.objects.get(pk=pk).lines.earliest("created_at")
    lines = [{"lineId": graphene.Node.to_global_id("CheckoutLine", line.pk), "quantity": quantity}]
    shop.shopper.mutate(UPDATE, checkout=checkout, lines=lines)


def _seconds(call: Callable[..., Any], *arguments: Any, **named: Any) -> float:
    began = time.perf_counter()
    call(*arguments, **named)
    return time.perf_counter() - began
