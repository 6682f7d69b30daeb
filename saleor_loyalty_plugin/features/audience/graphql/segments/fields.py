"""Segments of members and of tiers, and members and tiers by segment."""

import django_filters
import graphene
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.fields import AddedField
from .....graphql.core.part import TierField
from .....graphql.members.filters import LoyaltyMemberFilterInput
from ...segments.services.invitations import set_invitation
from .dataloaders import SegmentByTierIdLoader, SegmentsByMemberIdLoader
from .resolvers import members_of_segment
from .types import LoyaltySegment

member_segments = AddedField(
    NonNullList(LoyaltySegment),
    required=True,
    description="Segments that the member is in now." + ADDED_IN_02,
    resolver=lambda root, info: SegmentsByMemberIdLoader(info.context).load(root.pk),
    permissions=[AccountPermissions.MANAGE_USERS],
)
tier_segment = AddedField(
    LoyaltySegment,
    description="Whose members have at least this tier; null where it is not by invitation." + ADDED_IN_02,
    resolver=lambda root, info: SegmentByTierIdLoader(info.context).load(root.pk),
    permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
)
member_filter = graphene.InputField(
    graphene.ID, description="Members who are in the segment with this ID now." + ADDED_IN_02
)
LoyaltyMemberFilterInput.filterset_class.base_filters["segment"] = django_filters.CharFilter(
    method=lambda queryset, _name, value: members_of_segment(queryset, value) if value else queryset
)
tier_input = TierField(
    name="segment",
    input=graphene.InputField(
        graphene.ID,
        description="ID of the segment whose members have at least this tier, whatever they qualify for; null for none."
        + ADDED_IN_02,
    ),
    type=LoyaltySegment,
    apply=lambda tier, segment: set_invitation(tier=tier, segment=segment),
)
