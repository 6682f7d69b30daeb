"""What a code takes off, in the channels of a program whose money is one currency's."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel.numbers import get_currency_precision
from saleor.channel.models import Channel
from saleor.discount import DiscountValueType, VoucherType

from ...domain.program_money import ProgramMoney
from ...models import ChannelTerms
from .codes import Discount

ALL = Decimal(100)


def channels_with_loyalty() -> list[Channel]:
    """Return the active channels that loyalty is on in."""
    off = ChannelTerms.objects.filter(active=False).values("channel_id")
    return list(Channel.objects.filter(is_active=True).exclude(pk__in=off))


def free_delivery(channels: Iterable[Any]) -> Discount:
    """Return a discount of the whole delivery."""
    return Discount(type=VoucherType.SHIPPING, listings=[(channel, ALL) for channel in channels])


def percent_off(percent: Decimal, channels: Iterable[Any]) -> Discount:
    """Return a discount of so much percent of the goods."""
    return Discount(listings=[(channel, percent) for channel in channels])


def amount_off(amount: Decimal, channels: Iterable[Any], money: ProgramMoney) -> Discount:
    """Return a discount of an amount of the program's currency, converted by the channels' rates (rule 22)."""
    listings = [(channel, _converted(amount, channel, money)) for channel in channels]
    return Discount(value_type=DiscountValueType.FIXED, listings=listings)


def _converted(amount: Decimal, channel: Any, money: ProgramMoney) -> Decimal:
    """Return what an amount of the program's currency is in a channel's, in whole minor units and one at least."""
    unit = Decimal(1).scaleb(-get_currency_precision(channel.currency_code))
    converted = amount * money.rate / money.rates.get(channel.pk, money.default)
    return max(converted.quantize(unit, ROUND_HALF_UP), unit)
