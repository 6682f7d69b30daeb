from ...models import ClaimState
from ..core.descriptions import ADDED_IN_02
from ..core.enums import loyalty_enum

LoyaltyClaimStateEnum = loyalty_enum(
    "LoyaltyClaimStateEnum",
    ClaimState,
    description="What became of a claim." + ADDED_IN_02,
    added_in_02=tuple(state.name for state in ClaimState),
)
