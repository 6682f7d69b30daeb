"""The tier's delivery price (rule 25): what a method costs a member, and what is charged for the chosen one.

How the offered methods come to state it differs between Saleor's versions: `delivery_rows` and `delivery_methods`.
"""

import logging
from dataclasses import replace
from decimal import Decimal
from typing import Any

from prices import Money
from saleor.checkout import base_calculations
from saleor.core.prices import quantize_price
from saleor.discount import VoucherType

from ...domain.benefits import delivery_price
from ..pricing.benefits import benefits_of, keeps_told_price
from ..seams import Seam

logger = logging.getLogger(__name__)
OWN_PRICE = "loyalty.price"


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


def member_price(checkout_info: Any, lines: Any, own_price: Money) -> Money:
    """Return what a delivery method with this own price costs the checkout's customer. Never raises."""
    benefits = benefits_of(checkout_info)
    if benefits is None or not benefits.free_shipping:
        return own_price
    try:
        amount = delivery_price(
            own_price.amount,
            flat=benefits.free_shipping_price,
            goods=goods_price(checkout_info, lines),
            minimum=benefits.free_shipping_minimum_order,
        )
    except Exception:
        logger.exception("Loyalty: the delivery price of checkout %s failed.", checkout_info.checkout.pk)
        return own_price
    return quantize_price(Money(amount, own_price.currency), own_price.currency)


def _charge(original: Any, checkout_info: Any, shipping_method_info: Any, lines: Any = None) -> Any:
    method = shipping_method_info.delivery_method
    try:
        price = method and _present_price(checkout_info, method, checkout_info.lines if lines is None else lines)
    except Exception:
        logger.exception("Loyalty: the delivery price of checkout %s failed.", checkout_info.checkout.pk)
        price = None
    if price is not None:
        shipping_method_info = replace(shipping_method_info, delivery_method=replace(method, price=price))
    return original(checkout_info, shipping_method_info, lines)


def _present_price(checkout_info: Any, method: Any, lines: Any) -> Money | None:
    """Return what the chosen method costs now, None where that is the price in its row."""
    remembered = method.private_metadata.get(OWN_PRICE)
    if benefits_of(checkout_info) is None and (remembered is None or keeps_told_price(checkout_info)):
        return None
    own_price = method.price if remembered is None else Money(Decimal(remembered), method.price.currency)
    return member_price(checkout_info, lines, own_price)


CHARGE_SEAM = Seam(
    "saleor.checkout.base_calculations",
    "calculate_base_price_for_shipping_method",
    ("checkout_info", "shipping_method_info", "lines"),
    _charge,
)
