from typing import Any

from django.utils import timezone
from saleor.channel.models import Channel

from ......graphql.core.access.channels import require_channel
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.nodes import node_of
from ......graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from ......graphql.core.rows.named import ids_of
from ......graphql.tiers.types import LoyaltyTier
from ....events.services.rows import create_event, delete_event, update_event
from ..dataloaders import read_event_anew
from ..types import LoyaltyEvent
from .inputs import LoyaltyEventInput


class _EventRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        event: Any = super().get_instance(info, row_id)
        for channel_id in event.channels:
            require_channel(info, channel_id)
        return event

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        read_event_anew(info, instance.pk)


class _EventFields(_EventRow):
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
        if "openings" in fields:
            fields["openings"] = [
                {
                    "tier_id": node_of(cls, info, each["tier"], only_type=LoyaltyTier, field="openings").pk,
                    "days": each["days"],
                }
                for each in fields["openings"] or ()
            ]
        return cleaned | {"now": timezone.now()}


class LoyaltyEventCreate(_EventFields, RowCreate):
    class Meta:
        description = "Creates an event." + ADDED_IN_02
        object_type = LoyaltyEvent
        input_type = LoyaltyEventInput
        service = create_event


class LoyaltyEventUpdate(_EventFields, RowUpdate):
    class Meta:
        description = "Updates an event. Who has a seat keeps it; new seats go to who waits." + ADDED_IN_02
        object_type = LoyaltyEvent
        input_type = LoyaltyEventInput
        service = update_event


class LoyaltyEventDelete(_EventRow, RowDelete):
    class Meta:
        description = (
            "Deletes an event. One that members registered for is kept: it can be switched off, not deleted."
            + ADDED_IN_02
        )
        object_type = LoyaltyEvent
        service = delete_event
