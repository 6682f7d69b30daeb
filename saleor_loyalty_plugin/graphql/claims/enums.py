from ...models import ClaimState
from ..core.enums import loyalty_enum

LoyaltyClaimStateEnum = loyalty_enum("LoyaltyClaimStateEnum", ClaimState)
