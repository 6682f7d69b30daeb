"""What points of the whole program are worth, in the currencies of the shop."""

from collections.abc import Iterable
from decimal import Decimal

from babel.numbers import get_currency_precision
from prices import Money
from saleor.channel.models import Channel

from ...domain.worth import worth
from ...models import ChannelTerms
from ...selectors.terms import Terms, effective_terms
from ...settings import ProgramSettings


def worths(points: int, settings: ProgramSettings, *, using: str) -> list[Money]:
    """Return what points would be worth if all were spent in one currency, for each that loyalty is on in."""
    own = ChannelTerms.objects.using(using).in_bulk(field_name="channel_id")
    channels = Channel.objects.using(using).filter(is_active=True).values_list("pk", "currency_code")
    return worths_by(points, ((currency, effective_terms(own.get(pk), settings)) for pk, currency in channels))


def worths_by(points: int, terms: Iterable[tuple[str, Terms]]) -> list[Money]:
    """Return the same by the terms of channels, each with its currency: the highest value of a point in it counts."""
    values: dict[str, Decimal] = {}
    for currency, each in terms:
        if each.active:
            values[currency] = max(each.point_value, values.get(currency, Decimal(0)))
    return [
        Money(worth(points, value, fraction_digits=get_currency_precision(currency)), currency)
        for currency, value in sorted(values.items())
    ]
