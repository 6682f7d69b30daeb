"""Profiles and segments in the table of tests/graphql/access."""

from .segments import access as segments

ACCESS = segments.ACCESS
QUESTIONS = segments.QUESTIONS
OPEN = segments.OPEN | {
    "LoyaltyMember": "profile",
    "LoyaltyProfile": (
        "orders netSpend averageOrder firstOrderAt lastOrderAt daysBetweenOrders discountShare categories recency "
        "frequency money rfm spendPercentile lifeCycle"
    ),
}
world = segments.world
