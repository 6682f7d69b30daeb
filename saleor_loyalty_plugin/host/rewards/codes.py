"""Voucher codes for one use, made for a member."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from saleor.core.utils.events import call_event
from saleor.core.utils.promo_code import generate_promo_code
from saleor.discount import DiscountValueType, VoucherType
from saleor.discount.models import Voucher, VoucherCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """What a code takes off: percent of the goods or of the delivery, or an amount in each channel's currency."""

    type: str = VoucherType.ENTIRE_ORDER
    value_type: str = DiscountValueType.PERCENTAGE
    listings: Iterable[tuple[Any, Decimal]]
    """Each channel that takes the code, with the percent or amount there."""


def make_code(
    *, name: str, discount: Discount, mark: Mapping[str, str], manager: Any, valid_until: datetime | None = None
) -> dict[str, Any]:
    """Make a voucher with one code for one use; return both, as they are kept with what they were made for.

    `mark` is its private metadata: what it was made for.
    """
    voucher = Voucher.objects.create(
        name=name,
        type=discount.type,
        discount_value_type=discount.value_type,
        usage_limit=1,
        single_use=True,
        end_date=valid_until,
        private_metadata=dict(mark),
    )
    code = generate_promo_code()
    voucher.codes.create(code=code)
    for channel, value in discount.listings:
        voucher.channel_listings.create(channel=channel, currency=channel.currency_code, discount_value=value)
    call_event(manager.voucher_created, voucher, code)
    return {"voucher": voucher.pk, "voucher_code": code}


def usable_codes(codes: Collection[str], *, using: str) -> set[str]:
    """Return those of codes for one use that no order has used; one query, none for no codes."""
    if not codes:
        return set()
    unused = VoucherCode.objects.using(using).filter(code__in=codes, is_active=True, used=0)
    return set(unused.values_list("code", flat=True))
