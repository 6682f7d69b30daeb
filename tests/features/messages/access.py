"""Consents and journeys in the table of tests/graphql/access: consents are open as what they are parts of."""

from .journeys import access as journeys

ACCESS = journeys.ACCESS
QUESTIONS = journeys.QUESTIONS
OPEN = journeys.OPEN | {
    "LoyaltyMember": "consents",
    "LoyaltyConsent": "purpose granted at source text",
}
world = journeys.world
