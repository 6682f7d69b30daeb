"""`LoyaltyMember.profile`, and members by their life cycle."""

import graphene
from django.utils import timezone
from saleor.graphql.core.filters import ListObjectTypeFilter
from saleor.graphql.core.types import NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.part import FIELD_COST
from .....graphql.members.filters import LoyaltyMemberFilterInput
from ...models import Profile
from ...selectors import life_cycle_at
from .dataloaders import ProfileByMemberIdLoader
from .enums import LoyaltyLifeCycleEnum
from .types import LoyaltyProfile

COSTS = {"LoyaltyMember": {"profile": FIELD_COST}, "LoyaltyProfile": {"categories": FIELD_COST}}


def _resolve_profile(root, info):
    def of_member(profile):
        profile = profile or _nothing_bought()
        profile.member = root
        return profile

    return ProfileByMemberIdLoader(info.context).load(root.pk).then(of_member)


def _nothing_bought() -> Profile:
    profile = Profile()
    # The database has computed nothing yet.
    profile.average_order = profile.discount_share = profile.days_between_orders = None
    return profile


def _in_life_cycle(queryset, _name, value):
    if not value:
        return queryset
    return queryset.alias(life_cycle=life_cycle_at(timezone.now())).filter(life_cycle__in=value)


member_profile = graphene.Field(
    LoyaltyProfile,
    required=True,
    description="What the member bought, also before they joined." + ADDED_IN_02,
    resolver=_resolve_profile,
)
member_filter = graphene.InputField(
    NonNullList(LoyaltyLifeCycleEnum), description="Members who are there in their life as customers." + ADDED_IN_02
)
LoyaltyMemberFilterInput.filterset_class.base_filters["life_cycle"] = ListObjectTypeFilter(
    input_class=LoyaltyLifeCycleEnum, method=_in_life_cycle
)
