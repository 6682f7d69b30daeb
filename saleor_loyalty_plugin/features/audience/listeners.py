from typing import Any

from ...signals import members_erased
from .services.forgetting import forget_members


def listen() -> None:
    """Hear of customers who are gone; the task `forget_profiles_task` finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_profiles")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_members(member_ids=member_ids)
