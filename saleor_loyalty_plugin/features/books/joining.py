from typing import Any

from ...host.queueing import hurry
from ...signals import members_joined
from .host.settings import follow_settings
from .tasks import give_waiting_to_task


def join() -> None:
    """Hear of customers who have joined; the task `give_waiting_task` finds those whom nobody told of.

    And log changes of the settings, which are Saleor's rows and no table of ours.
    """
    follow_settings()
    members_joined.connect(_give_waiting, dispatch_uid="saleor_loyalty_give_waiting")


def _give_waiting(sender: Any, *, user_ids: list[int], **kwargs: Any) -> None:
    hurry(give_waiting_to_task, user_ids)
