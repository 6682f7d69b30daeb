from collections import defaultdict

from django.db.models import F
from saleor.graphql.core.dataloaders import DataLoader

from ...polls.models import EntryState, Poll, PollOption, PollVote
from ...polls.selectors import alike_addresses, entries_waiting, votes_of


class PollByIdLoader(DataLoader[int, Poll | None]):
    context_key = "loyalty_poll_by_id"

    def batch_load(self, keys):
        polls = Poll.objects.using(self.database_connection_name).in_bulk(keys)
        return [polls.get(key) for key in keys]


class OptionsByPollIdLoader(DataLoader[int, list[PollOption]]):
    """Those that can be voted for, or could."""

    context_key = "loyalty_options_by_poll_id"

    def batch_load(self, keys):
        rows = PollOption.objects.using(self.database_connection_name).filter(
            poll_id__in=keys, state=EntryState.APPROVED
        )
        by_poll = defaultdict(list)
        # The operator's own first, then what was entered, as it came.
        for row in rows.order_by(F("entered_at").asc(nulls_first=True), "place", "pk"):
            by_poll[row.poll_id].append(row)
        return [by_poll[key] for key in keys]


class OptionByIdLoader(DataLoader[int, PollOption | None]):
    context_key = "loyalty_option_by_id"

    def batch_load(self, keys):
        options = PollOption.objects.using(self.database_connection_name).in_bulk(keys)
        return [options.get(key) for key in keys]


class VotesByPollIdLoader(DataLoader[int, dict[int, int]]):
    """How many voted for each option, by its id."""

    context_key = "loyalty_votes_by_poll_id"

    def batch_load(self, keys):
        found = votes_of(keys, using=self.database_connection_name)
        return [found.get(key, {}) for key in keys]


class EntriesWaitingByPollIdLoader(DataLoader[int, int]):
    """How many entries wait for approval."""

    context_key = "loyalty_entries_waiting_by_poll_id"

    def batch_load(self, keys):
        found = entries_waiting(keys, using=self.database_connection_name)
        return [found.get(key, 0) for key in keys]


class OwnVoteByPollIdLoader(DataLoader[int, PollVote | None]):
    """The requesting member's."""

    context_key = "loyalty_own_vote_by_poll_id"

    def batch_load(self, keys):
        own = _own(PollVote, self, keys)
        return [own.get(key) for key in keys]


class OwnEntryByPollIdLoader(DataLoader[int, PollOption | None]):
    """The requesting member's."""

    context_key = "loyalty_own_entry_by_poll_id"

    def batch_load(self, keys):
        own = _own(PollOption, self, keys)
        return [own.get(key) for key in keys]


def _own(model, loader, poll_ids):
    user = loader.context.user
    if not user:
        return {}
    rows = model.objects.using(loader.database_connection_name).filter(member__left_at=None)
    return {row.poll_id: row for row in rows.filter(poll_id__in=poll_ids, member__user_id=user.pk)}


class AlikeAddressesByPollIdLoader(DataLoader[int, frozenset[str]]):
    """Addresses from which several members voted."""

    context_key = "loyalty_alike_addresses_by_poll_id"

    def batch_load(self, keys):
        by_poll = defaultdict(set)
        for poll_id, address in alike_addresses(keys, using=self.database_connection_name):
            by_poll[poll_id].add(address)
        return [frozenset(by_poll[key]) for key in keys]


BY_POLL_ID = (
    PollByIdLoader,
    OptionsByPollIdLoader,
    VotesByPollIdLoader,
    EntriesWaitingByPollIdLoader,
    OwnVoteByPollIdLoader,
    OwnEntryByPollIdLoader,
    AlikeAddressesByPollIdLoader,
)


def read_poll_anew(info, poll_id: int) -> None:
    """Let what follows in this request read the poll anew: a request may hold several mutations."""
    for loader in BY_POLL_ID:
        loader(info.context).clear(poll_id)
