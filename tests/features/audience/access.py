"""Profiles, segments and incentives in the table of tests/graphql/access."""

from .incentives import access as incentives
from .segments import access as segments

ACCESS = segments.ACCESS | incentives.ACCESS
QUESTIONS = segments.QUESTIONS | incentives.QUESTIONS
OPEN = (
    segments.OPEN
    | incentives.OPEN
    | {
        "LoyaltyMember": "profile incentives",
        "LoyaltyProfile": (
            "orders netSpend averageOrder firstOrderAt lastOrderAt daysBetweenOrders discountShare categories recency "
            "frequency money rfm spendPercentile lifeCycle"
        ),
    }
)


def world() -> dict[str, str]:
    """Return what the questions of all of them name."""
    return segments.world() | incentives.world()
