"""Who wins a contest is counted once it is closed (rule 91)."""

from datetime import datetime

from django.db import transaction

from .....models.locks import lock_row
from ..models import EntryState, Poll, PollOption
from ..rules.showing import is_over
from ..rules.winning import winners
from ..selectors import votes_of


def to_settle(*, now: datetime) -> list[Poll]:
    """Return the polls that are closed and were not counted yet."""
    return list(Poll.objects.filter(closes_at__lte=now, settled_at=None))


@transaction.atomic
def settle(*, poll: Poll, now: datetime) -> None:
    """Keep who has won a poll that is closed, once; the prizes are then due. Nobody can vote while it is counted."""
    locked = lock_row(poll)
    if locked is None or locked.settled_at is not None or not is_over(locked.closes_at, now):
        return
    if locked.winners is not None:
        entries = locked.options.filter(member__isnull=False, state=EntryState.APPROVED)
        votes = votes_of([locked.pk])[locked.pk]
        won = winners({pk: votes.get(pk, 0) for pk in entries.values_list("pk", flat=True)}, locked.winners)
        PollOption.objects.filter(pk__in=won).update(won=True, points=locked.prize)
    locked.settled_at = now
    locked.save(update_fields=["settled_at"])
