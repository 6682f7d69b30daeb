"""What mutations of campaigns have of their own: lists of what they name, amounts by channel, reach of the channels."""

from types import MappingProxyType
from typing import Any

from django.utils import timezone

from .....graphql.core.access.channels import require_channel
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.rows.mutations import RowMutation
from .....graphql.core.rows.named import channels_once, name_rows
from .....graphql.tiers.types import LoyaltyTier
from ....audience.graphql.segments.types import LoyaltySegment


class CampaignRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        campaign: Any = super().get_instance(info, row_id)
        for channel_id in campaign.channels:
            require_channel(info, channel_id)
        return campaign


class CampaignFields(CampaignRow):
    references = MappingProxyType({"tier": LoyaltyTier, "segment": LoyaltySegment})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        name_rows(fields)
        digits: dict[int, int] = {}
        given = fields.get("minimums")
        if given is not None:
            digits = channels_once([each["channel"] for each in given], field="minimums")
            fields["minimums"] = dict(zip(digits, (each["amount"] for each in given), strict=True))
        for channel_id in {*(fields.get("channels") or ()), *digits}:
            require_channel(info, channel_id)
        return cleaned | {"fraction_digits": digits, "now": timezone.now()}
