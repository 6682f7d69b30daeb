"""The input that changes the catalogue, and the reward that a mutation names."""

from collections.abc import Iterator
from contextlib import contextmanager

import graphene
from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from saleor.channel.models import Channel as ChannelRow
from saleor.graphql.channel.types import Channel
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseInputObjectType
from saleor.graphql.product.types import ProductVariant

from ....enums import LoyaltyErrorCode
from ....models import Reward
from ...core.errors import typed_errors
from ...core.nodes import node_of
from ...core.program import DOC_CATEGORY_LOYALTY
from ...tiers.types import LoyaltyTier
from ..enums import LoyaltyRewardKindEnum
from ..types import LoyaltyReward


class LoyaltyRewardInput(BaseInputObjectType):
    name = graphene.String(description="Name of the reward.")
    kind = LoyaltyRewardKindEnum(description="What it gives; does not change later.")
    points_cost = graphene.Int(description="Points that it costs; 1 or more.")
    tier = graphene.ID(description="Lowest tier that may claim it; null for everybody.")
    quantity = graphene.Int(description="How many there are; null for no limit.")
    valid_until = DateTime(description="When it can no longer be claimed; null for never.")
    active = graphene.Boolean(description="Whether it is in the catalogue.")
    discount_percent = Decimal(description="VOUCHER: percent off, or `amount`.")
    amount = Decimal(description="VOUCHER: amount off. GIFT_CARD: the card's amount. In the channel's currency.")
    channel = graphene.ID(description="The channel it is for; VOUCHER and GIFT_CARD need one, others may be for all.")
    variant = graphene.ID(description="PRODUCT: the variant that is given.")

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


def reward_fields(mutation, info, input, reward: Reward | None = None) -> tuple[dict, int | None]:
    """Return the input with rows instead of ids, and the decimal places of the channel's currency."""
    fields, channel_id = dict(input), reward.channel_id if reward is not None else None
    named = {
        "channel": (Channel, "channel_id"),
        "variant": (ProductVariant, "variant_id"),
        "tier": (LoyaltyTier, "tier"),
    }
    for name, (graphene_type, column) in named.items():
        if name not in fields:
            continue
        node_id = fields.pop(name)
        node = None if node_id is None else node_of(mutation, info, node_id, only_type=graphene_type, field=name)
        fields[column] = node if name == "tier" or node is None else node.pk
        channel_id = fields[column] if name == "channel" else channel_id
    if reward is not None and "channel_id" in fields and fields["channel_id"] != reward.channel_id:
        problem = ValidationError("A reward's channel does not change.", code=LoyaltyErrorCode.INVALID.value)
        raise ValidationError({"channel": problem})
    return fields, None if channel_id is None else _digits(channel_id)


def reward_of(mutation, info, reward_id: str, *, field: str = "id") -> Reward:
    """Return the reward of a global id.

    Raises:
        ValidationError: there is none, or it was deleted.

    """
    reward = node_of(mutation, info, reward_id, only_type=LoyaltyReward, field=field)
    if reward.deleted:
        problem = ValidationError("There is no reward with this ID.", code=LoyaltyErrorCode.NOT_FOUND.value)
        raise ValidationError({field: problem})
    return reward


@contextmanager
def named_errors() -> Iterator[None]:
    """Turn a refusal of a service into an error on the input's field."""
    try:
        with typed_errors():
            yield
    except ValidationError as error:
        names = {"channel_id": "channel", "variant_id": "variant"}
        raise ValidationError({names.get(name, name): found for name, found in error.error_dict.items()}) from error


def _digits(channel_id: int) -> int:
    return get_currency_precision(ChannelRow.objects.values_list("currency_code", flat=True).get(pk=channel_id))
