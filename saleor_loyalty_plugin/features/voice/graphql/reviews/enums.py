from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...reviews.models import ReviewState

STATES = {
    "WAITING": "It waits for approval.",
    "APPROVED": "It is shown.",
    "REFUSED": "It is not shown.",
}
LoyaltyReviewStateEnum = loyalty_enum(
    "LoyaltyReviewStateEnum",
    ReviewState,
    description="Where a review is." + ADDED_IN_02,
    values=STATES,
    added_in_02=tuple(STATES),
)
