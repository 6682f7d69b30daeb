from typing import Any

from django.utils import timezone

from ...signals import members_erased, members_merged
from .ambassadors.services.forgetting import forget_people as forget_ambassadors
from .ambassadors.services.merging import follow_merge as follow_ambassadors
from .events.services.asking import forget_questions
from .events.services.merging import follow_merge as follow_seats
from .gifts.services import forget_notes
from .referrals.services.forgetting import forget_people
from .referrals.services.merging import follow_merge


def listen() -> None:
    """Hear of customers who are gone or were made one; a task at night finds those whom nobody told of."""
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_company")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_company")


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_people(member_ids=member_ids)
    forget_ambassadors(now=timezone.now(), member_ids=member_ids)
    forget_notes(member_ids=member_ids)
    forget_questions(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_merge(merged_id=merged_id, into_id=into_id)
    follow_seats(merged_id=merged_id, into_id=into_id, now=timezone.now())
    follow_ambassadors(merged_id=merged_id, into_id=into_id, now=timezone.now())
