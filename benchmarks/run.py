"""All benchmarks in one process of a real Saleor, on the database of DATABASE_URL. Called by benchmarks/__main__.py."""

import logging
import sys

import django

from demo.console import say, table, working


def main() -> None:
    logging.disable(logging.WARNING)
    django.setup()
    from . import benefits, campaigns, checkout, lots, members, reconcile, scale, settle
    from .shop import open_shop

    with working("Setting a shop up"):
        shop = open_shop()
    if sys.argv[1:2] == ["scale"]:
        scale.tell(shop, sys.argv[2:])
        return
    rows = []
    for benchmark in (reconcile, campaigns, members, checkout, benefits, settle, lots):
        with working(f"Measuring {benchmark.__name__.rpartition('.')[2]}"):
            rows += benchmark.rows(shop)
    say()
    table(("What", "Measured", "Must be"), rows)


if __name__ == "__main__":
    main()
