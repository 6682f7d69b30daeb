import graphene
from django.utils import timezone
from saleor.graphql.core.connection import CountableConnection
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType

from ... import models
from ..core.program import DOC_CATEGORY_LOYALTY
from ..tiers.dataloaders import TierByIdLoader
from ..tiers.types import LoyaltyTier
from .enums import LoyaltyRewardKindEnum


class LoyaltyReward(ModelObjectType[models.Reward]):
    id = graphene.GlobalID(required=True, description="ID of the reward.")
    name = graphene.String(required=True, description="Name of the reward.")
    kind = LoyaltyRewardKindEnum(required=True, description="What it gives.")
    points_cost = graphene.Int(required=True, description="Points that it costs.")
    tier = graphene.Field(LoyaltyTier, description="Lowest tier that may claim it.")
    remaining = graphene.Int(description="Left to claim; null where unlimited.")
    valid_until = DateTime(description="When it can no longer be claimed.")
    active = graphene.Boolean(required=True, description="Whether it is in the catalogue now.")

    class Meta:
        description = "What points can be spent on besides the price of an order."
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Reward

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root.tier_id) if root.tier_id else None

    @staticmethod
    def resolve_remaining(root, _info):
        return None if root.quantity is None else max(root.quantity - root.claimed, 0)

    @staticmethod
    def resolve_active(root, _info):
        return root.active and (root.valid_until is None or root.valid_until > timezone.now())


class LoyaltyRewardCountableConnection(CountableConnection):
    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY
        node = LoyaltyReward
