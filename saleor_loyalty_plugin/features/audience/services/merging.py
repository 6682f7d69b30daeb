"""What is known of two accounts that were made one (rule 75)."""

from django.db import transaction
from django.db.models import Max

from ....domain.program_money import ProgramMoney
from ....services.merging import move_rows
from ..models import IncentiveOffer, PlacedOrder, Profile, Purchase, SegmentMember
from .orders import lock_profiles
from .sums import add_up

FOLLOWING = (PlacedOrder, Purchase, SegmentMember, IncentiveOffer)
"""Tables with rows that go to the one who stays."""


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int, money: ProgramMoney) -> None:
    """Have the one who stays have bought what both bought, be on the lists of both, and have what both were offered."""
    lock_profiles([merged_id, into_id])
    for model in (PlacedOrder, Purchase):
        model._default_manager.filter(member=merged_id).update(member=into_id)
    listed = SegmentMember.objects.filter(member=merged_id)
    move_rows(listed, into_id=into_id, alike=("segment",))
    listed.delete()
    move_rows(IncentiveOffer.objects.filter(member=merged_id), into_id=into_id, alike=("incentive", "occasion"))
    seen = Profile.objects.filter(member__in=(merged_id, into_id)).aggregate(last=Max("last_seen_at"))["last"]
    Profile.objects.filter(member=into_id).update(last_seen_at=seen)
    add_up([merged_id, into_id], money)
