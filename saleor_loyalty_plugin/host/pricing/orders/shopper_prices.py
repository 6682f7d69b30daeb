"""What the customer pays for each line of an order before points; `pricing/shopper_prices.py` says it of a checkout."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db.models import Q
from saleor.core.prices import quantize_price
from saleor.order import base_calculations
from saleor.order.utils import get_order_country
from saleor.tax import TaxCalculationStrategy
from saleor.tax.models import TaxClassCountryRate
from saleor.tax.utils import get_charge_taxes_for_order, get_tax_calculation_strategy_for_order

from ..shopper_prices import LinePrice


def order_line_prices(order: Any, lines: Sequence[Any]) -> list[LinePrice]:
    """Return the lines' prices after every discount but points; points must be noted on none of them."""
    entered = _entered(order, lines)
    return [
        # Rounded where Saleor rounds: a piece may have a part of a cent.
        LinePrice(
            quantize_price(entered[line.pk], order.currency),
            quantize_price(entered[line.pk] * factor, order.currency),
            factor,
        )
        for line, factor in zip(lines, _factors(order, lines), strict=True)
    ]


def _entered(order: Any, lines: Sequence[Any]) -> dict[Any, Decimal]:
    before = base_calculations.base_order_subtotal(order, lines)
    after, _ = base_calculations.propagate_order_discount_on_order_prices(order, lines)
    spread = base_calculations.propagate_order_discount_on_order_lines_prices(lines, before, before - after)
    return {line.pk: price.amount for line, price in spread}


def _factors(order: Any, lines: Sequence[Any]) -> list[Decimal]:
    """Return by what each line's entered price is multiplied to come to what the customer pays.

    Of prices entered with tax Saleor leaves an order's as they are, whether or not tax is charged.
    """
    with_tax = order.channel.tax_configuration.prices_entered_with_tax
    if with_tax or order.tax_exemption or not get_charge_taxes_for_order(order):
        return [Decimal(1)] * len(lines)
    return [1 + rate for rate in _tax_rates(order, lines)]


def _tax_rates(order: Any, lines: Sequence[Any]) -> list[Decimal]:
    """Return the lines' tax rates; a tax app's as it last said, because it is asked after the discounts."""
    if get_tax_calculation_strategy_for_order(order) != TaxCalculationStrategy.FLAT_RATES:
        return [line.tax_rate or Decimal(0) for line in lines]
    classes = {line.tax_class_id for line in lines}
    found = TaxClassCountryRate.objects.filter(
        Q(tax_class=None) | Q(tax_class__in=classes - {None}), country=get_order_country(order)
    )
    rates = {rate.tax_class_id: rate.rate / 100 for rate in found}
    return [_rate(line, rates) for line in lines]


def _rate(line: Any, rates: dict[int | None, Decimal]) -> Decimal:
    # The line remembers the rate of a class that the shop has deleted.
    if line.tax_class_id is None and line.tax_class_name is not None and line.tax_rate is not None:
        return line.tax_rate
    return rates.get(line.tax_class_id, rates.get(None, Decimal(0)))
