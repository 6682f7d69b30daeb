from typing import Any

from ...signals import members_erased
from .services import forget_consents


def listen() -> None:
    """Hear of customers who are gone; the task `forget_consents_task` finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_consents")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_consents(member_ids=member_ids)
