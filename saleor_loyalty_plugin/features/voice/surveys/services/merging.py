"""What two accounts that were made one were asked and answered (rule 75)."""

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_member
from .....selectors.merges import merges_to_follow
from ...thanks.services import keep_one
from ..models import SurveyAsking


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have who stays have been asked what both were, in one row of turns; of one order the answered asking stays."""
    lock_member(Q(pk=into_id))
    both = SurveyAsking.objects.filter(member__in=(merged_id, into_id))
    for survey_id, order_id in both.filter(member=merged_id).order_by().values_list("survey", "order_id").distinct():
        _merge(list(both.filter(survey=survey_id, order_id=order_id).order_by("asked_at", "pk")), into_id)


def _merge(askings: list[SurveyAsking], into_id: int) -> None:
    if askings[0].order_id is not None:
        kept, *others = sorted(askings, key=lambda asking: (asking.answered_at is None, asking.asked_at, asking.pk))
        keep_one(kept, others)
        askings = [kept]
    # Turns are unique at every moment: first to where nobody is.
    free = sum(asking.turn for asking in askings)
    for turn, asking in enumerate(askings, start=1):
        SurveyAsking.objects.filter(pk=asking.pk).update(member=into_id, turn=free + turn)
    for turn, asking in enumerate(askings, start=1):
        SurveyAsking.objects.filter(pk=asking.pk).update(turn=turn)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(SurveyAsking):
        follow_merge(merged_id=merged_id, into_id=into_id)
