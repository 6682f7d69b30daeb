"""From the options of the command to a report."""

import argparse
import re
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from .errors import BacktestError
from .membership.spending import parse_spending
from .orders_file import Orders, read_orders
from .program_file import Program, parse_program, read_program
from .reading.headers import COLUMNS
from .reading.moments import format_problem
from .reading.numbers import DECIMALS
from .reading.text import encoding_problem
from .report.files import write_report
from .report.terminal import Progress, reading, tell_left_out, tell_problems, tell_reading, tell_result
from .study import check_categories, conduct, runs_of, with_rates
from .sweep import Sweep, parse_sweep, variants
from .workers import all_cores, workers

DEFAULT_NAME = "as installed"


def run(options: argparse.Namespace) -> None:
    """Read, run, write and tell.

    Raises:
        BacktestError: an option, the program or the orders are not acceptable.

    """
    spending = parse_spending(options.redemption)
    sweep = parse_sweep(options.sweep) if options.sweep else None
    _check(options)
    contents = _contents(options.program)
    programs = [parse_program(data, name) for name, data in contents.items()]
    swept = _swept(contents, sweep)
    orders, currency = _orders(options, programs)
    check_categories(orders, programs, options.orders.name)
    count = options.workers or all_cores()
    with Progress(orders.frame.height * runs_of(programs, swept, spending)) as progress, workers(count) as in_parts:
        study = conduct(
            orders,
            programs,
            spending,
            currency=currency,
            swept=swept,
            seed=options.seed,
            progress=progress.advance,
            in_parts=in_parts,
        )
    pages = write_report(
        study,
        options.report,
        title=f"Back-test on {options.orders.name}",
        margin=options.margin,
        sweep_path=sweep.path if sweep else "",
    )
    if orders.problems:
        tell_problems([*orders.problems, f"{len(orders.problems)} rows were left out."])
    tell_result(study, options.margin, pages)


def _check(options: argparse.Namespace) -> None:
    problems = []
    if not 0 < options.margin <= 1:
        problems.append(f"--margin {options.margin}: enter a number above 0 up to 1.")
    if options.currency and not re.fullmatch("[A-Za-z]{3}", options.currency):
        problems.append(f"--currency {options.currency}: enter a code of three letters, such as USD.")
    if options.workers < 0:
        problems.append(f"--workers {options.workers}: enter a number from 1 on, or 0 for all cores.")
    if options.sweep and len(options.program) > 1:
        problems.append("--sweep goes with one program.")
    if options.report.exists() and not options.report.is_dir():
        problems.append(f"--report {options.report}: this is not a folder.")
    problems += _reading_problems(options)
    if problems:
        raise BacktestError(problems)


def _reading_problems(options: argparse.Namespace) -> list[str]:
    problems = []
    if options.separator is not None and len(options.separator.encode()) != 1:
        problems.append(f"--separator {options.separator}: enter one character.")
    if options.decimal is not None and options.decimal not in DECIMALS:
        problems.append(f"--decimal {options.decimal}: enter point or comma.")
    if options.encoding is not None and (problem := encoding_problem(options.encoding)):
        problems.append(problem)
    if options.date_format is not None and (problem := format_problem(options.date_format)):
        problems.append(problem)
    return problems


def _contents(paths: list[Path]) -> dict[str, dict[str, Any]]:
    """Return the content of each program file by its name without the ending."""
    if not paths:
        return {DEFAULT_NAME: {}}
    names = [path.stem for path in paths]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise BacktestError(
            [f"--program: two files are called {name}; each needs a name of its own." for name in twice]
        )
    return {path.stem: read_program(path) for path in paths}


def _swept(contents: dict[str, dict[str, Any]], sweep: Sweep | None) -> list[tuple[Decimal, Program]]:
    if sweep is None:
        return []
    ((name, data),) = contents.items()
    return variants(data, name, sweep)


def _orders(options: argparse.Namespace, programs: list[Program]) -> tuple[Orders, str]:
    with reading(options.orders.name):
        orders = read_orders(
            options.orders,
            columns=_columns(options.column),
            date_format=options.date_format,
            separator=options.separator,
            encoding=options.encoding,
            decimal=DECIMALS.get(options.decimal),
            keep=options.keep,
            leave_out=options.leave_out,
            skip_bad=options.skip_bad,
            announce=partial(tell_reading, options.orders.name),
        )
    tell_left_out(orders.left_out)
    currency = options.currency.upper() or orders.main_currency()
    orders = with_rates(orders.named(currency), programs, currency, options.orders.name, skip_bad=options.skip_bad)
    return orders, currency


def _columns(given: list[str]) -> dict[str, str]:
    columns, problems = {}, []
    for text in given:
        name, separator, header = text.partition("=")
        if name not in COLUMNS or not separator:
            problems.append(f"--column {text}: enter COLUMN=HEADER; the columns are {', '.join(COLUMNS)}.")
        columns[name] = header
    if problems:
        raise BacktestError(problems)
    return columns
