"""What has happened to members in company, as journeys ask: friends' orders, seats and applications (rule 63)."""

from datetime import datetime
from typing import Any

from django.db.models import BigIntegerField, Case, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, When
from django.db.models.functions import Cast, Coalesce, Extract, Greatest

from ...models import OrderAward
from ...services.questions.occasions import Rows, rows_of, within
from .ambassadors.models import Ambassador, AmbassadorState
from .events.models import EventSeat, SeatState
from .referrals.models import Referral, ReferralPrize, ReferralTerms
from .referrals.rules.judging import ReferralState

COUNTING = (ReferralState.PENDING, ReferralState.REWARDED)
SINCE = Coalesce("offered_at", "asked_at")
DECIDED = (AmbassadorState.OFFERED, AmbassadorState.REFUSED)


def friend_ordered(after: datetime | None, until: datetime) -> Rows:
    """Select whose friend's first order is paid and counts, or was approved of by staff; once for each friend."""
    counting = Referral.objects.filter(accepted=True, state__in=COUNTING, order_id__isnull=False)
    paid = OrderAward.objects.filter(within("qualified_at", after, until)).values("order_id")
    by_order = counting.filter(order_id__in=paid)
    # Each half by an index of its own.
    return _of_friends(by_order).union(_of_friends(counting.filter(within("decided_at", after, until))))


def _of_friends(referrals: QuerySet[Referral]) -> Rows:
    award = OrderAward.objects.filter(order_id=OuterRef("order_id"))
    prize = ReferralPrize.objects.filter(_is_certain(), referral=OuterRef("pk"), side=ReferralPrize.Side.REFERRER)
    return rows_of(
        referrals,
        occasion="friend",
        at=Greatest(Subquery(award.values("qualified_at")), "decided_at"),
        facts={
            "points": Subquery(prize.values("points")),
            "reward_id": Subquery(prize.values("reward_id")),
            "prize_at": F("due_at"),
        },
        member="referrer_id",
    )


def _is_certain() -> Q:
    """Return a condition for a prize to be promised: where friends count up to so many a month, once it is given."""
    limit = ReferralTerms.objects.filter(month_limit__isnull=False)
    return Q(given=True) | Q(~Exists(limit))


def seat_taken(after: datetime | None, until: datetime) -> Rows:
    """Select who has a seat at an event that is to come: since they registered, or were offered it."""
    seats = _seats(until).filter(within("since", after, until), state=SeatState.SEAT)
    return rows_of(seats, occasion="seat", at=F("since"), turn=_second("since"), facts={"event_id": F("event_id")})


def seat_offered(after: datetime | None, until: datetime) -> Rows:
    """Select for whom a seat is kept that they have not taken yet; anew whenever one is."""
    seats = _seats(until).filter(within("since", after, until), state=SeatState.WAITING, offered_until__gt=until)
    facts = {"event_id": F("event_id"), "seat_until": F("offered_until")}
    return rows_of(seats, occasion="offer", at=F("since"), turn=_second("since"), facts=facts)


def _seats(now: datetime) -> QuerySet[EventSeat, Any]:
    return EventSeat.objects.annotate(since=SINCE).filter(event__active=True, event__starts_at__gt=now)


def _second(moment: str) -> Cast:
    return Cast(Extract(moment, "epoch"), BigIntegerField())


def ambassador_decided(after: datetime | None, until: datetime) -> Rows:
    """Select who was offered conditions that they have not answered, or was refused; once for each of the two."""
    decided = Ambassador.objects.filter(within("decided_at", after, until), state__in=DECIDED)
    offered = AmbassadorState.OFFERED
    return rows_of(
        decided,
        occasion="ambassador",
        at=F("decided_at"),
        turn=F("state"),
        facts={
            "share_percent": Case(When(state=offered, then=Cast("share_percent", TextField()))),
            "months": Case(When(state=offered, then="months")),
        },
    )
