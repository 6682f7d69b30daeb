from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...rules import LifeCycle, RfmName

NAMES = {
    "CHAMPIONS": "Recency 5; frequency and money 4 or more on average.",
    "LOYAL": "Recency 3 or more; frequency and money 4 or more on average.",
    "NEW": "Recency 5, frequency 1.",
    "PROMISING": "Recency 3 or more; frequency and money below 4 on average.",
    "AT_RISK": "Recency 2 or less; frequency and money 3 or more on average.",
    "LOST": "Recency 1.",
    "OTHERS": "None of these.",
}
LIVES = {
    "NEVER": "No order, and joined more than 30 days ago.",
    "NEW": "Joined or ordered first within 30 days; one order at most.",
    "ACTIVE": "Ordered within 30 days, or within twice the member's own days between orders.",
    "DORMANT": "None of these.",
    "LOST": "The last order is 365 days ago or longer.",
}

LoyaltyRfmEnum = loyalty_enum(
    "LoyaltyRfmEnum",
    RfmName,
    description="What a member is called by their scores; the first that fits." + ADDED_IN_02,
    values=NAMES,
    added_in_02=NAMES,
)
LoyaltyLifeCycleEnum = loyalty_enum(
    "LoyaltyLifeCycleEnum",
    LifeCycle,
    description="Where a member is in their life as a customer. Of those that fit NEW goes first, then ACTIVE."
    + ADDED_IN_02,
    values=LIVES,
    added_in_02=LIVES,
)
