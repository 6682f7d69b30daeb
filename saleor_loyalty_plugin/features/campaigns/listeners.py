from typing import Any

from ...signals import members_merged
from .services.merging import follow_merge


def listen() -> None:
    """Hear of accounts that were made one; a task at night finds those that nobody told of."""
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_campaigns")


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_merge(merged_id=merged_id, into_id=into_id)
