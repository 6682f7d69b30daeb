"""Running a program over past orders, customer by customer."""

import gc
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import repeat
from typing import Any

import polars as pl

from .membership.account import Account
from .membership.spending import Spending
from .membership.tally import ZERO, Tally
from .orders_file import Orders
from .reading.numbers import UNITS
from .rules import Rules
from .workers import Map

CHUNK = 20_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIELDS = ("customer", "at", "amount", "shipping", "refunded", "currency", "category")


@dataclass(slots=True)
class Standings:
    """How the customers stand at the end, in the order of `Orders.frame`; `gained` in 1/10,000 of the unit."""

    customer: list[str] = field(default_factory=list)
    earned: array[int] = field(default_factory=lambda: array("q"))
    available: array[int] = field(default_factory=lambda: array("q"))
    gained: array[int] = field(default_factory=lambda: array("q"))
    tier: array[int] = field(default_factory=lambda: array("H"))

    def extend(self, other: "Standings") -> None:
        for column in fields(self):
            getattr(self, column.name).extend(getattr(other, column.name))

    def add(self, customer: str, account: Account, tier: int) -> None:
        self.customer.append(customer)
        self.earned.append(account.earned)
        self.available.append(account.available)
        self.gained.append(round(account.gained * UNITS) if account.gained else 0)
        self.tier.append(tier)


@dataclass(frozen=True, slots=True)
class Run:
    """What a program did under one assumption about spending."""

    rules: Rules
    spending: Spending
    tally: Tally
    standings: Standings


def run_program(
    orders: Orders,
    rules: Rules,
    spending: Spending,
    *,
    seed: int = 0,
    until: datetime | None = None,
    progress: Callable[[int], None] = lambda done: None,
    in_parts: Map = map,
) -> Run:
    """Run the program over the orders placed by `until`, by default by the end of the last order's day.

    Guests' orders earn nothing. `progress` is called with the number of orders that were done since the last call.
    `in_parts` runs parts of the customers: the same parts, whatever does it, so that every sum is the same.
    """
    ends_at = until or orders.ends_at()
    members = orders.frame.lazy().filter(pl.col("customer").is_not_null())
    if until is not None:
        members = members.filter(pl.col("at") <= until.replace(tzinfo=None))
    job = _Job(rules, spending, seed, orders.begins_at(), ends_at)
    tally, standings = job.tally(), Standings()
    if any(campaign.budget is not None for campaign in rules.program.campaigns):
        # Customers take points of one budget: who came first is served.
        frame = members.sort("at", "row").select(_FIELDS).collect()
        with _no_cycles():
            _run_in_time(frame, rules, spending, seed, tally, standings, progress)
        return Run(rules, spending, tally, standings)
    parts = list(_parts(members.select(_FIELDS).collect()))
    run = in_parts if len(parts) > 1 else map
    for part, (counted, theirs) in zip(parts, run(job.run, parts), strict=True):
        tally.add(counted)
        standings.extend(theirs)
        progress(part.height)
    return Run(rules, spending, tally, standings)


@dataclass(frozen=True, slots=True)
class _Job:
    """What is done with each part of the customers."""

    rules: Rules
    spending: Spending
    seed: int
    begins_at: datetime
    ends_at: datetime

    def tally(self) -> Tally:
        tiers, campaigns = [tier.code for tier in self.rules.tiers], self.rules.program.campaigns
        return Tally.of(self.begins_at, self.ends_at, tiers, campaigns=len(campaigns))

    def run(self, part: pl.DataFrame) -> tuple[Tally, Standings]:
        tally, standings = self.tally(), Standings()
        with _no_cycles():
            _run(part, self.rules, self.spending, self.seed, tally, standings)
        return tally, standings


def _parts(frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Return the orders in parts of about so many, each customer's in one."""
    customers = frame["customer"].cast(pl.String)
    frame = frame.with_columns(customers)
    starts = [0, *(customers != customers.shift()).fill_null(False).arg_true().to_list(), frame.height]
    begin = 0
    for start in starts:
        if start - begin >= CHUNK or (start == frame.height and start > begin):
            yield frame.slice(begin, start - begin)
            begin = start


def _run(frame: pl.DataFrame, rules: Rules, spending: Spending, seed: int, tally: Tally, standings: Standings) -> None:
    tiers = {tier.code: index for index, tier in enumerate(rules.tiers)}
    current: str | None = None
    account: Account | None = None
    for customer, at, goods, shipping, refunded, currency, category in zip(*_columns(frame), strict=True):
        if account is None or customer != current:
            _close(current, account, tally, standings, tiers)
            current, account = customer, Account(rules, tally, spending.chooser(seed, customer), at)
        cost = account.buy(at, goods, shipping, refunded, rules.currencies[currency], category)
        if cost and category:
            tally.add_cost(category, cost)
    _close(current, account, tally, standings, tiers)


def _run_in_time(
    frame: pl.DataFrame,
    rules: Rules,
    spending: Spending,
    seed: int,
    tally: Tally,
    standings: Standings,
    progress: Callable[[int], None],
) -> None:
    """Do what `_run` does with orders in the order of time: all customers are in memory."""
    tiers = {tier.code: index for index, tier in enumerate(rules.tiers)}
    accounts: dict[str, Account] = {}
    for piece in frame.iter_slices(CHUNK):
        for customer, at, goods, shipping, refunded, currency, category in zip(*_columns(piece), strict=True):
            account = accounts.get(customer)
            if account is None:
                account = accounts[customer] = Account(rules, tally, spending.chooser(seed, customer), at)
            cost = account.buy(at, goods, shipping, refunded, rules.currencies[currency], category)
            if cost and category:
                tally.add_cost(category, cost)
        progress(piece.height)
    for customer in sorted(accounts):
        _close(customer, accounts[customer], tally, standings, tiers)


def _close(
    customer: str | None, account: Account | None, tally: Tally, standings: Standings, tiers: dict[str, int]
) -> None:
    if account is not None and customer is not None:
        account.advance(tally.ends_at)
        standings.add(customer, account, tiers[account.tier.code])


def _columns(piece: pl.DataFrame) -> list[Iterable[Any]]:
    """Return a piece's columns as the values that the rules take."""
    # By map: a row at a time in Python would cost as much as the rules.
    moments = map(EPOCH.__add__, map(timedelta, repeat(0), repeat(0), piece["at"].cast(pl.Int64).to_list()))
    amounts = [_amounts(piece[name]) for name in ("amount", "shipping", "refunded")]
    names = [piece[name].cast(pl.String).to_list() for name in ("customer", "currency", "category")]
    return [names[0], moments, *amounts, names[1], names[2]]


def _amounts(values: pl.Series) -> Iterable[Decimal]:
    if not values.cast(pl.Boolean).any():
        return repeat(ZERO, len(values))
    return map(Decimal.scaleb, map(Decimal, values.to_list()), repeat(-4))


@contextmanager
def _no_cycles() -> Iterator[None]:
    """Let the search for cycles rest: a run makes millions of objects and no cycle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
