"""Consents in the table of tests/graphql/access: open as the member and the mutation that they are parts of."""

ACCESS: dict[str, dict[str, str]] = {}
OPEN = {
    "LoyaltyMember": "consents",
    "LoyaltyConsent": "purpose granted at source text",
}
