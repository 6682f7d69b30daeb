"""Company in the table of tests/graphql/access."""

from datetime import datetime, timedelta
from decimal import Decimal

from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.core.connection import to_global_cursor

from saleor_loyalty_plugin.features.company.ambassadors.services.terms import update_terms as update_ambassador_terms
from saleor_loyalty_plugin.features.company.models import Ambassador, Event, EventQuestion, EventSeat, Referral
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
    "LoyaltyReferral.decidedAt": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyReferral.decidedBy": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyReferral.rewardedFrom": {NOTHING: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyReferral.prizes": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyReferralUse": {"NOT_FOUND": "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyReferralDecide": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyReferralTermsUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyGift": {ALLOWED: "manage_users", REFUSED: "*"},
    "Query.loyaltyGiftAllowance": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyAmbassadors": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyAmbassadorTerms": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyProgram.ambassadors": {ALLOWED: "*"},
    "LoyaltyMember.ambassador": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyAmbassador.note": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyAmbassador.decidedBy": {NOTHING: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorApply": {"UNIQUE": "owner", ALLOWED: "stranger staff", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorAccept": {"INVALID": "owner", "NOT_FOUND": "stranger staff", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorLeave": {ALLOWED: "owner", "INVALID": "stranger staff", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorDecide": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorOffer": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorEnd": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyAmbassadorTermsUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyEvents": {ALLOWED: "*"},
    "Query.loyaltyEvents (that is off)": {ALLOWED: OF_DISCOUNTS, NOTHING: "*"},
    "Query.loyaltyEvent": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "Query.loyaltyAllEvents": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "LoyaltyEvent.figures": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "Query.loyaltyEventRegistrations": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyEventQuestions": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyEvent.channels": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyEvent.stream": {ALLOWED: f"owner {OF_DISCOUNTS}", NOTHING: "*"},
    "LoyaltyEvent.mine": {ALLOWED: "owner", NOTHING: "*"},
    "Mutation.loyaltyEventRegister": {ALLOWED: "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyEventCancel": {ALLOWED: "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyEventAsk": {ALLOWED: "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyEventCame": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyEventCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyEventUpdate": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyEventDelete": {ALLOWED: "manage_discounts", REFUSED: "*"},
}
_EVENTS = "{ loyaltyEvents(channel: $channel, first: 1) { edges { node { %s } } } }"
_AMBASSADOR = "ambassador { asked: id } errors { code }"
_CREATE = (
    'mutation { loyaltyEventCreate(input: { code: "new", title: "New", place: "Here", minutes: 60, '
    'startsAt: "2999-01-01T10:00:00+00:00", timeZone: "UTC" }) { event { asked: id } errors { code } } }'
)
QUESTIONS = {
    "Query.loyaltyReferrals": "{ loyaltyReferrals(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyReferralTerms": "{ loyaltyReferralTerms { asked: active } }",
    "LoyaltyProgram.referral": "{ loyaltyProgram(channel: $channel) { referral { asked: referrerPoints } } }",
    "LoyaltyMember.referral": "{ loyaltyMember(user: $user) { referral { asked: code } } }",
    "LoyaltyReferral.note": "{ loyaltyReferrals(first: 9) { edges { node { asked: note } } } }",
    "LoyaltyReferral.referrer": "{ loyaltyReferrals(first: 9) { edges { node { referrer { asked: id } } } } }",
    "LoyaltyReferral.decidedAt": "{ loyaltyReferrals(first: 9) { edges { node { asked: decidedAt } } } }",
    "LoyaltyReferral.decidedBy": "{ loyaltyReferrals(first: 9) { edges { node { decidedBy { asked: id } } } } }",
    "LoyaltyReferral.rewardedFrom": "{ loyaltyReferrals(first: 9) { edges { node { asked: rewardedFrom } } } }",
    "LoyaltyReferral.prizes": "{ loyaltyReferrals(first: 9) { edges { node { prizes { asked: points } } } } }",
    "Query.loyaltyGiftAllowance": "{ loyaltyGiftAllowance { asked: __typename } }",
    "Mutation.loyaltyReferralUse": (
        'mutation { loyaltyReferralUse(code: "00000000") { referral { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyReferralDecide": _DECIDE,
    "Mutation.loyaltyReferralTermsUpdate": (
        "mutation { loyaltyReferralTermsUpdate(input: { monthLimit: 5 }) { terms { asked: active } errors { code } } }"
    ),
    "Query.loyaltyEvents": _EVENTS % "asked: id",
    "Query.loyaltyEvents (that is off)": (
        "{ loyaltyEvents(channel: $channel, first: 9, after: $lastEvent) { edges { node { asked: id } } } }"
    ),
    "Query.loyaltyEvent": "{ loyaltyEvent(id: $event) { asked: id } }",
    "Query.loyaltyAllEvents": "{ loyaltyAllEvents(first: 9) { edges { node { asked: id } } } }",
    "LoyaltyEvent.figures": _EVENTS % "figures { asked: taken }",
    "Query.loyaltyEventRegistrations": (
        "{ loyaltyEventRegistrations(event: $event, first: 9) { edges { node { asked: id } } } }"
    ),
    "Query.loyaltyEventQuestions": (
        "{ loyaltyEventQuestions(event: $event, first: 9) { edges { node { asked: id } } } }"
    ),
    "LoyaltyEvent.channels": _EVENTS % "channels { asked: id }",
    "LoyaltyEvent.stream": _EVENTS % "asked: stream",
    "LoyaltyEvent.mine": _EVENTS % "asked: mine",
    "Mutation.loyaltyEventRegister": (
        "mutation { loyaltyEventRegister(event: $event) { event { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyEventCancel": (
        "mutation { loyaltyEventCancel(event: $event) { event { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyEventAsk": (
        'mutation { loyaltyEventAsk(event: $event, text: "Which?") { event { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyEventCame": (
        "mutation { loyaltyEventCame(event: $event, user: $user) { registration { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyEventCreate": _CREATE,
    "Mutation.loyaltyEventUpdate": (
        "mutation { loyaltyEventUpdate(id: $event, input: { seats: 9 }) { event { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyEventDelete": (
        "mutation { loyaltyEventDelete(id: $offEvent) { event { asked: id } errors { code } } }"
    ),
    "Query.loyaltyAmbassadors": "{ loyaltyAmbassadors(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyAmbassadorTerms": "{ loyaltyAmbassadorTerms { asked: active } }",
    "LoyaltyProgram.ambassadors": "{ loyaltyProgram(channel: $channel) { ambassadors { asked: months } } }",
    "LoyaltyMember.ambassador": "{ loyaltyMember(user: $user) { ambassador { asked: state } } }",
    "LoyaltyAmbassador.note": "{ loyaltyAmbassadors(first: 1) { edges { node { asked: note } } } }",
    "LoyaltyAmbassador.decidedBy": "{ loyaltyAmbassadors(first: 1) { edges { node { decidedBy { asked: id } } } } }",
    "Mutation.loyaltyAmbassadorApply": f"mutation {{ loyaltyAmbassadorApply(answers: []) {{ {_AMBASSADOR} }} }}",
    "Mutation.loyaltyAmbassadorAccept": f"mutation {{ loyaltyAmbassadorAccept(id: $applied) {{ {_AMBASSADOR} }} }}",
    "Mutation.loyaltyAmbassadorLeave": f"mutation {{ loyaltyAmbassadorLeave {{ {_AMBASSADOR} }} }}",
    "Mutation.loyaltyAmbassadorDecide": (
        f"mutation {{ loyaltyAmbassadorDecide(id: $applied, approve: true) {{ {_AMBASSADOR} }} }}"
    ),
    "Mutation.loyaltyAmbassadorOffer": (
        f'mutation {{ loyaltyAmbassadorOffer(id: $offered, note: "More") {{ {_AMBASSADOR} }} }}'
    ),
    "Mutation.loyaltyAmbassadorEnd": (
        f'mutation {{ loyaltyAmbassadorEnd(id: $offered, note: "A slip") {{ {_AMBASSADOR} }} }}'
    ),
    "Mutation.loyaltyAmbassadorTermsUpdate": (
        "mutation { loyaltyAmbassadorTermsUpdate(input: { months: 5 }) { terms { asked: active } errors { code } } }"
    ),
    "Mutation.loyaltyGift": (
        'mutation { loyaltyGift(user: $user, reward: $gift, note: "Sorry") { claim { asked: id } errors { code } } }'
    ),
}
OPEN = {
    "LoyaltyAmbassador": (
        "id member state answers appliedAt decidedAt sharePercent months conditions acceptedAt endsAt brought statement"
    ),
    "LoyaltyAmbassadorAccept": "ambassador errors",
    "LoyaltyAmbassadorAnswer": "question answer",
    "LoyaltyAmbassadorApply": "ambassador errors",
    "LoyaltyAmbassadorBrought": "friends orders value currency points",
    "LoyaltyAmbassadorCountableConnection": LIST,
    "LoyaltyAmbassadorCountableEdge": EDGE,
    "LoyaltyAmbassadorDecide": "ambassador errors",
    "LoyaltyAmbassadorEnd": "ambassador errors",
    "LoyaltyAmbassadorLeave": "ambassador errors",
    "LoyaltyAmbassadorMonth": (
        "month opening orders value pointsGiven ordersTakenBack valueTakenBack pointsTakenBack closing"
    ),
    "LoyaltyAmbassadorOffer": "ambassador errors",
    "LoyaltyAmbassadorQuestion": "id text",
    "LoyaltyAmbassadorTerms": "active tier questions sharePercent months conditions",
    "LoyaltyAmbassadorTermsUpdate": "terms errors",
    "LoyaltyEvent": (
        "id code active title description translations startsAt timeZone minutes place seats seatsLeft opensAt "
        "opensDays openings byTier offerHours points waitingPosition offeredUntil calendar"
    ),
    "LoyaltyEventAsk": "event errors",
    "LoyaltyEventCame": "registration errors",
    "LoyaltyEventCancel": "event errors",
    "LoyaltyEventCountableConnection": LIST,
    "LoyaltyEventCountableEdge": EDGE,
    "LoyaltyEventCreate": "event errors",
    "LoyaltyEventDelete": "event errors",
    "LoyaltyEventFigures": "taken came waiting cancelled",
    "LoyaltyEventOpening": "tier days",
    "LoyaltyEventQuestion": "id member text askedAt",
    "LoyaltyEventQuestionCountableConnection": LIST,
    "LoyaltyEventQuestionCountableEdge": EDGE,
    "LoyaltyEventRegister": "event errors",
    "LoyaltyEventRegistration": "id member state askedAt waitingPosition offeredUntil cameAt",
    "LoyaltyEventRegistrationCountableConnection": LIST,
    "LoyaltyEventRegistrationCountableEdge": EDGE,
    "LoyaltyEventTranslation": "language title description",
    "LoyaltyEventUpdate": "event errors",
    "LoyaltyGift": "claim member errors",
    "LoyaltyGiftAllowance": "monthLimit leftThisMonth dayLimit leftToday",
    "LoyaltyReferral": "id friend state reasons createdAt",
    "LoyaltyReferralCountableConnection": LIST,
    "LoyaltyReferralCountableEdge": EDGE,
    "LoyaltyReferralDecide": "referral errors",
    "LoyaltyReferralPrize": "side points reward given givenAt",
    "LoyaltyReferralSummary": "code friends rewarded points leftThisMonth",
    "LoyaltyReferralTerms": (
        "active friendPoints friendReward friendAtOnce referrerPoints referrerReward minimumOrder monthLimit "
        "pendingDays currency"
    ),
    "LoyaltyReferralTermsUpdate": "terms errors",
    "LoyaltyReferralUse": "referral errors",
}


def world() -> dict[str, str]:
    """Return the ids of a referral that is held, of a reward to give, of two events, one of which is off.

    And of two who applied as ambassadors, one of whom is offered conditions. Friends are rewarded with 200 points.
    """
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
        decided_at=now,
        decided_by=User.objects.create(email="decided@example.com", is_staff=True),
        named_at=now - timedelta(days=1),
    )
    referral.prizes.create(side="referrer", points=200)
    owner = referral.referrer
    channel_id = Reward.objects.filter(channel_id__isnull=False).values_list("channel_id", flat=True)[0]
    gift = Reward.objects.create(
        name="Gift", kind="voucher", points_cost=10, channel_id=channel_id, amount=Decimal(5), active=False
    )
    return {
        "referral": id_of(referral, "LoyaltyReferral"),
        "gift": id_of(gift, "LoyaltyReward"),
        **_events(owner, channel_id, now),
        **_ambassadors(owner, friend, now),
    }


def _ambassadors(owner: LoyaltyMember, friend: LoyaltyMember, now: datetime) -> dict[str, str]:
    """Have the owner apply as an ambassador, and a friend be offered conditions."""
    terms = {"share_percent": Decimal(10), "months": 6}
    update_ambassador_terms(fields={"active": True, **terms})
    offered = Ambassador.objects.create(member=friend, state="offered", applied_at=now, note="Well known", **terms)
    applied = Ambassador.objects.create(member=owner, applied_at=now, note="Ask them")
    return {"applied": id_of(applied, "LoyaltyAmbassador"), "offered": id_of(offered, "LoyaltyAmbassador")}


def _events(owner: LoyaltyMember, channel_id: int, now: datetime) -> dict[str, str]:
    """Make an event at which the owner has a seat and has asked something, and a later one that is off."""
    facts = {
        "title": "Tasting",
        "place": "Here",
        "stream": "https://example.com/live",
        "channels": [channel_id],
        "minutes": 60,
        "time_zone": "UTC",
    }
    on, off = (
        Event.objects.create(code=code, active=code == "on", starts_at=now + timedelta(days=days), **facts)
        for code, days in (("on", 5), ("off", 6))
    )
    EventSeat.objects.create(event=on, member=owner, state="seat", asked_at=now, threshold=0)
    EventQuestion.objects.create(event=on, member=owner, text="Which?", asked_at=now, turn=0)
    return {
        "event": id_of(on, "LoyaltyEvent"),
        "offEvent": id_of(off, "LoyaltyEvent"),
        "lastEvent": to_global_cursor([str(on.starts_at), str(on.pk)]),
    }
