"""What loyalty does in a checkout, at the prices that Saleor has computed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from saleor.product import ProductTypeKind

from ..domain.earning import EarningTerms, earning_base, points_for
from ..domain.orders import OrderGoods, OrderLine
from ..models import ChannelTerms
from ..selectors.terms import effective_terms
from ..settings import ProgramSettings
from .benefits import Benefits, benefits_of
from .delivery import goods_price
from .tier_rows import tier_row


@dataclass(frozen=True, slots=True)
class CheckoutFacts:
    """Amounts are in the checkout's currency."""

    user_id: int | None
    currency: str
    points_to_earn: int
    tier_discount: Decimal
    free_shipping: bool
    free_shipping_remaining: Decimal | None


def checkout_facts(
    checkout_info: Any, lines: list[Any], own_terms: ChannelTerms | None, settings: ProgramSettings
) -> CheckoutFacts:
    """Return what loyalty does in a checkout whose prices are computed."""
    benefits = benefits_of(checkout_info)
    rows = [row for row in map(tier_row, lines) if row is not None]
    remaining = _remaining(checkout_info, lines, benefits)
    return CheckoutFacts(
        user_id=checkout_info.checkout.user_id,
        currency=checkout_info.checkout.currency,
        points_to_earn=_points_to_earn(checkout_info.checkout, lines, benefits, own_terms, settings),
        tier_discount=sum((row.amount_value for row in rows), Decimal(0)),
        free_shipping=remaining == 0,
        free_shipping_remaining=remaining or None,
    )


def _remaining(checkout_info: Any, lines: list[Any], benefits: Benefits | None) -> Decimal | None:
    """Return what is missing for free delivery, zero where it is free, None where it is not to be had."""
    if benefits is None or not benefits.free_shipping or benefits.free_shipping_price:
        return None
    return max(benefits.free_shipping_minimum_order - goods_price(checkout_info, lines), Decimal(0))


def _points_to_earn(
    checkout: Any,
    lines: list[Any],
    benefits: Benefits | None,
    own_terms: ChannelTerms | None,
    settings: ProgramSettings,
) -> int:
    terms = effective_terms(own_terms, settings)
    if not terms.active:
        return 0
    goods = OrderGoods(
        lines=tuple(_line_facts(line) for line in lines),
        shipping_net=checkout.shipping_price_net_amount,
        shipping_gross=checkout.shipping_price_gross_amount,
    )
    base = earning_base(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)
    multiplier = benefits.earn_multiplier if benefits is not None else Decimal(1)
    return points_for(base, EarningTerms(rate=terms.points_per_currency_unit, multiplier=multiplier))


def _line_facts(line_info: Any) -> OrderLine:
    line = line_info.line
    return OrderLine(
        line_id=str(line.pk),
        net=line.total_price_net_amount,
        gross=line.total_price_gross_amount,
        is_gift_card=line_info.product_type.kind == ProductTypeKind.GIFT_CARD,
    )
