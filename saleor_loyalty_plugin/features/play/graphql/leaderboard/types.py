import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from .....domain.words.sayings import say, saying
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from ... import models
from ..challenges.enums import LoyaltyPeriodEnum


class LoyaltyLeaderboardRow(BaseObjectType):
    rank = graphene.Int(required=True, description="Equal figures share a rank: 1, 1, 3." + ADDED_IN_02)
    name = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description='The name that the member has chosen; else "a member", in the requested language.' + ADDED_IN_02,
    )
    points = graphene.Int(
        required=True, description="Points that orders earned in the period, less what was taken back." + ADDED_IN_02
    )

    class Meta:
        description = "A place on a leaderboard." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_name(root, _info, *, language=None):
        code = language and str(language).lower().replace("_", "-")
        return root.name or say(saying("a_member"), code)


class LoyaltyLeaderboard(BaseObjectType):
    from_ = DateTime(required=True, name="from", description="From then on, included." + ADDED_IN_02)
    to = DateTime(required=True, description="Until then, not included." + ADDED_IN_02)
    closed_at = DateTime(description="Since when nothing changes any more; null: it still does." + ADDED_IN_02)
    prizes = NonNullList(
        graphene.Int,
        required=True,
        description="Points for the first place, the second, and so on; prizes of tied places are added up and divided."
        + ADDED_IN_02,
    )
    rows = NonNullList(
        LoyaltyLeaderboardRow, required=True, description="The first places, the first first." + ADDED_IN_02
    )
    mine = graphene.Field(
        LoyaltyLeaderboardRow,
        description="The requesting member's own place; null: they have earned nothing in it." + ADDED_IN_02,
    )
    to_next = graphene.Int(
        description="How many points who stands next above them has more; null: nobody does." + ADDED_IN_02
    )

    class Meta:
        description = "Who has earned the most points in a period." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyLeaderboardTerms(ModelObjectType[models.Leaderboard]):
    id = graphene.GlobalID(required=True, description="ID of the leaderboard." + ADDED_IN_02)
    period = LoyaltyPeriodEnum(required=True, description="Of each WEEK, MONTH or YEAR." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on." + ADDED_IN_02)
    prizes = NonNullList(
        graphene.Int,
        required=True,
        description="Points for the first place, the second, and so on; none: no prizes." + ADDED_IN_02,
    )
    closing_days = graphene.Int(
        required=True, description="Days after its end in which refunds still count for a period." + ADDED_IN_02
    )

    class Meta:
        description = "How a leaderboard is set." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Leaderboard
