"""What is put right every night, in batches: who has no profile, who signed in, whose money is worth another."""

from typing import Any

from django.db import transaction
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Greatest
from saleor.account.models import User

from ....domain.program_money import ProgramMoney
from ....models import LoyaltyMember
from ..models import AudienceState, Profile
from ..services.orders import lock_profiles
from ..services.sums import add_up


def correct_profiles(*, after: int, limit: int, money: ProgramMoney) -> int | None:
    """Put right the profiles of up to `limit` members with an id above `after`; return the last, None at the end.

    All are added up anew where the rates are others than they were when that was last done.
    """
    members = LoyaltyMember.objects.filter(pk__gt=after, user__isnull=False).order_by("pk")
    ids = list(members.values_list("pk", flat=True)[:limit])
    with transaction.atomic():
        lock_profiles(ids)
        _look_at_users(ids)
        if rates_of(money) != _known_rates():
            add_up(ids, money)
    return ids[-1] if len(ids) == limit else None


def remember_rates(rates: dict[str, Any]) -> None:
    """Write by which rates all profiles are added up now."""
    AudienceState.objects.update_or_create(pk=AudienceState.SINGLETON, defaults={"rates": rates})


def rates_of(money: ProgramMoney) -> dict[str, Any]:
    """Return what amounts of channels are converted by, as it is kept."""
    return {
        "rate": f"{money.rate:f}",
        "default": f"{money.default:f}",
        "channels": {str(number): f"{rate:f}" for number, rate in money.rates.items()},
    }


def _known_rates() -> dict[str, Any]:
    state = AudienceState.objects.filter(pk=AudienceState.SINGLETON).first()
    return {} if state is None else state.rates


def _look_at_users(member_ids: list[int]) -> None:
    """Write when the customers last signed in, and the language of those who never ordered."""
    profiles = Profile.objects.filter(member__in=member_ids)
    users = User.objects.filter(pk=OuterRef("member__user_id"))
    signed_in = Q(last_seen_at=None, member__user__last_login__isnull=False) | Q(
        member__user__last_login__gt=F("last_seen_at")
    )
    profiles.filter(signed_in).update(last_seen_at=Greatest(F("last_seen_at"), Subquery(users.values("last_login"))))
    profiles.filter(first_language_code="", first_channel_id=None).update(
        first_language_code=Subquery(users.values("language_code"))
    )
