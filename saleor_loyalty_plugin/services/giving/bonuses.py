"""Points given for another reason than an order."""

from datetime import datetime

from ...domain.lots import lot_dates
from ...enums import TransactionKind
from ...models import LoyaltyMember, LoyaltyTransaction
from ...settings import ProgramSettings
from ..ledger import Entry, post


def post_bonus(
    *, member: LoyaltyMember, points: int, idempotency_key: str, reason: str, settings: ProgramSettings, now: datetime
) -> LoyaltyTransaction:
    """Post a bonus of positive `points` to a member that `open_ledger` returned; it expires like earned points."""
    _, expires_at = lot_dates(now, pending_days=0, expires_after_days=settings.age_days, rounding=settings.rounding)
    entry = Entry(
        kind=TransactionKind.BONUS,
        points=points,
        idempotency_key=idempotency_key,
        reason=reason,
        available_at=now,
        expires_at=expires_at,
    )
    return post(member=member, entry=entry, now=now)


def take_bonus_back(
    *, member: LoyaltyMember, points: int, idempotency_key: str, reason: str, now: datetime
) -> LoyaltyTransaction:
    """Take positive `points` of a bonus back from a member that `open_ledger` returned, below zero where spent."""
    entry = Entry(
        kind=TransactionKind.REVERSAL,
        points=-points,
        idempotency_key=idempotency_key,
        reason=reason,
        below_zero=True,
        pending_too=True,
    )
    return post(member=member, entry=entry, now=now)
