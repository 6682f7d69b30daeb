from typing import Any

from ...signals import members_erased, members_merged
from .games.services.forgetting import forget_words
from .games.services.merging import follow_merge as follow_plays
from .leaderboard.services.merging import follow_merge as follow_scores
from .leaderboard.services.names import forget_names


def listen() -> None:
    """Hear of customers who are gone or were made one; a task at night finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_play")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_play")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_words(member_ids=member_ids)
    forget_names(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_plays(merged_id=merged_id, into_id=into_id)
    follow_scores(merged_id=merged_id, into_id=into_id)
