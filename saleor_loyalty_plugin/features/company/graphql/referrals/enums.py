from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...referrals.models import ReferralPrize
from ...referrals.rules.judging import ReferralState

STATES = {
    "NAMED": "The friend has named who brought them, and no order of theirs counts yet.",
    "PENDING": "The friend's order is paid, and the time for returns is not over.",
    "REVIEW": "Held until staff decide.",
    "REWARDED": "Both have what they were promised.",
    "REFUSED": "Refused; `reasons` say why.",
    "TAKEN_BACK": "The order was refunded in full, or staff refused it after the prize: what was given was taken back.",
}
LoyaltyReferralStateEnum = loyalty_enum(
    "LoyaltyReferralStateEnum",
    ReferralState,
    description="Where a referral stands." + ADDED_IN_02,
    values=STATES,
    added_in_02=tuple(STATES),
)

SIDES = {"FRIEND": "Who was brought.", "REFERRER": "Who brought them."}
LoyaltyReferralSideEnum = loyalty_enum(
    "LoyaltyReferralSideEnum",
    ReferralPrize.Side,
    description="One of the two of a referral." + ADDED_IN_02,
    values=SIDES,
    added_in_02=tuple(SIDES),
)
