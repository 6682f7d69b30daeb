"""What is personal in referrals, and goes with the customer or with time."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Q

from ..models import Referral
from .naming import LOOKED_BACK


def forget_addresses(*, now: datetime) -> None:
    """Remove the addresses on the network that nothing looks back to any more."""
    Referral.objects.exclude(named_from="").filter(named_at__lte=now - LOOKED_BACK).update(named_from="")


def forget_people(*, member_ids: Collection[int] | None = None) -> None:
    """Remove what was written and noticed of members whose customer was deleted, all or some; figures stay."""
    about = Q(friend__user=None) | Q(referrer__user=None)
    if member_ids is not None:
        about &= Q(friend__in=member_ids) | Q(referrer__in=member_ids)
    written = ~Q(note="") | ~Q(named_from="")
    Referral.objects.filter(about, written).update(note="", named_from="")
