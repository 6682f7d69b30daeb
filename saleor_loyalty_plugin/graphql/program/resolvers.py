from dataclasses import dataclass

from saleor.graphql.channel.dataloaders.by_self import ChannelBySlugLoader

from ...selectors.terms import Terms, effective_terms
from ...settings import ProgramSettings
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.program import active_program


@dataclass(frozen=True, slots=True)
class ProgramInChannel:
    settings: ProgramSettings
    terms: Terms
    currency: str


def resolve_program(info, channel_slug: str):
    """Return the program in a channel, None where it is off there or the channel is."""
    settings = active_program(info)
    if settings is None:
        return None

    def in_channel(channel):
        if channel is None or not channel.is_active:
            return None

        def with_terms(own):
            terms = effective_terms(own, settings)
            return ProgramInChannel(settings, terms, channel.currency_code) if terms.active else None

        return ChannelTermsByChannelIdLoader(info.context).load(channel.pk).then(with_terms)

    return ChannelBySlugLoader(info.context).load(channel_slug).then(in_channel)
