"""What subscriptions ask of each event. Saleor hands over the event's name and the fact.

Apps are told with MANAGE_USERS alone, and so is whoever tries a subscription: no field asks again.
"""

import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import SubscriptionObjectType
from saleor.graphql.webhook.subscription_types import Event

from ....graphql.claims.dataloaders import ClaimByIdLoader
from ....graphql.claims.types import LoyaltyClaim
from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.members.types.transaction import LoyaltyTransaction
from ....graphql.tiers.dataloaders import TierByIdLoader
from ....graphql.tiers.types import LoyaltyTier
from .dataloaders import ToldMemberByIdLoader


class _OfMember(graphene.AbstractType):
    member = graphene.Field(LoyaltyMember, description="The member." + ADDED_IN_02)

    @staticmethod
    def resolve_member(root, info):
        return ToldMemberByIdLoader(info.context).load(root[1].member_id)


class LoyaltyMemberEnrolled(SubscriptionObjectType, _OfMember):
    class Meta:
        root_type = "LoyaltyMember"
        enable_dry_run = True
        interfaces = (Event,)
        description = "A customer joined the program, or came back to it." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_member(root, info):
        return ToldMemberByIdLoader(info.context).load(root[1].pk)


class LoyaltyPointsChanged(SubscriptionObjectType, _OfMember):
    transaction = graphene.Field(
        LoyaltyTransaction, description="The entry of the ledger: points moved by it." + ADDED_IN_02
    )

    class Meta:
        root_type = "LoyaltyTransaction"
        enable_dry_run = True
        interfaces = (Event,)
        description = "A member's points changed; once for each entry of the ledger." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_transaction(root, _info):
        return root[1]


class LoyaltyTierChanged(SubscriptionObjectType, _OfMember):
    old_tier = graphene.Field(
        LoyaltyTier, description="The tier that the member left. Null where it was deleted." + ADDED_IN_02
    )
    tier = graphene.Field(
        LoyaltyTier, description="The tier that the member is in. Null where it was deleted." + ADDED_IN_02
    )

    class Meta:
        root_type = None
        enable_dry_run = False
        interfaces = (Event,)
        description = "A member went to another tier, up or down, by themselves or by staff." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_old_tier(root, info):
        return TierByIdLoader(info.context).load(root[1].old_tier_id)

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root[1].tier_id)


class LoyaltyPointsExpiring(SubscriptionObjectType, _OfMember):
    points = graphene.Int(required=True, description="Points that expire on that day." + ADDED_IN_02)
    expires_at = DateTime(required=True, description="When the first of them do." + ADDED_IN_02)

    class Meta:
        root_type = None
        enable_dry_run = False
        interfaces = (Event,)
        description = "Points of a member expire in 30 days, or in 7; once for all of a day." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_points(root, _info):
        return root[1].points

    @staticmethod
    def resolve_expires_at(root, _info):
        return root[1].expires_at


class LoyaltyRewardClaimed(SubscriptionObjectType, _OfMember):
    claim = graphene.Field(LoyaltyClaim, description="What was claimed. Null once the member left." + ADDED_IN_02)

    class Meta:
        root_type = "LoyaltyClaim"
        enable_dry_run = True
        interfaces = (Event,)
        description = "A member claimed a reward for points." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_claim(root, info):
        return ClaimByIdLoader(info.context).load(root[1].pk)
