"""What the shopper pays for the goods before points, line by line.

Points take their worth off what the shopper pays (rule 14). That is the price as it was entered, except where prices
are entered without tax and tax is charged, or entered with tax and none is charged.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel.numbers import get_currency_precision
from saleor.checkout import base_calculations
from saleor.discount import VoucherType
from saleor.product import ProductTypeKind
from saleor.tax import TaxCalculationStrategy
from saleor.tax.models import TaxClassCountryRate
from saleor.tax.utils import (
    get_charge_taxes_for_checkout,
    get_checkout_active_country,
    get_tax_calculation_strategy_for_checkout,
    get_tax_rate_for_country,
)

from ..databases import reading
from .discount_rows import POINTS_ROW

CHARGED = "_loyalty_charge_taxes"


@dataclass(frozen=True, slots=True)
class LinePrice:
    """One line before points: `entered` as the shop enters prices, `paid` as the shopper pays it."""

    entered: Decimal
    paid: Decimal
    factor: Decimal

    def entered_for(self, paid: Decimal, digits: int) -> Decimal:
        """Return which entered price comes to what the shopper is to pay."""
        return paid if self.factor == 1 else _rounded(paid / self.factor, digits)


def without_points(lines_info: Sequence[Any]) -> list[Any]:
    """Return the lines as they are without the rows of points; the lines themselves stay."""
    return [_bare(line_info) for line_info in lines_info]


def _bare(line_info: Any) -> Any:
    rest = [row for row in line_info.discounts if row.unique_type != POINTS_ROW]
    return line_info if len(rest) == len(line_info.discounts) else replace(line_info, discounts=rest)


def line_prices(
    checkout_info: Any, lines_info: Sequence[Any], *, rates: Sequence[Decimal] | None = None
) -> list[LinePrice]:
    """Return the lines' prices after every discount but points; with their tax `rates` where these are known."""
    digits = get_currency_precision(checkout_info.checkout.currency)
    entered = _entered(checkout_info, without_points(lines_info))
    factors = _factors(checkout_info, lines_info, rates)
    return [
        LinePrice(price, price if factor == 1 else _rounded(price * factor, digits), factor)
        for price, factor in zip(entered, factors, strict=True)
    ]


def payable_prices(lines_info: Sequence[Any], prices: Sequence[LinePrice]) -> list[Decimal]:
    """Return how much of each line points may pay: nothing of a gift card that is bought (rule 106)."""
    return [
        Decimal(0) if line_info.product_type.kind == ProductTypeKind.GIFT_CARD else price.paid
        for line_info, price in zip(lines_info, prices, strict=True)
    ]


def _entered(checkout_info: Any, lines_info: list[Any]) -> list[Decimal]:
    if not is_spread(checkout_info):
        return [base_calculations.calculate_base_line_total_price(line_info).amount for line_info in lines_info]
    spread = base_calculations._propagate_checkout_discount_on_checkout_lines_prices(
        lines_info, checkout_info.checkout.discount, checkout_info.checkout.currency
    )
    return [price.amount for _, price in spread]


def is_spread(checkout_info: Any) -> bool:
    """Return whether Saleor spreads a discount over the lines: an entire-order voucher, or an order promotion."""
    voucher = checkout_info.voucher
    if voucher is None:
        return bool(checkout_info.discounts)
    return voucher.type == VoucherType.ENTIRE_ORDER and not voucher.apply_once_per_order


def _factors(checkout_info: Any, lines_info: Sequence[Any], rates: Sequence[Decimal] | None) -> list[Decimal]:
    """Return by what each line's entered price is multiplied to come to what the shopper pays."""
    with_tax = checkout_info.tax_configuration.prices_entered_with_tax
    using = checkout_info.database_connection_name
    charged = getattr(checkout_info, CHARGED, None)
    if charged is None:
        with reading(using):
            charged = get_charge_taxes_for_checkout(checkout_info, using)
    charged = charged and not checkout_info.checkout.tax_exemption
    if with_tax == charged:
        return [Decimal(1)] * len(lines_info)
    if rates is None:
        with reading(using):
            rates = _tax_rates(checkout_info, lines_info)
    return [1 + rate if charged else 1 / (1 + rate) for rate in rates]


def _tax_rates(checkout_info: Any, lines_info: Sequence[Any]) -> list[Decimal]:
    """Return the lines' tax rates; a tax app's as it last said, because it is asked after the discounts."""
    using = checkout_info.database_connection_name
    if get_tax_calculation_strategy_for_checkout(checkout_info, using) != TaxCalculationStrategy.FLAT_RATES:
        return [line_info.line.tax_rate or Decimal(0) for line_info in lines_info]
    country = get_checkout_active_country(checkout_info)
    default = TaxClassCountryRate.objects.using(using).filter(country=country, tax_class=None).first()
    default_rate = default.rate if default is not None else Decimal(0)
    classes = [line_info.tax_class for line_info in lines_info]
    return [
        Decimal(get_tax_rate_for_country(tax_class.country_rates.all() if tax_class else [], default_rate, country))
        / 100
        for tax_class in classes
    ]


def _rounded(amount: Decimal, digits: int) -> Decimal:
    return amount.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
