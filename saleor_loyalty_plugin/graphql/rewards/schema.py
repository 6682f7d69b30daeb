import graphene
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.fields import ConnectionField

from ..core.part import CONNECTION_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .mutations.claim import LoyaltyRewardClaim
from .mutations.create import LoyaltyRewardCreate
from .mutations.delete import LoyaltyRewardDelete
from .mutations.unclaim import LoyaltyRewardUnclaim
from .mutations.update import LoyaltyRewardUpdate
from .resolvers import resolve_rewards
from .types import LoyaltyRewardCountableConnection


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
    queries=RewardQueries, mutations=RewardMutations, costs={"Query": {"loyaltyRewards": CONNECTION_COST}}
)
