from datetime import datetime

from ....errors import LoyaltyError
from ..models import OPEN, Backtest, BacktestState


def cancel_backtest(*, backtest: Backtest, now: datetime) -> Backtest:
    """Stop a back-test: one that waits at once, one that runs at the end of the batch that it is in.

    Raises:
        LoyaltyError: on `id`, it is over already.

    """
    still = Backtest.objects.filter(pk=backtest.pk, state__in=OPEN)
    if not still.update(state=BacktestState.CANCELLED, claim=None, leased_until=None, ended_at=now):
        raise LoyaltyError("This back-test is over already: there is nothing to cancel.", field="id")
    backtest.refresh_from_db()
    return backtest
