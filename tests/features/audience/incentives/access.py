"""Incentives in the table of tests/graphql/access."""

from datetime import timedelta

from django.utils import timezone

from saleor_loyalty_plugin.features.audience.incentives.models import IncentiveOffer
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

from .offers import PERCENT, incentive, variant

_OF_OWNER = "{ loyaltyMember(user: $user) { incentives { %s } } }"
# Of what a member was given, for who may see both.
_OF_OPERATORS = {
    ALLOWED: "manage_users+manage_discounts elsewhere",
    REFUSED: "owner manage_users",
    NOTHING: "*",
}
_OF_VARIANT = ("cost", "tries", "orders", "share")

ACCESS = {
    "Query.loyaltyIncentive": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyIncentives": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyIncentive.segment": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyIncentive.variants": _OF_OPERATORS,
    **{f"LoyaltyIncentiveVariant.{name}": _OF_OPERATORS for name in _OF_VARIANT},
    "LoyaltyIncentiveVariant.measured": _OF_OPERATORS,
    "LoyaltyMemberIncentive.chance": {ALLOWED: "manage_users+manage_discounts elsewhere", NOTHING: "*"},
    "Mutation.loyaltyIncentiveCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyIncentiveUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyIncentiveDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
}
QUESTIONS = {
    "Query.loyaltyIncentive": "{ loyaltyIncentive(id: $incentive) { asked: code } }",
    "Query.loyaltyIncentives": "{ loyaltyIncentives(first: 9) { edges { node { asked: code } } } }",
    "LoyaltyIncentive.segment": "{ loyaltyIncentive(id: $incentive) { asked: id segment { id } } }",
    "LoyaltyIncentive.variants": _OF_OWNER % "incentive { variants { asked: id } }",
    # The numbers are zero, which is as good as nothing.
    **{f"LoyaltyIncentiveVariant.{name}": _OF_OWNER % f"variant {{ asked: id {name} }}" for name in _OF_VARIANT},
    "LoyaltyIncentiveVariant.measured": _OF_OWNER % "variant { measured { asked: verdict } }",
    "LoyaltyMemberIncentive.chance": _OF_OWNER % "asked: chance",
    "Mutation.loyaltyIncentiveCreate": (
        'mutation { loyaltyIncentiveCreate(input: { code: "new", name: "New", variants: [{ kind: POINTS, value: 5 }] })'
        " { incentive { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyIncentiveUpdate": (
        "mutation { loyaltyIncentiveUpdate(id: $incentive, input: { validDays: 3 })"
        " { incentive { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyIncentiveDelete": (
        "mutation { loyaltyIncentiveDelete(id: $spare_incentive) { incentive { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyIncentive": "id code name active validDays",
    "LoyaltyIncentiveCountableConnection": LIST,
    "LoyaltyIncentiveCountableEdge": EDGE,
    "LoyaltyIncentiveCreate": "incentive errors",
    "LoyaltyIncentiveDelete": "incentive errors",
    "LoyaltyIncentiveUpdate": "incentive errors",
    "LoyaltyIncentiveVariant": "id kind value",
    "LoyaltyMemberIncentive": "incentive variant voucherCode validUntil isPersonalised",
}


def world() -> dict[str, str]:
    """Return the ids of incentives: one that the owner was given 20 % of, and one that nobody was offered."""
    given, spare, now = incentive(PERCENT), incentive(PERCENT), timezone.now()
    one = variant(given, "percent")
    IncentiveOffer.objects.create(
        incentive=given,
        member=LoyaltyMember.objects.get(user__email="test@example.com"),
        occasion="once",
        variant=one,
        chances={str(one.pk): 500_000},
        tier_code="bronze",
        life_cycle="new",
        offered_at=now,
        valid_until=now + timedelta(days=7),
    )
    return {"incentive": id_of(given, "LoyaltyIncentive"), "spare_incentive": id_of(spare, "LoyaltyIncentive")}
