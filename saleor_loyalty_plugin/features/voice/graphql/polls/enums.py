from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...polls.models import EntryState
from ...polls.rules.showing import Showing

SHOWINGS = {
    "AFTER_VOTING": "Once they have voted, and to everybody once it is closed.",
    "AT_END": "Once it is closed.",
}
STATES = {
    "WAITING": "It waits for approval.",
    "APPROVED": "It can be voted for.",
    "REFUSED": "It is not shown.",
}
LoyaltyPollShowingEnum = loyalty_enum(
    "LoyaltyPollShowingEnum",
    Showing,
    description="When members are shown how many voted for what." + ADDED_IN_02,
    values=SHOWINGS,
    added_in_02=tuple(SHOWINGS),
)
LoyaltyPollEntryStateEnum = loyalty_enum(
    "LoyaltyPollEntryStateEnum",
    EntryState,
    description="Where an entry is." + ADDED_IN_02,
    values=STATES,
    added_in_02=tuple(STATES),
)
