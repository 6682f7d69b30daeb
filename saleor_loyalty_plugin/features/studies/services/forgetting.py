from datetime import datetime, timedelta

from ..models import Backtest

KEPT = timedelta(days=90)


def forget_backtests(*, now: datetime) -> int:
    """Delete back-tests that ended more than 90 days ago; return how many."""
    return Backtest.objects.filter(ended_at__lt=now - KEPT).delete()[0]
