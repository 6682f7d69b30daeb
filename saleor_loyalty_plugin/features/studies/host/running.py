"""A worker's turn: one back-test from the shop's orders to its report."""

from django.utils import timezone

from ....backtest.errors import BacktestError
from ....backtest.program_file import parse_program, program_data
from ....host.guard import guarded
from ....host.orders.export import COLUMNS, past_orders, placed_orders
from ..models import Backtest, BacktestFailure
from ..services.claiming import claim_next, fail, finish, keep_claim
from ..services.progress import BacktestStopped, Progress
from .libraries import MISSING, is_library_missing

BROKEN = "Something went wrong; the workers' log says what."
NO_ORDERS = "No orders were paid in this period. Choose a longer one."


def run_next() -> bool:
    """Run the back-test that waits longest, unless one runs; return whether there was one."""
    backtest = claim_next(now=timezone.now())
    if backtest is None:
        return False
    with guarded("running a back-test", backtest_id=backtest.pk) as outcome:
        _run(backtest)
    if outcome.failed:
        _fail(backtest, BacktestFailure.ERROR, BROKEN)
    return True


def _run(backtest: Backtest) -> None:
    if is_library_missing():
        _fail(backtest, BacktestFailure.MISSING_LIBRARY, MISSING)
        return
    # Not before it is known to be there: it takes the library.
    from ..services.running import NoOrders

    try:
        files = _files(backtest)
    except BacktestStopped:
        return
    except NoOrders:
        _fail(backtest, BacktestFailure.NO_ORDERS, NO_ORDERS)
    except BacktestError as error:
        _fail(backtest, BacktestFailure.REFUSED, error.problems[0])
    else:
        finish(backtest=backtest, files=files, now=timezone.now())


def _files(backtest: Backtest) -> dict[str, str]:
    from ..services.running import report_of

    net = parse_program(program_data(backtest.program), backtest.name).settings.earn_on_net
    return report_of(
        backtest,
        head=COLUMNS,
        rows=past_orders(net=net, since=backtest.since, until=backtest.until),
        count=placed_orders(backtest.since, backtest.until).count(),
        progress=Progress(lambda done: keep_claim(backtest=backtest, progress=done, now=timezone.now())),
    )


def _fail(backtest: Backtest, failure: BacktestFailure, problem: str) -> None:
    fail(backtest=backtest, failure=failure, problem=problem, now=timezone.now())
