"""What is put right every night, in batches: who has no profile, who signed in, whose money is worth another."""

from typing import Any

from django.db import transaction
from django.db.models import F

from ....domain.program_money import ProgramMoney
from ....models import LoyaltyMember
from ....models.bulk import update_rows
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
    profiles = Profile.objects.filter(member__in=member_ids).annotate(
        signed_in_at=F("member__user__last_login"), language_code=F("member__user__language_code")
    )
    update_rows([profile for profile in profiles if _has_news(profile)], ["last_seen_at", "first_language_code"])


def _has_news(profile: Any) -> bool:
    """Set what the customer's account tells; return whether it is new."""
    before = profile.last_seen_at, profile.first_language_code
    profile.last_seen_at = max(filter(None, (profile.last_seen_at, profile.signed_in_at)), default=None)
    if profile.first_channel_id is None:
        profile.first_language_code = profile.language_code
    return before != (profile.last_seen_at, profile.first_language_code)
