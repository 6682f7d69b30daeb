"""What loyalty does in a checkout, at the prices that Saleor has computed."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

from babel.numbers import get_currency_precision
from django.utils import timezone

from ...domain.redemption import worth_of
from ...domain.spending import least_points, most_points
from ...models import ChannelTerms, LoyaltyMember
from ...selectors.balances import balances_at
from ...selectors.terms import effective_terms, spending_terms
from ...settings import ProgramSettings
from ..databases import allow_reading
from ..delivery.prices import goods_price
from ..pricing.benefits import Benefits, benefits_or_none
from ..pricing.discount_rows import points_row, tier_row
from .earning import CheckoutToEarn
from .redeeming import goods_before_points


@dataclass(frozen=True, slots=True)
class CheckoutFacts:
    """Amounts are in the checkout's currency."""

    checkout_id: UUID
    user_id: int | None
    currency: str
    to_earn: CheckoutToEarn
    """What it would earn is computed for those who ask: campaigns are read for it."""
    tier_discount: Decimal
    free_shipping: bool
    free_shipping_remaining: Decimal | None
    points_held: int
    points_amount: Decimal
    """What the held points take off now."""
    redeemable: "Callable[[], Redeemable]"
    """Computed for those who ask: it may cost a query."""


@dataclass(frozen=True, slots=True)
class Redeemable:
    """The bounds of rule 15, in points, and what the most of them are worth."""

    min_points: int
    max_points: int
    step: int
    max_amount: Decimal


def checkout_facts(
    checkout_info: Any, lines: list[Any], own_terms: ChannelTerms | None, settings: ProgramSettings
) -> CheckoutFacts:
    """Return what loyalty does in a checkout whose prices are computed."""
    benefits = benefits_or_none(checkout_info)
    rows = [row for row in map(tier_row, lines) if row is not None]
    remaining = _remaining(checkout_info, lines, benefits)
    return CheckoutFacts(
        checkout_id=checkout_info.checkout.pk,
        user_id=checkout_info.checkout.user_id,
        currency=checkout_info.checkout.currency,
        to_earn=CheckoutToEarn(checkout_info, lines, benefits, own_terms, settings),
        tier_discount=sum((row.amount_value for row in rows), Decimal(0)),
        free_shipping=remaining == 0,
        free_shipping_remaining=remaining or None,
        points_held=benefits.points_held if benefits is not None else 0,
        points_amount=sum((row.value for row in map(points_row, lines) if row is not None), Decimal(0)),
        redeemable=partial(_redeemable, checkout_info, lines, benefits, own_terms, settings),
    )


def _redeemable(
    checkout_info: Any,
    lines: list[Any],
    benefits: Benefits | None,
    own_terms: ChannelTerms | None,
    settings: ProgramSettings,
) -> Redeemable:
    terms = spending_terms(effective_terms(own_terms, settings), settings)
    most = 0
    if benefits is not None and not benefits.suspended and settings.spending_active:
        using = checkout_info.database_connection_name
        with allow_reading(using):
            member = LoyaltyMember.objects.using(using).get(pk=benefits.member_id)
            balance = balances_at([member], timezone.now(), using=using)[member.pk]
            goods = goods_before_points(checkout_info, lines)
        # Applying again replaces what is set aside.
        most = most_points(available=balance.available + benefits.points_held, goods=goods, terms=terms)
    digits = get_currency_precision(checkout_info.checkout.currency)
    worth = worth_of(most, terms.point_value, fraction_digits=digits)
    return Redeemable(least_points(terms), most, terms.step, worth)


def _remaining(checkout_info: Any, lines: list[Any], benefits: Benefits | None) -> Decimal | None:
    """Return what is missing for free delivery, zero where it is free, None where it is not to be had."""
    if benefits is None or not benefits.free_shipping or benefits.free_shipping_price:
        return None
    return max(benefits.free_shipping_minimum_order - goods_price(checkout_info, lines), Decimal(0))
