from datetime import datetime

from ....enums import LoyaltyErrorCode
from ..models import Backtest, BacktestState
from ..rules.asking import Asked
from ..rules.refusals import BacktestRefused, Refusal

MOST_WAITING = 5


def start_backtest(*, asked: Asked, now: datetime) -> Backtest:
    """Have a back-test wait for its turn; what is asked was checked (rules/asking.py).

    Raises:
        BacktestRefused: as many as may wait do.

    """
    if Backtest.objects.filter(state=BacktestState.WAITING).count() >= MOST_WAITING:
        waiting = f"{MOST_WAITING} back-tests wait already. Wait until one has begun, or cancel one."
        raise BacktestRefused([Refusal("", waiting, code=LoyaltyErrorCode.ABOVE_MAXIMUM)])
    return Backtest.objects.create(
        name=asked.name,
        program=asked.program,
        since=asked.since,
        until=asked.until,
        currency=asked.currency,
        redemption_percent=asked.redemption_percent,
        margin_percent=asked.margin_percent,
        sweep=asked.sweep,
        created_at=now,
    )
