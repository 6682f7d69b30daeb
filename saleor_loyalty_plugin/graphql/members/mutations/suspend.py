import graphene
from django.db import transaction
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.permission.enums import AccountPermissions

from ....models import LoyaltyMember as MemberRow
from ....services.standing.suspending import lift, suspend
from ...core.access.actors import actor_of
from ...core.descriptions import ADDED_IN_02
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...core.program import prepared_program
from ..dataloaders import read_anew
from ..membership import member_of
from ..types.member import LoyaltyMember


class LoyaltyMemberSuspend(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The member after it." + ADDED_IN_02)

    class Arguments:
        user = graphene.ID(required=True, description="The customer." + ADDED_IN_02)
        suspended = graphene.Boolean(
            required=True, description="True suspends the member, false lets them go on as before." + ADDED_IN_02
        )
        reason = graphene.String(
            required=True,
            description="Why, for staff; 1 to 1,000 characters. Suspending again replaces it." + ADDED_IN_02,
        )

    class Meta:
        description = (
            "Stops a member, or lets them go on. A suspended member earns and spends nothing and has no benefits: "
            "orders placed meanwhile never earn, what checkouts hold returns. Refunds and cancellations still do what "
            "they do, and staff can still take points." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, user, suspended, reason):
        settings = prepared_program(info)
        customer = node_of(cls, info, user, only_type=User, field="user")
        act = suspend if suspended else lift
        # What is refused does not enrol anybody either.
        with typed_errors(), transaction.atomic():
            member_of(customer, settings)
            member = act(user_id=customer.pk, reason=reason, actor=actor_of(info), now=timezone.now())
        # Anew: what checkouts held has been released.
        member = MemberRow.objects.select_related("tier", "assigned_tier").get(pk=member.pk)
        read_anew(info, member)
        return cls(member=member)
