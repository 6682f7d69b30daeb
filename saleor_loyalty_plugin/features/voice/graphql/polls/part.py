"""Polls in the schema."""

from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, FilterConnectionField, PermissionsField
from saleor.graphql.core.utils import from_global_id_or_error

from .....graphql.core.access.channels import load_channel
from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_by_id_or_code, row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from ...polls.models import Poll, PollOption, PollVote
from ...polls.selectors import polls_in
from .access import DECIDES, MANAGES, STAFF
from .ballots import LoyaltyPollBallotCountableConnection
from .filters import LoyaltyPollBallotFilterInput, LoyaltyPollEntryFilterInput, LoyaltyPollFilterInput
from .mutations.approve import LoyaltyPollEntryApprove
from .mutations.members import LoyaltyPollEnter, LoyaltyPollVote
from .mutations.rows import LoyaltyPollCreate, LoyaltyPollDelete, LoyaltyPollUpdate
from .options import LoyaltyPollEntryCountableConnection
from .types import LoyaltyPoll, LoyaltyPollCountableConnection


class PollQueries(graphene.ObjectType):
    loyalty_polls = ConnectionField(
        LoyaltyPollCountableConnection,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
        description=(
            "Polls in the channel, also those that are closed. Public; to who has MANAGE_DISCOUNTS also those that are "
            "switched off." + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_poll = PermissionsField(
        LoyaltyPoll,
        id=graphene.Argument(graphene.ID, description="ID of the poll." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the poll." + ADDED_IN_02),
        description="One poll, by its ID or its code, also one that is switched off." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_all_polls = FilterConnectionField(
        LoyaltyPollCountableConnection,
        filter=LoyaltyPollFilterInput(description="What to list." + ADDED_IN_02),
        description="Polls of every channel, also those that are switched off or closed, by their code." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_poll_entries = FilterConnectionField(
        LoyaltyPollEntryCountableConnection,
        filter=LoyaltyPollEntryFilterInput(description="What to list." + ADDED_IN_02),
        description="What members entered in contests; `states: WAITING` are to be decided on." + ADDED_IN_02,
        permissions=[DECIDES],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_poll_ballots = FilterConnectionField(
        LoyaltyPollBallotCountableConnection,
        filter=LoyaltyPollBallotFilterInput(description="What to list." + ADDED_IN_02),
        poll=graphene.Argument(graphene.ID, required=True, description="ID of the poll." + ADDED_IN_02),
        description="Who voted for what in a poll, the last first." + ADDED_IN_02,
        permissions=[DECIDES],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_polls(_root, info, *, channel, **kwargs):
        return create_connection_slice(_polls(info, channel), info, kwargs, LoyaltyPollCountableConnection)

    @staticmethod
    def resolve_loyalty_poll(_root, info, *, id=None, code=None):
        rows = Poll.objects.using(get_database_connection_name(info.context))
        return row_by_id_or_code("LoyaltyPoll", rows, id, code)

    @staticmethod
    def resolve_loyalty_all_polls(_root, info, **kwargs):
        rows = Poll.objects.using(get_database_connection_name(info.context)).all()
        rows = filter_connection_queryset(rows, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(rows, info, kwargs, LoyaltyPollCountableConnection)

    @staticmethod
    def resolve_loyalty_poll_entries(_root, info, **kwargs):
        rows = PollOption.objects.using(get_database_connection_name(info.context)).filter(member__isnull=False)
        rows = filter_connection_queryset(rows, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(rows, info, kwargs, LoyaltyPollEntryCountableConnection)

    @staticmethod
    def resolve_loyalty_poll_ballots(_root, info, *, poll, **kwargs):
        _, pk = from_global_id_or_error(poll, "LoyaltyPoll", raise_error=True)
        rows = PollVote.objects.using(get_database_connection_name(info.context)).filter(poll_id=row_id(pk))
        rows = filter_connection_queryset(rows, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(rows, info, kwargs, LoyaltyPollBallotCountableConnection)


def _polls(info, slug):
    using = get_database_connection_name(info.context)
    channel = load_channel(info, slug).get()
    manages = acts_for(info, None, MANAGES)
    if channel is None or program_for(info, MANAGES) is None or not (channel.is_active or manages):
        return Poll.objects.using(using).none()
    polls = polls_in(channel.pk, using=using)
    return polls if manages else polls.filter(active=True)


class PollMutations(graphene.ObjectType):
    loyalty_poll_vote = LoyaltyPollVote.Field()
    loyalty_poll_enter = LoyaltyPollEnter.Field()
    loyalty_poll_entry_approve = LoyaltyPollEntryApprove.Field()
    loyalty_poll_create = LoyaltyPollCreate.Field()
    loyalty_poll_update = LoyaltyPollUpdate.Field()
    loyalty_poll_delete = LoyaltyPollDelete.Field()


COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": dict.fromkeys(
        ("loyaltyPolls", "loyaltyAllPolls", "loyaltyPollEntries", "loyaltyPollBallots"), CONNECTION_COST
    )
    | {"loyaltyPoll": FIELD_COST},
    "LoyaltyPoll": dict.fromkeys(
        ("translations", "channels", "tier", "options", "mine", "myEntry", "voters", "entriesWaiting"), FIELD_COST
    ),
    "LoyaltyPollOption": {"translations": FIELD_COST, "votes": FIELD_COST},
    "LoyaltyPollEntry": {"member": FIELD_COST},
    "LoyaltyPollBallot": dict.fromkeys(("member", "option", "sameAddress"), FIELD_COST),
}
