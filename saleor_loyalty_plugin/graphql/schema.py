"""What the plugin adds to Saleor's Query and Mutation: plain mixins that do not know how they are mounted."""

import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.fields import BaseField, ConnectionField, FilterConnectionField, PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .channels.mutations.terms_update import LoyaltyChannelTermsUpdate
from .checkout.mutations.points_apply import CheckoutLoyaltyPointsApply
from .checkout.mutations.points_remove import CheckoutLoyaltyPointsRemove
from .core.program import DOC_CATEGORY_LOYALTY
from .liability.resolvers import resolve_liability
from .liability.types import LoyaltyLiability
from .members.filters import LoyaltyMemberFilterInput
from .members.mutations.enroll import LoyaltyEnroll
from .members.mutations.points_adjust import LoyaltyPointsAdjust
from .members.mutations.tier_assign import LoyaltyMemberTierAssign
from .members.mutations.update import LoyaltyMemberUpdate
from .members.resolvers import resolve_member, resolve_members
from .members.sorters import LoyaltyMemberSortingInput
from .members.types.member import LoyaltyMember, LoyaltyMemberCountableConnection
from .program.resolvers import resolve_program
from .program.types import LoyaltyProgram
from .rewards.mutations.claim import LoyaltyRewardClaim
from .rewards.mutations.create import LoyaltyRewardCreate
from .rewards.mutations.delete import LoyaltyRewardDelete
from .rewards.mutations.unclaim import LoyaltyRewardUnclaim
from .rewards.mutations.update import LoyaltyRewardUpdate
from .rewards.resolvers import resolve_rewards
from .rewards.types import LoyaltyRewardCountableConnection
from .tiers.mutations.create import LoyaltyTierCreate
from .tiers.mutations.delete import LoyaltyTierDelete
from .tiers.mutations.update import LoyaltyTierUpdate


class LoyaltyQueries(graphene.ObjectType):
    loyalty_program = BaseField(
        LoyaltyProgram,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel."),
        description="The program as a shopper of the channel sees it. Null where loyalty is off in the channel.",
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_member = BaseField(
        LoyaltyMember,
        id=graphene.Argument(graphene.ID, description="ID of the member."),
        user=graphene.Argument(graphene.ID, description="ID of the member's user."),
        description=(
            "One member by its id or by its user's id; without arguments the requesting customer. A customer sees "
            "themself, staff and apps with MANAGE_USERS anybody; others get null."
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_members = FilterConnectionField(
        LoyaltyMemberCountableConnection,
        filter=LoyaltyMemberFilterInput(description="Filtering options for members."),
        sort_by=LoyaltyMemberSortingInput(description="Sort members."),
        search=graphene.String(description="Search members by email and name of the customer."),
        description="Members of the program.",
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    loyalty_rewards = ConnectionField(
        LoyaltyRewardCountableConnection,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel."),
        affordable=graphene.Argument(
            graphene.Boolean, description="Only those that the signed-in member can claim now, or cannot."
        ),
        description="Rewards that may be claimed in the channel. Public; `affordable` needs a signed-in member.",
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_liability = PermissionsField(
        LoyaltyLiability,
        at=graphene.Argument(DateTime, description="The moment; now if not given."),
        description="Outstanding points and their worth at a moment.",
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_liability(_root, info, *, at=None):
        return resolve_liability(info, at)

    @staticmethod
    def resolve_loyalty_rewards(_root, info, *, channel, affordable=None, **kwargs):
        rewards = resolve_rewards(info, channel, affordable)
        return create_connection_slice(rewards, info, kwargs, LoyaltyRewardCountableConnection)

    @staticmethod
    def resolve_loyalty_program(_root, info, *, channel):
        return resolve_program(info, channel)

    @staticmethod
    def resolve_loyalty_member(_root, info, *, id=None, user=None):
        return resolve_member(info, id, user)

    @staticmethod
    def resolve_loyalty_members(_root, info, *, search=None, **kwargs):
        members = resolve_members(info, search)
        members = filter_connection_queryset(members, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(members, info, kwargs, LoyaltyMemberCountableConnection)


class LoyaltyMutations(graphene.ObjectType):
    checkout_loyalty_points_apply = CheckoutLoyaltyPointsApply.Field()
    checkout_loyalty_points_remove = CheckoutLoyaltyPointsRemove.Field()
    loyalty_enroll = LoyaltyEnroll.Field()
    loyalty_member_update = LoyaltyMemberUpdate.Field()
    loyalty_points_adjust = LoyaltyPointsAdjust.Field()
    loyalty_member_tier_assign = LoyaltyMemberTierAssign.Field()
    loyalty_reward_claim = LoyaltyRewardClaim.Field()
    loyalty_reward_unclaim = LoyaltyRewardUnclaim.Field()
    loyalty_reward_create = LoyaltyRewardCreate.Field()
    loyalty_reward_update = LoyaltyRewardUpdate.Field()
    loyalty_reward_delete = LoyaltyRewardDelete.Field()
    loyalty_tier_create = LoyaltyTierCreate.Field()
    loyalty_tier_update = LoyaltyTierUpdate.Field()
    loyalty_tier_delete = LoyaltyTierDelete.Field()
    loyalty_channel_terms_update = LoyaltyChannelTermsUpdate.Field()
