from typing import Any

from django.utils import timezone
from saleor.channel.models import Channel

from ......graphql.core.access.channels import require_channel
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import fraction_digits_of_program, prepared_program
from ......graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from ......graphql.core.rows.named import ids_of
from ......graphql.rewards.mutations.rows import reward_of
from ....games.services.rows import create_game, delete_game, update_game
from ..dataloaders import read_game_anew
from ..types import LoyaltyGame
from .inputs import LoyaltyGameInput


class _GameRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        game: Any = super().get_instance(info, row_id)
        for channel_id in game.channels:
            require_channel(info, channel_id)
        return game

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        read_game_anew(info, instance.pk)


class _GameFields(_GameRow):
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
        if "slices" in fields:
            fields["slices"] = [cls._slice(info, each) for each in fields["slices"] or ()]
        zone, digits = prepared_program(info).zone, fraction_digits_of_program(info)
        return cleaned | {"fraction_digits": digits, "zone": zone, "now": timezone.now()}

    @classmethod
    def _slice(cls, info, given):
        fields = dict(given)
        reward_id = fields.pop("reward", None)
        if reward_id is not None:
            reward = reward_of(cls, info, reward_id, field="slices")
            require_channel(info, reward.channel_id)
            fields["reward_id"] = reward.pk
        return fields


class LoyaltyGameCreate(_GameFields, RowCreate):
    class Meta:
        description = "Creates a game. Its draws of the next 7 days are announced once it is switched on." + ADDED_IN_02
        object_type = LoyaltyGame
        input_type = LoyaltyGameInput
        service = create_game


class LoyaltyGameUpdate(_GameFields, RowUpdate):
    class Meta:
        description = "Updates a game. What was drawn stays as it was." + ADDED_IN_02
        object_type = LoyaltyGame
        input_type = LoyaltyGameInput
        service = update_game


class LoyaltyGameDelete(_GameRow, RowDelete):
    class Meta:
        description = "Deletes a game. One that was played is kept: it can be switched off, not deleted." + ADDED_IN_02
        object_type = LoyaltyGame
        service = delete_game
