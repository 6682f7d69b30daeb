"""What can be voted for, and what members entered."""

import graphene
from django.utils import timezone
from promise import Promise
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType

from .....graphql.core.access.visibility import acts_for, visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...polls import models
from ...polls.rules.showing import Showing, are_shown, is_over
from ...texts import in_language
from ..texts import translations
from .access import STAFF
from .dataloaders import OwnVoteByPollIdLoader, PollByIdLoader, VotesByPollIdLoader
from .enums import LoyaltyPollEntryStateEnum


class LoyaltyPollOption(ModelObjectType[models.PollOption]):
    id = graphene.GlobalID(required=True, description="ID of the option." + ADDED_IN_02)
    text = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The option, in the requested language where translated; plain text. Empty once the member who "
        "entered it was deleted." + ADDED_IN_02,
    )
    translations = translations()
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    votes = graphene.Int(
        description="How many voted for it; null while the requesting member is not shown that (see `showing`). To who "
        "has MANAGE_DISCOUNTS or MANAGE_USERS always." + ADDED_IN_02
    )
    entered = graphene.Boolean(required=True, description="Whether a member entered it." + ADDED_IN_02)
    won = graphene.Boolean(required=True, description="Whether it has won." + ADDED_IN_02)

    class Meta:
        description = "Something to vote for." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        model = models.PollOption

    @staticmethod
    def resolve_text(root, _info, *, language=None):
        return in_language(root.text, root.translations, language)

    @staticmethod
    def resolve_image(root, _info):
        return root.image or None

    @staticmethod
    def resolve_votes(root, info):
        return _votes(root, info)

    @staticmethod
    def resolve_entered(root, _info):
        return root.member_id is not None


def _votes(root, info):
    asked = Promise.all([loader(info.context).load(root.poll_id) for loader in (PollByIdLoader, OwnVoteByPollIdLoader)])

    def shown(found):
        poll, own = found
        over = is_over(poll.closes_at, timezone.now())
        shown_to_members = are_shown(Showing(poll.showing), over=over, voted=own is not None)
        if not shown_to_members and not acts_for(info, None, *STAFF):
            return None
        counts = VotesByPollIdLoader(info.context).load(root.poll_id)
        return counts.then(lambda votes: votes.get(root.pk, 0))

    return asked.then(shown)


class LoyaltyPollEntry(ModelObjectType[models.PollOption]):
    id = graphene.GlobalID(required=True, description="ID of the entry." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember, description="Who entered it; null where they have left or were deleted." + ADDED_IN_02
    )
    text = graphene.String(required=True, description="What they entered, as plain text." + ADDED_IN_02)
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    state = LoyaltyPollEntryStateEnum(required=True, description="Where it is." + ADDED_IN_02)
    entered_at = DateTime(required=True, description="When they entered it." + ADDED_IN_02)
    won = graphene.Boolean(required=True, description="Whether it has won." + ADDED_IN_02)
    points = graphene.Int(description="Points that it has won; null: none." + ADDED_IN_02)

    class Meta:
        description = "What a member entered in a contest." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.PollOption

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id).then(lambda member: visible_member(info, member))

    @staticmethod
    def resolve_image(root, _info):
        return root.image or None


class LoyaltyPollEntryCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyPollEntry
        added_in = ADDED_IN_02
