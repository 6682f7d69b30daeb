"""Reads of polls: which are shown, and how many voted for what."""

from collections import defaultdict
from collections.abc import Collection

from django.db.models import Count, Q, QuerySet

from .models import Poll, PollVote


def polls_in(channel_id: int, *, using: str | None = None) -> QuerySet[Poll]:
    """Return the polls of a channel, as a query."""
    return Poll.objects.using(using).filter(Q(channels=[]) | Q(channels__contains=[channel_id]))


def votes_of(poll_ids: Collection[int], *, using: str | None = None) -> dict[int, dict[int, int]]:
    """Return how many voted for each option of each poll, by their ids: one query."""
    rows = PollVote.objects.using(using).filter(poll__in=poll_ids).order_by().values_list("poll", "option")
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for poll_id, option_id, count in rows.annotate(count=Count("pk")):
        found[poll_id][option_id] = count
    return found


def alike_addresses(poll_ids: Collection[int], *, using: str | None = None) -> set[tuple[int, str]]:
    """Return the addresses from which several members voted in one poll, each with the poll's id: one query."""
    votes = PollVote.objects.using(using).filter(poll__in=poll_ids).exclude(address="").order_by()
    return set(
        votes.values_list("poll", "address")
        .annotate(count=Count("pk"))
        .filter(count__gte=2)
        .values_list("poll", "address")
    )
