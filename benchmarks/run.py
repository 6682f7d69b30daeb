"""Benchmarks in one process of a real Saleor, on the database of DATABASE_URL. Called by benchmarks/__main__.py.

Without a name the usual ones; those at size take minutes, and are named: scale, segments, journeys.
"""

import logging
import sys
from importlib import import_module

import django

from demo.console import say, table, working

USUAL = ("reconcile", "campaigns", "members", "checkout", "benefits", "settle", "lots")


def main() -> None:
    logging.disable(logging.WARNING)
    django.setup()
    from .shop import open_shop

    with working("Setting a shop up"):
        shop = open_shop()
    if sys.argv[1:2] == ["scale"]:
        import_module("benchmarks.scale").tell(shop, sys.argv[2:])
        return
    rows = []
    for name in sys.argv[1:] or USUAL:
        with working(f"Measuring {name}"):
            rows += import_module(f"benchmarks.{name}").rows(shop)
    say()
    table(("What", "Measured", "Must be"), rows)


if __name__ == "__main__":
    main()
