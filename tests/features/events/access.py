"""Events in the table of tests/graphql/access: only an app's subscription has them, and it needs MANAGE_USERS."""

_EVERY = "issuedAt version issuingPrincipal recipient member "

ACCESS: dict[str, dict[str, str]] = {}
OPEN = {
    "LoyaltyMemberEnrolled": _EVERY,
    "LoyaltyPointsChanged": _EVERY + "transaction",
    "LoyaltyTierChanged": _EVERY + "oldTier tier",
    "LoyaltyPointsExpiring": _EVERY + "points expiresAt",
    "LoyaltyRewardClaimed": _EVERY + "claim",
}
