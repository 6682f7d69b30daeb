"""A whole back-test: programs over the same orders, each under a low, a middle and a high assumption about spending."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import polars as pl

from .errors import BacktestError
from .lifetime_value import Expectation, expected_value
from .membership.spending import Spending, spread_around
from .money import ReportCurrency, in_report_currency
from .orders_file import Orders
from .program_file import Program, fraction_digits
from .rules import Rules, rules_of
from .shop_figures import ShopFigures, shop_figures
from .simulation import Run, run_program
from .summary import Totals, totals_of
from .workers import Map

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class ProgramResult:
    """A program under the chosen assumption, and its totals under each of the others."""

    program: Program
    run: Run
    totals: Totals
    assumptions: list[tuple[Spending, Totals]]
    """Low, middle and high."""


@dataclass(frozen=True, slots=True)
class Study:
    """Everything that the report tells; `frame` are the orders with amounts in the report's currency."""

    orders: Orders
    frame: pl.DataFrame
    currency: ReportCurrency
    begins_at: datetime
    ends_at: datetime
    spending: Spending
    shop: ShopFigures
    expects: bool
    """Whether it was asked what customers are expected to be worth."""
    expectation: Expectation | None
    results: list[ProgramResult]
    sweep: list[tuple[Decimal, Totals]]


def runs_of(programs: Sequence[Program], swept: Sequence[object], spending: Spending) -> int:
    """Return how many times the orders go by in a study."""
    return len(programs) * len({spending, *spread_around(spending)}) + len(swept)


def conduct(
    orders: Orders,
    programs: Sequence[Program],
    spending: Spending,
    *,
    currency: str,
    swept: Sequence[tuple[Decimal, Program]] = (),
    seed: int = 0,
    progress: Progress = lambda done: None,
    in_parts: Map = map,
    expects: bool = True,
) -> Study:
    """Run every program over the orders.

    Args:
        orders: read from a file; every currency in them has terms in every program (`check_rates`).
        programs: to compare; the first one's rates convert the shop's own figures.
        spending: the assumption about spending that the detail is told for.
        currency: the report's, a code or empty.
        swept: variants of a program, each with the value that differs.
        seed: for what is random in `spending` and for samples.
        progress: called with the number of orders done since the last call.
        in_parts: runs parts of the customers, see workers.py.
        expects: whether models are fitted of what customers are expected to be worth: that takes large libraries.

    """
    report_currency = ReportCurrency(currency, fraction_digits(currency))
    codes = orders.currencies()
    first = rules_of(programs[0], codes, currency)
    frame, ends_at = in_report_currency(orders, first), orders.ends_at()

    def run(rules: Rules, behaviour: Spending) -> Run:
        return run_program(orders, rules, behaviour, seed=seed, progress=progress, in_parts=in_parts)

    return Study(
        orders=orders,
        frame=frame,
        currency=report_currency,
        begins_at=orders.begins_at(),
        ends_at=ends_at,
        spending=spending,
        shop=shop_figures(frame, ends_at, report_currency),
        expects=expects,
        expectation=expected_value(frame, ends_at, seed) if expects else None,
        results=[
            _result(orders, rules_of(program, codes, currency), spending, report_currency, run) for program in programs
        ],
        sweep=[
            (value, _totals(orders, run(rules_of(program, codes, currency), spending), report_currency))
            for value, program in swept
        ],
    )


def _result(
    orders: Orders,
    rules: Rules,
    spending: Spending,
    currency: ReportCurrency,
    run: Callable[[Rules, Spending], Run],
) -> ProgramResult:
    chosen = run(rules, spending)
    found = {spending: _totals(orders, chosen, currency)}
    for assumption in spread_around(spending):
        if assumption not in found:
            found[assumption] = _totals(orders, run(rules, assumption), currency)
    return ProgramResult(
        program=rules.program,
        run=chosen,
        totals=found[spending],
        assumptions=[(assumption, found[assumption]) for assumption in spread_around(spending)],
    )


def _totals(orders: Orders, run: Run, currency: ReportCurrency) -> Totals:
    return totals_of(run, in_report_currency(orders, run.rules), currency)


def check_rates(orders: Orders, program: Program, currency: str, file: str) -> Mapping[int, str]:
    """Return what is wrong with orders in a currency that the program has no rate for, by row.

    The report's currency has the program's own rate.
    """
    without = [code for code in orders.currencies() if code != currency and code not in program.currencies]
    if not without:
        return {}
    rows = orders.frame.filter(pl.col("currency").cast(pl.String).is_in(without)).sort("row")
    return {
        row: f"{file}, row {row}: the currency {code or '(none)'} has no rate in {program.name}: "
        f"write [currencies.{code or 'CODE'}] there, or name the orders' currency with --currency."
        for row, code in rows.select("row", pl.col("currency").cast(pl.String)).iter_rows()
    }


def check_categories(orders: Orders, programs: Sequence[Program], file: str) -> None:
    """Refuse campaigns on categories where the orders have none.

    Raises:
        BacktestError: a line for each such campaign.

    """
    if "category" in orders.columns:
        return
    problems = [
        f"{program.name}: campaigns.{campaign.code}.categories: {file} has no column of categories: "
        "name it with --column category=HEADER."
        for program in programs
        for campaign in program.campaigns
        if campaign.categories
    ]
    if problems:
        raise BacktestError(problems)


def with_rates(orders: Orders, programs: Sequence[Program], currency: str, file: str, *, skip_bad: bool) -> Orders:
    """Return the orders in currencies that every program has a rate for.

    Raises:
        BacktestError: there are others and `skip_bad` is not set, or none are left.

    """
    problems: dict[int, str] = {}
    for program in programs:
        problems = {**check_rates(orders, program, currency, file), **problems}
    if not problems:
        return orders
    lines = [problems[row] for row in sorted(problems)]
    if not skip_bad or len(lines) == orders.frame.height:
        raise BacktestError(lines)
    return orders.without(list(problems), lines)
