"""Birthdays in the table of tests/graphql/access."""

from tests.graphql.access.table import ALLOWED, REFUSED

_UPDATE = (
    "mutation { loyaltyMemberUpdate(%sinput: { birthday: { month: 7, day: 21 } })"
    " { member { asked: id } errors { code } } }"
)

ACCESS = {
    "Mutation.loyaltyMemberUpdate": {ALLOWED: "owner manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyMemberUpdate (oneself)": {
        ALLOWED: "owner stranger staff",
        "REQUIRED": "manage_users",
        REFUSED: "*",
    },
}
QUESTIONS = {
    "Mutation.loyaltyMemberUpdate": _UPDATE % "user: $user, ",
    "Mutation.loyaltyMemberUpdate (oneself)": _UPDATE % "",
}
OPEN = {
    "LoyaltyMember": "birthday",
    "LoyaltyMemberUpdate": "member errors",
    "LoyaltyBirthday": "month day",
}
