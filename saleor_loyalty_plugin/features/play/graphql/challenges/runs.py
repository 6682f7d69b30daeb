"""Who has done a challenge, for staff."""

import graphene
from saleor.graphql.core.scalars import Date, DateTime
from saleor.graphql.core.types import ModelObjectType

from .....graphql.claims.dataloaders import ClaimByIdLoader
from .....graphql.claims.types import LoyaltyClaim
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...challenges import models
from ...challenges.rules.periods import day_of


class LoyaltyChallengeRun(ModelObjectType[models.ChallengeRun]):
    id = graphene.GlobalID(required=True, description="ID of it." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember, description="The member; null where they have left or were deleted." + ADDED_IN_02
    )
    period_start = Date(description="First day of the period; null where there is only one." + ADDED_IN_02)
    done_at = DateTime(description="When the target was reached; null: refunds have undone it since." + ADDED_IN_02)
    due = graphene.Boolean(
        required=True,
        description="Whether the prize is theirs: false after a refund, and where enough others were first."
        + ADDED_IN_02,
    )
    has_prize = graphene.Boolean(required=True, description="Whether they have the prize now." + ADDED_IN_02)
    given_at = DateTime(description="When the prize was given last; null: never." + ADDED_IN_02)
    points = graphene.Int(description="Points of the prize, as it was when they began; null: none." + ADDED_IN_02)
    badge = graphene.String(description="Code of the badge of the prize; null: none." + ADDED_IN_02)
    plays = graphene.Int(description="Plays of the prize; null: none." + ADDED_IN_02)
    claim = graphene.Field(LoyaltyClaim, description="The reward that was given; null: none." + ADDED_IN_02)

    class Meta:
        description = "A period of a challenge in which a member reached the target." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.ChallengeRun

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id)

    @staticmethod
    def resolve_period_start(root, _info):
        return day_of(root.period_key)

    @staticmethod
    def resolve_has_prize(root, _info):
        return root.given

    @staticmethod
    def resolve_badge(root, _info):
        return root.badge or None

    @staticmethod
    def resolve_claim(root, info):
        return ClaimByIdLoader(info.context).load(root.claim_id) if root.claim_id else None


class LoyaltyChallengeRunCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyChallengeRun
        added_in = ADDED_IN_02
