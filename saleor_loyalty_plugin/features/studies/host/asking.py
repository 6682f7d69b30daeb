"""What an operator asks for, with the program of today and the shop's orders."""

from dataclasses import dataclass
from datetime import datetime

from ....backtest.program_text import program_text
from ....host.databases import WRITER
from ....host.program.money import money_of_program
from ....settings import ProgramSettings
from ..rules.asking import Asked, check, checked_program, content_of
from ..rules.changes import Changes, changed
from .orders import currencies_sold
from .program import program_of_today

NAME = "program"
REDEMPTION_PERCENT = 60
"""As the command has it unless it is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was given: None where nothing was. `program` is a program file's text, in place of the program of today."""

    name: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    program: str | None = None
    changes: Changes = Changes()
    sweep: str = ""
    redemption_percent: int | None = None


def asked_for(given: Given, settings: ProgramSettings) -> Asked:
    """Return what is to be run.

    Raises:
        BacktestRefused: it cannot be.

    """
    today = program_of_today(settings, using=WRITER)
    data = today.data if given.program is None else content_of(given.program)
    data = changed(data, given.changes, today.switchable)
    name = NAME if given.name is None else given.name.strip()
    program = checked_program(data, name, field_of=given.changes.field_of)
    sold = currencies_sold(given.since, given.until, using=WRITER)
    asked = Asked(
        name=name,
        # As it was written, with its remarks, where nothing in it was changed.
        program=program_text(data) if given.program is None or given.changes else given.program,
        since=given.since,
        until=given.until,
        currency=_currency(settings, sold),
        redemption_percent=REDEMPTION_PERCENT if given.redemption_percent is None else given.redemption_percent,
        margin_percent=settings.margin_percent,
        sweep=given.sweep,
    )
    check(asked, program, data, sold)
    return asked


def _currency(settings: ProgramSettings, sold: list[str]) -> str:
    """Return the program's currency where orders are in it, else the first of theirs."""
    own = money_of_program(settings).currency
    return own if own in sold or not sold else sold[0]
