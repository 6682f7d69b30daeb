"""Points given or taken by hand."""

from datetime import datetime

from django.db import IntegrityError, transaction

from ..domain.lots import lot_dates
from ..enums import LoyaltyErrorCode, TransactionKind
from ..errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError, NotAMemberError
from ..models import LoyaltyTransaction
from ..models.member import customer
from ..settings import ProgramSettings
from .checks import check_key, check_storable
from .giving.allowances import count_given
from .ledger import Entry, open_ledger, post

MAX_REASON = 1000


@transaction.atomic
def adjust_points(
    *,
    user_id: int,
    points: int,
    reason: str,
    idempotency_key: str,
    settings: ProgramSettings,
    now: datetime,
    actor_id: int | None = None,
    actor_app: str = "",
    expires_at: datetime | None = None,
) -> LoyaltyTransaction:
    """Post signed points by hand; the same key posts once and returns the entry of the first time.

    Points given expire like earned ones, unless `expires_at` is another date; points taken are those that expire first.

    Raises:
        LoyaltyError: no points, or a reason or key that is blank, too long or cannot be stored; `field` names it.
        NotAMemberError: the user has not joined.
        MemberSuspendedError: points are given to a suspended member; taking them is not refused.
        InsufficientPointsError: more is taken than is available.
        LoyaltyError: ABOVE_MAXIMUM, whoever gives has given what `adjust_limit_per_day` lets them (rule 114).
        IdempotencyConflictError: the key was used for another user, other points or another reason.
        BalanceTooLargeError: the balance would exceed 2,147,483,647 points.

    """
    reason = reason.strip()
    _check(points=points, reason=reason, idempotency_key=idempotency_key)
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    key = _key(idempotency_key)
    earlier = LoyaltyTransaction.objects.filter(idempotency_key=key).first()
    if earlier is not None:
        if (earlier.member_id, earlier.points, earlier.reason) != (member.pk, points, reason):
            raise _key_was_used()
        return earlier
    if points > 0:
        if member.suspended_at is not None:
            raise MemberSuspendedError(field="user")
        count_given(points=points, actor_id=actor_id, actor_app=actor_app, settings=settings, now=now, field="points")
    entry = entry_by_hand(
        points=points,
        reason=reason,
        idempotency_key=idempotency_key,
        settings=settings,
        now=now,
        actor_id=actor_id,
        actor_app=actor_app,
        expires_at=expires_at,
    )
    try:
        with transaction.atomic():
            return post(member=member, entry=entry, now=now)
    except IntegrityError as error:
        # The lock is the member's: for another customer the same key can be posted at this very moment.
        if LoyaltyTransaction.objects.filter(idempotency_key=key).exists():
            raise _key_was_used() from error
        raise


def entry_by_hand(
    *,
    points: int,
    reason: str,
    idempotency_key: str,
    settings: ProgramSettings,
    now: datetime,
    actor_id: int | None = None,
    actor_app: str = "",
    expires_at: datetime | None = None,
) -> Entry:
    """Return the entry of points given or taken by hand; those given expire like earned ones, or at a date."""
    _, by_settings = lot_dates(now, pending_days=0, expires_after_days=settings.age_days, rounding=settings.rounding)
    return Entry(
        kind=TransactionKind.ADJUSTMENT,
        points=points,
        idempotency_key=_key(idempotency_key),
        reason=reason,
        actor_id=actor_id,
        actor_app=actor_app,
        available_at=now if points > 0 else None,
        expires_at=(expires_at or by_settings) if points > 0 else None,
    )


def _key(idempotency_key: str) -> str:
    return f"adjustment:{idempotency_key}"


def _key_was_used() -> IdempotencyConflictError:
    return IdempotencyConflictError("This key was used for another adjustment.", field="idempotency_key")


def _check(*, points: int, reason: str, idempotency_key: str) -> None:
    if points == 0:
        raise LoyaltyError("Enter a number of points other than 0.", field="points")
    if not reason:
        raise LoyaltyError("Enter a reason.", field="reason", code=LoyaltyErrorCode.REQUIRED)
    if len(reason) > MAX_REASON:
        raise LoyaltyError(f"Enter at most {MAX_REASON} characters.", field="reason")
    check_storable(reason, field="reason")
    check_key(idempotency_key)
