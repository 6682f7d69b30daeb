from typing import Any

from ...signals import members_erased, members_merged
from .leaderboard.services.merging import follow_merge
from .leaderboard.services.names import forget_names


def listen() -> None:
    """Hear of customers who are gone or were made one; tasks find those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_play")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_play")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_names(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_merge(merged_id=merged_id, into_id=into_id)
