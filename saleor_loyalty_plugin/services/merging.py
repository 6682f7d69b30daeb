"""What features keep of a member goes to the one that they were merged into (rule 75)."""

from typing import Any

from django.db.models import Exists, F, Model, OuterRef, QuerySet, Value

from ..domain.holdout.assignment import BUCKETS
from ..models import HoldoutSide, LoyaltyMember
from ..selectors.holdouts import Bucket, program_salt


def move_rows[Row: Model](rows: QuerySet[Row], *, into_id: int, alike: tuple[str, ...]) -> None:
    """Have rows of a member's be another's; those stay that are, in the columns `alike`, as one that is theirs."""
    theirs = rows.model._default_manager.filter(member=into_id, **{name: OuterRef(name) for name in alike})
    rows.filter(~Exists(theirs)).update(member=into_id)


def merge_sides(sides: QuerySet[Any], *, owner: str, merged_id: int, into_id: int) -> None:
    """Have the sides of a member who went be those of the one who stays, whose number draws from now on.

    `owner` is the key to what holds out. Who was on both sides of it is left out of the comparison.
    """
    drawn = LoyaltyMember.objects.filter(pk=into_id).annotate(program_bucket=Bucket(program_salt()))
    for side in sides.filter(member=merged_id).select_related(owner).order_by("pk"):
        salt = Value(getattr(side, owner).salt)
        bucket, program_bucket = drawn.values_list(Bucket(salt), F("program_bucket")).get()
        there = sides.filter(member=into_id, **{owner: getattr(side, owner)}).first()
        stays = there or side
        if not _is_on_the_same(side, stays, bucket):
            stays.held_below, stays.treated_from = 0, BUCKETS
        stays.bucket, stays.program_bucket, stays.since = bucket, program_bucket, min(stays.since, side.since)
        stays.member_id = into_id
        stays.save()
        if there is not None:
            side.delete()


def _is_on_the_same(went: HoldoutSide, stays: HoldoutSide, bucket: int) -> bool:
    were_held_out = went.bucket < went.held_below and bucket < stays.held_below
    were_treated = went.bucket >= went.treated_from and bucket >= stays.treated_from
    return were_held_out or were_treated
