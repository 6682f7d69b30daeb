"""The messages that come with the program, by the codes of their templates, and what each is sent for (rule 63)."""

from ..models import Purpose

PURPOSES: dict[str, Purpose] = {
    "joined": Purpose.MARKETING,
    "first_order": Purpose.MARKETING,
    "nth_order": Purpose.MARKETING,
    "no_order": Purpose.MARKETING,
    "tier_reached": Purpose.TRANSACTIONAL,
    "tier_at_risk": Purpose.TRANSACTIONAL,
    "points_expiring": Purpose.TRANSACTIONAL,
    "birthday": Purpose.MARKETING,
    "birthday_points": Purpose.MARKETING,
    "anniversary": Purpose.MARKETING,
    "checkout_abandoned": Purpose.MARKETING,
    "back_in_stock": Purpose.MARKETING,
    "new_products": Purpose.MARKETING,
    "reward_affordable": Purpose.MARKETING,
    "event_soon": Purpose.TRANSACTIONAL,
    "order_handed_over": Purpose.MARKETING,
    "challenge_done": Purpose.TRANSACTIONAL,
    "friend_ordered": Purpose.TRANSACTIONAL,
    "seat_taken": Purpose.TRANSACTIONAL,
    "seat_offered": Purpose.TRANSACTIONAL,
    "ambassador_decided": Purpose.TRANSACTIONAL,
    "reward_received": Purpose.TRANSACTIONAL,
}
