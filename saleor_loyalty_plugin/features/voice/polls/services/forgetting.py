"""What is personal in polls goes with the customer; votes stay as numbers."""

from collections.abc import Collection

from ..models import EntryState, PollOption, PollVote


def forget_polls(*, member_ids: Collection[int] | None = None) -> None:
    """Remove where members lived and what they entered whose customer was deleted, all or some of them.

    What they entered is out of a contest that goes on; one that is over keeps its figures.
    """
    votes, entries = PollVote.objects.filter(member__user=None), PollOption.objects.filter(member__user=None)
    if member_ids is not None:
        votes, entries = votes.filter(member__in=member_ids), entries.filter(member__in=member_ids)
    votes.exclude(address="").update(address="")
    entries.exclude(state=EntryState.REFUSED).filter(poll__settled_at=None).update(state=EntryState.REFUSED)
    entries.exclude(text="", image="").update(text="", image="")
