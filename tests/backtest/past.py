"""Past orders written down shortly, and what a program makes of them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from saleor_loyalty_plugin.backtest.membership.spending import NEVER, Spending
from saleor_loyalty_plugin.backtest.money import ReportCurrency, in_report_currency
from saleor_loyalty_plugin.backtest.orders_file import Orders, read_orders
from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.backtest.rules import rules_of
from saleor_loyalty_plugin.backtest.simulation import Run, run_program
from saleor_loyalty_plugin.backtest.summary import CustomerRow, Totals, customers_of, totals_of

HEAD = "order_id,customer,date,amount,currency,discount,shipping,refunded,category"
ONE_TIER = {"bronze": {"threshold": 0}}


def write(folder: Path, *rows: str, head: str = HEAD, name: str = "orders.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def read(folder: Path, *rows: str, head: str = HEAD, **options) -> Orders:
    """Read a file of these rows; cells at the end of a row may be left out."""
    full = [row + "," * (head.count(",") - row.count(",")) for row in rows]
    return read_orders(write(folder, *full, head=head), columns={}, **options)


class Backtest:
    """Runs a program over rows: `program` has the settings, tiers and currencies of a program file."""

    def __init__(self, folder: Path, rows: list[str], currency: str = "USD", **program) -> None:
        self.orders = read(folder, *rows).named(currency)
        self.program = parse_program(program, "program")
        self.rules = rules_of(self.program, self.orders.currencies(), currency)
        self.currency = ReportCurrency(currency, self.program.terms_in(currency).fraction_digits)

    def run(self, spending: Spending = NEVER, *, until: str | datetime | None = None, seed: int = 0) -> Run:
        if isinstance(until, str):
            until = end_of(until)
        return run_program(self.orders, self.rules, spending, until=until, seed=seed)

    def totals(self, spending: Spending = NEVER) -> Totals:
        return totals_of(self.run(spending), self.frame, self.currency)

    @property
    def frame(self):
        return in_report_currency(self.orders, self.rules)

    def customers(self, spending: Spending = NEVER, **when) -> dict[str, CustomerRow]:
        rows = customers_of(self.run(spending, **when), self.frame, self.currency)
        return {row.customer: row for row in rows}

    def customer(self, name: str = "ada", spending: Spending = NEVER, **when) -> CustomerRow:
        return self.customers(spending, **when)[name]


def end_of(day: str) -> datetime:
    """Return the last moment of a day."""
    return datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(days=1) - timedelta.resolution


def amounts(*texts: str) -> list[Decimal]:
    return [Decimal(text) for text in texts]
