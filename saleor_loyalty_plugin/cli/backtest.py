"""`saleor-loyalty backtest`: a program on past orders."""

import argparse
import sys
from pathlib import Path

LIBRARIES = "The back-test needs its libraries: pip install 'saleor-loyalty-plugin[backtest]'"
EXAMPLE = """example:
  saleor-loyalty backtest orders.csv --program program.toml --report out/

The file of orders is CSV or Parquet with a header. Columns (other names are given with --column):
  order_id, customer or email (empty or 0 for a guest), date, amount (goods after discounts, without delivery)
  and where there are: currency, discount (that the order had), shipping, refunded (of goods and delivery), category
  instead of amount: total with shipping, tax and fees, or undiscounted with discount, which are taken off
  what is no sale: status, payment_status, cancelled_at
Exports of Shopify, WooCommerce, Magento and BigCommerce are read as they are. More in docs/backtest.md.
"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's parser."""
    backtest = commands.add_parser(
        "backtest",
        help="what a program would have cost and brought on past orders",
        description="Runs a program over past orders, by the rules that the shop itself runs, and writes a report.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    backtest.set_defaults(run=run)
    add = backtest.add_argument
    add("orders", type=Path, help="CSV or Parquet file of past orders")
    add("--report", type=Path, required=True, metavar="FOLDER", help="folder to write the report into")
    add("--program", type=Path, action="extend", nargs="+", default=[], metavar="FILE",
        help="program file (TOML); several are compared; without one, the program of a new installation")  # fmt: skip
    add("--redemption", default="rate=0.6", metavar="HOW",
        help="how members spend points, as the headline tells: eager, never or rate=N (default: rate=0.6)")  # fmt: skip
    add("--sweep", metavar="PLACE=FROM..TO:STEP", help="try numbers, such as tiers.silver.threshold=200..1000:100")
    add("--margin", type=float, default=0.4, metavar="SHARE",
        help="what an order leaves of its price, 0 to 1, to tell which uplift pays for it (default: 0.4)")  # fmt: skip
    _add_reading(backtest.add_argument_group("how the file is read"))
    add("--currency", default="", metavar="CODE",
        help="the report's currency, and that of orders which name none (default: that of most orders)")  # fmt: skip
    add("--seed", type=int, default=0, help="for what is random: the same seed gives the same report (default: 0)")
    add("--workers", type=int, default=0, metavar="N",
        help="processes that share the customers; the report is the same (default: 0, as many as cores)")  # fmt: skip


def _add_reading(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--column", action="append", default=[], metavar="COLUMN=HEADER",
        help="which header a column has in the file; COLUMN= where it has none")  # fmt: skip
    add("--date-format", metavar="FORMAT",
        help="strptime format of the dates, where they are not ISO 8601, such as '%%d/%%m/%%Y %%H:%%M'")  # fmt: skip
    add("--decimal", metavar="SIGN", help="what stands before decimals, where 1,234 may be two numbers: point or comma")
    add("--encoding", metavar="NAME", help="of a CSV that is not UTF-8, such as cp1252")
    add("--separator", metavar="CHARACTER", help="between the cells of a CSV (default: as the header shows)")
    add("--keep", action="append", default=[], metavar="STATE", help="orders in this state count")
    add("--leave-out", action="append", default=[], metavar="STATE", help="orders in this state do not count")
    add("--skip-bad", action="store_true", help="leave out rows that cannot be read, and go on")


def run(options: argparse.Namespace) -> int:
    """Run the command; return 0, or 1 where the input is not acceptable, with a line for each problem."""
    try:
        from ..backtest.command import run as run_backtest
        from ..backtest.errors import BacktestError
        from ..backtest.report.terminal import tell_problems
    except ImportError as error:
        print(f"{LIBRARIES} ({error.name} is missing).", file=sys.stderr)  # noqa: T201
        return 1
    try:
        run_backtest(options)
    except BacktestError as error:
        tell_problems(error.problems)
        return 1
    except OSError as error:
        tell_problems([f"{error.filename or 'The report'}: {error.strerror or error}."])
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
