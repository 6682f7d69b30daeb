from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...journeys.rules.triggers import Exit, Trigger

TRIGGERS = {
    "JOINED": "The member joined the program.",
    "FIRST_ORDER": "Their first order counts: it is paid.",
    "NTH_ORDER": "So many of their orders count: see `orders`.",
    "NO_ORDER": "Their last order that counts is `days` times 24 hours ago.",
    "TIER_REACHED": "They came into a higher tier.",
    "TIER_AT_RISK": "They lose their tier in `days`, unless they reach its threshold again.",
    "POINTS_EXPIRING": "Points of theirs expire in `days`: one occasion for all points of a day.",
    "BIRTHDAY": "Their birthday is in `days`, by their own clocks; once a year.",
    "ANNIVERSARY": "It is so many years since they joined, in `days`, by their own clocks.",
    "CHECKOUT_ABANDONED": "The goods and the e-mail of a checkout of theirs have not changed for `minutes`.",
    "BACK_IN_STOCK": "A variant that they wait for was sold out and is there again.",
    "NEW_PRODUCTS": "Products were published in a category that they buy in most.",
    "REWARD_AFFORDABLE": "They have enough points for a reward that they had too few for.",
    "ORDER_HANDED_OVER": "An order of theirs was handed over: all of it was fulfilled.",
    "CHALLENGE_DONE": "They were given the prize of a challenge: once for each of its periods.",
    "FRIEND_ORDERED": "A friend whom they brought has paid for a first order that counts.",
    "SEAT_TAKEN": "They have a seat at an event: they registered, or took one that was kept for them.",
    "SEAT_OFFERED": "A seat that became free is kept for them, until a moment.",
    "AMBASSADOR_DECIDED": "Staff offered them conditions as an ambassador, or refused their application.",
    "EVENT_SOON": "An event that they have a seat at begins in `days` times 24 hours.",
}
EXITS = {
    "ORDER": "They order, signed in or as a guest.",
    "SEGMENT_LEFT": "They are not in the journey's segment any more.",
}
LoyaltyTriggerEnum = loyalty_enum(
    "LoyaltyTriggerEnum",
    Trigger,
    description="What a member enters a journey by." + ADDED_IN_02,
    values=TRIGGERS,
    added_in_02=TRIGGERS,
)
LoyaltyExitEnum = loyalty_enum(
    "LoyaltyExitEnum",
    Exit,
    description="What takes a member out of a journey before its end." + ADDED_IN_02,
    values=EXITS,
    added_in_02=EXITS,
)
