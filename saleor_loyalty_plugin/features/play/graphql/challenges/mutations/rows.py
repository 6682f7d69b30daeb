from types import MappingProxyType
from typing import Any

from django.utils import timezone

from ......graphql.core.access.channels import require_channel
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import fraction_digits_of_program, prepared_program
from ......graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from ......graphql.core.rows.named import name_rows
from ......graphql.rewards.mutations.rows import reward_of
from ......graphql.rewards.types import LoyaltyReward
from ......graphql.tiers.types import LoyaltyTier
from .....audience.graphql.segments.types import LoyaltySegment
from ....challenges.services.rows import create_challenge, delete_challenge, update_challenge
from ..dataloaders import ChallengeTranslationsByChallengeIdLoader
from ..types import LoyaltyChallenge
from .inputs import LoyaltyChallengeInput


class _ChallengeRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        challenge: Any = super().get_instance(info, row_id)
        for channel_id in challenge.channels:
            require_channel(info, channel_id)
        return challenge

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        ChallengeTranslationsByChallengeIdLoader(info.context).clear(instance.pk)


class _ChallengeFields(_ChallengeRow):
    references = MappingProxyType({"tier": LoyaltyTier, "segment": LoyaltySegment, "reward": LoyaltyReward})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        if data.get("reward") is not None:
            require_channel(info, reward_of(cls, info, data["reward"], field="reward").channel_id)
        cleaned = super().clean_input(info, instance, data)
        name_rows(cleaned["fields"])
        for channel_id in cleaned["fields"].get("channels") or ():
            require_channel(info, channel_id)
        return cleaned | {
            "now": timezone.now(),
            "zone": prepared_program(info).zone,
            "fraction_digits": fraction_digits_of_program(info),
        }


class LoyaltyChallengeCreate(_ChallengeFields, RowCreate):
    class Meta:
        description = "Creates a challenge." + ADDED_IN_02
        object_type = LoyaltyChallenge
        input_type = LoyaltyChallengeInput
        service = create_challenge


class LoyaltyChallengeUpdate(_ChallengeFields, RowUpdate):
    class Meta:
        description = "Updates a challenge. Who has begun a period keeps its goal and its prize." + ADDED_IN_02
        object_type = LoyaltyChallenge
        input_type = LoyaltyChallengeInput
        service = update_challenge


class LoyaltyChallengeDelete(_ChallengeRow, RowDelete):
    class Meta:
        description = (
            "Deletes a challenge. One that members have done is kept: it can be switched off, not deleted."
            + ADDED_IN_02
        )
        object_type = LoyaltyChallenge
        service = delete_challenge
