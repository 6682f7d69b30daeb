"""Which journey a message is of: its occasion names the run."""

from django.db.models import BigIntegerField, Case, F, Func, OuterRef, QuerySet, Subquery, Value, When
from django.db.models.functions import Cast

from ...models.messages import Message
from ..models import JourneyRun


def with_journey(messages: QuerySet[Message]) -> QuerySet[Message]:
    """Add `journey_id` to filter by: the number of the journey that a message is of, null for one of none."""
    number = Cast(Func(F("occasion"), Value(":"), Value(2), function="split_part"), BigIntegerField())
    run = Case(When(occasion__regex=r"^journey:[0-9]+:[0-9]+$", then=number))
    runs = JourneyRun.objects.filter(pk=OuterRef("run")).values("journey_id")
    return messages.alias(run=run).alias(journey_id=Subquery(runs))
