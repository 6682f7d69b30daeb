"""What mutations of the catalogue have of their own: deleted rewards are not found, and amounts are in a currency."""

from types import MappingProxyType

from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from django.utils import timezone
from saleor.channel.models import Channel as ChannelRow
from saleor.graphql.channel.types import Channel
from saleor.graphql.product.types import ProductVariant

from ....enums import LoyaltyErrorCode
from ....models import Reward
from ...core.channels import require_channel
from ...core.nodes import node_of
from ...core.rows import RowMutation
from ...tiers.types import LoyaltyTier
from ..types import LoyaltyReward


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


class RewardRow(RowMutation):
    returns = "The reward."

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        reward = reward_of(cls, info, row_id)
        require_channel(info, reward.channel_id)
        return reward


class RewardFields(RewardRow):
    takes = "Fields of the reward."
    references = MappingProxyType({"channel": Channel, "variant": ProductVariant, "tier": LoyaltyTier})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        present = None if instance is None else instance.channel_id
        channel_id = cleaned["fields"].get("channel_id", present)
        if instance is not None and channel_id != present:
            problem = ValidationError("A reward's channel does not change.", code=LoyaltyErrorCode.INVALID.value)
            raise ValidationError({"channel": problem})
        require_channel(info, channel_id)
        return cleaned | {"fraction_digits": _fraction_digits(channel_id), "now": timezone.now()}


def _fraction_digits(channel_id):
    if channel_id is None:
        return None
    return get_currency_precision(ChannelRow.objects.values_list("currency_code", flat=True).get(pk=channel_id))
