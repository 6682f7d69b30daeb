"""A report as it was kept: the files that the command writes, read again."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

MEMBERS = "members_"
"""What a month's column of the members of a tier begins with; the tier's code follows."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`content` is what report.json says, decimals exact; `months` are rows of months.csv by column."""

    content: Mapping[str, Any]
    months: list[dict[str, str]]
    files: Mapping[str, str]


def kept_report(files: Mapping[str, str]) -> Kept:
    """Return what a report's files say."""
    content = json.loads(files["report.json"], parse_float=Decimal)
    return Kept(content, list(csv.DictReader(io.StringIO(files["months.csv"]))), files)


def members_by_tier(month: Mapping[str, str]) -> dict[str, int]:
    """Return how many members each tier had at the end of a month, by its code."""
    return {name.removeprefix(MEMBERS): int(count) for name, count in month.items() if name.startswith(MEMBERS)}
