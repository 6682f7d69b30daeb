"""Which tables are told as which events. The ids of a table's rows are the order in which they are told."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import Model, QuerySet

from ...models import LoyaltyMember, LoyaltyTransaction, Redemption, StandingChange, Tier, TierChange
from ...services.questions.due_messages import due_messages
from .facts import Expiring, TierMove
from .models import ExpiryNotice
from .rules import HistoryEntry, tier_change

Reason = TierChange.Reason


class Event(StrEnum):
    """Saleor's names for our events."""

    MEMBER_ENROLLED = "loyalty_member_enrolled"
    POINTS_CHANGED = "loyalty_points_changed"
    TIER_CHANGED = "loyalty_tier_changed"
    POINTS_EXPIRING = "loyalty_points_expiring"
    REWARD_CLAIMED = "loyalty_reward_claimed"
    MESSAGE_DUE = "loyalty_message_due"


@dataclass(frozen=True, slots=True)
class Stream:
    """Rows that are only ever added; `facts` are what some of them, oldest first, tell apps."""

    name: str
    event: Event
    rows: Callable[[], QuerySet[Any]]
    facts: Callable[[Sequence[Any]], list[Any]] = list

    @property
    def model(self) -> type[Model]:
        """Return the table that is looked at."""
        return self.rows().model


def _returned_members(changes: Sequence[StandingChange]) -> list[LoyaltyMember]:
    return [change.member for change in changes]


def _tier_moves(changes: Sequence[TierChange]) -> list[TierMove]:
    """Return the changes that moved a member who is there; an assignment hides what they qualify for."""
    history: dict[int, list[tuple[int, HistoryEntry]]] = defaultdict(list)
    members = {change.member_id for change in changes}
    # Leavers have no tier for anybody.
    rows = TierChange.objects.filter(member__in=members, member__left_at=None, pk__lte=changes[-1].pk)
    for row in rows.order_by("pk"):
        history[row.member_id].append((row.pk, _entry(row)))
    lowest = Tier.objects.earliest("threshold").pk
    moves = []
    for change in changes:
        until_then = [entry for pk, entry in history[change.member_id] if pk <= change.pk]
        if until_then and (tiers := tier_change(until_then, lowest=lowest)):
            moves.append(TierMove(change.member_id, *tiers))
    return moves


def _entry(row: TierChange) -> HistoryEntry:
    return HistoryEntry(
        tier_id=row.tier_id or 0,
        is_assignment=row.reason == Reason.ASSIGNED,
        ends_assignment=row.reason in (Reason.UNASSIGNED, Reason.ASSIGNMENT_OVER),
        since=row.since,
        until=row.until,
    )


def _expiring(notices: Sequence[ExpiryNotice]) -> list[Expiring]:
    return [Expiring(notice.member_id, notice.points, notice.expires_at) for notice in notices]


STREAMS = (
    Stream("members", Event.MEMBER_ENROLLED, LoyaltyMember.objects.all),
    Stream(
        "returns",
        Event.MEMBER_ENROLLED,
        lambda: StandingChange.objects.filter(kind=StandingChange.Kind.RETURNED).select_related("member"),
        _returned_members,
    ),
    Stream("ledger", Event.POINTS_CHANGED, LoyaltyTransaction.objects.all),
    Stream("tiers", Event.TIER_CHANGED, TierChange.objects.all, _tier_moves),
    Stream("expiring", Event.POINTS_EXPIRING, ExpiryNotice.objects.all, _expiring),
    Stream(
        "claims",
        Event.REWARD_CLAIMED,
        lambda: Redemption.objects.filter(reward__isnull=False).select_related("reward", "member"),
    ),
)


def all_streams() -> tuple[Stream, ...]:
    """Return the streams of the core, and that of messages where a feature writes to members."""
    found = due_messages()
    return STREAMS if found is None else (*STREAMS, Stream("messages", Event.MESSAGE_DUE, found.rows))
