"""What is promised for bringing friends, as the operator edits it."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction

from .....domain.amounts import MAX_POINTS
from .....domain.limits import DecimalLimits, amount_places
from .....errors import LoyaltyError
from .....models import Reward
from .....models.locks import lock_row
from .....services.checks import check_decimal, check_there
from .....services.spending.claims import TO_KEEP
from ..models import Referral, ReferralTerms

SIDES = ("friend", "referrer")
LEAST_ONE = {"friend_points": MAX_POINTS, "referrer_points": MAX_POINTS, "month_limit": MAX_POINTS}


def present_terms(*, using: str | None = None) -> ReferralTerms:
    """Return the terms; those of a program that never set any are not active."""
    return ReferralTerms.objects.using(using).first() or ReferralTerms(pk=ReferralTerms.SINGLETON)


@transaction.atomic
def update_terms(*, fields: Mapping[str, Any], fraction_digits: int, now: datetime) -> ReferralTerms:
    """Change the given fields of the terms. Who was named already keeps what they were promised.

    Args:
        fields: `active`, `friend_at_once`, and for each side `..._points` or `..._reward_id`, `minimum_order` in the
            program's currency, `month_limit`.
        fraction_digits: how many decimals the program's currency has.
        now: from then on orders are read, where this opens it.

    Raises:
        LoyaltyError: with the field that is out of range, or makes no sense beside the others.

    """
    ReferralTerms.objects.get_or_create(pk=ReferralTerms.SINGLETON)
    terms = check_there(lock_row(ReferralTerms(pk=ReferralTerms.SINGLETON)))
    was_active = terms.active
    for name, value in fields.items():
        setattr(terms, name, _checked(name, value, fraction_digits))
    _check_together(terms)
    if terms.active and not was_active and not Referral.objects.exists():
        # Orders from before are nobody's to read; while there are referrals they are followed anyway.
        terms.read_until, terms.last_order_id = now, None
    terms.save()
    return terms


def _checked(name: str, value: Any, fraction_digits: int) -> Any:
    if name in ("active", "friend_at_once"):
        return bool(value)
    if value is None:
        return None
    if name in LEAST_ONE and not 1 <= value <= LEAST_ONE[name]:
        raise LoyaltyError(f"Enter a whole number from 1 to {LEAST_ONE[name]}, or null.", field=name)
    if name == "minimum_order":
        limits = DecimalLimits(above=Decimal(0), places=amount_places(fraction_digits))
        return check_decimal(value, field=name, limits=limits)
    if name.endswith("reward_id"):
        _check_reward(name, value)
    return value


def _check_reward(name: str, reward_id: int) -> None:
    if not Reward.objects.filter(pk=reward_id, kind__in=TO_KEEP, deleted=False).exists():
        raise LoyaltyError("Choose a voucher or a gift card of the catalogue.", field=name)


def _check_together(terms: ReferralTerms) -> None:
    prizes = [(getattr(terms, f"{side}_points"), getattr(terms, f"{side}_reward_id")) for side in SIDES]
    for side, prize in zip(SIDES, prizes, strict=True):
        if all(prize):
            raise LoyaltyError("A prize is points or a reward. Send null for the other.", field=f"{side}_reward_id")
    if terms.active and not any(any(prize) for prize in prizes):
        raise LoyaltyError("Say first what the friend or who brings them gets.", field="active")
