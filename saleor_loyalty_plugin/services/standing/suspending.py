"""Members whom staff stop for a time, and whom they let go on (rule 111)."""

from datetime import datetime

from django.db import transaction

from ...errors import NotAMemberError
from ...models import LoyaltyMember, StandingChange
from ...models.locks import lock_member
from ...models.member import customer
from ...signals import members_suspended, send_after_commit
from ..actors import Actor
from ..checks import check_text
from ..tiers import tell

MAX_REASON = 1000


@transaction.atomic
def suspend(*, user_id: int, reason: str, actor: Actor, now: datetime) -> LoyaltyMember:
    """Stop a member: from now on they earn and spend nothing and have no benefits; the ledger stays.

    Suspending again says another reason. What open checkouts hold is released by who hears of `members_suspended`.

    Raises:
        NotAMemberError: the user has not joined.
        LoyaltyError: the reason is blank, too long or cannot be stored.

    """
    reason, member = check_text(reason, field="reason", maximum=MAX_REASON), _lock(user_id)
    _record(member, StandingChange.Kind.SUSPENDED, reason, actor, now)
    if member.suspended_at is None:
        member.suspended_at = now
        member.save(update_fields=["suspended_at"])
        tell([member])
    send_after_commit(members_suspended, member_ids=[member.pk])
    return member


@transaction.atomic
def lift(*, user_id: int, reason: str, actor: Actor, now: datetime) -> LoyaltyMember:
    """Let a suspended member go on as before; nothing is made up for. Nothing where they are not suspended.

    Raises:
        NotAMemberError: the user has not joined.
        LoyaltyError: the reason is blank, too long or cannot be stored.

    """
    reason, member = check_text(reason, field="reason", maximum=MAX_REASON), _lock(user_id)
    if member.suspended_at is None:
        return member
    _record(member, StandingChange.Kind.LIFTED, reason, actor, now)
    member.suspended_at = None
    member.save(update_fields=["suspended_at"])
    tell([member])
    return member


def _lock(user_id: int) -> LoyaltyMember:
    member = lock_member(customer(user_id))
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    return member


def _record(member: LoyaltyMember, kind: StandingChange.Kind, reason: str, actor: Actor, now: datetime) -> None:
    StandingChange.objects.create(
        member=member, kind=kind, since=now, reason=reason, actor_id=actor.user_id, actor_app=actor.app
    )
