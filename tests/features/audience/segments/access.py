"""Segments in the table of tests/graphql/access."""

from saleor_loyalty_plugin.features.audience.segments.services.invitations import set_invitation
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from tests.graphql.access.table import ALLOWED, EDGE, LIST, OF_DISCOUNTS, OF_STAFF, REFUSED
from tests.graphql.callers import id_of

from .people import segment
from .rules import condition

_OF_EITHER = {ALLOWED: "manage_discounts manage_users elsewhere", REFUSED: "*"}
_OF_USERS = {ALLOWED: "manage_users elsewhere", REFUSED: "*"}
_RULE = '{ condition: { field: ORDERS, operator: GTE, values: ["0"] } }'
_PREVIEW = f"{{ loyaltySegmentPreview(rule: {_RULE}) {{ %s }} }}"
_FRIENDS = '{ loyaltySegment(code: "friends") { %s } }'
_UPDATE = "mutation { loyaltySegmentUpdate(id: $friends, input: { %s }) { segment { asked: id } errors { code } } }"

ACCESS = {
    "Query.loyaltySegment": _OF_EITHER,
    "Query.loyaltySegments": _OF_EITHER,
    "Query.loyaltySegmentPreview": _OF_EITHER,
    "Query.loyaltySegmentFields": _OF_EITHER,
    "LoyaltySegmentPreview.members": _OF_USERS,
    "LoyaltySegment.members": _OF_USERS,
    "LoyaltyMember.segments": OF_STAFF,
    "LoyaltyTier.segment": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltySegmentCreate": _OF_EITHER,
    "Mutation.loyaltySegmentUpdate": _OF_EITHER,
    "Mutation.loyaltySegmentUpdate (who is on its list)": _OF_USERS,
    "Mutation.loyaltySegmentDelete": _OF_EITHER,
}
QUESTIONS = {
    "Query.loyaltySegment": _FRIENDS % "asked: name",
    "Query.loyaltySegments": "{ loyaltySegments(first: 9) { edges { node { asked: name } } } }",
    "Query.loyaltySegmentPreview": _PREVIEW % "asked: size",
    "Query.loyaltySegmentFields": "{ loyaltySegmentFields { asked: field } }",
    "LoyaltySegmentPreview.members": _PREVIEW % "members { asked: id }",
    "LoyaltySegment.members": _FRIENDS % "members(first: 9) { edges { node { asked: id } } }",
    "LoyaltyMember.segments": "{ loyaltyMember(user: $user) { segments { asked: code } } }",
    "LoyaltyTier.segment": "{ loyaltyProgram(channel: $channel) { tiers { segment { asked: code } } } }",
    "Mutation.loyaltySegmentCreate": (
        'mutation { loyaltySegmentCreate(input: { code: "new", name: "New" })'
        " { segment { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltySegmentUpdate": _UPDATE % 'name: "Good friends"',
    "Mutation.loyaltySegmentUpdate (who is on its list)": _UPDATE % "removeMembers: [$member]",
    "Mutation.loyaltySegmentDelete": (
        "mutation { loyaltySegmentDelete(id: $friends) { segment { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyCampaign": "segment",
    "LoyaltySegment": "id code name kind size rule",
    "LoyaltySegmentCountableConnection": LIST,
    "LoyaltySegmentCountableEdge": EDGE,
    "LoyaltySegmentCreate": "segment unknownEmails errors",
    "LoyaltySegmentDelete": "segment errors",
    "LoyaltySegmentFieldTerms": "field operators choices takesDays takesKey",
    "LoyaltySegmentPreview": "size",
    "LoyaltySegmentUpdate": "segment unknownEmails errors",
}


def world() -> dict[str, str]:
    """Return the id of a list with every member on it; the highest tier is for a segment that nobody is in."""
    friends = segment(code="friends", add_members=LoyaltyMember.objects.values_list("pk", flat=True))
    nobody = segment(condition("ORDERS", "GTE", "1000000"), code="nobody")
    set_invitation(tier=Tier.objects.get(code="gold"), segment=nobody)
    return {"friends": id_of(friends, "LoyaltySegment")}
