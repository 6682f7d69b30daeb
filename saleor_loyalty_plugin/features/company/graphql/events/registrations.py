"""Who registered for an event and what they asked, for staff."""

import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...events import models
from .dataloaders import PositionsByEventIdLoader
from .enums import LoyaltySeatEnum


def _member() -> graphene.Field:
    return graphene.Field(
        LoyaltyMember, description="The member; null where they have left or were deleted." + ADDED_IN_02
    )


class LoyaltyEventRegistration(ModelObjectType[models.EventSeat]):
    id = graphene.GlobalID(required=True, description="ID of the registration." + ADDED_IN_02)
    member = _member()
    state = LoyaltySeatEnum(required=True, description="Where they stand." + ADDED_IN_02)
    asked_at = DateTime(required=True, description="When they registered last." + ADDED_IN_02)
    waiting_position = graphene.Int(description="Their place on the waiting list, from 1." + ADDED_IN_02)
    offered_until = DateTime(description="Until when a free seat is kept for them; null: none is." + ADDED_IN_02)
    came_at = DateTime(description="When staff said that they came." + ADDED_IN_02)

    class Meta:
        description = "A member who registered for an event." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.EventSeat

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id)

    @staticmethod
    def resolve_waiting_position(root, info):
        places = PositionsByEventIdLoader(info.context).load(root.event_id)
        return places.then(lambda positions: positions.get(root.member_id))


class LoyaltyEventRegistrationCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyEventRegistration
        added_in = ADDED_IN_02


class LoyaltyEventQuestion(ModelObjectType[models.EventQuestion]):
    id = graphene.GlobalID(required=True, description="ID of the question." + ADDED_IN_02)
    member = _member()
    text = graphene.String(required=True, description="What they ask." + ADDED_IN_02)
    asked_at = DateTime(required=True, description="When they asked." + ADDED_IN_02)

    class Meta:
        description = "A member's question to an event." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.EventQuestion

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id)


class LoyaltyEventQuestionCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyEventQuestion
        added_in = ADDED_IN_02
