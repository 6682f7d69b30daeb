"""From the shop's orders to the files of a report, with what the command `saleor-loyalty backtest` does.

It imports what reads the orders as tables: a shop may lack that library (host/running.py).
"""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from ....backtest.orders_file import Orders, read_orders
from ....backtest.program_file import parse_program, program_data
from ....backtest.report.content import report_files
from ....backtest.study import conduct, runs_of, with_rates
from ....backtest.sweep import parse_sweep, variants
from ..models import Backtest
from ..rules.asking import spending_of
from .progress import READING, Progress

FILE = "orders.csv"
UPTO = 99


class NoOrders(Exception):
    """There is not one order in the period."""


def report_of(
    backtest: Backtest, *, head: Sequence[str], rows: Iterable[Sequence[str]], count: int, progress: Progress
) -> dict[str, str]:
    """Return the files of a report by their names.

    Args:
        backtest: what was asked for.
        head: the columns of the orders, as a file of orders has them.
        rows: the orders; about `count`, for the progress.
        count: how many they are about.
        progress: told between batches.

    Raises:
        NoOrders: there are none.
        BacktestError: the program cannot be run over them.
        BacktestStopped: it was cancelled.

    """
    data = program_data(backtest.program)
    program = parse_program(data, backtest.name)
    sweep = parse_sweep(backtest.sweep) if backtest.sweep else None
    swept = [] if sweep is None else variants(data, backtest.name, sweep)
    progress.begin(count, upto=READING)
    orders = _read(head, rows, progress)
    known = orders.currencies()
    currency = backtest.currency if backtest.currency in known else orders.main_currency()
    orders = with_rates(orders, [program], currency, FILE, skip_bad=False)
    spending = spending_of(backtest.redemption_percent)
    # Guests' orders are not gone through.
    progress.begin(orders.frame["customer"].count() * runs_of([program], swept, spending), upto=UPTO)
    study = conduct(
        orders,
        [program],
        spending,
        currency=currency,
        swept=swept,
        progress=progress.advance,
        expects=False,
    )
    path = "" if sweep is None else sweep.path
    return report_files(study, study.results[0], margin=backtest.margin_percent / 100, sweep_path=path)


def _read(head: Sequence[str], rows: Iterable[Sequence[str]], progress: Progress) -> Orders:
    """Read the orders as the command reads their file, so that both say the same."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(head)
            written = 0
            for row in rows:
                writer.writerow(row)
                written += 1
                progress.advance(1)
        if not written:
            raise NoOrders
        # A row that cannot be read is nobody's to mend here: the report says how many there were.
        return read_orders(path, columns={}, skip_bad=True)
