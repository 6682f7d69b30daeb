import graphene
from saleor.graphql.account.types import User
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.fields import BaseField, FilterConnectionField
from saleor.permission.enums import AccountPermissions

from ...services.profile import set_time_zone
from ..core.descriptions import ADDED_IN_02
from ..core.part import CONNECTION_COST, FIELD_COST, ProfileField, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .fields import user_loyalty
from .filters import LoyaltyMemberFilterInput
from .mutations.enroll import LoyaltyEnroll
from .mutations.leave import LoyaltyLeave
from .mutations.points_adjust import LoyaltyPointsAdjust
from .mutations.points_bulk_adjust import LoyaltyPointsBulkAdjust
from .mutations.suspend import LoyaltyMemberSuspend
from .mutations.tier_assign import LoyaltyMemberTierAssign
from .mutations.tier_unassign import LoyaltyMemberTierUnassign
from .mutations.update import LoyaltyMemberUpdate
from .resolvers import resolve_member, resolve_members
from .sorters import LoyaltyMemberSortingInput
from .types.member import LoyaltyMember, LoyaltyMemberCountableConnection


class MemberQueries(graphene.ObjectType):
    loyalty_member = BaseField(
        LoyaltyMember,
        id=graphene.Argument(graphene.ID, description="ID of the member."),
        user=graphene.Argument(graphene.ID, description="ID of the member's user."),
        description=(
            "One member by its id or by its user's id; without arguments the requesting customer. A customer sees "
            "themself, staff and apps with MANAGE_USERS anybody; others get null."
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_members = FilterConnectionField(
        LoyaltyMemberCountableConnection,
        filter=LoyaltyMemberFilterInput(description="Filtering options for members."),
        sort_by=LoyaltyMemberSortingInput(description="Sort members."),
        search=graphene.String(description="Search members by email and name of the customer."),
        description="Members of the program.",
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_member(_root, info, *, id=None, user=None):
        return resolve_member(info, id, user)

    @staticmethod
    def resolve_loyalty_members(_root, info, *, search=None, **kwargs):
        members = resolve_members(info, search, kwargs)
        return create_connection_slice(members, info, kwargs, LoyaltyMemberCountableConnection)


class MemberMutations(graphene.ObjectType):
    loyalty_enroll = LoyaltyEnroll.Field()
    loyalty_member_update = LoyaltyMemberUpdate.Field()
    loyalty_points_adjust = LoyaltyPointsAdjust.Field()
    loyalty_member_tier_assign = LoyaltyMemberTierAssign.Field()
    loyalty_member_tier_unassign = LoyaltyMemberTierUnassign.Field()
    loyalty_member_suspend = LoyaltyMemberSuspend.Field()
    loyalty_leave = LoyaltyLeave.Field()
    loyalty_points_bulk_adjust = LoyaltyPointsBulkAdjust.Field()


def _apply_time_zone(telling, value):
    return set_time_zone(user_id=telling.user_id, name=value)


PART = SchemaPart(
    queries=MemberQueries,
    mutations=MemberMutations,
    fields=((User, "loyalty", user_loyalty),),
    profile_fields=(
        ProfileField(
            name="time_zone",
            input=graphene.InputField(
                graphene.String,
                description="Name of the member's time zone, such as Europe/Warsaw; null takes it away." + ADDED_IN_02,
            ),
            apply=_apply_time_zone,
        ),
    ),
    costs={
        "Query": {"loyaltyMember": FIELD_COST, "loyaltyMembers": CONNECTION_COST},
        "LoyaltyMember": {
            "user": FIELD_COST,
            "nextTier": FIELD_COST,
            "expirations": {"complexity": 1, "multipliers": ["first"]},
            "transactions": CONNECTION_COST,
        },
        "LoyaltyPointsBulkAdjust": {"results": FIELD_COST},
        "LoyaltyTransaction": {"order": FIELD_COST, "actor": FIELD_COST},
        "User": {"loyalty": FIELD_COST},
    },
)
