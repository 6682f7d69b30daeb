from typing import Any

from ...signals import members_erased, members_merged
from .merging import follow_merge
from .services import forget_birthdays


def listen() -> None:
    """Hear of customers who are gone or merged; the task `forget_birthdays_task` finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_birthdays")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_birthdays")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_birthdays(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_merge(merged_id=merged_id, into_id=into_id)
