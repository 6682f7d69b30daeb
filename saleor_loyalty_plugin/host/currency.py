"""The program's currency: what amounts of several channels are told in, converted by their rates (rule 22)."""

from django.db.models import Exists, OuterRef
from saleor.channel.models import Channel

from ..models import ChannelTerms
from ..settings import ProgramSettings, SettingsError


def program_currency(settings: ProgramSettings, *, using: str) -> str | None:
    """Return the setting `program_currency`, else what the oldest active channel without a rate of its own sells in.

    Where every channel has a rate of its own it is the oldest active one's; None where no channel is active.
    """
    if settings.program_currency:
        return settings.program_currency
    own_rate = ChannelTerms.objects.filter(channel_id=OuterRef("pk"), points_per_currency_unit__isnull=False)
    channels = Channel.objects.using(using).filter(is_active=True)
    return channels.order_by(Exists(own_rate), "pk").values_list("currency_code", flat=True).first()


def require_channels_currency(settings: ProgramSettings) -> None:
    """Refuse a program's currency that nothing is sold in.

    Raises:
        SettingsError: on `program_currency`, with the currencies that there are.

    """
    currencies = sorted(set(Channel.objects.values_list("currency_code", flat=True)))
    if settings.program_currency and settings.program_currency not in currencies:
        problem = f"Enter the currency of a channel ({', '.join(currencies)}), or nothing."
        raise SettingsError({"program_currency": problem})
