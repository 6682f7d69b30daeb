from typing import Any

from ...signals import members_erased
from .gifts.services import forget_notes
from .referrals.services.forgetting import forget_people


def listen() -> None:
    """Hear of customers who are gone; the task `forget_company_task` finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_company")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_people(member_ids=member_ids)
    forget_notes(member_ids=member_ids)
