"""What a code is worth, as messages say it (rule 64)."""

import pytest
from saleor.discount import DiscountValueType, VoucherType
from saleor.discount.models import Voucher, VoucherChannelListing

from saleor_loyalty_plugin.domain.words.sayings import LANGUAGES
from saleor_loyalty_plugin.features.messages.host.vouchers import value_of_voucher

PERCENT = {"type": VoucherType.ENTIRE_ORDER, "discount_value_type": DiscountValueType.PERCENTAGE}
AMOUNT = {"type": VoucherType.ENTIRE_ORDER, "discount_value_type": DiscountValueType.FIXED}
DELIVERY = {"type": VoucherType.SHIPPING, "discount_value_type": DiscountValueType.PERCENTAGE}


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (PERCENT, "10", ["10% off", "скидка 10 %", "10% rabatu", "10 % alennusta"]),
        (PERCENT, "12.5", ["12.5% off", "скидка 12,5 %", "12,5% rabatu", "12,5 % alennusta"]),
        (AMOUNT, "5.5", ["5.50 USD off", "скидка 5,50 USD", "5,50 USD rabatu", "5,50 USD alennusta"]),
        (DELIVERY, "100", ["free delivery", "бесплатная доставка", "darmowa dostawa", "ilmainen toimitus"]),
    ],
)
def test_it_is_said_in_each_language(kind, value, said, channel_USD):
    # given
    voucher = Voucher.objects.create(name="Welcome", **kind)
    voucher.codes.create(code="ADA-1")
    VoucherChannelListing.objects.create(voucher=voucher, channel=channel_USD, currency="USD", discount_value=value)

    # when
    found = [value_of_voucher("ADA-1", LANGUAGES[code], code) for code in ("en", "ru", "pl", "fi")]

    # then
    assert [text.replace("\u00a0", " ") for text in found] == said


def test_a_code_that_is_gone_is_worth_nothing(db):
    assert value_of_voucher("GONE", LANGUAGES["en"], "en") == ""
