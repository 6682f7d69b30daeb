from ...domain.expiry import ExpiryRounding
from ...domain.orders import AwardOn
from ...domain.tiers.qualification import QualificationBasis, QualificationWindow
from ..core.descriptions import ADDED_IN_02
from ..core.enums import loyalty_enum

LoyaltyAwardOnEnum = loyalty_enum(
    "LoyaltyAwardOnEnum",
    AwardOn,
    description="When an order's points are awarded.",
    values={
        "PAID": "Once the order is paid in full.",
        "FULFILLED": "Once the order is paid in full and nothing of it is left to send.",
    },
)
LoyaltyQualificationBasisEnum = loyalty_enum(
    "LoyaltyQualificationBasisEnum",
    QualificationBasis,
    description="What tiers are reached by.",
    values={
        "POINTS": "Points that orders earned.",
        "SPEND": "Money that was paid for goods, less refunds, in the program's currency.",
        "ORDERS": "The number of paid orders that were neither cancelled nor refunded in full.",
    },
)
LoyaltyQualificationWindowEnum = loyalty_enum(
    "LoyaltyQualificationWindowEnum",
    QualificationWindow,
    description="The time that counts for a tier.",
    values={
        "ROLLING_12_MONTHS": "The last 12 months.",
        "CALENDAR_YEAR": "The present calendar year.",
        "LIFETIME": "All the time.",
    },
)
ROUNDINGS = {
    "NONE": "On their day.",
    "MONTH": "At the end of the month in which they would expire.",
    "YEAR": "At the end of the year in which they would expire.",
}
LoyaltyExpiryRoundingEnum = loyalty_enum(
    "LoyaltyExpiryRoundingEnum",
    ExpiryRounding,
    description="When points expire, by the program's time zone." + ADDED_IN_02,
    values=ROUNDINGS,
    added_in_02=ROUNDINGS,
)
