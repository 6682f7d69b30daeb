from dataclasses import dataclass
from typing import Any

from promise import Promise
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.utils import from_global_id_or_error

from ...models import ChannelTerms
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.nodes import row_id


@dataclass(frozen=True, slots=True)
class TermsOfChannel:
    channel: Any
    terms: ChannelTerms


def resolve_channel_terms(info, channel_id: str) -> Promise:
    """Return a promise of a channel's terms, those that hold where none were set; None where there is no channel."""
    _, pk = from_global_id_or_error(channel_id, "Channel", raise_error=True)
    key = row_id(pk)

    def together(found):
        channel, terms = found
        return channel and TermsOfChannel(channel, terms or ChannelTerms(channel_id=key))

    loaders = (ChannelByIdLoader(info.context), ChannelTermsByChannelIdLoader(info.context))
    return Promise.all([loader.load(key) for loader in loaders]).then(together)
