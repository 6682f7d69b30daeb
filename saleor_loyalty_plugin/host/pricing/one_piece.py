"""What a checkout with one piece of something shows before anything else is in it: the figures of a product page."""

from dataclasses import dataclass, replace
from decimal import Decimal

from babel.numbers import get_currency_precision
from prices import Money, TaxedMoney
from saleor.core.prices import quantize_price
from saleor.tax.calculations import calculate_flat_rate_tax

from ...domain.earning import EarningTerms, earning_base, points_for
from ...domain.orders import LineFacts, OrderGoods, OrderLine
from ...domain.tiers.benefits import tier_discount
from ...models import Tier
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
    """What the shopper pays for one piece, and the terms on which it earns."""

    line: OrderLine
    price: Money
    earning: EarningTerms

    def points(self, settings: ProgramSettings, *, exact: Decimal | None = None) -> int:
        """Return what it earns; `exact` are its points before rounding where something else holds than the terms."""
        goods = OrderGoods(lines=(self.line,))
        base = earning_base(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)
        return points_for(base, replace(self.earning, exact=exact))


def one_piece(
    price: Money,
    taxes: Taxes,
    *,
    is_gift_card: bool,
    facts: LineFacts,
    tier: Tier | None,
    terms: Terms,
) -> OnePiece:
    """Return what a piece that costs `price` after catalogue promotions, as it was entered, costs and how it earns.

    `tier` is that of a member with benefits. Promotions on the whole order and codes come on top in a checkout.
    """
    digits = get_currency_precision(price.currency)
    if tier is not None and not is_gift_card:
        price -= Money(tier_discount(price.amount, tier.discount_percent, fraction_digits=digits), price.currency)
    paid = _taxed(price, taxes)
    line = OrderLine(line_id="", net=paid.net.amount, gross=paid.gross.amount, is_gift_card=is_gift_card, facts=facts)
    multiplier = tier.earn_multiplier if tier is not None else Decimal(1)
    return OnePiece(line, paid.gross, EarningTerms(rate=terms.points_per_currency_unit, multiplier=multiplier))


def _taxed(price: Money, taxes: Taxes) -> TaxedMoney:
    taxed = calculate_flat_rate_tax(price, taxes.rate, taxes.entered_with_tax)
    paid = quantize_price(taxed, price.currency)
    return paid if taxes.charged else TaxedMoney(net=paid.net, gross=paid.net)
