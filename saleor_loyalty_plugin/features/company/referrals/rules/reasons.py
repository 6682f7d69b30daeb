"""Why a referral is refused, or held for staff (rule 93)."""

from enum import StrEnum


class Reason(StrEnum):
    """As the list for staff names them."""

    ONESELF = "oneself"
    SAME_MAILBOX = "same_mailbox"
    ORDERED_BEFORE = "ordered_before"
    REFERRED_ALREADY = "referred_already"
    CIRCLE = "circle"
    BELOW_MINIMUM = "below_minimum"
    LIMIT_REACHED = "limit_reached"
    REFUSED_BY_STAFF = "refused_by_staff"
    # What holds a referral until staff decide.
    SAME_ADDRESS = "same_address"
    SAME_PHONE = "same_phone"
    SAME_LAST_NAME = "same_last_name"
    MANY_CLAIMS = "many_claims_from_one_address"
    MANY_FRIENDS = "many_friends_in_a_day"
    ORDER_CANCELLED = "order_cancelled_after_the_prize"


SAID = {
    Reason.ONESELF: "This is your own code: give it to a friend.",
    Reason.SAME_MAILBOX: "This code belongs to your own mailbox: give it to a friend.",
    Reason.ORDERED_BEFORE: "A code is for those who have not ordered yet.",
    Reason.REFERRED_ALREADY: "You have named another code already.",
    Reason.CIRCLE: "You have brought this friend, or who brought them: two cannot bring each other.",
}
"""What a friend is told whose code is refused."""
