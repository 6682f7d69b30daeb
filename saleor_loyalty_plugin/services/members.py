"""Members: joining, and being forgotten. Leaving, and coming back, is in standing/leaving.py."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models.functions import Now

from ..enums import TransactionKind
from ..errors import NotAMemberError
from ..models import LoyaltyMember, LoyaltyTransaction, StandingChange, Tier
from ..models.locks import lock_erased_members
from ..settings import ProgramSettings
from ..signals import members_erased, members_joined, send_after_commit
from .inactivity import beginning
from .standing.welcomes import was_welcomed, welcome


@transaction.atomic
def enroll(*, user_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Make a user a member and post the welcome points once; a member stays as they are, and who left stays away.

    Who was welcomed before under the same e-mail address, and was deleted, is not welcomed again. While earning is
    switched off the points wait until it is on again (rule 113).
    """
    lowest = Tier.objects.earliest("threshold")
    member, created = LoyaltyMember.objects.get_or_create(
        user_id=user_id, defaults={"enrolled_at": now, "tier": lowest, **beginning(settings, now)}
    )
    if created:
        send_after_commit(members_joined, user_ids=[user_id])
    if created and settings.welcome_points and not was_welcomed(user_id):
        return welcome(member_id=member.pk, settings=settings, now=now)
    return member


def require_member(*, user_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Return the user's membership; where everybody joins, a customer whom nobody enrolled yet joins now.

    Raises:
        NotAMemberError: customers join by themselves and this one has not, or has left.

    """
    member = LoyaltyMember.objects.filter(user_id=user_id).first()
    if member is None and settings.auto_enroll:
        return enroll(user_id=user_id, settings=settings, now=now)
    if member is None or member.left_at is not None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    return member


def enroll_many(*, user_ids: Sequence[int], settings: ProgramSettings, now: datetime) -> None:
    """Make users members in bulk; welcome points are posted one by one, each in a transaction of its own."""
    if not user_ids:
        return
    if settings.welcome_points:
        for user_id in sorted(user_ids):
            enroll(user_id=user_id, settings=settings, now=now)
        return
    lowest = Tier.objects.earliest("threshold")
    # In one order, so that two sweeps that meet do not wait for each other.
    columns = {"enrolled_at": now, "tier": lowest, **beginning(settings, now)}
    members = [LoyaltyMember(user_id=user_id, **columns) for user_id in sorted(user_ids)]
    LoyaltyMember.objects.bulk_create(members, ignore_conflicts=True)
    send_after_commit(members_joined, user_ids=sorted(user_ids))


@transaction.atomic
def forget_erased_members() -> None:
    """Remove what is personal from members whose user was deleted, once; the ledger's figures stay."""
    member_ids = lock_erased_members()
    if not member_ids:
        return
    # What somebody wrote, also an app or a staff user who is gone; the program's own wording stays. The database lets
    # a reason go only once its member has no user.
    written = LoyaltyTransaction.objects.filter(member__in=member_ids, kind=TransactionKind.ADJUSTMENT)
    written.exclude(reason="").update(reason="")
    StandingChange.objects.filter(member__in=member_ids).exclude(reason="").update(reason="")
    # Whom no list shows keeps no tier from being deleted.
    lowest = Tier.objects.earliest("threshold")
    LoyaltyMember.objects.filter(pk__in=member_ids).update(
        forgotten_at=Now(),
        tier=lowest,
        invited=False,
        below_since=None,
        assigned_tier=None,
        assigned_until=None,
        time_zone="",
    )
    send_after_commit(members_erased, member_ids=member_ids)
