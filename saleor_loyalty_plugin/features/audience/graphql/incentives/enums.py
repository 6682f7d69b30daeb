from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...incentives.rules.kinds import IncentiveKind

KINDS = {
    "NOTHING": "Nothing: what members do anyway, and what everything else is measured against.",
    "FREE_SHIPPING": "A code for free delivery.",
    "PERCENT": "A code that takes `value` per cent off an order.",
    "AMOUNT": "A code that takes `value` off an order.",
    "POINTS": "`value` points.",
}
LoyaltyIncentiveKindEnum = loyalty_enum(
    "LoyaltyIncentiveKindEnum",
    IncentiveKind,
    description="What a variant of an incentive gives." + ADDED_IN_02,
    values=KINDS,
    added_in_02=KINDS,
)
