"""Reads of polls: which are shown, how many voted for what, and how many entries wait."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import Count, Q, QuerySet

from .models import EntryState, Poll, PollOption, PollVote


def polls_in(channel_id: int, *, using: str | None = None) -> QuerySet[Poll]:
    """Return the polls of a channel, as a query."""
    return Poll.objects.using(using).filter(Q(channels=[]) | Q(channels__contains=[channel_id]))


def by_closing(polls: QuerySet[Poll], *, closed: bool, now: datetime) -> QuerySet[Poll]:
    """Return those of some polls that are closed, or those that are not."""
    over = Q(closes_at__isnull=False, closes_at__lte=now)
    return polls.filter(over if closed else ~over)


def entries_waiting(poll_ids: Collection[int], *, using: str | None = None) -> dict[int, int]:
    """Return how many entries of each poll wait for approval, by its id; of one with none nothing: one query."""
    waiting = PollOption.objects.using(using).filter(poll__in=poll_ids, state=EntryState.WAITING).order_by()
    return dict(waiting.values_list("poll").annotate(count=Count("pk")))


def votes_of(poll_ids: Collection[int], *, using: str | None = None) -> dict[int, dict[int, int]]:
    """Return how many voted for each option of each poll, by their ids: one query."""
    rows = PollVote.objects.using(using).filter(poll__in=poll_ids).order_by().values_list("poll", "option")
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for poll_id, option_id, count in rows.annotate(count=Count("pk")):
        found[poll_id][option_id] = count
    return found


def alike_addresses(poll_ids: Collection[int], *, using: str | None = None) -> set[tuple[int, str]]:
    """Return the addresses from which several members voted in one poll, each with the poll's id: one query."""
    return set(_alike(PollVote.objects.using(using).filter(poll__in=poll_ids)).values_list("poll", "address"))


def shared_addresses(votes: QuerySet[PollVote]) -> QuerySet[PollVote, str]:
    """Return the addresses from which several members gave some votes of one poll, as a query."""
    return _alike(votes).values_list("address", flat=True)


def _alike(votes: QuerySet[PollVote]) -> QuerySet[PollVote, dict[str, Any]]:
    found = votes.exclude(address="").order_by().values("poll", "address")
    return found.annotate(count=Count("pk")).filter(count__gte=2)
