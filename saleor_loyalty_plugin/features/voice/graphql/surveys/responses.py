"""What members answered, one by one, for staff."""

import graphene
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from .....graphql.core.access.orders import visible_order
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...surveys import models
from .dataloaders import RepliesByAskingIdLoader, SurveyByIdLoader
from .questions import LoyaltyQuestion
from .types import LoyaltySurvey


class LoyaltyReply(BaseObjectType):
    question = graphene.Field(LoyaltyQuestion, required=True, description="The question." + ADDED_IN_02)
    number = graphene.Int(description="NPS, CSAT and CES: the number." + ADDED_IN_02)
    choice = graphene.String(description="CHOICE: what was chosen, in the survey's own words." + ADDED_IN_02)
    text = graphene.String(description="TEXT: what was written, as plain text." + ADDED_IN_02)

    class Meta:
        description = "What a member answered to a question." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_choice(root: models.SurveyReply, _info):
        return root.choice or None

    @staticmethod
    def resolve_text(root: models.SurveyReply, _info):
        return root.text or None


class LoyaltySurveyResponse(ModelObjectType[models.SurveyAsking]):
    id = graphene.GlobalID(required=True, description="ID of the response." + ADDED_IN_02)
    survey = graphene.Field(LoyaltySurvey, required=True, description="The survey." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember, description="Who answered; null where they have left or were deleted." + ADDED_IN_02
    )
    order = graphene.Field(
        "saleor.graphql.order.types.Order",
        description="The order that it is about; null for a caller who may not see it." + ADDED_IN_02,
    )
    asked_at = DateTime(required=True, description="When they were asked." + ADDED_IN_02)
    answered_at = DateTime(required=True, description="When they answered last." + ADDED_IN_02)
    replies = NonNullList(LoyaltyReply, required=True, description="What they answered." + ADDED_IN_02)
    low = graphene.Boolean(
        required=True,
        description="Whether it is a task for staff: an NPS of at most 6, a CSAT of at most 2 or a CES of at most 3."
        + ADDED_IN_02,
    )
    done_at = DateTime(description="When staff looked after it; null: nobody has." + ADDED_IN_02)
    done_by = graphene.Field(
        "saleor.graphql.account.types.User",
        description="Who did; null where nobody has, and for an app." + ADDED_IN_02,
    )
    note = graphene.String(description="What they wrote about it." + ADDED_IN_02)

    class Meta:
        description = "What a member answered to a survey." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.SurveyAsking

    @staticmethod
    def resolve_survey(root, info):
        return SurveyByIdLoader(info.context).load(root.survey_id)

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id)

    @staticmethod
    def resolve_order(root, info):
        return visible_order(info, root.order_id)

    @staticmethod
    def resolve_replies(root, info):
        return RepliesByAskingIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_low(root, _info):
        return root.is_low

    @staticmethod
    def resolve_done_by(root, info):
        return UserByUserIdLoader(info.context).load(root.done_by_id) if root.done_by_id else None

    @staticmethod
    def resolve_note(root, _info):
        return root.note or None


class LoyaltySurveyResponseCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltySurveyResponse
        added_in = ADDED_IN_02
