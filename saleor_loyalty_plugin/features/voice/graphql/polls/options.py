"""What can be voted for, and what members entered."""

import django_filters
import graphene
from django.utils import timezone
from promise import Promise
from saleor.graphql.core.filters import ListObjectTypeFilter
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.access.visibility import acts_for, visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.lists.filters import LoyaltyFilterInput, OneOfFilter
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...polls import models
from ...polls.rules.showing import Showing, are_shown, is_over
from ...texts import in_language
from ..texts import translations
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
        "has MANAGE_DISCOUNTS always." + ADDED_IN_02
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
        if not are_shown(Showing(poll.showing), over=over, voted=own is not None) and not acts_for(
            info, None, DiscountPermissions.MANAGE_DISCOUNTS
        ):
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


class LoyaltyPollEntryFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyPollEntryStateEnum,
        method="filter_states",
        help_text="Entries in these states." + ADDED_IN_02,
    )
    poll = OneOfFilter("LoyaltyPoll", field_name="poll_id", help_text="Entries in one contest." + ADDED_IN_02)

    class Meta:
        model = models.PollOption
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset


class LoyaltyPollEntryFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for entries." + ADDED_IN_02
        filterset_class = LoyaltyPollEntryFilter
