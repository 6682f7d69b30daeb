"""Who runs a back-test: one worker at a time in the shop, as long as it says that it is there."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from ....models.locks import lock_counters
from ..models import OPEN, Backtest, BacktestFailure, BacktestState

# Longer than the longest step without a word: sorting ten million orders.
LEASE = timedelta(minutes=10)
MOST_ATTEMPTS = 3
STOPPED = (
    f"The workers that ran it stopped {MOST_ATTEMPTS} times. A shorter period needs less memory; the workers' log says "
    "more."
)


@transaction.atomic
def claim_next(*, now: datetime) -> Backtest | None:
    """Return the back-test that waits longest, with a claim; None where one runs or none waits.

    One whose worker has been silent for the lease begins again, and fails after the third attempt.
    """
    waiting = []
    for backtest in lock_counters(Backtest.objects.filter(state__in=OPEN)):
        if backtest.leased_until is not None and backtest.leased_until > now:
            return None
        if backtest.state == BacktestState.RUNNING and backtest.attempts >= MOST_ATTEMPTS:
            _end(backtest.pk, backtest.claim, now, **_failed(BacktestFailure.INTERRUPTED, STOPPED))
        else:
            waiting.append(backtest)
    # Who was at it before goes first: only one may be running.
    waiting.sort(key=lambda each: each.state != BacktestState.RUNNING)
    return _claimed(waiting[0], now) if waiting else None


def _claimed(backtest: Backtest, now: datetime) -> Backtest:
    backtest.state, backtest.claim, backtest.leased_until = BacktestState.RUNNING, uuid4(), now + LEASE
    backtest.attempts, backtest.progress, backtest.started_at = backtest.attempts + 1, 0, now
    backtest.save(update_fields=["state", "claim", "leased_until", "attempts", "progress", "started_at"])
    return backtest


def keep_claim(*, backtest: Backtest, progress: int, now: datetime) -> bool:
    """Say how far it is, in per cent; return False where it was cancelled, or another worker has it."""
    mine = Backtest.objects.filter(pk=backtest.pk, claim=backtest.claim)
    return bool(mine.update(progress=progress, leased_until=now + LEASE))


def finish(*, backtest: Backtest, files: Mapping[str, str], now: datetime) -> bool:
    """Keep its report; return False where it was cancelled, or another worker has it."""
    return _end(backtest.pk, backtest.claim, now, state=BacktestState.DONE, progress=100, files=dict(files))


def fail(*, backtest: Backtest, failure: BacktestFailure, problem: str, now: datetime) -> bool:
    """Keep why it has no report; return False where it was cancelled, or another worker has it."""
    return _end(backtest.pk, backtest.claim, now, **_failed(failure, problem))


def _failed(failure: BacktestFailure, problem: str) -> dict[str, Any]:
    return {"state": BacktestState.FAILED, "failure": failure, "problem": problem}


def _end(backtest_id: int, claim: UUID | None, now: datetime, **values: Any) -> bool:
    mine = Backtest.objects.filter(pk=backtest_id, claim=claim, state=BacktestState.RUNNING)
    return bool(mine.update(claim=None, leased_until=None, ended_at=now, **values))
