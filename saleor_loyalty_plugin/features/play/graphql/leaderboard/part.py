"""Leaderboards and public names in the schema."""

from typing import Any

import graphene
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.dataloaders import DataLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseInputObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.changes import changed_by_caller
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.errors import typed_errors
from .....graphql.core.moments import aware
from .....graphql.core.mutations import LoyaltyMutation
from .....graphql.core.part import FIELD_COST, ProfileField
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from .....graphql.members.dataloaders import BY_MEMBER_ID, MemberByUserIdLoader
from ...leaderboard.models import Leaderboard, PublicName
from ...leaderboard.selectors import period_at
from ...leaderboard.services.names import set_public_name
from ...leaderboard.services.terms import set_leaderboard
from ..challenges.enums import LoyaltyPeriodEnum
from .showing import shown
from .types import LoyaltyLeaderboard, LoyaltyLeaderboardTerms

MANAGES = DiscountPermissions.MANAGE_DISCOUNTS
FIRST, MOST = 10, 100


class LeaderboardQueries(graphene.ObjectType):
    loyalty_leaderboard = graphene.Field(
        LoyaltyLeaderboard,
        period=graphene.Argument(
            LoyaltyPeriodEnum, required=True, description="Of the WEEK, MONTH or YEAR." + ADDED_IN_02
        ),
        first=graphene.Argument(graphene.Int, description="How many places, 1 to 100; 10 if not given." + ADDED_IN_02),
        at=graphene.Argument(
            DateTime, description="Of the period that this moment is in; of the present if not given." + ADDED_IN_02
        ),
        description="Who has earned the most points; null where there is none. Public." + ADDED_IN_02,
    )
    loyalty_leaderboard_terms = PermissionsField(
        NonNullList(LoyaltyLeaderboardTerms),
        required=True,
        description="The leaderboards as they are set, also those that are off." + ADDED_IN_02,
        permissions=[MANAGES],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_leaderboard(_root, info, *, period, first=FIRST, at=None):
        if not 1 <= (first or 0) <= MOST:
            raise GraphQLError(f"Ask for 1 to {MOST} places.")
        using = get_database_connection_name(info.context)
        moment = aware(at) if at is not None else timezone.now()
        found = period_at(period, moment, using=using) if program_for(info, MANAGES) is not None else None
        if found is None:
            return None
        user = info.context.user
        member = MemberByUserIdLoader(info.context).load(user.pk).get() if user else None
        return shown(found, first=first, member_id=member and member.pk)

    @staticmethod
    def resolve_loyalty_leaderboard_terms(_root, info):
        return Leaderboard.objects.using(get_database_connection_name(info.context)).all()


class LoyaltyLeaderboardInput(BaseInputObjectType):
    active = graphene.Boolean(
        description="Whether it is switched on. Switched off, what is not closed is forgotten." + ADDED_IN_02
    )
    prizes = NonNullList(
        graphene.Int,
        description="Points for the first place, the second, and so on, for at most 100 places, none more than the one "
        "before; none for no prizes. Those of tied places are added up and divided." + ADDED_IN_02,
    )
    closing_days = graphene.Int(
        description="Days after its end in which refunds still count for a period, 0 to 90; 3 unless given. Then it is "
        "closed and prizes are given." + ADDED_IN_02
    )

    class Meta:
        description = "Fields of a leaderboard." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyLeaderboardUpdate(LoyaltyMutation):
    terms = graphene.Field(LoyaltyLeaderboardTerms, description="The leaderboard as it is set now." + ADDED_IN_02)

    class Arguments:
        period = LoyaltyPeriodEnum(required=True, description="Which one: WEEK, MONTH or YEAR." + ADDED_IN_02)
        input = LoyaltyLeaderboardInput(required=True, description="Fields to change." + ADDED_IN_02)

    class Meta:
        description = "Switches a leaderboard on or off, and sets its prizes." + ADDED_IN_02
        permissions = (MANAGES,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, period, input):
        with typed_errors(), changed_by_caller(info):
            return cls(terms=set_leaderboard(period=period, fields=dict(input)))


class LeaderboardMutations(graphene.ObjectType):
    loyalty_leaderboard_update = LoyaltyLeaderboardUpdate.Field()


class PublicNameByMemberIdLoader(DataLoader[int, str | None]):
    context_key = "loyalty_public_name_by_member_id"

    def batch_load(self, keys):
        names = PublicName.objects.using(self.database_connection_name).filter(member__in=keys)
        found = dict(names.values_list("member", "name"))
        return [found.get(key) for key in keys]


BY_MEMBER_ID.append(PublicNameByMemberIdLoader)
member_name = graphene.Field(
    graphene.String,
    description="The name under which others see the member; null: they are shown as a member." + ADDED_IN_02,
    resolver=lambda root, info: PublicNameByMemberIdLoader(info.context).load(root.pk),
)
name_input = ProfileField(
    name="public_name",
    input=graphene.InputField(
        graphene.String,
        description="The name under which others see the member, of at most 32 characters without markup and line "
        "breaks; null or an empty one for none." + ADDED_IN_02,
    ),
    apply=lambda telling, name: set_public_name(user_id=telling.user_id, name=name),
)
COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": {
        # As many places as are asked for.
        "loyaltyLeaderboard": {"complexity": 1, "multipliers": ["first"]},
        "loyaltyLeaderboardTerms": FIELD_COST,
    },
    "LoyaltyLeaderboard": {"rows": FIELD_COST},
    "LoyaltyMember": {"publicName": FIELD_COST},
}
