"""The tier's delivery price (rule 25): what a method costs a member, and what is charged for the chosen one.

How the offered methods come to state it differs between Saleor's versions: `delivery_rows` and `delivery_methods`.
"""

import logging
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from importlib.util import find_spec
from typing import Any

from prices import Money
from saleor.checkout import base_calculations
from saleor.core.prices import quantize_price
from saleor.discount import VoucherType

from ...domain.tiers.benefits import delivery_price
from ..pricing.benefits import (
    Benefits,
    BenefitsUnreadableError,
    benefits_before_pause,
    benefits_of,
    benefits_or_none,
    keeps_told_price,
)
from ..seams import Seam

logger = logging.getLogger(__name__)
OWN_PRICE = "loyalty.price"
ROW_MODULE = "saleor.checkout.delivery_context"
HAS_ROWS = find_spec(ROW_MODULE) is not None


def goods_price(checkout_info: Any, lines: Any) -> Decimal:
    """Return the price of the goods after every discount, without points, in the checkout's currency."""
    checkout = checkout_info.checkout
    subtotal = base_calculations.base_checkout_subtotal(lines, checkout_info.channel, checkout.currency).amount
    return max(subtotal - _spread_discount(checkout_info), Decimal(0))


def _spread_discount(checkout_info: Any) -> Decimal:
    """Return the discount that is not in the lines' own prices: an entire-order voucher or an order promotion."""
    voucher = checkout_info.voucher
    is_entire_order = (
        voucher is not None and voucher.type == VoucherType.ENTIRE_ORDER and not voucher.apply_once_per_order
    )
    if is_entire_order or (voucher is None and checkout_info.discounts):
        return checkout_info.checkout.discount_amount
    return Decimal(0)


def member_price(checkout_info: Any, lines: Any, own_price: Money) -> Money | None:
    """Return what a delivery method with this own price costs the checkout's customer. Never raises.

    None where that cannot be said: the price that was there stays (rule 110).
    """
    try:
        return _member_price(checkout_info, lines, own_price)
    except BenefitsUnreadableError:
        return None  # It is in the log.
    except Exception:
        logger.exception("Loyalty: the delivery price of checkout %s failed.", checkout_info.checkout.pk)
        return None


def _member_price(checkout_info: Any, lines: Any, own_price: Money) -> Money:
    return _price_for(benefits_of(checkout_info), checkout_info, lines, own_price)


def _price_for(benefits: Benefits | None, checkout_info: Any, lines: Any, own_price: Money) -> Money:
    if benefits is None or not benefits.free_shipping:
        return own_price
    amount = delivery_price(
        own_price.amount,
        flat=benefits.free_shipping_price,
        goods=goods_price(checkout_info, lines),
        minimum=benefits.free_shipping_minimum_order,
    )
    return quantize_price(Money(amount, own_price.currency), own_price.currency)


def own_price_in(row: Any) -> Money | None:
    """Return the own price that a delivery row remembers beside the member's, None where it remembers none."""
    with suppress(ArithmeticError, TypeError):
        return Money(Decimal(row.private_metadata.get(OWN_PRICE)), row.price.currency)
    return None


def _charge(original: Any, checkout_info: Any, shipping_method_info: Any, lines: Any = None) -> Any:
    method = shipping_method_info.delivery_method
    if method and (checkout_info.checkout.user_id is not None or OWN_PRICE in method.private_metadata):
        price = _charged_price(checkout_info, method, checkout_info.lines if lines is None else lines)
        shipping_method_info = replace(shipping_method_info, delivery_method=replace(method, price=price))
    return original(checkout_info, shipping_method_info, lines)


def _charged_price(checkout_info: Any, method: Any, lines: Any) -> Money:
    """Return what the chosen method costs now; Saleor saves it with the checkout's prices, so that it can stay."""
    checkout = checkout_info.checkout
    price = _present_price(checkout_info, method, lines)
    if not HAS_ROWS:
        return method.price if price is None else price
    if price is not None:
        checkout.undiscounted_base_shipping_price_amount = price.amount
    return Money(checkout.undiscounted_base_shipping_price_amount, method.price.currency)


def _present_price(checkout_info: Any, method: Any, lines: Any) -> Money | None:
    own_price = own_price_in(method)
    is_told = own_price is not None or not HAS_ROWS
    if is_told and benefits_or_none(checkout_info) is None and keeps_told_price(checkout_info):
        return method.price if HAS_ROWS else _price_before_pause(checkout_info, method, lines)
    return member_price(checkout_info, lines, method.price if own_price is None else own_price)


def _price_before_pause(checkout_info: Any, method: Any, lines: Any) -> Money | None:
    """Return what was told while the program was on, computed anew: before 3.23 no row remembers it."""
    try:
        return _price_for(benefits_before_pause(checkout_info), checkout_info, lines, method.price)
    except Exception:
        logger.exception("Loyalty: what checkout %s was told could not be read.", checkout_info.checkout.pk)
        return None


CHARGE_SEAM = Seam(
    "saleor.checkout.base_calculations",
    "calculate_base_price_for_shipping_method",
    ("checkout_info", "shipping_method_info", "lines"),
    _charge,
)
