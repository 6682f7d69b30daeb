"""What a checkout with one piece of something shows before anything else is in it: the figures of a product page."""

from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_currency_precision
from prices import Money, TaxedMoney
from saleor.core.prices import quantize_price
from saleor.tax.calculations import calculate_flat_rate_tax

from ...domain.benefits import tier_discount
from ...domain.earning import EarningTerms, earning_base, points_for
from ...domain.orders import OrderGoods, OrderLine
from ...models import LoyaltyMember, Tier
from ...selectors.terms import Terms
from ...settings import ProgramSettings


@dataclass(frozen=True, slots=True)
class Taxes:
    """How a channel taxes what it sells where it delivers unless it is told otherwise."""

    rate: Decimal
    """In percent; 0 where an app computes taxes: it is not asked for a product page."""
    entered_with_tax: bool
    charged: bool


@dataclass(frozen=True, slots=True)
class OnePiece:
    """Points that one piece earns, and what the shopper pays for it."""

    points: int
    price: Money


def one_piece(
    price: Money,
    taxes: Taxes,
    *,
    is_gift_card: bool,
    member: LoyaltyMember | None,
    tier: Tier | None,
    terms: Terms,
    settings: ProgramSettings,
) -> OnePiece:
    """Return what a piece that costs `price` after catalogue promotions, as it was entered, costs and earns.

    `tier` is that of a member with benefits. Promotions on the whole order and codes come on top in a checkout.
    """
    digits = get_currency_precision(price.currency)
    if tier is not None and not is_gift_card:
        price -= Money(tier_discount(price.amount, tier.discount_percent, fraction_digits=digits), price.currency)
    paid = _taxed(price, taxes)
    goods = OrderGoods(
        lines=(OrderLine(line_id="", net=paid.net.amount, gross=paid.gross.amount, is_gift_card=is_gift_card),)
    )
    base = earning_base(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)
    multiplier = tier.earn_multiplier if tier is not None else Decimal(1)
    points = points_for(base, EarningTerms(rate=terms.points_per_currency_unit, multiplier=multiplier))
    is_suspended = member is not None and member.suspended_at is not None
    return OnePiece(0 if is_suspended else points, paid.gross)


def _taxed(price: Money, taxes: Taxes) -> TaxedMoney:
    taxed = calculate_flat_rate_tax(price, taxes.rate, taxes.entered_with_tax)
    paid = quantize_price(taxed, price.currency)
    return paid if taxes.charged else TaxedMoney(net=paid.net, gross=paid.net)
