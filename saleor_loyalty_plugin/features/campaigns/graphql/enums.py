from enum import IntEnum

from ....domain.campaigns.terms import CampaignEffect
from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.enums import loyalty_enum


class Weekday(IntEnum):
    """Days as Python numbers them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


EFFECTS = {
    "MULTIPLIER": "`factor` times the points of its goods; with the factor 0 they earn nothing.",
    "POINTS_PER_ITEM": "`points` for each piece of its goods.",
    "POINTS_PER_ORDER": "`points` for an order with any of its goods.",
}

LoyaltyCampaignEffectEnum = loyalty_enum(
    "LoyaltyCampaignEffectEnum",
    CampaignEffect,
    description="What a campaign does to the points of an order." + ADDED_IN_02,
    values=EFFECTS,
    added_in_02=EFFECTS,
)
LoyaltyWeekdayEnum = loyalty_enum(
    "LoyaltyWeekdayEnum",
    Weekday,
    description="A day of the week." + ADDED_IN_02,
    values={day.name: day.name.capitalize() + "." for day in Weekday},
    added_in_02=[day.name for day in Weekday],
)
