"""What members enter a journey by, and what each trigger takes (rule 63)."""

from dataclasses import dataclass
from enum import StrEnum

from .....domain.clocks.yearly import APART


class Trigger(StrEnum):
    """What has happened, or is about to happen, to a member."""

    JOINED = "joined"
    FIRST_ORDER = "first_order"
    NTH_ORDER = "nth_order"
    NO_ORDER = "no_order"
    TIER_REACHED = "tier_reached"
    TIER_AT_RISK = "tier_at_risk"
    POINTS_EXPIRING = "points_expiring"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    CHECKOUT_ABANDONED = "checkout_abandoned"
    BACK_IN_STOCK = "back_in_stock"
    NEW_PRODUCTS = "new_products"
    REWARD_AFFORDABLE = "reward_affordable"
    EVENT_SOON = "event_soon"
    ORDER_HANDED_OVER = "order_handed_over"
    CHALLENGE_DONE = "challenge_done"
    FRIEND_ORDERED = "friend_ordered"
    SEAT_TAKEN = "seat_taken"
    SEAT_OFFERED = "seat_offered"
    AMBASSADOR_DECIDED = "ambassador_decided"


class Exit(StrEnum):
    """What takes a member out of a journey before its end."""

    ORDER = "order"
    SEGMENT_LEFT = "segment_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that a trigger takes: its bounds, and what it is unless one is given; None: one has to be."""

    least: int = 1
    most: int = 3650
    unless_given: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes:
    """The numbers of a trigger, None where it takes no such one."""

    days: Number | None = None
    minutes: Number | None = None
    orders: Number | None = None
    repeat_days: Number | None = None
    """Days before a member may enter again; without it each occasion counts by itself."""


def _days(days: int, *, least: int = 1) -> Number:
    return Number(least=least, unless_given=days)


TAKES: dict[Trigger, Takes] = {
    Trigger.JOINED: Takes(),
    Trigger.FIRST_ORDER: Takes(),
    Trigger.NTH_ORDER: Takes(orders=Number(least=2, most=10_000)),
    Trigger.NO_ORDER: Takes(days=_days(30), repeat_days=_days(90)),
    Trigger.TIER_REACHED: Takes(),
    Trigger.TIER_AT_RISK: Takes(days=_days(14)),
    Trigger.POINTS_EXPIRING: Takes(days=_days(30)),
    Trigger.BIRTHDAY: Takes(days=_days(14, least=0), repeat_days=_days(APART.days)),
    Trigger.ANNIVERSARY: Takes(days=_days(0, least=0), repeat_days=_days(APART.days)),
    Trigger.CHECKOUT_ABANDONED: Takes(minutes=Number(least=15, most=10_080, unless_given=120), repeat_days=_days(7)),
    Trigger.BACK_IN_STOCK: Takes(),
    Trigger.NEW_PRODUCTS: Takes(repeat_days=_days(7)),
    Trigger.REWARD_AFFORDABLE: Takes(repeat_days=_days(30)),
    Trigger.EVENT_SOON: Takes(days=_days(1)),
    Trigger.ORDER_HANDED_OVER: Takes(),
    Trigger.CHALLENGE_DONE: Takes(),
    Trigger.FRIEND_ORDERED: Takes(),
    Trigger.SEAT_TAKEN: Takes(),
    Trigger.SEAT_OFFERED: Takes(),
    Trigger.AMBASSADOR_DECIDED: Takes(),
}
NUMBERS = ("days", "minutes", "orders", "repeat_days")


def problem_of(trigger: Trigger, name: str, value: int | None) -> str | None:
    """Return what is wrong with one of a trigger's numbers, None for nothing. `name` is one of NUMBERS."""
    taken: Number | None = getattr(TAKES[trigger], name)
    if taken is None:
        return None if value is None else f"{trigger.name} takes no such number."
    if value is None:
        return "This trigger needs a number here." if taken.unless_given is None else None
    if not taken.least <= value <= taken.most:
        return f"Enter a whole number from {taken.least} to {taken.most}."
    return None


def unless_given(trigger: Trigger, name: str) -> int | None:
    """Return what one of a trigger's numbers is where none is given, None where it takes none."""
    taken: Number | None = getattr(TAKES[trigger], name)
    return None if taken is None else taken.unless_given
