"""The tier's discount, as rows of the lines.

They are written right after the catalogue promotions, so vouchers and order promotions are computed on what the tier
has left.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision
from prices import Money
from saleor.discount import DiscountValueType
from saleor.discount.models import CheckoutLineDiscount
from saleor.product import ProductTypeKind

from ...domain.tiers.benefits import tier_discount
from ..seams import PropertySeam, Seam
from .benefits import Benefits, BenefitsUnreadableError, benefits_of, keeps_told_price
from .discount_rows import TIER_ROW, benefit_amount, has_rows, row_to_write, save_rows, tier_row
from .personal import take_off_strangers
from .reward_rows import write_reward_rows
from .vouchers import VOUCHER_SEAMS, update_voucher

logger = logging.getLogger(__name__)
PRICED = "_loyalty_priced"

# Saleor's function for catalogue promotions is not told the checkout: its callers leave it here.
_checkout_info: ContextVar[Any] = ContextVar("loyalty_checkout_info", default=None)


@contextmanager
def _pricing(checkout_info: Any) -> Iterator[None]:
    token = _checkout_info.set(checkout_info)
    setattr(checkout_info.checkout, PRICED, True)
    try:
        yield
    finally:
        _checkout_info.reset(token)


def _recalculate(original: Any, checkout_info: Any, lines: Any, manager: Any) -> Any:
    take_off_strangers(checkout_info, lines)
    with _pricing(checkout_info):
        return original(checkout_info, lines, manager)


def _create_from_promotions(original: Any, checkout_info: Any, lines_info: Any, *args: Any, **kwargs: Any) -> Any:
    take_off_strangers(checkout_info, lines_info)
    before = _benefit_amounts(lines_info)
    with _pricing(checkout_info):
        result = original(checkout_info, lines_info, *args, **kwargs)
    update_voucher(checkout_info, lines_info, prices_changed=_benefit_amounts(lines_info) != before)
    return result


def _benefit_amounts(lines_info: list[Any]) -> dict[Any, Decimal]:
    return {line_info.line.pk: benefit_amount(line_info) for line_info in lines_info}


def _after_catalogue_promotions(original: Any, lines_info: Any) -> Any:
    result = original(lines_info)
    checkout_info = _checkout_info.get()
    if checkout_info is not None:
        try:
            benefits = benefits_of(checkout_info)
            if benefits is None and has_rows(lines_info) and keeps_told_price(checkout_info):
                return result
            write_reward_rows(lines_info, benefits)
            write_tier_rows(lines_info, benefits)
        except BenefitsUnreadableError:
            pass  # It is in the log, and the rows stay.
        except Exception:
            logger.exception("Loyalty: the tier's discount of checkout %s failed.", checkout_info.checkout.pk)
    return result


_CATALOGUE = "create_checkout_line_discount_objects_for_catalogue_promotions"
LINE_SEAMS = (
    Seam(
        "saleor.checkout.utils",
        "recalculate_checkout_discounts",
        ("checkout_info", "lines", "manager"),
        _recalculate,
    ),
    Seam(
        "saleor.checkout.calculations",
        "create_or_update_discount_objects_from_promotion_for_checkout",
        ("checkout_info", "lines_info", "database_connection_name"),
        _create_from_promotions,
    ),
    Seam("saleor.checkout.utils", _CATALOGUE, ("lines_info",), _after_catalogue_promotions),
    Seam("saleor.discount.utils.checkout", _CATALOGUE, ("lines_info",), _after_catalogue_promotions),
    *VOUCHER_SEAMS,
)


def write_tier_rows(lines_info: list[Any], benefits: Benefits | None) -> None:
    """Make the lines' tier rows what the benefits say; write only what changes."""
    changed, removed = [], []
    for line_info in lines_info:
        row = tier_row(line_info)
        amount = _amount(line_info, benefits)
        if benefits is None or not amount:
            removed += [row] if row is not None else []
        elif row is None or _differs(row, amount, benefits):
            changed.append((line_info, _row(line_info, amount, benefits)))
    save_rows(lines_info, changed, removed)


def _amount(line_info: Any, benefits: Benefits | None) -> Decimal:
    is_excluded = line_info.line.is_gift or line_info.product_type.kind == ProductTypeKind.GIFT_CARD
    if benefits is None or is_excluded:
        return Decimal(0)
    price = line_info.undiscounted_unit_price.amount * line_info.line.quantity
    price -= sum((row.amount_value for row in line_info.discounts if row.unique_type != TIER_ROW), Decimal(0))
    digits = get_currency_precision(line_info.line.currency)
    return tier_discount(price, benefits.discount_percent, fraction_digits=digits)


def _title(benefits: Benefits) -> str:
    return f"{benefits.tier_name}: {benefits.discount_percent.normalize():f} %"


def _differs(row: CheckoutLineDiscount, amount: Decimal, benefits: Benefits) -> bool:
    return (row.amount_value, row.value, row.name) != (amount, benefits.discount_percent, _title(benefits))


def _row(line_info: Any, amount: Decimal, benefits: Benefits) -> CheckoutLineDiscount:
    row = row_to_write(line_info, TIER_ROW, DiscountValueType.PERCENTAGE)
    row.value, row.amount_value = benefits.discount_percent, amount
    row.name = row.reason = _title(benefits)
    return row


def _voucher_base(original: Any, line_info: Any) -> Any:
    """Return the price of a piece after the tier.

    Saleor finds the cheapest item by it, and computes from it what it says a voucher takes off an order's line.
    """
    price = original(line_info)
    amount = benefit_amount(line_info)
    return price - Money(amount, price.currency) / line_info.line.quantity if amount else price


LINE_PROPERTIES = (
    PropertySeam("saleor.checkout.fetch", "CheckoutLineInfo", "variant_discounted_price", _voucher_base),
)
