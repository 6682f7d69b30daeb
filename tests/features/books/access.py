"""The books in the table of tests/graphql/access."""

from tests.graphql.access.table import ALLOWED, OF_DISCOUNTS, REFUSED

_RETENTION = (
    '{ loyaltyRetention(from: "2026-01-01T00:00:00+00:00", to: "2026-01-02T00:00:00+00:00"%s) { asked: from } }'
)
_MOVEMENTS = _RETENTION.replace("Retention", "Movements")

ACCESS = {
    "Mutation.loyaltyMembersMerge": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyRetention": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyRetention (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Query.loyaltyMovements": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyMovements (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
}
QUESTIONS = {
    "Mutation.loyaltyMembersMerge": (
        'mutation { loyaltyMembersMerge(from: $other_account, into: $member, idempotencyKey: "one")'
        " { member { asked: id } errors { code } } }"
    ),
    "Query.loyaltyRetention": _RETENTION % "",
    "Query.loyaltyRetention (of a channel)": _RETENTION % ", channel: $channel",
    "Query.loyaltyMovements": _MOVEMENTS % "",
    "Query.loyaltyMovements (of a channel)": _MOVEMENTS % ", channel: $channel",
}
OPEN = {
    "LoyaltyMovements": "from to earned bonus adjusted restored reversed redeemed expired",
    "LoyaltyRetention": "from to members everybody",
    "LoyaltyRetentionFigures": (
        "orders revenue customersAtStart customersAtEnd newCustomers retentionPercent repeatPercent averageOrder "
        "ordersPerCustomer clv"
    ),
}
