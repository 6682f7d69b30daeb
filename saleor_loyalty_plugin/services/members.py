"""Members: joining, the profile, and being forgotten."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ..domain.birthdays import birthday_problem
from ..enums import TransactionKind
from ..errors import LoyaltyError, NotAMemberError
from ..models import LoyaltyMember, LoyaltyTransaction, Tier
from ..models.locks import lock_member
from ..settings import ProgramSettings
from .bonuses import post_bonus
from .ledger import open_ledger


@transaction.atomic
def enroll(*, user_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Make a user a member and post the welcome points once; a member stays as they are."""
    lowest = Tier.objects.earliest("threshold")
    member, created = LoyaltyMember.objects.get_or_create(
        user_id=user_id, defaults={"enrolled_at": now, "tier": lowest}
    )
    if not created or not settings.welcome_points:
        return member
    locked = open_ledger(Q(pk=member.pk), now=now)
    if locked is None:
        return member
    post_bonus(
        member=locked,
        points=settings.welcome_points,
        idempotency_key=f"member:{member.pk}:welcome",
        reason="Welcome",
        settings=settings,
        now=now,
    )
    return locked


def enroll_many(*, user_ids: Sequence[int], settings: ProgramSettings, now: datetime) -> None:
    """Make users members in bulk; welcome points are posted one by one, each in a transaction of its own."""
    if settings.welcome_points:
        for user_id in sorted(user_ids):
            enroll(user_id=user_id, settings=settings, now=now)
        return
    lowest = Tier.objects.earliest("threshold")
    # In one order, so that two sweeps that meet do not wait for each other.
    members = [LoyaltyMember(user_id=user_id, enrolled_at=now, tier=lowest) for user_id in sorted(user_ids)]
    LoyaltyMember.objects.bulk_create(members, ignore_conflicts=True)


@transaction.atomic
def set_birthday(*, user_id: int, month: int, day: int, year: int | None, now: datetime) -> LoyaltyMember:
    """Set a member's birthday.

    Raises:
        LoyaltyError: the date cannot be a birthday; `field` names the part that is wrong.
        NotAMemberError: the user has not joined.

    """
    if problem := birthday_problem(month, day, year, today=now.date()):
        raise LoyaltyError(problem[1], field=problem[0])
    return _save_birthday(user_id, month, day, year)


@transaction.atomic
def clear_birthday(*, user_id: int) -> LoyaltyMember:
    """Remove a member's birthday.

    Raises:
        NotAMemberError: the user has not joined.

    """
    return _save_birthday(user_id, None, None, None)


def _save_birthday(user_id: int, month: int | None, day: int | None, year: int | None) -> LoyaltyMember:
    member = lock_member(Q(user_id=user_id))
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    member.birthday_month, member.birthday_day, member.birthday_year = month, day, year
    member.save(update_fields=["birthday_month", "birthday_day", "birthday_year"])
    return member


@transaction.atomic
def forget_erased_members() -> int:
    """Remove what is personal from members whose user was deleted; the ledger's figures stay. Return how many."""
    erased = LoyaltyMember.objects.filter(user__isnull=True)
    # What somebody wrote, also an app or a staff user who is gone; the program's own wording stays. The database lets
    # a reason go only once its member has no user.
    written = LoyaltyTransaction.objects.filter(member__in=erased, kind=TransactionKind.ADJUSTMENT)
    written.exclude(reason="").update(reason="")
    return erased.filter(birthday_month__isnull=False).update(
        birthday_month=None, birthday_day=None, birthday_year=None
    )
