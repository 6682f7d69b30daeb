"""Messages of a journey that is switched off wait for it to be switched on, as its steps do (rules 57 and 63)."""

from datetime import datetime, timedelta

from django.db.models import Q

from ...models import Message, MessageState
from ...rules.going import Going, while_paused
from ..models import Journey, JourneyRun
from ..rules.occasions import run_of
from ..selectors.messages import with_journey


def hold_back(message: Message, now: datetime) -> Going | None:
    """Return when a message of a journey that is off is asked again, or that it is dropped; None where it may go."""
    run = run_of(message.occasion)
    if run is None or not JourneyRun.objects.filter(pk=run, journey__active=False).exists():
        return None
    return while_paused(valid_until=message.due_at + timedelta(minutes=message.valid_minutes), now=now)


def wake(journey: Journey, *, now: datetime) -> None:
    """Have the messages of a journey asked again that were due while it was off."""
    # Also those that somebody looks at now, who may still see the journey off.
    waiting = Message.objects.filter(state=MessageState.WAITING, due_at__lte=now)
    of_journey = with_journey(waiting).filter(Q(journey_id=journey.pk))
    Message.objects.filter(pk__in=of_journey.values("pk")).update(look_at=now)
