"""Journeys, and what shoppers tell, in the table of tests/graphql/access."""

from datetime import timedelta

from django.utils import timezone
from saleor.product.models import Product

from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from saleor_loyalty_plugin.features.messages.journeys.rules.occasions import step_occasion
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.access.table import ALLOWED, EDGE, LIST, REFUSED
from tests.graphql.callers import id_of

from .journeys import journey, message, template

_OF_USERS = {ALLOWED: "manage_users elsewhere", REFUSED: "*"}
_OF_SHOPPERS = {ALLOWED: "owner stranger", "NOT_A_MEMBER": "staff", REFUSED: "*"}
_NUMBERS = "running finished exited heldOut wouldEnter plan measured"

ACCESS = {
    "Query.loyaltyJourney": _OF_USERS,
    "Query.loyaltyJourneys": _OF_USERS,
    "Mutation.loyaltyJourneyCreate": _OF_USERS,
    "Mutation.loyaltyJourneyUpdate": _OF_USERS,
    "Mutation.loyaltyJourneyDelete": _OF_USERS,
    "Mutation.loyaltyProductViewed": _OF_SHOPPERS,
    "Mutation.loyaltyProductWatch": _OF_SHOPPERS,
    "Mutation.loyaltyProductUnwatch": _OF_SHOPPERS,
}
QUESTIONS = {
    "Query.loyaltyJourney": "{ loyaltyJourney(id: $journey) { asked: code } }",
    "Query.loyaltyJourneys": "{ loyaltyJourneys(first: 9) { edges { node { asked: code } } } }",
    "Mutation.loyaltyJourneyCreate": (
        'mutation { loyaltyJourneyCreate(input: { code: "new", name: "New", trigger: JOINED, steps: [{ points: 5 }] })'
        " { journey { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyJourneyUpdate": (
        "mutation { loyaltyJourneyUpdate(id: $journey, input: { priority: 3 })"
        " { journey { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyJourneyDelete": (
        "mutation { loyaltyJourneyDelete(id: $journey) { journey { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyProductViewed": (
        "mutation { loyaltyProductViewed(product: $product) { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyProductWatch": (
        "mutation { loyaltyProductWatch(variant: $variant, channel: $channel)"
        " { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyProductUnwatch": (
        "mutation { loyaltyProductUnwatch(variant: $variant) { member { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyJourney": (
        "id code name active trigger days minutes orders repeatDays segment steps exits priority validMinutes "
        f"holdoutPercent {_NUMBERS}"
    ),
    "LoyaltyJourneyCountableConnection": LIST,
    "LoyaltyJourneyCountableEdge": EDGE,
    "LoyaltyJourneyCreate": "journey errors",
    "LoyaltyJourneyDelete": "journey errors",
    "LoyaltyJourneyStep": "waitMinutes onlyIn message points voucher incentive",
    "LoyaltyJourneyUpdate": "journey errors",
    "LoyaltyJourneyVoucher": "discountPercent amount freeShipping validDays",
    "LoyaltyProductUnwatch": "member errors",
    "LoyaltyProductViewed": "member errors",
    "LoyaltyProductWatch": "member errors",
}


def world(owner: LoyaltyMember) -> dict[str, str]:
    """Return the id of a journey that nobody was in, and that of a product; a message of a journey is to the owner."""
    used, now = journey("joined", steps=[message()]), timezone.now()
    run = JourneyRun.objects.create(
        journey=used,
        version=used.versions.get(),
        member=owner,
        occasion="joined",
        began_at=now,
        entered_at=now,
        due_at=now + timedelta(days=9),
    )
    plan_message(member_id=owner.pk, template=template(), occasion=step_occasion(run.pk, 0), due=now, now=now)
    product = Product.objects.filter(channel_listings__is_published=True).earliest("pk")
    return {"journey": id_of(journey("joined"), "LoyaltyJourney"), "product": id_of(product)}
