"""Birthdays of two accounts that were made one (rule 75)."""

from datetime import UTC, datetime

from django.db import transaction

from ...models.locks import lock_two_members
from ...selectors.merges import merges_to_follow
from .models import Birthday

ALWAYS = datetime.min.replace(tzinfo=UTC)


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays have one birthday, as if they had told both: the last, or since when it was first told."""
    lock_two_members(merged_id, into_id)
    told = Birthday.objects.filter(member__in=(merged_id, into_id)).order_by("pk")
    if not (theirs := sorted(told, key=lambda each: each.told_at or ALWAYS)):
        return
    first, last = theirs[0], theirs[-1]
    kept = first if (first.month, first.day) == (last.month, last.day) else last
    told.exclude(pk=kept.pk).delete()
    told.filter(pk=kept.pk).update(member=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(Birthday):
        follow_merge(merged_id=merged_id, into_id=into_id)
