"""Profiles in the table of tests/graphql/access."""

ACCESS: dict[str, dict[str, str]] = {}
QUESTIONS: dict[str, str] = {}
OPEN = {
    "LoyaltyMember": "profile",
    "LoyaltyProfile": (
        "orders netSpend averageOrder firstOrderAt lastOrderAt daysBetweenOrders discountShare categories recency "
        "frequency money rfm spendPercentile lifeCycle"
    ),
}
