"""Journeys of two accounts that were made one (rule 75)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from .....services.merging import merge_sides, move_rows
from ..models import JourneyRun, JourneySide, ProductView, ProductWatch, RunState
from ..rules.steps import Left
from .watching import keep_newest

RUN_ON = Q(reason=Left.MERGED)
"""Of runs: those that the other account's goes on instead of."""


@transaction.atomic
def merge_journeys(*, merged_id: int, into_id: int, now: datetime) -> None:
    """Have the one who stays go on where the other was, once in each journey, and have had what either had."""
    theirs = JourneyRun.objects.filter(member=merged_id)
    own = JourneyRun.objects.filter(member=into_id, state=RunState.RUNNING, journey=OuterRef("journey"))
    _end(theirs.filter(Exists(own)), now)
    move_rows(theirs, into_id=into_id, alike=("journey", "occasion"))
    _end(theirs, now)
    merge_sides(JourneySide.objects.all(), owner="journey", merged_id=merged_id, into_id=into_id)


def _end(runs: QuerySet[JourneyRun], now: datetime) -> None:
    running = runs.filter(state=RunState.RUNNING)
    running.update(state=RunState.EXITED, reason=Left.MERGED, due_at=None, ended_at=now)


def merge_watching(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays have looked at and wait for what both did; they are locked."""
    views, watches = ProductView.objects.filter(member=merged_id), ProductWatch.objects.filter(member=merged_id)
    for product_id, viewed_at in views.values_list("product_id", "viewed_at"):
        ProductView.objects.filter(member=into_id, product_id=product_id, viewed_at__lt=viewed_at).update(
            viewed_at=viewed_at
        )
    move_rows(views, into_id=into_id, alike=("product_id",))
    move_rows(watches, into_id=into_id, alike=("variant_id", "channel_id"))
    views.delete()
    watches.delete()
    keep_newest(into_id)
