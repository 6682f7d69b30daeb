"""Every row of the table of sizes in docs/operate.md: 100,000 members with ten lots each, or BENCH_MEMBERS=1000000.

By itself: `make bench ARGS=scale`, or some of it: `make bench ARGS="scale lists posting"`. What is measured is compared
with the barest way to the same in the same run. Say with each figure how busy the machine was.
"""

import os

from demo.console import say, table, working
from demo.shops.saleor_shop import SaleorShop

from .figures import MEMBERS
from .shop import fill

HEAD = ("What", "Measured", "Must be")


def tell(shop: SaleorShop, names: list[str]) -> None:
    """Measure the pieces with these names, all for none, and print the rows of each when it is done."""
    from . import books, lists, moving, play, posting, sweeps, tiers

    # Sweeps change what everything else reads: last.
    pieces = {
        piece.__name__.rpartition(".")[2]: piece for piece in (lists, books, play, posting, moving, tiers, sweeps)
    }
    with working(f"Making {MEMBERS:,} members"):
        fill(MEMBERS)
    for name in names or pieces:
        with working(f"Measuring {name}, load of the machine {os.getloadavg()[0]:.1f}"):
            rows = pieces[name].rows(shop)
        table(HEAD, rows)
        say()
