"""What mutations of the catalogue have of their own: deleted rewards are not found, and amounts are in a currency."""

from types import MappingProxyType
from typing import Any

from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from django.utils import timezone
from saleor.channel.models import Channel as ChannelRow
from saleor.graphql.channel.types import Channel
from saleor.graphql.product.types import ProductVariant

from ....enums import LoyaltyErrorCode
from ....models import Reward
from ...core.access.channels import require_channel
from ...core.nodes import node_of
from ...core.rows.mutations import RowMutation
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
        fields = cleaned["fields"]
        present = None if instance is None else instance.channel_id
        if present is not None and _currency(present) is None:
            _leave_what_is_gone(fields)
        channel_id = fields.get("channel_id", present)
        if instance is not None and channel_id != present:
            raise _refused("channel", "A reward's channel does not change.")
        require_channel(info, channel_id)
        currency = _currency(channel_id)
        return cleaned | {"fraction_digits": currency and get_currency_precision(currency), "now": timezone.now()}


def _currency(channel_id: int | None) -> str | None:
    return ChannelRow.objects.filter(pk=channel_id).values_list("currency_code", flat=True).first()


def _leave_what_is_gone(fields: dict[str, Any]) -> None:
    """Leave a reward's channel and amount as they are, once the channel was deleted.

    Neither can be read any more: what is read as null and sent back is no change.
    """
    for name in ("channel_id", "amount"):
        if name in fields and fields.pop(name) is not None:
            problem = "The reward's channel was deleted, and its currency with it: make a new reward for another one."
            raise _refused(name.removesuffix("_id"), problem)


def _refused(field: str, problem: str) -> ValidationError:
    return ValidationError({field: ValidationError(problem, code=LoyaltyErrorCode.INVALID.value)})
