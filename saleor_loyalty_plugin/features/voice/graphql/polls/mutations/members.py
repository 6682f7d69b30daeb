"""What members do in polls."""

import graphene
from django.db import transaction
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.auth_filters import AuthorizationFilters

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of, row_id
from ......graphql.core.program import require_program
from ......graphql.core.rows.named import refused
from ......graphql.members.dataloaders import read_anew
from ......graphql.members.membership import member_of
from ....host.shop import SaleorShop
from ....polls.models import Poll
from ....polls.services.entering import enter
from ....polls.services.voting import vote
from ..dataloaders import read_poll_anew
from ..options import LoyaltyPollEntry
from ..types import LoyaltyPoll

SIGNED_IN = (AuthorizationFilters.AUTHENTICATED_USER,)


def _poll() -> graphene.ID:
    return graphene.ID(required=True, description="ID of the poll." + ADDED_IN_02)


class LoyaltyPollVote(LoyaltyMutation):
    poll = graphene.Field(LoyaltyPoll, description="The poll after it: see `mine`." + ADDED_IN_02)

    class Arguments:
        poll = _poll()
        option = graphene.ID(required=True, description="ID of the option." + ADDED_IN_02)

    class Meta:
        description = (
            "Keeps the requesting customer's vote, instead of an earlier one, until the poll closes." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, poll, option):
        settings = require_program(info)
        row = node_of(cls, info, poll, only_type=LoyaltyPoll, field="poll")
        option_id = _option_id(option)
        user = info.context.user
        with typed_errors({"user": "poll"}), transaction.atomic():
            member = member_of(user, settings)
            vote(
                user_id=user.pk,
                poll_id=row.pk,
                option_id=option_id,
                shop=SaleorShop(),
                settings=settings,
                now=timezone.now(),
            )
        read_anew(info, member)
        read_poll_anew(info, row.pk)
        return cls(poll=Poll.objects.get(pk=row.pk))


def _option_id(node_id: str) -> int:
    try:
        _, pk = from_global_id_or_error(node_id, "LoyaltyPollOption", raise_error=True)
    except GraphQLError as error:
        raise refused("option", str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    return row_id(pk)


class LoyaltyPollEnter(LoyaltyMutation):
    entry = graphene.Field(LoyaltyPollEntry, description="The entry, which waits for approval." + ADDED_IN_02)

    class Arguments:
        poll = _poll()
        text = graphene.String(
            required=True, description="One line of plain text, of at most 255 characters." + ADDED_IN_02
        )
        image = graphene.String(description="Address of a picture." + ADDED_IN_02)

    class Meta:
        description = (
            "Enters something of the requesting customer's in a contest, once; it can be voted for when staff have "
            "approved it." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, poll, text, image=None):
        settings = require_program(info)
        row = node_of(cls, info, poll, only_type=LoyaltyPoll, field="poll")
        user = info.context.user
        with typed_errors({"user": "poll"}), transaction.atomic():
            member_of(user, settings)
            entry = enter(user_id=user.pk, poll_id=row.pk, text=text, image=image, now=timezone.now())
        read_poll_anew(info, row.pk)
        return cls(entry=entry)
