"""Amounts that a campaign has by channel."""

from collections.abc import Mapping
from decimal import Decimal

import graphene
from prices import Money as MoneyValue
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.types import BaseObjectType, Money

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.nodes import load_there
from ....graphql.core.program import DOC_CATEGORY_LOYALTY


class LoyaltyChannelAmount(BaseObjectType):
    channel = graphene.Field(
        "saleor.graphql.channel.types.Channel", required=True, description="The channel." + ADDED_IN_02
    )
    amount = graphene.Field(Money, required=True, description="The amount, in its currency." + ADDED_IN_02)

    class Meta:
        description = "An amount in a channel." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


def amounts_by_channel(amounts: Mapping[str, str], info):
    """Return a promise of amounts that are kept by the number of a channel; channels that are gone are left out."""
    kept = {int(channel): Decimal(amount) for channel, amount in amounts.items()}

    def shown(channels):
        return [
            LoyaltyChannelAmount(channel=channel, amount=MoneyValue(kept[channel.pk], channel.currency_code))
            for channel in channels
        ]

    return load_there(ChannelByIdLoader, info, list(kept)).then(shown)
