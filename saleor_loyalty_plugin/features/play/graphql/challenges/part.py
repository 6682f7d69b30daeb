"""Challenges and badges in the schema."""

from typing import Any

import graphene
from django.db.models import Q
from django.utils import timezone
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, FilterConnectionField, PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.access.channels import load_channel
from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_by_id_or_code, row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from .....graphql.members.dataloaders import MemberByUserIdLoader
from .....graphql.members.transaction_lists import NEWEST_FIRST
from .....host.databases import allow_reading
from ...challenges.models import Challenge, ChallengeRun
from ...challenges.selectors import fitting, running
from .dataloaders import BadgesByMemberIdLoader, ProgressByMemberLoader
from .filters import LoyaltyChallengeFilterInput, LoyaltyChallengeRunFilterInput
from .mutations.rows import LoyaltyChallengeCreate, LoyaltyChallengeDelete, LoyaltyChallengeUpdate
from .runs import LoyaltyChallengeCountableConnection, LoyaltyChallengeRunCountableConnection
from .types import LoyaltyBadge, LoyaltyChallenge, LoyaltyChallengeProgress

MANAGES = DiscountPermissions.MANAGE_DISCOUNTS
STAFF = [MANAGES, AccountPermissions.MANAGE_USERS]


class ChallengeQueries(graphene.ObjectType):
    loyalty_challenges = ConnectionField(
        LoyaltyChallengeCountableConnection,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
        description=(
            "Challenges that are on in the channel, those that began first at the beginning; one for a segment is "
            "shown to its members. Public; to who has MANAGE_DISCOUNTS also those that are off, over or to come."
            + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    loyalty_challenge = PermissionsField(
        LoyaltyChallenge,
        id=graphene.Argument(graphene.ID, description="ID of the challenge." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the challenge." + ADDED_IN_02),
        description="One challenge, by its ID or its code, also one that is off or over." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_all_challenges = FilterConnectionField(
        LoyaltyChallengeCountableConnection,
        filter=LoyaltyChallengeFilterInput(description="Filtering options for challenges." + ADDED_IN_02),
        description=(
            "Challenges of every channel, also those that are off, over or to come, those that began first at the "
            "beginning." + ADDED_IN_02
        ),
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_challenge_runs = FilterConnectionField(
        LoyaltyChallengeRunCountableConnection,
        challenge=graphene.Argument(graphene.ID, required=True, description="ID of the challenge." + ADDED_IN_02),
        filter=LoyaltyChallengeRunFilterInput(
            description="Filtering options for who has done a challenge." + ADDED_IN_02
        ),
        description="Who has done a challenge, period by period, the newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_challenges(_root, info, *, channel, **kwargs):
        return create_connection_slice(_challenges(info, channel), info, kwargs, LoyaltyChallengeCountableConnection)

    @staticmethod
    def resolve_loyalty_challenge(_root, info, *, id=None, code=None):
        challenges = Challenge.objects.using(get_database_connection_name(info.context))
        return row_by_id_or_code("LoyaltyChallenge", challenges, id, code)

    @staticmethod
    def resolve_loyalty_all_challenges(_root, info, **kwargs):
        challenges = Challenge.objects.using(get_database_connection_name(info.context)).all()
        challenges = filter_connection_queryset(challenges, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(challenges, info, kwargs, LoyaltyChallengeCountableConnection)

    @staticmethod
    def resolve_loyalty_challenge_runs(_root, info, *, challenge, **kwargs):
        _, pk = from_global_id_or_error(challenge, "LoyaltyChallenge", raise_error=True)
        runs = ChallengeRun.objects.using(get_database_connection_name(info.context)).filter(challenge=row_id(pk))
        runs = filter_connection_queryset(runs, kwargs, allow_replica=info.context.allow_replica)
        newest = {**kwargs, "sort_by": NEWEST_FIRST}
        return create_connection_slice(runs, info, newest, LoyaltyChallengeRunCountableConnection)


def _challenges(info, slug):
    using = get_database_connection_name(info.context)
    channel = load_channel(info, slug).get()
    manages = acts_for(info, None, MANAGES)
    if channel is None or program_for(info, MANAGES) is None or not (channel.is_active or manages):
        return Challenge.objects.using(using).none()
    there = Q(channels=[]) | Q(channels__contains=[channel.pk])
    if manages:
        return Challenge.objects.using(using).filter(there)
    shown = running(now=timezone.now(), using=using).filter(there)
    return shown.filter(Q(segment=None) | Q(pk__in=_for_the_member(info, shown, using)))


def _for_the_member(info, challenges, using):
    """Return the ids of challenges for a segment that the requesting member is in."""
    user = info.context.user
    member = MemberByUserIdLoader(info.context).load(user.pk).get() if user else None
    if member is None:
        return []
    of_segments = list(challenges.filter(segment__isnull=False).select_related("segment", "tier"))
    with allow_reading(using):
        return [pk for pk, _ in fitting(of_segments, [member], now=timezone.now(), using=using)]


class ChallengeMutations(graphene.ObjectType):
    loyalty_challenge_create = LoyaltyChallengeCreate.Field()
    loyalty_challenge_update = LoyaltyChallengeUpdate.Field()
    loyalty_challenge_delete = LoyaltyChallengeDelete.Field()


member_badges = graphene.Field(
    NonNullList(LoyaltyBadge),
    required=True,
    description="Badges that the member has, the oldest first." + ADDED_IN_02,
    resolver=lambda root, info: BadgesByMemberIdLoader(info.context).load(root.pk),
)
member_challenges = graphene.Field(
    NonNullList(LoyaltyChallengeProgress),
    required=True,
    description="How far the member is with the challenges that are for them now." + ADDED_IN_02,
    resolver=lambda root, info: ProgressByMemberLoader(info.context).load(root),
)
# What all of a member's orders are read for.
PROGRESS_COST = {"complexity": 5}
COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": dict.fromkeys(("loyaltyChallenges", "loyaltyAllChallenges", "loyaltyChallengeRuns"), CONNECTION_COST)
    | {"loyaltyChallenge": FIELD_COST},
    "LoyaltyMember": {"badges": FIELD_COST, "challenges": PROGRESS_COST},
    "LoyaltyBadge": {"members": FIELD_COST},
    "LoyaltyChallenge": {
        **dict.fromkeys(("translations", "channels", "tier", "segment", "reward", "done", "badgeMembers"), FIELD_COST),
        "mine": PROGRESS_COST,
    },
    "LoyaltyChallengeRun": dict.fromkeys(("member", "claim"), FIELD_COST),
    "LoyaltyChallengeGoods": dict.fromkeys(("products", "variants", "collections", "categories"), FIELD_COST),
}
