"""When members answered surveys, for who counts that (services/questions/answers.py)."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from ..models import Survey, SurveyAsking


class GivenAnswers:
    """Answers with what was answered."""

    def given(
        self, member_ids: Collection[int], *, since: datetime, using: str | None = None
    ) -> Mapping[int, Sequence[datetime]]:
        answered = SurveyAsking.objects.using(using).filter(member__in=member_ids, answered_at__gte=since)
        found: dict[int, list[datetime]] = defaultdict(list)
        for member_id, at in answered.order_by().values_list("member", "answered_at"):
            if at is not None:
                found[member_id].append(at)
        return found

    def answered(self, *, after: datetime, until: datetime) -> Collection[int]:
        # By survey, for the index.
        surveys = list(Survey.objects.order_by().values_list("pk", flat=True))
        lately = SurveyAsking.objects.filter(survey__in=surveys, answered_at__gt=after, answered_at__lte=until)
        return set(lately.order_by().values_list("member", flat=True))
