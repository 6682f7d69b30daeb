import graphene
from django.utils import timezone
from saleor.permission.enums import ProductPermissions

from ......graphql.core.access.actors import actor_of
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import prepared_program
from ......graphql.members.dataloaders import read_anew
from ....reviews.services.deciding import decide
from ..dataloaders import read_reviews_anew
from ..types import LoyaltyReview


class LoyaltyReviewApprove(LoyaltyMutation):
    review = graphene.Field(LoyaltyReview, description="The review after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the review." + ADDED_IN_02)
        approved = graphene.Boolean(
            required=True, description="True shows it, false does not, or no longer." + ADDED_IN_02
        )
        note = graphene.String(
            description="Why, for staff, of at most 1,000 characters; instead of an earlier one." + ADDED_IN_02
        )

    class Meta:
        description = (
            "Decides whether a review is shown. Its points are given with the first approval, and stay." + ADDED_IN_02
        )
        permissions = (ProductPermissions.MANAGE_PRODUCTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, approved, note=None):
        row = node_of(cls, info, id, only_type=LoyaltyReview)
        with typed_errors():
            review = decide(
                review=row,
                approved=approved,
                note=note or "",
                actor=actor_of(info),
                settings=prepared_program(info),
                now=timezone.now(),
            )
        read_anew(info, review.member)
        read_reviews_anew(info, review.product_id)
        return cls(review=review)
