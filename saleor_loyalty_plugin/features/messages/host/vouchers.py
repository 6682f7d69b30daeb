"""What a voucher is worth, in words."""

from decimal import Decimal

from saleor.discount import DiscountValueType, VoucherType
from saleor.discount.models import VoucherCode

from ....domain.words.language import Language
from ..shipped.words import words_in


def value_of_voucher(code: str, language: Language, language_code: str) -> str:
    """Return such as 10% off, 5.00 EUR off or free delivery; empty for a code that is not there."""
    found = VoucherCode.objects.select_related("voucher").filter(code=code).first() if code else None
    if found is None:
        return ""
    words, voucher = words_in(language_code), found.voucher
    listing = voucher.channel_listings.first()
    if voucher.type == VoucherType.SHIPPING:
        return words.free_delivery
    if listing is None:
        return ""
    if voucher.discount_value_type == DiscountValueType.PERCENTAGE:
        return words.percent.format(number=language.number(Decimal(listing.discount_value)))
    return words.amount.format(money=language.money(listing.discount_value, listing.currency))
