"""What is kept of a customer goes with them."""

from django.db import transaction

from ..models import PlacedOrder, Profile, Purchase


@transaction.atomic
def forget_members(*, member_ids: list[int] | None = None) -> None:
    """Delete the profiles of members whose customer was deleted, all or some of them, and what they bought.

    Their orders are the shop's still: read again, they are nobody's.
    """
    for model in (Profile, Purchase, PlacedOrder):
        erased = model._default_manager.filter(member__isnull=False, member__user__isnull=True)
        (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()
