from types import MappingProxyType
from typing import Any

from django.utils import timezone
from saleor.channel.models import Channel

from ......graphql.core.access.channels import require_channel
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from ......graphql.core.rows.named import ids_of
from ......graphql.tiers.types import LoyaltyTier
from ....polls.services.rows import create_poll, delete_poll, update_poll
from ..dataloaders import read_poll_anew
from ..types import LoyaltyPoll
from .inputs import LoyaltyPollInput


class _PollRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        poll: Any = super().get_instance(info, row_id)
        for channel_id in poll.channels:
            require_channel(info, channel_id)
        return poll

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        read_poll_anew(info, instance.pk)


class _PollFields(_PollRow):
    references = MappingProxyType({"tier": LoyaltyTier})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        if "channels" in fields:
            fields["channels"] = ids_of(fields["channels"] or (), Channel.objects.all(), field="channels")
            for channel_id in fields["channels"]:
                require_channel(info, channel_id)
        return cleaned | {"now": timezone.now()}


class LoyaltyPollCreate(_PollFields, RowCreate):
    class Meta:
        description = "Creates a poll." + ADDED_IN_02
        object_type = LoyaltyPoll
        input_type = LoyaltyPollInput
        service = create_poll


class LoyaltyPollUpdate(_PollFields, RowUpdate):
    class Meta:
        description = "Updates a poll. What members vote on does not change once somebody has voted." + ADDED_IN_02
        object_type = LoyaltyPoll
        input_type = LoyaltyPollInput
        service = update_poll


class LoyaltyPollDelete(_PollRow, RowDelete):
    class Meta:
        description = (
            "Deletes a poll. One that members voted in or entered can be switched off, not deleted." + ADDED_IN_02
        )
        object_type = LoyaltyPoll
        service = delete_poll
