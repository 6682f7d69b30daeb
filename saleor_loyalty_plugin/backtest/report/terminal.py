"""What the command says: progress and problems on the error stream, the result on the other."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.table import Table

from ..reading.columns import Reading
from ..reading.states import LeftOut
from ..study import ProgramResult, Study
from ..summary import Totals
from .campaign_section import campaign_words
from .page import percent
from .words import left_out_words, reading_words

MOST_LINES = 200
errors = Console(stderr=True, soft_wrap=True, highlight=False)


class Progress:
    """A bar with the time that is left, where somebody is there to see it."""

    def __init__(self, total: int) -> None:
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=errors,
            transient=True,
            disable=not errors.is_terminal,
        )
        self._task = self._bar.add_task("Orders", total=total)

    def __enter__(self) -> "Progress":
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._bar.stop()

    def advance(self, orders: int) -> None:
        self._bar.advance(self._task, orders)


@contextmanager
def reading(name: str) -> Iterator[None]:
    with errors.status(f"Reading {name} ..."):
        yield


def tell_reading(name: str, told: Reading) -> None:
    """Print which column is read as what and which are not used, before anything is computed."""
    console = _console()
    as_what = f" as an export of {told.layout.name}" if told.layout else ""
    console.print(f"{name} is read{as_what}:", markup=False)
    for line in reading_words(told):
        console.print(f"  {line}", markup=False)


def tell_left_out(left_out: Sequence[LeftOut]) -> None:
    """Print how many orders are no sales and why, where there are some."""
    for line in left_out_words(left_out):
        _console().print(line, markup=False)


def _console() -> Console:
    # Made when it is needed: the stream of the moment is the one to write to.
    return Console(soft_wrap=True, highlight=False)


def tell_problems(problems: Sequence[str]) -> None:
    """Print a line for each problem, of very many the first ones and how many more there are."""
    shown = problems if len(problems) <= MOST_LINES else [*problems[:MOST_LINES], _more(len(problems) - MOST_LINES)]
    for line in shown:
        errors.print(line, markup=False)


def _more(count: int) -> str:
    return f"... and {count} lines more."


def _headline(study: Study, result: ProgramResult) -> str:
    totals, money = result.totals, study.currency.text
    return (
        f"{result.program.name}, points spent by {study.spending.name}: costs {money(totals.cost)}, "
        f"{percent(totals.cost_share, places=2)} of revenue, and owes {money(totals.liability)} in points"
    )


FIGURES: dict[str, Callable[[Study, Totals], str]] = {
    "Points earned": lambda study, totals: f"{totals.points_earned:,}",
    "Points spent": lambda study, totals: f"{totals.points_redeemed:,}",
    "Points expired": lambda study, totals: f"{totals.points_expired:,}",
    "Points outstanding": lambda study, totals: f"{totals.points_outstanding:,}",
    "Liability": lambda study, totals: study.currency.text(totals.liability),
    "Cost": lambda study, totals: study.currency.text(totals.cost),
    "Cost of revenue": lambda study, totals: percent(totals.cost_share, places=2),
    "Members above lowest tier": lambda study, totals: f"{totals.members_reached:,}",
}


def tell_result(study: Study, margin: float, pages: Sequence[Path]) -> None:
    """Print a short table for each program: its figures under each assumption about spending."""
    console = Console(highlight=False)
    console.print(f"{study.shop.orders:,} orders, {study.currency.text(study.shop.revenue)} revenue", soft_wrap=True)
    for result in study.results:
        console.print(_headline(study, result), soft_wrap=True, markup=False)
        table = Table(title=result.program.name, title_justify="left")
        table.add_column("Points are spent")
        for spending, _ in result.assumptions:
            table.add_column(spending.name, justify="right")
        for name, figure in FIGURES.items():
            table.add_row(name, *(figure(study, totals) for _, totals in result.assumptions))
        uplifts = (totals.uplift_needed(margin) for _, totals in result.assumptions)
        table.add_row("Uplift that pays for it", *("none" if uplift is None else percent(uplift) for uplift in uplifts))
        console.print(table)
        for line in campaign_words(study, result):
            console.print(line, soft_wrap=True, markup=False)
    console.print(f"Uplift: so many more orders, each of which leaves {percent(margin, places=0)} of its price.")
    console.print(f"The report: {pages[0]}", soft_wrap=True)
