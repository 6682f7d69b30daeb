import graphene
from saleor.permission.auth_filters import AuthorizationFilters

from ....host.standing import leave_program
from ...core.descriptions import ADDED_IN_02
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.program import require_program
from ..dataloaders import read_user_anew


class LoyaltyLeave(LoyaltyMutation):
    class Arguments:
        confirm_points = graphene.Int(
            required=True,
            description=(
                "The points that are given up: available and pending, with what checkouts hold; 0 where that is below "
                "zero. Another number is refused with the right one." + ADDED_IN_02
            ),
        )

    class Meta:
        description = (
            "Leaves the loyalty program: the requesting customer's points are gone, and nothing but loyaltyEnroll "
            "makes them a member again." + ADDED_IN_02
        )
        permissions = (AuthorizationFilters.AUTHENTICATED_USER,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, confirm_points):
        require_program(info)
        user_id = info.context.user.pk
        with typed_errors():
            leave_program(user_id=user_id, confirm_points=confirm_points)
        read_user_anew(info, user_id)
        return cls()
