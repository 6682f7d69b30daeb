import graphene
from django.utils import timezone
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.nodes import load_there
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.tiers.dataloaders import TiersLoader
from .....graphql.tiers.types import LoyaltyTier
from ...polls import models
from ...polls.rules.showing import is_over
from ...texts import in_language
from ..texts import translations
from .access import MANAGES, STAFF
from .dataloaders import (
    EntriesWaitingByPollIdLoader,
    OptionsByPollIdLoader,
    OwnEntryByPollIdLoader,
    OwnVoteByPollIdLoader,
    VotesByPollIdLoader,
)
from .enums import LoyaltyPollShowingEnum
from .options import LoyaltyPollEntry, LoyaltyPollOption


class LoyaltyPoll(ModelObjectType[models.Poll]):
    id = graphene.GlobalID(required=True, description="ID of the poll." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is shown and can be voted in." + ADDED_IN_02)
    question = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The question, in the requested language where translated." + ADDED_IN_02,
    )
    translations = translations()
    channels = PermissionsField(
        NonNullList("saleor.graphql.channel.types.Channel"),
        required=True,
        description="Shown in these channels; none: in all." + ADDED_IN_02,
        permissions=[MANAGES],
    )
    tier = graphene.Field(
        LoyaltyTier, description="The lowest tier that may vote and enter; null: everybody." + ADDED_IN_02
    )
    options = NonNullList(LoyaltyPollOption, required=True, description="What can be voted for." + ADDED_IN_02)
    closes_at = DateTime(description="From then on votes do not count; null: it stays open." + ADDED_IN_02)
    closed = graphene.Boolean(required=True, description="Whether it is closed." + ADDED_IN_02)
    settled_at = DateTime(
        description="When it was counted who has won: within minutes of closing. Null: it was not yet." + ADDED_IN_02
    )
    voters = PermissionsField(
        graphene.Int, required=True, description="How many members voted." + ADDED_IN_02, permissions=STAFF
    )
    entries_waiting = PermissionsField(
        graphene.Int,
        required=True,
        description="How many entries wait for approval." + ADDED_IN_02,
        permissions=STAFF,
    )
    showing = LoyaltyPollShowingEnum(
        required=True, description="When members are shown how many voted for what." + ADDED_IN_02
    )
    mine = graphene.ID(
        description="ID of the option that the requesting member voted for; null: has not." + ADDED_IN_02
    )
    points = graphene.Int(description="Points for voting, once; null: none." + ADDED_IN_02)
    takes_entries = graphene.Boolean(
        required=True, description="Whether members may enter something to vote for." + ADDED_IN_02
    )
    my_entry = graphene.Field(LoyaltyPollEntry, description="What the requesting member entered." + ADDED_IN_02)
    winners = graphene.Int(
        description="How many entries win, by votes; who ties with the last one wins too. Null: none." + ADDED_IN_02
    )
    prize = graphene.Int(description="Points for each entry that wins." + ADDED_IN_02)

    class Meta:
        description = "A question that members vote on, or a contest of what they enter." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Poll

    @staticmethod
    def resolve_question(root, _info, *, language=None):
        return in_language(root.question, root.translations, language)

    @staticmethod
    def resolve_channels(root, info):
        return load_there(ChannelByIdLoader, info, root.channels)

    @staticmethod
    def resolve_tier(root, info):
        if root.tier_id is None:
            return None
        tiers = TiersLoader(info.context).load(0)
        return tiers.then(lambda found: next((tier for tier in found if tier.pk == root.tier_id), None))

    @staticmethod
    def resolve_options(root, info):
        return OptionsByPollIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_closed(root, _info):
        return is_over(root.closes_at, timezone.now())

    @staticmethod
    def resolve_voters(root, info):
        return VotesByPollIdLoader(info.context).load(root.pk).then(lambda votes: sum(votes.values()))

    @staticmethod
    def resolve_entries_waiting(root, info):
        return EntriesWaitingByPollIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_mine(root, info):
        def option_id(vote):
            return vote and graphene.Node.to_global_id("LoyaltyPollOption", vote.option_id)

        return OwnVoteByPollIdLoader(info.context).load(root.pk).then(option_id)

    @staticmethod
    def resolve_my_entry(root, info):
        return OwnEntryByPollIdLoader(info.context).load(root.pk)


class LoyaltyPollCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyPoll
        added_in = ADDED_IN_02
