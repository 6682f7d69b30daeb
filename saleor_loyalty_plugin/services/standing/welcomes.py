"""Welcome points: once for a customer, also where they are deleted and register anew (rule 112)."""

from datetime import datetime

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q
from django.utils.crypto import salted_hmac

from ...models import LoyaltyMember, LoyaltyTransaction, WelcomedCustomer
from ...settings import ProgramSettings
from ..giving.bonuses import post_bonus
from ..ledger import open_ledger

SALT = "saleor_loyalty_plugin.welcomed"


@transaction.atomic
def welcome(*, member_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Post a member's welcome points, once; while earning is switched off, note that they wait."""
    member = open_ledger(Q(pk=member_id), now=now)
    if member is None:
        raise LoyaltyMember.DoesNotExist(member_id)
    waits = not settings.earning_active
    if member.welcome_waits != waits:
        member.welcome_waits = waits
        member.save(update_fields=["welcome_waits"])
    key = _key(member_id)
    if waits or not settings.welcome_points or LoyaltyTransaction.objects.filter(idempotency_key=key).exists():
        return member
    post_bonus(
        member=member,
        points=settings.welcome_points,
        idempotency_key=key,
        reason="Welcome",
        settings=settings,
        now=now,
    )
    return member


def remember_welcome(*, user_id: int, email: str) -> None:
    """Remember, before a customer is deleted, that they were welcomed: by a keyed hash of the address alone."""
    members = LoyaltyMember.objects.filter(user_id=user_id).values_list("pk", flat=True)
    keys = [_key(member_id) for member_id in members]
    if email and LoyaltyTransaction.objects.filter(idempotency_key__in=keys).exists():
        rows = [WelcomedCustomer(fingerprint=_fingerprint(email))]
        WelcomedCustomer.objects.bulk_create(rows, ignore_conflicts=True)


def was_welcomed(user_id: int) -> bool:
    """Return whether somebody with the user's e-mail address was welcomed and deleted."""
    email = get_user_model().objects.filter(pk=user_id).values_list("email", flat=True).first() or ""
    return bool(email) and WelcomedCustomer.objects.filter(fingerprint=_fingerprint(email)).exists()


def _key(member_id: int) -> str:
    return f"member:{member_id}:welcome"


def _fingerprint(email: str) -> str:
    return salted_hmac(SALT, email.strip().lower(), algorithm="sha256").hexdigest()
