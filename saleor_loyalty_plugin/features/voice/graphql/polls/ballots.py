"""Who voted for what, for staff."""

import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...polls import models
from .dataloaders import AlikeAddressesByPollIdLoader, OptionByIdLoader
from .options import LoyaltyPollOption


class LoyaltyPollBallot(ModelObjectType[models.PollVote]):
    id = graphene.GlobalID(required=True, description="ID of the vote." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember, description="Who voted; null where they have left or were deleted." + ADDED_IN_02
    )
    option = graphene.Field(LoyaltyPollOption, required=True, description="What they voted for." + ADDED_IN_02)
    voted_at = DateTime(required=True, description="When they voted last." + ADDED_IN_02)
    same_address = graphene.Boolean(
        required=True,
        description="Whether somebody else of the same address voted too: a household, or one person with several "
        "accounts. It counts all the same." + ADDED_IN_02,
    )

    class Meta:
        description = "A member's vote." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.PollVote

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id)

    @staticmethod
    def resolve_option(root, info):
        return OptionByIdLoader(info.context).load(root.option_id)

    @staticmethod
    def resolve_same_address(root, info):
        alike = AlikeAddressesByPollIdLoader(info.context).load(root.poll_id)
        return alike.then(lambda addresses: root.address in addresses)


class LoyaltyPollBallotCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyPollBallot
        added_in = ADDED_IN_02
