"""Batches of a periodic task, one after another: while they last, the next beat does nothing."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..services.sweeps.leases import end_lease, keep_lease, take_lease


def run_batch(
    task: Any,
    lease: str | None,
    batch: Callable[[], tuple[Any, ...] | None],
    *,
    by_force: bool = False,
    pause: int | None = None,
) -> None:
    """Do one batch of a task's only chain, which has `lease`, None for its first.

    `batch` returns what the next one is called with after the lease, None where it was the last. By force a chain that
    is running ends instead of this one. `pause` is how many seconds the next batch is put off, to leave the shop room.
    """
    token = _lease(task.name, lease, by_force=by_force)
    if token is None:
        return
    goes_on = False
    try:
        following = batch()
        if following is not None:
            _go_on(task, (str(token), *following), pause)
            goes_on = True
    finally:
        if not goes_on:
            end_lease(name=task.name, token=token)


def _go_on(task: Any, arguments: tuple[Any, ...], pause: int | None) -> None:
    if pause is None:
        task.delay(*arguments)
    else:
        task.apply_async(args=arguments, countdown=pause)


def _lease(name: str, lease: str | None, *, by_force: bool) -> UUID | None:
    if lease is None:
        return take_lease(name=name, now=timezone.now(), by_force=by_force)
    token = UUID(lease)
    return token if keep_lease(name=name, token=token, now=timezone.now()) else None
