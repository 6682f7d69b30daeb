"""Company in the table of tests/graphql/access."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.company.models import Referral
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms
from saleor_loyalty_plugin.models import LoyaltyMember, Reward
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

_DECIDE = (
    'mutation { loyaltyReferralDecide(id: $referral, approve: true, note: "Sisters")'
    " { referral { asked: id } errors { code } } }"
)
ACCESS = {
    "Query.loyaltyReferrals": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyReferralTerms": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyProgram.referral": {ALLOWED: "*"},
    "LoyaltyMember.referral": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyReferral.note": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyReferral.referrer": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyReferralUse": {"NOT_FOUND": "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyReferralDecide": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyReferralTermsUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyGift": {ALLOWED: "manage_users", REFUSED: "*"},
}
QUESTIONS = {
    "Query.loyaltyReferrals": "{ loyaltyReferrals(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyReferralTerms": "{ loyaltyReferralTerms { asked: active } }",
    "LoyaltyProgram.referral": "{ loyaltyProgram(channel: $channel) { referral { asked: referrerPoints } } }",
    "LoyaltyMember.referral": "{ loyaltyMember(user: $user) { referral { asked: code } } }",
    "LoyaltyReferral.note": "{ loyaltyReferrals(first: 9) { edges { node { asked: note } } } }",
    "LoyaltyReferral.referrer": "{ loyaltyReferrals(first: 9) { edges { node { referrer { asked: id } } } } }",
    "Mutation.loyaltyReferralUse": (
        'mutation { loyaltyReferralUse(code: "00000000") { referral { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyReferralDecide": _DECIDE,
    "Mutation.loyaltyReferralTermsUpdate": (
        "mutation { loyaltyReferralTermsUpdate(input: { monthLimit: 5 }) { terms { asked: active } errors { code } } }"
    ),
    "Mutation.loyaltyGift": (
        'mutation { loyaltyGift(user: $user, reward: $gift, note: "Sorry") { claim { asked: id } errors { code } } }'
    ),
}
OPEN = {
    "LoyaltyGift": "claim member errors",
    "LoyaltyReferral": "id friend state reasons createdAt",
    "LoyaltyReferralCountableConnection": LIST,
    "LoyaltyReferralCountableEdge": EDGE,
    "LoyaltyReferralDecide": "referral errors",
    "LoyaltyReferralSummary": "code friends rewarded points leftThisMonth",
    "LoyaltyReferralTerms": (
        "active friendPoints friendReward friendAtOnce referrerPoints referrerReward minimumOrder monthLimit"
    ),
    "LoyaltyReferralTermsUpdate": "terms errors",
    "LoyaltyReferralUse": "referral errors",
}


def world() -> dict[str, str]:
    """Return the ids of a referral that is held, and of a reward to give; friends are rewarded with 200 points."""
    now = timezone.now()
    update_terms(fields={"active": True, "referrer_points": 200}, fraction_digits=2, now=now)
    friend = enroll(user_id=User.objects.create(email="friend@example.com").pk, settings=ProgramSettings(), now=now)
    referral = Referral.objects.create(
        referrer=LoyaltyMember.objects.exclude(pk=friend.pk).earliest("pk"),
        friend=friend,
        accepted=True,
        state="review",
        reasons=["same_phone"],
        flags=["same_phone"],
        note="Ask them",
        named_at=now - timedelta(days=1),
    )
    channel_id = Reward.objects.filter(channel_id__isnull=False).values_list("channel_id", flat=True)[0]
    gift = Reward.objects.create(
        name="Gift", kind="voucher", points_cost=10, channel_id=channel_id, amount=Decimal(5), active=False
    )
    return {"referral": id_of(referral, "LoyaltyReferral"), "gift": id_of(gift, "LoyaltyReward")}
