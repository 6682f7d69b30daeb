from ...models import RewardKind
from ..core.enums import loyalty_enum

LoyaltyRewardKindEnum = loyalty_enum("LoyaltyRewardKindEnum", RewardKind, description="What a reward gives.")
