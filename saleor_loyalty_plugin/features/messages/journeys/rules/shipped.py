"""The journeys that come with the program, switched off, each with its text (rule 63)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .triggers import Exit, Trigger


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """A journey as an operator finds it: what it may give, then one message, from the template named."""

    name: str
    trigger: Trigger
    template: str
    gives: tuple[Mapping[str, Any], ...] = ()
    """What it does before; a survey is named by its code."""
    exits: tuple[Exit, ...] = ()
    priority: int = 50
    numbers: Mapping[str, int] | None = None


def _percent(percent: int, *, valid_days: int) -> tuple[Mapping[str, Any], ...]:
    return ({"voucher": {"discount_percent": Decimal(percent), "valid_days": valid_days}},)


ORDER = (Exit.ORDER,)
SHIPPED: dict[str, Shipped] = {
    "welcome": Shipped(name="Welcome", trigger=Trigger.JOINED, template="joined"),
    "first-order": Shipped(
        name="Thank you for your first order",
        trigger=Trigger.FIRST_ORDER,
        template="first_order",
        gives=_percent(10, valid_days=30),
    ),
    "third-order": Shipped(
        name="Thank you for your third order", trigger=Trigger.NTH_ORDER, template="nth_order", numbers={"orders": 3}
    ),
    "come-back": Shipped(
        name="We have missed you",
        trigger=Trigger.NO_ORDER,
        template="no_order",
        gives=_percent(10, valid_days=14),
        exits=ORDER,
        priority=40,
    ),
    "tier-reached": Shipped(name="A new tier", trigger=Trigger.TIER_REACHED, template="tier_reached"),
    "tier-at-risk": Shipped(name="Keep your tier", trigger=Trigger.TIER_AT_RISK, template="tier_at_risk"),
    "points-expiring-30": Shipped(
        name="Points expire in 30 days",
        trigger=Trigger.POINTS_EXPIRING,
        template="points_expiring",
        numbers={"days": 30},
    ),
    "points-expiring-7": Shipped(
        name="Points expire in 7 days", trigger=Trigger.POINTS_EXPIRING, template="points_expiring", numbers={"days": 7}
    ),
    "birthday": Shipped(name="Your birthday", trigger=Trigger.BIRTHDAY, template="birthday", priority=30),
    "anniversary": Shipped(name="Another year together", trigger=Trigger.ANNIVERSARY, template="anniversary"),
    "checkout-abandoned": Shipped(
        name="Your basket is waiting",
        trigger=Trigger.CHECKOUT_ABANDONED,
        template="checkout_abandoned",
        gives=_percent(10, valid_days=2),
        exits=ORDER,
        priority=10,
    ),
    "back-in-stock": Shipped(
        name="Back in stock", trigger=Trigger.BACK_IN_STOCK, template="back_in_stock", priority=20
    ),
    "new-products": Shipped(
        name="New in your categories", trigger=Trigger.NEW_PRODUCTS, template="new_products", priority=60
    ),
    "reward-affordable": Shipped(
        name="Enough points for a reward", trigger=Trigger.REWARD_AFFORDABLE, template="reward_affordable"
    ),
    "event-soon": Shipped(
        name="See you soon", trigger=Trigger.EVENT_SOON, template="event_soon", priority=15, numbers={"days": 1}
    ),
    "order-handed-over": Shipped(
        name="How was your order?",
        trigger=Trigger.ORDER_HANDED_OVER,
        template="order_handed_over",
        gives=({"wait_minutes": 3 * 24 * 60}, {"survey": "after-order"}),
        priority=45,
    ),
    "challenge-done": Shipped(name="Challenge done", trigger=Trigger.CHALLENGE_DONE, template="challenge_done"),
    "friend-ordered": Shipped(name="Your friend ordered", trigger=Trigger.FRIEND_ORDERED, template="friend_ordered"),
    "seat-taken": Shipped(name="You have a seat", trigger=Trigger.SEAT_TAKEN, template="seat_taken", priority=15),
    "seat-offered": Shipped(
        name="A seat is kept for you", trigger=Trigger.SEAT_OFFERED, template="seat_offered", priority=5
    ),
    "ambassador-decided": Shipped(
        name="About your application", trigger=Trigger.AMBASSADOR_DECIDED, template="ambassador_decided"
    ),
}
