"""Speed and memory of the back-test, on orders that are made up here. Needs no Saleor.

    python -m benchmarks.backtest [ORDERS]      by default 1,000,000 orders of a tenth as many customers

The baseline of the same run does the least that any back-test must: it goes over the same rows in Python and adds up
exact amounts by customer.
"""

import resource
import sys
import tempfile
import time
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import polars as pl

from demo.console import say, table, working
from saleor_loyalty_plugin.backtest.membership.spending import EAGER, NEVER
from saleor_loyalty_plugin.backtest.orders_file import Orders, read_orders
from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.backtest.rules import rules_of
from saleor_loyalty_plugin.backtest.simulation import CHUNK, run_program

DAYS = 3 * 365
# Earning, tiers over twelve months and expiry; what tiers take off prices is measured with the installed program.
BASE = {
    "tiers": {
        "bronze": {"threshold": 0},
        "silver": {"threshold": 500, "earn_multiplier": Decimal("1.25")},
        "gold": {"threshold": 2000, "earn_multiplier": Decimal("1.5")},
    }
}


def write_orders(path: Path, count: int) -> None:
    """Write orders of random customers and days, from 1.00 to 200.00."""
    # A linear congruential sequence: the same orders on every machine.
    numbers = pl.int_range(count, eager=True)
    draw = (numbers * 1_103_515_245 + 12_345) % 2_147_483_648
    frame = pl.DataFrame(
        {
            "order_id": numbers.cast(pl.String),
            "customer": "c" + (draw % (count // 10)).cast(pl.String),
            "date": pl.Series((draw // 7 % (DAYS * 86_400)) * 1_000_000 + 1_672_531_200_000_000).cast(
                pl.Datetime("us")
            ),
            "amount": (draw // 11 % 19_900 + 100).cast(pl.Decimal(12, 2)) / 100,
        }
    )
    frame.write_parquet(path)


def add_up(orders: Orders) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for piece in orders.frame.iter_slices(CHUNK):
        names, amounts = piece["customer"].cast(pl.String).to_list(), piece["amount"].to_list()
        for name, amount in zip(names, amounts, strict=True):
            sums[name] += Decimal(amount).scaleb(-4)
    return sums


def timed(work, *arguments) -> float:
    began = time.process_time()
    work(*arguments)
    return time.process_time() - began


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.parquet"
        with working(f"Writing {count:,} orders"):
            write_orders(path, count)
        began = time.monotonic()
        with working("Reading them"):
            orders = read_orders(path, columns={}).named("USD")
        read = time.monotonic() - began
    base = rules_of(parse_program(BASE, "base"), ["USD"], "USD")
    installed = rules_of(parse_program({}, "as installed"), ["USD"], "USD")
    rows = [("reading, both cores", f"{count / read:,.0f} orders/s", "", "")]
    with working("Adding up"):
        baseline = timed(add_up, orders)
    rows.append(("baseline: adding up exact amounts", f"{count / baseline:,.0f} orders/s", "1.0 x", ""))
    for name, rules, spending, bound in (
        ("earning, tiers, expiry", base, NEVER, "100,000 orders/s"),
        ("and the discounts of tiers", installed, NEVER, ""),
        ("and points are spent whenever they can be", installed, EAGER, ""),
    ):
        with working(f"Running: {name}"):
            spent = timed(run_program, orders, rules, spending)
        rows.append((name, f"{count / spent:,.0f} orders/s", f"{spent / baseline:.1f} x", bound))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    rows.append(("highest use of memory", f"{peak:.2f} GB", "", "4 GB for 10 million orders"))
    say()
    table(("What", "Measured", "Time", "Must be"), rows)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
