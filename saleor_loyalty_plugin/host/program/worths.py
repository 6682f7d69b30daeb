"""What points of the whole program are worth, in the currencies of the shop."""

from decimal import Decimal

from babel.numbers import get_currency_precision
from prices import Money
from saleor.channel.models import Channel

from ...domain.worth import worth
from ...models import ChannelTerms
from ...selectors.terms import effective_terms
from ...settings import ProgramSettings


def worths(points: int, settings: ProgramSettings, *, using: str) -> list[Money]:
    """Return what points would be worth if all were spent in one currency, for each that loyalty is on in."""
    return [
        Money(worth(points, value, fraction_digits=get_currency_precision(currency)), currency)
        for currency, value in sorted(_point_values(settings, using).items())
    ]


def _point_values(settings: ProgramSettings, using: str) -> dict[str, Decimal]:
    """Return the highest value of a point in each currency of the channels that loyalty is on in."""
    own = ChannelTerms.objects.using(using).in_bulk(field_name="channel_id")
    values: dict[str, Decimal] = {}
    for pk, currency in Channel.objects.using(using).filter(is_active=True).values_list("pk", "currency_code"):
        terms = effective_terms(own.get(pk), settings)
        if terms.active:
            values[currency] = max(terms.point_value, values.get(currency, Decimal(0)))
    return values
