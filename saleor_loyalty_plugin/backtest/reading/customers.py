"""Who placed an order."""

from collections.abc import Mapping

import polars as pl

from .blanks import is_nobody
from .headers import ADDRESSES


def customer_name(headers: Mapping[str, str]) -> pl.Expr:
    """Return who placed an order: the customer, else an e-mail address; null for a guest (rule 104)."""
    names = [_name(pl.col(column)) for column in ("customer", *ADDRESSES) if column in headers]
    return pl.coalesce(*names)


def _name(cell: pl.Expr) -> pl.Expr:
    """Return a name without the spaces round it; addresses compare without regard to capitals."""
    text = cell.str.strip_chars()
    small = pl.when(text.str.contains("@", literal=True)).then(text.str.to_lowercase()).otherwise(text)
    return pl.when(~is_nobody(cell)).then(small)


def has_accounts(headers: Mapping[str, str]) -> bool:
    """Return whether a file may name one customer by an id here and by an address there."""
    return "customer" in headers and not headers.keys().isdisjoint(ADDRESSES)


def accounts_by_address(rows: pl.LazyFrame, headers: Mapping[str, str]) -> pl.DataFrame:
    """Return `address` and the first `account` that stands beside it."""
    account = _name(pl.col("customer"))
    pairs = [
        rows.select("row", account=account, address=_name(pl.col(name))).drop_nulls()
        for name in ADDRESSES
        if name in headers
    ]
    first = pl.concat(pairs).group_by("address").agg(pl.col("account").sort_by("row").first())
    return first.collect(engine="streaming")


def with_accounts(orders: pl.DataFrame, accounts: pl.DataFrame) -> pl.DataFrame:
    """Return the orders with a guest's given to who has the same address, as the shop does."""
    known = orders.join(accounts, left_on="customer", right_on="address", how="left", maintain_order="left")
    return known.with_columns(customer=pl.coalesce("account", "customer")).drop("account")
