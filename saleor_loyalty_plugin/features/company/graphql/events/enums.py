from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...events.models import SeatState

STATES = {
    "SEAT": "They have a seat.",
    "WAITING": "They are on the waiting list; see `offeredUntil`.",
    "CANCELLED": "They gave the seat back, left the list, or did not take a seat that they were offered.",
    "CAME": "They were there.",
}
LoyaltySeatEnum = loyalty_enum(
    "LoyaltySeatEnum",
    SeatState,
    description="Where a member stands with an event." + ADDED_IN_02,
    values=STATES,
    added_in_02=tuple(STATES),
)
