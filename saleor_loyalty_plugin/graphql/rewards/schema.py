import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.fields import BaseField, ConnectionField, FilterConnectionField
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from ..core.descriptions import ADDED_IN_02
from ..core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .filters import LoyaltyRewardFilterInput
from .mutations.claim import LoyaltyRewardClaim
from .mutations.create import LoyaltyRewardCreate
from .mutations.delete import LoyaltyRewardDelete
from .mutations.unclaim import LoyaltyRewardUnclaim
from .mutations.update import LoyaltyRewardUpdate
from .resolvers import resolve_all_rewards, resolve_reward, resolve_rewards
from .types import LoyaltyReward, LoyaltyRewardCountableConnection


class RewardQueries(graphene.ObjectType):
    loyalty_rewards = ConnectionField(
        LoyaltyRewardCountableConnection,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel."),
        affordable=graphene.Argument(
            graphene.Boolean, description="Only those that the signed-in member can claim now, or cannot."
        ),
        description="Rewards that may be claimed in the channel. Public; `affordable` needs a signed-in member.",
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    loyalty_reward = BaseField(
        LoyaltyReward,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the reward." + ADDED_IN_02),
        description="One reward: to everybody where it may be claimed, any one with MANAGE_DISCOUNTS." + ADDED_IN_02,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_all_rewards = FilterConnectionField(
        LoyaltyRewardCountableConnection,
        filter=LoyaltyRewardFilterInput(description="Filtering options for rewards." + ADDED_IN_02),
        description="Every reward, also those that are switched off, over or all claimed, and while the program is "
        "switched off; the cheapest first." + ADDED_IN_02,
        # Who helps customers gives one of them without points.
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS, AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_reward(_root, info, *, id):
        return resolve_reward(info, id)

    @staticmethod
    def resolve_loyalty_all_rewards(_root, info, **kwargs):
        rewards = filter_connection_queryset(
            resolve_all_rewards(info), kwargs, allow_replica=info.context.allow_replica
        )
        return create_connection_slice(rewards, info, kwargs, LoyaltyRewardCountableConnection)

    @staticmethod
    def resolve_loyalty_rewards(_root, info, *, channel, affordable=None, **kwargs):
        rewards = resolve_rewards(info, channel, affordable)
        return create_connection_slice(rewards, info, kwargs, LoyaltyRewardCountableConnection)


class RewardMutations(graphene.ObjectType):
    loyalty_reward_claim = LoyaltyRewardClaim.Field()
    loyalty_reward_unclaim = LoyaltyRewardUnclaim.Field()
    loyalty_reward_create = LoyaltyRewardCreate.Field()
    loyalty_reward_update = LoyaltyRewardUpdate.Field()
    loyalty_reward_delete = LoyaltyRewardDelete.Field()


PART = SchemaPart(
    queries=RewardQueries,
    mutations=RewardMutations,
    costs={
        "Query": {
            "loyaltyRewards": CONNECTION_COST,
            "loyaltyReward": FIELD_COST,
            "loyaltyAllRewards": CONNECTION_COST,
        },
        "LoyaltyReward": dict.fromkeys(
            ("tier", "channel", "variant", "descriptions", "metadata", "privateMetadata"), FIELD_COST
        ),
    },
)
