"""`loyaltyRetention` and `loyaltyMovements`: what was counted, as an operator reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP
from decimal import Decimal as Number
from itertools import pairwise
from typing import Any

from babel.numbers import get_currency_precision
from django.utils import timezone
from graphql.error import GraphQLError
from prices import Money
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.core.context import get_database_connection_name

from ....graphql.core.access.channels import channel_of_slug, reaches_channel
from ....graphql.core.moments import aware
from ....graphql.core.program import prepared_program
from ....host.databases import allow_reading
from ....host.program.money import money_of_program
from ....settings import ProgramSettings
from ..host.retention import retention
from ..rules.retention import Counts, edges, period_problem
from ..selectors import movements
from .types import LoyaltyRetention, LoyaltyRetentionFigures

CENT = Number("0.01")


@dataclass(frozen=True, slots=True)
class Month:
    """What `LoyaltyMovements` shows: signed points by the kind of entry that moved them."""

    from_: datetime
    to: datetime
    points: Mapping[str, int]


def resolve_retention(info, start: datetime, end: datetime, channel: str | None):
    settings = prepared_program(info)
    months = _months(settings, start, end)
    return _of_channel(info, channel, lambda channel_id: _told(info, months, settings, channel_id))


def resolve_movements(info, start: datetime, end: datetime, channel: str | None):
    months, using = _months(prepared_program(info), start, end), get_database_connection_name(info.context)

    def told(channel_id):
        with allow_reading(using):
            found = movements(months, channel_id=channel_id, using=using) if months else []
        spans = zip(pairwise(months), found, strict=True)
        return [Month(first, last, points) for (first, last), points in spans]

    return _of_channel(info, channel, told)


def _months(settings: ProgramSettings, start: datetime, end: datetime) -> list[datetime]:
    """Return where the months of a period begin, and where the last ends.

    Raises:
        GraphQLError: the period cannot be told.

    """
    period: dict[str, Any] = {"start": aware(start), "end": aware(end), "zone": settings.zone, "now": timezone.now()}
    if problem := period_problem(**period):
        raise GraphQLError(f"`{problem[0]}`: {problem[1]}")
    return edges(**period)


def _of_channel(info, slug: str | None, told):
    """Return what `told` returns for the id of a channel, None for all of them."""
    return told(None) if slug is None else _reached_channel(info, slug).then(lambda found: told(found.pk))


def _reached_channel(info, slug: str):
    """Return a promise of a channel that the caller's groups reach.

    Raises:
        GraphQLError: there is none with this slug, in the promise.
        PermissionDenied: they do not reach it, in the promise.

    """

    def reached(channel):
        return reaches_channel(info, channel.pk).then(lambda reaches: channel if reaches else _denied())

    return channel_of_slug(info, slug).then(reached)


def _denied():
    raise PermissionDenied(message="You don't have access to some objects' channel.")


def _told(info, months, settings, channel_id=None):
    using = get_database_connection_name(info.context)
    money = money_of_program(settings, using=using)
    return [
        LoyaltyRetention(
            from_=month.start,
            to=month.end,
            members=_figures(month.members, month.end - month.start, money.currency),
            everybody=_figures(month.everybody, month.end - month.start, money.currency),
        )
        for month in retention(months, channel_id=channel_id, money=money, net=settings.earn_on_net, using=using)
    ]


def _figures(counts: Counts, lasted: timedelta, currency: str) -> LoyaltyRetentionFigures:
    return LoyaltyRetentionFigures(
        orders=counts.orders,
        revenue=_money(counts.revenue, currency),
        customers_at_start=counts.at_start,
        customers_at_end=counts.at_end,
        new_customers=counts.new,
        retention_percent=_percent(counts.retention),
        repeat_percent=_percent(counts.repeat_rate),
        average_order=_money(counts.average_order, currency),
        orders_per_customer=_rounded(counts.orders_per_customer, CENT),
        clv=_money(counts.lifetime_value(lasted), currency),
    )


def _percent(share: Number | None) -> Number | None:
    return None if share is None else _rounded(share * 100, CENT)


def _money(amount: Number | None, currency: str) -> Money | None:
    if amount is None or not currency:
        return None
    return Money(_rounded(amount, Number(1).scaleb(-get_currency_precision(currency))), currency)


def _rounded(number: Number | None, unit: Number) -> Number | None:
    return None if number is None else number.quantize(unit, ROUND_HALF_UP)
