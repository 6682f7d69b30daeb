import graphene
from django.utils import timezone
from saleor.permission.auth_filters import AuthorizationFilters

from ....host.orders.customers import award_matched_orders
from ....services.standing.leaving import join
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.program import require_program
from ..dataloaders import read_anew
from ..types.member import LoyaltyMember


class LoyaltyEnroll(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The requesting customer as a member.")

    class Meta:
        description = "Joins the loyalty program. No error for a member."
        permissions = (AuthorizationFilters.AUTHENTICATED_USER,)

    @classmethod
    def perform_mutation(cls, _root, info, /):
        settings = require_program(info)
        user_id = info.context.user.pk
        with typed_errors():
            member = join(user_id=user_id, settings=settings, now=timezone.now())
        award_matched_orders([user_id], settings)
        member.refresh_from_db()
        read_anew(info, member)
        return cls(member=member)
