from collections.abc import Mapping
from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import part_of
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ...segments.models import Segment
from .inputs import LoyaltySegmentRuleInput
from .mutations.create import LoyaltySegmentCreate
from .mutations.delete import LoyaltySegmentDelete
from .mutations.update import LoyaltySegmentUpdate
from .resolvers import resolve_preview, resolve_segment
from .terms import LoyaltySegmentFieldTerms, resolve_fields
from .types import LoyaltySegment, LoyaltySegmentCountableConnection, LoyaltySegmentPreview

PERMISSIONS = [DiscountPermissions.MANAGE_DISCOUNTS, AccountPermissions.MANAGE_USERS]


class SegmentQueries(graphene.ObjectType):
    loyalty_segment = PermissionsField(
        LoyaltySegment,
        id=graphene.Argument(graphene.ID, description="ID of the segment." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the segment." + ADDED_IN_02),
        description="One segment, by its ID or its code." + ADDED_IN_02,
        permissions=PERMISSIONS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_segments = ConnectionField(
        LoyaltySegmentCountableConnection,
        search=graphene.Argument(graphene.String, description="Part of code or name." + ADDED_IN_02),
        description="Segments, by their codes." + ADDED_IN_02,
        permissions=PERMISSIONS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_segment_preview = PermissionsField(
        LoyaltySegmentPreview,
        rule=graphene.Argument(LoyaltySegmentRuleInput, required=True, description="The rule." + ADDED_IN_02),
        description="How many members a rule fits now, before it is saved." + ADDED_IN_02,
        permissions=PERMISSIONS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    loyalty_segment_fields = PermissionsField(
        NonNullList(LoyaltySegmentFieldTerms),
        required=True,
        description="What conditions can ask of a member in this shop, and with what." + ADDED_IN_02,
        permissions=PERMISSIONS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_segment(_root, info, *, id=None, code=None):
        return resolve_segment(info, id, code)

    @staticmethod
    def resolve_loyalty_segments(_root, info, *, search=None, **kwargs):
        segments = Segment.objects.using(get_database_connection_name(info.context)).order_by("code")
        if search:
            segments = segments.filter(part_of(search, "code", "name"))
        return create_connection_slice(segments, info, kwargs, LoyaltySegmentCountableConnection)

    @staticmethod
    def resolve_loyalty_segment_preview(_root, _info, *, rule):
        return resolve_preview(rule)

    @staticmethod
    def resolve_loyalty_segment_fields(_root, _info):
        return resolve_fields()


class SegmentMutations(graphene.ObjectType):
    loyalty_segment_create = LoyaltySegmentCreate.Field()
    loyalty_segment_update = LoyaltySegmentUpdate.Field()
    loyalty_segment_delete = LoyaltySegmentDelete.Field()


COSTS: Mapping[str, Mapping[str, Any]] = {
    "Query": {
        "loyaltySegment": FIELD_COST,
        "loyaltySegments": CONNECTION_COST,
        "loyaltySegmentPreview": FIELD_COST,
        "loyaltySegmentFields": FIELD_COST,
    },
    "LoyaltySegment": {"size": FIELD_COST, "members": CONNECTION_COST},
    "LoyaltySegmentPreview": {"size": FIELD_COST, "members": {"complexity": 1, "multipliers": ["first"]}},
    "LoyaltyMember": {"segments": FIELD_COST},
    "LoyaltyTier": {"segment": FIELD_COST},
}
