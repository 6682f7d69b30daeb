"""The program's money, from the shop's channels and their rates."""

from django.db.models import OuterRef, Subquery
from saleor.channel import models

from ...domain.program_money import Channel, ProgramMoney, program_money
from ...models import ChannelTerms
from ...settings import ProgramSettings
from ..databases import WRITER


def money_of_program(settings: ProgramSettings, *, using: str = WRITER) -> ProgramMoney:
    """Return the money that amounts of several channels are converted to; one query."""
    own = ChannelTerms.objects.filter(channel_id=OuterRef("pk")).values("points_per_currency_unit")
    rows = models.Channel.objects.using(using).annotate(own_rate=Subquery(own)).order_by("pk")
    channels = [
        Channel(number=pk, currency=currency, is_active=is_active, own_rate=own_rate)
        for pk, currency, is_active, own_rate in rows.values_list("pk", "currency_code", "is_active", "own_rate")
    ]
    return program_money(channels, currency=settings.program_currency, rate=settings.points_per_currency_unit)


def currency_problem(settings: ProgramSettings) -> str | None:
    """Return what is wrong with the setting `program_currency`, None where a channel has it, or it is empty."""
    code = settings.program_currency
    if not code or models.Channel.objects.using(WRITER).filter(currency_code=code).exists():
        return None
    return f"Enter the currency of one of the shop's channels, or nothing: no channel has {code}."
