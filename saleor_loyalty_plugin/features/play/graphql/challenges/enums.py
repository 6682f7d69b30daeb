from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...challenges.rules.goals import GoalKind
from ...challenges.rules.periods import Period

GOALS = {
    "ORDERS": "Orders that were paid.",
    "SPEND": "What was bought, less refunds, in the program's currency.",
    "PIECES": "Pieces of the goods that are named, of all where none are.",
    "CATEGORIES": "Different categories, each product's own, of which something was bought.",
    "STREAK": "Days, weeks or months in a row with an order.",
    "ANSWERS": "Answers to surveys.",
}
PERIODS = {
    "ONCE": "From its start to its end, once.",
    "DAY": "Each day.",
    "WEEK": "Each week, from Monday.",
    "MONTH": "Each month.",
    "YEAR": "Each year.",
    "FROM_JOINING": "Once, so many days from joining.",
}
LoyaltyGoalEnum = loyalty_enum(
    "LoyaltyGoalEnum",
    GoalKind,
    description="What a challenge counts." + ADDED_IN_02,
    values=GOALS,
    added_in_02=tuple(GOALS),
)
LoyaltyPeriodEnum = loyalty_enum(
    "LoyaltyPeriodEnum",
    Period,
    description="A period, in the program's time zone." + ADDED_IN_02,
    values=PERIODS,
    added_in_02=tuple(PERIODS),
)
