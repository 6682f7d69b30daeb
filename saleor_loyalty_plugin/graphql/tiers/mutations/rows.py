"""What mutations of tiers have of their own: what features give tiers, and members who follow."""

from typing import Any

from django.db import transaction

from ....host.evaluation import evaluate_tiers_task
from ....host.queueing import hurry
from ...core.access.channels import require_channel
from ...core.nodes import node_of
from ...core.part import TierField
from ...core.rows.mutations import RowMutation
from ...core.rows.named import channels_once

# By the name that its input has in Python; parts bring them.
TIER_FIELDS: dict[str, TierField] = {}


class TierRow(RowMutation):
    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        given = [(field, fields.pop(name)) for name, field in TIER_FIELDS.items() if name in fields]
        named = [
            (field, None if node_id is None else node_of(cls, info, node_id, only_type=field.type, field=field.name))
            for field, node_id in given
        ]
        return cleaned | {"named": named, "fraction_digits": _channel_terms(info, fields)}

    @classmethod
    @transaction.atomic
    def save(cls, instance, cleaned):
        named = cleaned.pop("named")
        tier = super().save(instance, cleaned)
        for field, row in named:
            field.apply(tier, row)
        return tier

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        hurry(evaluate_tiers_task)


def _channel_terms(info, fields: dict[str, Any]) -> dict[int, int]:
    """Put the terms of channels by the channels' ids; return how many decimal places the currency of each has."""
    given = fields.get("channel_terms")
    if not given:
        return {}
    digits = channels_once([each["channel"] for each in given], field="channel_terms")
    for channel_id in digits:
        require_channel(info, channel_id)
    amounts = ({name: value for name, value in each.items() if name != "channel"} for each in given)
    fields["channel_terms"] = dict(zip(digits, amounts, strict=True))
    return digits
