import graphene
from django.core.exceptions import ValidationError
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.graphql.core.scalars import DateTime
from saleor.permission.enums import AccountPermissions

from ....enums import LoyaltyErrorCode
from ....services.tiers import assign_tier
from ...core.errors import typed_errors
from ...core.moments import aware
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...core.program import prepared_program
from ...tiers.types import LoyaltyTier
from ..membership import member_of
from ..types.member import LoyaltyMember


class LoyaltyMemberTierAssign(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The member in the tier.")

    class Arguments:
        user = graphene.ID(required=True, description="The customer.")
        tier = graphene.ID(required=True, description="The tier.")
        until = DateTime(description="The end of it, in the future; without one it has no end.")

    class Meta:
        description = "Puts a member in a tier until a date, whatever they qualify for."
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, user, tier, until=None):
        settings = prepared_program(info)
        customer = node_of(cls, info, user, only_type=User, field="user")
        tier = node_of(cls, info, tier, only_type=LoyaltyTier, field="tier")
        now, until = timezone.now(), until and aware(until)
        if until is not None and until <= now:
            problem = ValidationError("Enter a date in the future.", code=LoyaltyErrorCode.INVALID.value)
            raise ValidationError({"until": problem})
        actor_id = info.context.user.pk if info.context.user else None
        with typed_errors():
            member_of(customer, settings)
            member = assign_tier(user_id=customer.pk, tier=tier, until=until, now=now, actor_id=actor_id)
        return cls(member=member)
