from itertools import batched
from typing import Any
from uuid import UUID

from ...host.queueing import hurry
from ...signals import members_joined, members_merged, orders_counted
from .tasks import BATCH, follow_members_task, follow_merge_task, follow_orders_task


def join() -> None:
    """Hear of orders and members that changed; periodic tasks find those that nobody told of."""
    orders_counted.connect(_follow_orders, dispatch_uid="saleor_loyalty_follow_orders")
    members_joined.connect(_follow_members, dispatch_uid="saleor_loyalty_follow_members")
    members_merged.connect(_follow_merge, dispatch_uid="saleor_loyalty_merge_profiles")


def _follow_orders(sender: Any, *, order_ids: list[UUID], **kwargs: Any) -> None:
    for part in batched(order_ids, BATCH):
        hurry(follow_orders_task, [str(order_id) for order_id in part])


def _follow_members(sender: Any, *, user_ids: list[int], **kwargs: Any) -> None:
    hurry(follow_members_task, user_ids)


def _follow_merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    hurry(follow_merge_task, merged_id, into_id)
