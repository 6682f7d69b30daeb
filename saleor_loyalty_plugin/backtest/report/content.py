"""What a report says in figures, as texts of JSON and CSV: the same wherever it is kept."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from decimal import Decimal
from typing import Any, TextIO

from ..study import ProgramResult, Study
from ..summary import Totals, months_of


def report_files(study: Study, result: ProgramResult, *, margin: float, sweep_path: str = "") -> dict[str, str]:
    """Return the files of a program's report that name no customer, by their names.

    `margin` is what an order leaves of its price, 0 to 1; `sweep_path` the place of the study's sweep.
    """
    files = {
        "report.json": json_text(_content(study, result, margin, sweep_path)),
        "months.csv": _months(study, result),
        "retention.csv": _retention(study),
        "cohorts.csv": _cohorts(study),
    }
    return files | ({"sweep.csv": _sweep(study, sweep_path)} if study.sweep else {})


def head_of(study: Study) -> dict[str, Any]:
    """Return what the figures are of and how the orders were read."""
    return {
        "until": f"{study.ends_at:%Y-%m-%d}",
        "currency": study.currency.code or None,
        "redemption": study.spending.name,
        "columns": dict(study.orders.reading.described()),
        "columns_not_used": study.orders.reading.unused,
        "rows_left_out": len(study.orders.problems),
        "orders_left_out": [asdict(left) for left in study.orders.left_out],
    }


def _content(study: Study, result: ProgramResult, margin: float, sweep_path: str) -> dict[str, Any]:
    content = {
        "program": result.program.name,
        **head_of(study),
        "totals": totals_of_json(result.totals),
        "assumptions": [
            {
                "redemption": spending.name,
                "totals": totals_of_json(totals),
                "margin": margin,
                "uplift_to_break_even": totals.uplift_needed(margin),
            }
            for spending, totals in result.assumptions
        ],
        "shop": shop_of(study),
    }
    if study.sweep:
        content["sweep"] = {
            "path": sweep_path,
            "values": [{"value": value, "totals": totals_of_json(totals)} for value, totals in study.sweep],
        }
    return content


def totals_of_json(totals: Totals) -> dict[str, Any]:
    """Return totals by their names."""
    return {**asdict(totals), "cost_share": totals.cost_share}


def shop_of(study: Study) -> dict[str, Any]:
    """Return how the shop does without a program, and what is expected of its customers, where that was asked."""
    shop = asdict(study.shop)
    quarters = [
        {**asdict(quarter), "lost": quarter.lost, "retention": quarter.retention} for quarter in study.shop.quarters
    ]
    expected = None if study.expectation is None else asdict(study.expectation)
    return {**shop, "quarters": quarters} | ({"expected_in_12_months": expected} if study.expects else {})


def _months(study: Study, result: ProgramResult) -> str:
    months = months_of(result.run, study.frame, study.currency)
    codes = [tier.code for tier in result.program.tiers]
    names = [field.name for field in fields(months[0]) if field.name not in ("name", "members_by_tier")]
    rows = [
        [month.name, *(getattr(month, name) for name in names), *(month.members_by_tier[code] for code in codes)]
        for month in months
    ]
    return csv_text(["month", *names, *(f"members_{code}" for code in codes)], rows)


def _retention(study: Study) -> str:
    quarters = [
        (quarter.name, quarter.start, quarter.new, quarter.end, quarter.lost, _number(quarter.retention))
        for quarter in study.shop.quarters
    ]
    return csv_text(("quarter", "start", "new", "end", "lost", "retention"), quarters)


def _cohorts(study: Study) -> str:
    cohorts = [
        (cohort.name, cohort.size, later, count)
        for cohort in study.shop.cohorts
        for later, count in enumerate(cohort.active)
    ]
    return csv_text(("first_order", "customers", "quarters_later", "ordered"), cohorts)


def _sweep(study: Study, path: str) -> str:
    rows = [
        (value, totals.members_reached, totals.points_earned, totals.cost, _number(totals.cost_share), totals.liability)
        for value, totals in study.sweep
    ]
    return csv_text((path, "members_reached", "points_earned", "cost", "cost_share", "liability"), rows)


def _number(share: float | None) -> str:
    return "" if share is None else f"{share:.6f}"


def csv_text(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV."""
    text = io.StringIO()
    write_csv(text, head, rows)
    return text.getvalue()


def write_csv(file: TextIO, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table as CSV."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)


def json_text(content: dict[str, Any]) -> str:
    """Return figures as JSON."""
    return json.dumps(content, indent=2, ensure_ascii=False, default=_as_number) + "\n"


def _as_number(value: object) -> float | int:
    """Return a Decimal as the number that JSON writes with the same digits."""
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} has no place in the report")
    return int(value) if value == value.to_integral_value() and abs(value) >= 10**15 else float(value)
