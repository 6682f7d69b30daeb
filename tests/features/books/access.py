"""The books in the table of tests/graphql/access."""

from tests.graphql.access.table import ALLOWED, EDGE, LIST, OF_DISCOUNTS, REFUSED

_RETENTION = (
    '{ loyaltyRetention(from: "2026-01-01T00:00:00+00:00", to: "2026-01-02T00:00:00+00:00"%s) { asked: from } }'
)
_MOVEMENTS = _RETENTION.replace("Retention", "Movements")
_STATEMENT = (
    '{ loyaltyStatement(from: "2026-01-01T00:00:00+00:00", to: "2126-01-01T00:00:00+00:00"%s) { asked: closing } }'
)

ACCESS = {
    "Query.loyaltyStatement": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyStatement (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Query.loyaltyChanges": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyMembersMerge": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyRetention": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyRetention (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Query.loyaltyMovements": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyMovements (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
}
QUESTIONS = {
    "Query.loyaltyStatement": _STATEMENT % "",
    "Query.loyaltyStatement (of a channel)": _STATEMENT % ", channel: $channel",
    "Query.loyaltyChanges": "{ loyaltyChanges(first: 9) { edges { node { asked: field } } } }",
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
    "LoyaltyMembersMerge": "errors member",
    "LoyaltyMovements": "from to earned bonus adjusted restored reversed redeemed expired",
    "LoyaltyChange": "id at actor app object field before after",
    "LoyaltyChangeCountableConnection": LIST,
    "LoyaltyChangeCountableEdge": EDGE,
    "LoyaltyLiability": "byAge byExpiry byChannel expectedPoints breakagePercent",
    "LoyaltyLiabilityBucket": "fromDays toDays points",
    "LoyaltyLiabilityOfChannel": "channel points",
    "LoyaltyStatement": "opening earned bonus adjusted restored reversed redeemed expired closing values",
    "LoyaltyRetention": "from to members everybody",
    "LoyaltyRetentionFigures": (
        "orders revenue customersAtStart customersAtEnd newCustomers retentionPercent repeatPercent averageOrder "
        "ordersPerCustomer clv"
    ),
}
