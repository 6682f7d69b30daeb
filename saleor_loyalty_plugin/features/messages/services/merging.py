"""Consents and messages of two accounts that were made one (rule 75)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ....models.locks import lock_two_members
from ....selectors.merges import merges_to_follow
from ..journeys.models import JourneyRun, JourneySide, ProductView, ProductWatch
from ..journeys.rules.occasions import run_of
from ..journeys.services.merging import RUN_ON, merge_journeys, merge_watching
from ..models import Consent, ConsentChange, Message, MessageState

FOLLOWING = (Consent, ConsentChange, Message, JourneyRun, JourneySide, ProductView, ProductWatch)
"""Tables with rows that go to the one who stays."""


def follow_merge(*, merged_id: int, into_id: int, now: datetime) -> None:
    """Have the one who stays go on where both were, be written to for both, and agree to what neither refused."""
    # Runs are locked before members: nobody waits for them.
    merge_journeys(merged_id=merged_id, into_id=into_id, now=now)
    with transaction.atomic():
        lock_two_members(merged_id, into_id)
        _merge_consents(merged_id, into_id)
        _merge_messages(merged_id, into_id)
        merge_watching(merged_id=merged_id, into_id=into_id)


def follow_merges(*, now: datetime) -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(*FOLLOWING):
        follow_merge(merged_id=merged_id, into_id=into_id, now=now)


def _merge_consents(merged_id: int, into_id: int) -> None:
    """Keep a no rather than a yes, what was said rather than nothing, else what came first; and the history of both."""
    said = Consent.objects.filter(member__in=(merged_id, into_id))
    for purpose in set(said.values_list("purpose", flat=True)):
        of_purpose = said.filter(purpose=purpose)
        kept = of_purpose.order_by("granted", "at", "pk").first()
        if kept is not None:
            of_purpose.exclude(pk=kept.pk).delete()
            of_purpose.filter(pk=kept.pk).update(member=into_id)
    ConsentChange.objects.filter(member=merged_id).update(member=into_id)


def _merge_messages(merged_id: int, into_id: int) -> None:
    """Move messages, but for those of journeys that the other account is in: they wait for nobody, and are dropped."""
    runs = JourneyRun.objects.filter(Q(member=merged_id) | Q(RUN_ON, member=into_id))
    stopped = set(runs.values_list("pk", flat=True))
    theirs = Message.objects.filter(member=merged_id)
    waiting = theirs.filter(state=MessageState.WAITING).values_list("pk", "occasion")
    twice = [pk for pk, occasion in waiting if run_of(occasion) in stopped]
    theirs.exclude(pk__in=twice).update(member=into_id)
