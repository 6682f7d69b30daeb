from ...domain.holdout.effect import Verdict
from ..core.descriptions import ADDED_IN_02
from ..core.enums import loyalty_enum

VERDICTS = {
    "PROVEN": "More of those whom it was for ordered: the interval of the difference is above 0.",
    "NOT_PROVEN": "The difference may as well be chance: its interval has 0 in it.",
    "HARMFUL": "Fewer of those whom it was for ordered: the interval of the difference is below 0.",
    "NOT_ENOUGH_DATA": "A side has fewer than 200 members, or fewer than 10 who ordered.",
    "NOT_COMPARABLE": "The sides have other sizes than chance makes, one time in a thousand.",
    "NO_HOLDOUT": "Nobody is held out.",
}

LoyaltyVerdictEnum = loyalty_enum(
    "LoyaltyVerdictEnum",
    Verdict,
    description="What can be said of the share of members who ordered." + ADDED_IN_02,
    values=VERDICTS,
    added_in_02=VERDICTS,
)
