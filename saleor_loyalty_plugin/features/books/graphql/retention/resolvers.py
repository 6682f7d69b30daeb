"""`loyaltyRetention`: what was counted, as an operator reads it."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP
from decimal import Decimal as Number

from babel.numbers import get_currency_precision
from prices import Money
from saleor.graphql.core.context import get_database_connection_name

from .....graphql.core.program import prepared_program
from .....host.program.money import money_of_program
from ...host.retention import retention
from ...rules.retention import Counts
from ..channels import of_channel
from ..months import months_of
from .types import LoyaltyRetention, LoyaltyRetentionFigures

CENT = Number("0.01")


def resolve_retention(info, start: datetime, end: datetime, channel: str | None):
    settings = prepared_program(info)
    months = months_of(settings, start, end)
    return of_channel(info, channel, lambda channel_id: _told(info, months, settings, channel_id))


def _told(info, months, settings, channel_id):
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
