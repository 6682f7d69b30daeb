from dataclasses import dataclass

from saleor.permission.enums import DiscountPermissions, PluginsPermissions

from ...selectors.terms import Terms, effective_terms
from ...settings import ProgramSettings
from ..core.access.channels import load_channel
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.program import program_for


@dataclass(frozen=True, slots=True)
class ProgramInChannel:
    settings: ProgramSettings
    terms: Terms
    currency: str
    channel_id: int


def resolve_program(info, channel_slug: str):
    """Return the program in a channel, None where it is off there or the channel is."""
    settings = program_for(info, DiscountPermissions.MANAGE_DISCOUNTS, PluginsPermissions.MANAGE_PLUGINS)
    if settings is None:
        return None

    def in_channel(channel):
        if channel is None or not channel.is_active:
            return None

        def with_terms(own):
            terms = effective_terms(own, settings)
            return ProgramInChannel(settings, terms, channel.currency_code, channel.pk) if terms.active else None

        return ChannelTermsByChannelIdLoader(info.context).load(channel.pk).then(with_terms)

    return load_channel(info, channel_slug).then(in_channel)
