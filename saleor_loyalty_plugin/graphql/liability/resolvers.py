"""What outstanding points are worth, in the currencies of the shop."""

from datetime import datetime
from decimal import Decimal

from babel.numbers import get_currency_precision
from django.utils import timezone
from prices import Money
from saleor.channel.models import Channel
from saleor.graphql.core.context import get_database_connection_name

from ...domain.worth import worth
from ...models import ChannelTerms
from ...selectors.liability import liability_at, liability_now
from ...selectors.terms import effective_terms
from ...settings import ProgramSettings
from ..core.program import prepared_program
from .types import LoyaltyLiability


def resolve_liability(info, at: datetime | None):
    settings = prepared_program(info)
    now, using = timezone.now(), get_database_connection_name(info.context)
    found = liability_now(now, using=using) if at is None else liability_at(at, using=using)
    return LoyaltyLiability(
        at=at or now,
        members=found.members,
        points_outstanding=found.points,
        values=[
            Money(worth(found.points, value, fraction_digits=get_currency_precision(currency)), currency)
            for currency, value in sorted(_point_values(settings, using).items())
        ],
    )


def _point_values(settings: ProgramSettings, using: str) -> dict[str, Decimal]:
    """Return the highest value of a point in each currency of the channels that loyalty is on in."""
    own = ChannelTerms.objects.using(using).in_bulk(field_name="channel_id")
    values: dict[str, Decimal] = {}
    for pk, currency in Channel.objects.using(using).filter(is_active=True).values_list("pk", "currency_code"):
        terms = effective_terms(own.get(pk), settings)
        if terms.active:
            values[currency] = max(terms.point_value, values.get(currency, Decimal(0)))
    return values
