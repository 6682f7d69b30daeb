"""Leaving the program, and coming back (rule 112)."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ...enums import TransactionKind
from ...errors import LoyaltyError, NotAMemberError
from ...models import LoyaltyMember, Redemption, RedemptionState, StandingChange
from ...models.locks import lock_member
from ...models.member import customer
from ...settings import ProgramSettings
from ...signals import members_joined, send_after_commit
from ..ledger import Entry, open_ledger, post
from ..members import enroll
from ..spending.holds import give_back
from ..tiers import tell

REASON = "Left the program"
FIELD = "confirm_points"


@transaction.atomic
def points_to_forfeit(*, user_id: int, redemption_ids: Collection[int], now: datetime) -> int:
    """Return the points that a member gives up by leaving, once these redemptions are given back; changes nothing.

    Raises:
        NotAMemberError: the user has not joined, or has left.

    """
    # Given back for the length of a question: what expires then, and what fills a debt, is the ledger's to say.
    with transaction.atomic():
        member = _open(user_id, now)
        held = Redemption.objects.filter(pk__in=redemption_ids, member=member, state=RedemptionState.HELD)
        for redemption in held.order_by("pk"):
            give_back(member=member, redemption=redemption, now=now)
        transaction.set_rollback(True)
    return _forfeited(member)


@transaction.atomic
def leave(*, user_id: int, confirm_points: int, now: datetime) -> LoyaltyMember:
    """Have a member leave: what is available and pending goes as one ADJUSTMENT, a debt stays.

    What checkouts still hold is released before, but for those in which money was begun: their order takes it.

    Raises:
        NotAMemberError: the user has not joined, or has left.
        LoyaltyError: INVALID on `confirm_points`, with the number that is given up now.

    """
    member = _open(user_id, now)
    points = confirm(_forfeited(member), confirm_points)
    change = StandingChange.objects.create(
        member=member, kind=StandingChange.Kind.LEFT, since=now, reason=REASON, actor_id=user_id
    )
    if points:
        entry = Entry(
            kind=TransactionKind.ADJUSTMENT,
            points=-points,
            idempotency_key=f"member:{member.pk}:left:{change.pk}",
            reason=REASON,
            actor_id=user_id,
            pending_too=True,
        )
        post(member=member, entry=entry, now=now)
    member.left_at, member.welcome_waits = now, False
    member.save(update_fields=["left_at", "welcome_waits"])
    tell([member])
    return member


def confirm(points: int, confirmed: int) -> int:
    """Return the points.

    Raises:
        LoyaltyError: INVALID, another number was confirmed.

    """
    if points != confirmed:
        raise LoyaltyError(f"Leaving gives up {points} points. Confirm that number.", field=FIELD)
    return points


@transaction.atomic
def join(*, user_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Make a user a member who asks for it: who left comes back as they were, without welcome points."""
    member = lock_member(Q(user_id=user_id))
    if member is None:
        return enroll(user_id=user_id, settings=settings, now=now)
    if member.left_at is None:
        return member
    StandingChange.objects.create(member=member, kind=StandingChange.Kind.RETURNED, since=now, actor_id=user_id)
    member.left_at = None
    member.save(update_fields=["left_at"])
    send_after_commit(members_joined, user_ids=[user_id])
    tell([member])
    return member


def _open(user_id: int, now: datetime) -> LoyaltyMember:
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("You have not joined the program.")
    return member


def _forfeited(member: LoyaltyMember) -> int:
    return max(member.available + member.pending, 0)
