import graphene
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.permission.enums import AccountPermissions

from ....services.tiers import unassign_tier
from ...core.access.actors import actor_of
from ...core.descriptions import ADDED_IN_02
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...core.program import prepared_program
from ..dataloaders import read_anew
from ..types.member import LoyaltyMember


class LoyaltyMemberTierUnassign(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The member in the tier they qualify for." + ADDED_IN_02)

    class Arguments:
        user = graphene.ID(required=True, description="The customer." + ADDED_IN_02)

    class Meta:
        description = (
            "Takes an assigned tier off a member: the one they qualify for holds at once. No error where none is "
            "assigned." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, user):
        settings = prepared_program(info)
        customer = node_of(cls, info, user, only_type=User, field="user")
        with typed_errors():
            member = unassign_tier(
                user_id=customer.pk, settings=settings, now=timezone.now(), actor_id=actor_of(info).user_id
            )
        read_anew(info, member)
        return cls(member=member)
