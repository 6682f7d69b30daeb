"""A statement and the breakage by month as text, CSV or JSON."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from .statement import Statement

FORMATS = ("text", "csv", "json")
type Table = Sequence[Mapping[str, Any]]


def told(
    statement: Statement, *, start: datetime, end: datetime, values: Sequence[tuple[str, Decimal]], form: str
) -> str:
    """Return a statement in one of the formats, with what the closing balance is worth by currency."""
    points = {"opening": statement.opening, **statement.movements, "closing": statement.closing}
    if form == "json":
        worth = {currency: str(amount) for currency, amount in values}
        return json.dumps({"from": start.isoformat(), "to": end.isoformat(), "points": points, "worth": worth})
    rows = [{"what": name, "points": number} for name, number in points.items()]
    money = [{"what": f"worth in {currency}", "points": str(amount)} for currency, amount in values]
    if form == "csv":
        return as_csv([*rows, *money])
    lines = [f"{row['what']:<14}{row['points']:>18,} points" for row in rows]
    return "\n".join([f"{start.isoformat()} to {end.isoformat()}", *lines, *(_money_line(row) for row in money)])


def _money_line(row: Mapping[str, Any]) -> str:
    return f"{row['what']:<14}{row['points']:>18}"


def as_csv(rows: Table) -> str:
    """Return rows with a line of their names; nothing for no rows."""
    if not rows:
        return ""
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().rstrip("\n")


def table(rows: Table, *, form: str) -> str:
    """Return rows in one of the formats; of the same columns."""
    if form == "json":
        return json.dumps(list(rows), default=str)
    if form == "csv":
        return as_csv(rows)
    lines = ["  ".join(f"{name:>12}" for name in rows[0])] if rows else ["There is nothing yet."]
    return "\n".join([*lines, *("  ".join(f"{value!s:>12}" for value in row.values()) for row in rows)])
