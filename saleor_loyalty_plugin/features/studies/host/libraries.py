"""The library that a back-test takes, which not every Saleor has."""

from importlib.util import find_spec

LIBRARY = "polars"
MISSING = (
    "The back-test needs the library polars, which is not installed in this Saleor: install "
    "saleor-loyalty-plugin[studies] in the API and its workers, or run `saleor-loyalty backtest` elsewhere."
)


def is_library_missing() -> bool:
    """Return whether this process cannot run a back-test."""
    return find_spec(LIBRARY) is None
