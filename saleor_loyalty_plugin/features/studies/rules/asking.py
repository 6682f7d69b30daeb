"""What somebody asks of a back-test, looked at before anything is run."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from ....backtest.errors import BacktestError, ProgramError
from ....backtest.membership.spending import EAGER, NEVER, Spending, parse_spending
from ....backtest.program_file import Program, parse_program, program_data
from ....backtest.sweep import parse_sweep, variants
from ....domain.texts import is_storable
from ....enums import LoyaltyErrorCode
from .refusals import BacktestRefused, Refusal

LONGEST_NAME = 64
LONGEST_PROGRAM = 100_000
LONGEST_SWEEP = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A program file's text over orders placed from `since` on and before `until`.

    Of 100 chances to spend points `redemption_percent` are taken; an order leaves `margin_percent` of its price.
    `currency` is the report's, `sweep` as the command has it, empty for none.
    """

    name: str
    program: str
    since: datetime | None
    until: datetime | None
    currency: str
    redemption_percent: int
    margin_percent: int
    sweep: str = ""


def content_of(text: str) -> dict[str, Any]:
    """Return what a program file's text states.

    Raises:
        BacktestRefused: on `program`, it is too long or no TOML.

    """
    if len(text) > LONGEST_PROGRAM or not is_storable(text):
        raise BacktestRefused([Refusal("program", f"Enter a program file of at most {LONGEST_PROGRAM} characters.")])
    try:
        return program_data(text)
    except (ValueError, RecursionError) as error:
        raise BacktestRefused([Refusal("program", f"This is not a program file (TOML): {error}.")]) from error


def checked_program(data: Mapping[str, Any], name: str, *, field_of: Callable[[str], str]) -> Program:
    """Return the program that a file's content states; `field_of` says which field of the input a place is from.

    Raises:
        BacktestRefused: a reason for each value that is not acceptable.

    """
    try:
        return parse_program(data, name)
    except ProgramError as error:
        found = error.found
    raise BacktestRefused(Refusal(field_of(path), _sentence(problem), path) for path, problem in found)


def check(asked: Asked, program: Program, data: Mapping[str, Any], currencies: Collection[str]) -> None:
    """Refuse what cannot be run over orders in these currencies.

    Raises:
        BacktestRefused: a reason for each thing that is wrong.

    """
    refusals = [*_name(asked), *_period(asked, currencies), *_percents(asked), *_rates(asked, program, currencies)]
    refusals += [] if refusals else _sweep(asked, data)
    if refusals:
        raise BacktestRefused(refusals)


def spending_of(percent: int) -> Spending:
    """Return the assumption that members take so many of 100 chances to spend points."""
    if percent in (0, 100):
        return NEVER if percent == 0 else EAGER
    return parse_spending(f"rate={Decimal(percent) / 100}")


def _name(asked: Asked) -> list[Refusal]:
    if 0 < len(asked.name) <= LONGEST_NAME and asked.name.isprintable() and is_storable(asked.name):
        return []
    return [Refusal("name", f"Enter 1 to {LONGEST_NAME} characters.")]


def _period(asked: Asked, currencies: Collection[str]) -> list[Refusal]:
    if asked.since is not None and asked.until is not None and asked.since >= asked.until:
        return [Refusal("until", "Enter a moment after the first one.")]
    if not currencies:
        return [Refusal("since", "No orders were placed in this period. Choose a longer one.")]
    return []


def _percents(asked: Asked) -> list[Refusal]:
    if 0 <= asked.redemption_percent <= 100:
        return []
    return [Refusal("redemption_percent", "Enter a number from 0 to 100.")]


def _rates(asked: Asked, program: Program, currencies: Collection[str]) -> list[Refusal]:
    return [
        Refusal(
            "program",
            f"Orders of this period are in {code}: write [currencies.{code}] with its points_per_currency_unit.",
            f"currencies.{code}",
            LoyaltyErrorCode.REQUIRED,
        )
        for code in currencies
        if code != asked.currency and code not in program.currencies
    ]


def _sweep(asked: Asked, data: Mapping[str, Any]) -> list[Refusal]:
    if not asked.sweep:
        return []
    if len(asked.sweep) > LONGEST_SWEEP:
        return [Refusal("sweep", "Enter a place in the program and three numbers.")]
    try:
        variants(data, asked.name, parse_sweep(asked.sweep))
    except ProgramError as error:
        path, problem = error.found[0]
        return [Refusal("sweep", _sentence(problem), path)]
    except BacktestError as error:
        # What stands before it names the command's option.
        return [Refusal("sweep", _sentence(error.problems[0].partition(": ")[2]))]
    return []


def _sentence(problem: str) -> str:
    return problem[:1].upper() + problem[1:]
