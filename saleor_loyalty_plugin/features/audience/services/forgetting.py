"""What is kept of a customer goes with them."""

from django.db import transaction

from ..models import PlacedOrder, Profile, Purchase, SegmentMember


@transaction.atomic
def forget_members(*, member_ids: list[int] | None = None) -> None:
    """Delete profiles, places on lists and what was bought of members whose customer was deleted, all or some of them.

    Their orders are the shop's still: read again, they are nobody's.
    """
    for model in (Profile, Purchase, PlacedOrder, SegmentMember):
        erased = model._default_manager.filter(member__isnull=False, member__user__isnull=True)
        (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()
