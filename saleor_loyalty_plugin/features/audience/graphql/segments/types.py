import graphene
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, PermissionsField
from saleor.graphql.core.scalars import JSON
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import AccountPermissions

from ..... import models
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.lists.nested import nested_connection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.transaction_lists import NEWEST_FIRST
from .....graphql.members.types.member import LoyaltyMember, LoyaltyMemberCountableConnection
from .....host.databases import allow_reading
from ...segments.models import Segment
from ...segments.selectors.membership import count_fitting, members_fitting, uncompiled
from .dataloaders import SegmentCountsLoader, SegmentPagesLoader, SizeBySegmentLoader
from .enums import LoyaltySegmentKindEnum
from .names import with_ids

PREVIEWED, MOST = 20, 100


class LoyaltySegment(ModelObjectType[Segment]):
    id = graphene.GlobalID(required=True, description="ID of the segment." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    name = graphene.String(required=True, description="Name of the segment." + ADDED_IN_02)
    kind = LoyaltySegmentKindEnum(required=True, description="Where it has its members from." + ADDED_IN_02)
    size = graphene.Int(required=True, description="How many members are in it now." + ADDED_IN_02)
    rule = JSON(
        description="In the shape of LoyaltySegmentRuleInput, ready to be changed and sent back; null for a list."
        + ADDED_IN_02
    )
    members = ConnectionField(
        LoyaltyMemberCountableConnection,
        required=True,
        description="Members who are in it now, the newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "Members whom a rule fits, or who are on a list." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = Segment

    @staticmethod
    def resolve_size(root, info):
        return SizeBySegmentLoader(info.context).load(root)

    @staticmethod
    def resolve_rule(root, _info):
        return root.rule and with_ids(root.rule)

    @staticmethod
    def resolve_members(root, info, **kwargs):
        return nested_connection(
            info,
            root.pk,
            kwargs,
            LoyaltyMemberCountableConnection,
            rows_loader=SegmentPagesLoader,
            count_loader=SegmentCountsLoader,
            newest_first=NEWEST_FIRST,
        )


class LoyaltySegmentCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltySegment
        added_in = ADDED_IN_02


class LoyaltySegmentPreview(BaseObjectType):
    size = graphene.Int(required=True, description="How many members the rule fits now." + ADDED_IN_02)
    members = PermissionsField(
        NonNullList(LoyaltyMember),
        required=True,
        first=graphene.Argument(
            graphene.Int,
            description=f"Return the first n members, 100 at most; {PREVIEWED} unless given." + ADDED_IN_02,
        ),
        description="Some of them, the newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "Whom a rule fits, before it is saved." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_size(root, info):
        using = get_database_connection_name(info.context)
        with allow_reading(using):
            return count_fitting({0: root}, timezone.now(), using=using)[0]

    @staticmethod
    def resolve_members(root, info, *, first=PREVIEWED):
        if first is None or not 0 <= first <= MOST:
            raise GraphQLError(f"Argument `first` must be from 0 to {MOST}.")
        using = get_database_connection_name(info.context)
        members = models.LoyaltyMember.objects.using(using).select_related("tier", "assigned_tier")
        members = members.filter(pk__in=members_fitting(root, timezone.now())).order_by("-pk")
        with allow_reading(using), uncompiled(using):
            return list(members[:first])
