"""What a voucher takes off prices that have the tier's share in them.

Saleor computes a voucher's amount in mutations alone. A tier's prices come and go without one: another customer is
attached, a tier is lost, the program is switched off, and the prices expire.
"""

import logging
from contextlib import nullcontext
from dataclasses import replace
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from prices import Money
from saleor.checkout import utils as checkout_utils
from saleor.checkout.base_calculations import calculate_base_line_total_price
from saleor.core.prices import quantize_price
from saleor.discount import VoucherType
from saleor.discount.interface import fetch_voucher_info
from saleor.discount.utils import voucher as voucher_utils

from ..seams import Seam
from .benefits import benefits_or_none
from .discount_rows import REWARD_ROW, benefit_amount, row_of
from .shopper_prices import without_points

logger = logging.getLogger(__name__)


def update_voucher(checkout_info: Any, lines_info: list[Any], *, prices_changed: bool) -> None:
    """Have the checkout's voucher worth what it is on the present prices. Never raises."""
    checkout = checkout_info.checkout
    if checkout_info.voucher is None or not (prices_changed or _has_members_delivery(checkout_info)):
        return
    if checkout.is_voucher_usage_increased and checkout_info.voucher.apply_once_per_customer:
        # An order is being made: the voucher counts as used by this customer already.
        return
    amount = checkout.discount_amount
    vouchers = [(line_info, line_info.voucher, line_info.voucher_code) for line_info in lines_info]
    try:
        with transaction.atomic() if connection.in_atomic_block else nullcontext():
            _recompute(checkout_info, lines_info)
    except Exception:
        logger.exception("Loyalty: the voucher of checkout %s could not be computed again.", checkout.pk)
        checkout.discount_amount = amount
        for line_info, voucher, code in vouchers:
            line_info.voucher, line_info.voucher_code = voucher, code


def _has_members_delivery(checkout_info: Any) -> bool:
    benefits = benefits_or_none(checkout_info)
    is_for_delivery = checkout_info.voucher.type == VoucherType.SHIPPING
    return is_for_delivery and benefits is not None and benefits.free_shipping


def _recompute(checkout_info: Any, lines_info: list[Any]) -> None:
    """Do what a mutation does, which also removes a voucher that no longer applies."""
    checkout = checkout_info.checkout
    for line_info in lines_info:
        line_info.voucher = line_info.voucher_code = None
    # Saleor leaves the old amount where nothing is left to take.
    checkout.discount_amount = Decimal(0)
    checkout_utils.recalculate_checkout_discount(checkout_info.manager, checkout_info, lines_info)
    if voucher_utils.is_line_level_voucher(checkout_info.voucher):
        voucher_info = fetch_voucher_info(checkout_info.voucher, checkout.voucher_code)
        voucher_utils.attach_voucher_to_line_info(voucher_info, lines_info)


def _report(original: Any, manager: Any, voucher: Any, checkout_info: Any, lines: Any, address: Any) -> Money:
    """Report what a voucher for lines really takes: Saleor adds up the pieces, and rounds each of them."""
    amount = original(manager, voucher, checkout_info, lines, address)
    if not voucher_utils.is_line_level_voucher(voucher) or not any(map(benefit_amount, lines)):
        return amount
    try:
        return _taken(voucher, lines, amount.currency)
    except Exception:
        logger.exception("Loyalty: the voucher of checkout %s is reported as before.", checkout_info.checkout.pk)
        return amount


def _taken(voucher: Any, lines: Any, currency: str) -> Money:
    copies = [replace(line_info, voucher=None, voucher_code=None) for line_info in without_points(lines)]
    voucher_utils.attach_voucher_to_line_info(fetch_voucher_info(voucher), copies)
    shares = (
        calculate_base_line_total_price(line_info, include_voucher=False) - calculate_base_line_total_price(line_info)
        for line_info in copies
    )
    return sum(shares, Money(0, currency))


def _put_on_order(original: Any, line_info: Any, total_price: Money) -> Money:
    """Have an order's line say to the cent what the voucher took off it."""
    if not benefit_amount(line_info):
        return original(line_info, total_price)
    total = quantize_price(total_price, total_price.currency)
    return total - quantize_price(total - original(line_info, total), total.currency)


def _cheapest(original: Any, lines_info: Any) -> Any:
    """Leave out what a reward makes free: a code for the cheapest item is for one that is paid."""
    lines_info = list(lines_info or ())
    paid = [line_info for line_info in lines_info if line_info.line.quantity > 1 or not row_of(line_info, REWARD_ROW)]
    return original(paid or lines_info)


CHEAPEST_SEAMS = (Seam("saleor.discount.utils.voucher", "get_the_cheapest_line", ("lines_info",), _cheapest),)
VOUCHER_SEAMS = (
    Seam(
        "saleor.checkout.utils",
        "get_voucher_discount_for_checkout",
        ("manager", "voucher", "checkout_info", "lines", "address"),
        _report,
    ),
    Seam(
        "saleor.checkout.complete_checkout",
        "calculate_line_discount_amount_from_voucher",
        ("line_info", "total_price"),
        _put_on_order,
    ),
)
