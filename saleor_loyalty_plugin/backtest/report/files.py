"""Writing a study into a folder: pages for people, CSV and JSON for programs."""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..study import ProgramResult, Study
from ..summary import CustomerRow, Totals, customers_of, months_of
from .campaign_section import campaigns_section
from .comparison import comparison_section, sweep_section
from .page import Section, to_html
from .program_sections import assumptions_section, gains_section, method_section, program_section, time_section
from .shop_sections import shop_section
from .words import left_out_in_short

CUSTOMER_COLUMNS = ("customer", "orders", "revenue", "points_earned", "points_available", "tier")


def write_report(study: Study, folder: Path, *, title: str, margin: float, sweep_path: str = "") -> list[Path]:
    """Write the report and return its pages, the first to open first.

    One program has its files in `folder`; of several, each has them in a folder of its name below it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if len(study.results) == 1:
        return [_write_program(study, study.results[0], folder, title, margin, sweep_path)]
    pages = [_write_program(study, result, folder / result.program.name, title, margin, "") for result in study.results]
    overview = folder / "report.html"
    sections = [comparison_section(study), shop_section(study), method_section(study)]
    overview.write_text(to_html(title, _lead(study), sections), encoding="utf-8")
    programs = [{"program": result.program.name, "totals": _totals(result.totals)} for result in study.results]
    _write_json(folder / "report.json", {**_head(study), "programs": programs, "shop": _shop(study)})
    return [overview, *pages]


def _write_program(
    study: Study, result: ProgramResult, folder: Path, title: str, margin: float, sweep_path: str
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    sections: list[Section] = [
        program_section(study, result),
        assumptions_section(study, result, margin),
        time_section(study, result),
        gains_section(study, result),
        shop_section(study),
        method_section(study),
    ]
    if result.totals.campaigns:
        sections.insert(1, campaigns_section(study, result))
    if study.sweep:
        sections.insert(2, sweep_section(study, sweep_path))
        _write_sweep(study, folder, sweep_path)
    page = folder / "report.html"
    page.write_text(to_html(title, _lead(study), sections), encoding="utf-8")
    _write_json(folder / "report.json", _content(study, result, margin, sweep_path))
    _write_csv(
        folder / "customers.csv",
        CUSTOMER_COLUMNS,
        (_cells(row, CUSTOMER_COLUMNS) for row in customers_of(result.run, study.frame, study.currency)),
    )
    _write_months(study, result, folder)
    _write_shop(study, folder)
    return page


def _lead(study: Study) -> str:
    dates = f"{study.begins_at:%Y-%m-%d} to {study.ends_at:%Y-%m-%d}"
    lead = f"{study.shop.orders:,} past orders of {study.shop.customers:,} customers, {dates}."
    return f"{lead} {left_out_in_short(study.orders.left_out)}".rstrip()


def _head(study: Study) -> dict[str, Any]:
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
        **_head(study),
        "totals": _totals(result.totals),
        "assumptions": [
            {
                "redemption": spending.name,
                "totals": _totals(totals),
                "margin": margin,
                "uplift_to_break_even": totals.uplift_needed(margin),
            }
            for spending, totals in result.assumptions
        ],
        "shop": _shop(study),
    }
    if study.sweep:
        content["sweep"] = {
            "path": sweep_path,
            "values": [{"value": value, "totals": _totals(totals)} for value, totals in study.sweep],
        }
    return content


def _totals(totals: Totals) -> dict[str, Any]:
    return {**asdict(totals), "cost_share": totals.cost_share}


def _shop(study: Study) -> dict[str, Any]:
    shop = asdict(study.shop)
    quarters = [
        {**asdict(quarter), "lost": quarter.lost, "retention": quarter.retention} for quarter in study.shop.quarters
    ]
    expected = None if study.expectation is None else asdict(study.expectation)
    return {**shop, "quarters": quarters, "expected_in_12_months": expected}


def _write_months(study: Study, result: ProgramResult, folder: Path) -> None:
    months = months_of(result.run, study.frame, study.currency)
    codes = [tier.code for tier in result.program.tiers]
    names = [field.name for field in fields(months[0]) if field.name not in ("name", "members_by_tier")]
    rows = [
        [month.name, *(getattr(month, name) for name in names), *(month.members_by_tier[code] for code in codes)]
        for month in months
    ]
    _write_csv(folder / "months.csv", ["month", *names, *(f"members_{code}" for code in codes)], rows)


def _write_shop(study: Study, folder: Path) -> None:
    quarters = [
        (quarter.name, quarter.start, quarter.new, quarter.end, quarter.lost, _number(quarter.retention))
        for quarter in study.shop.quarters
    ]
    _write_csv(folder / "retention.csv", ("quarter", "start", "new", "end", "lost", "retention"), quarters)
    cohorts = [
        (cohort.name, cohort.size, later, count)
        for cohort in study.shop.cohorts
        for later, count in enumerate(cohort.active)
    ]
    _write_csv(folder / "cohorts.csv", ("first_order", "customers", "quarters_later", "ordered"), cohorts)


def _write_sweep(study: Study, folder: Path, path: str) -> None:
    rows = [
        (value, totals.members_reached, totals.points_earned, totals.cost, _number(totals.cost_share), totals.liability)
        for value, totals in study.sweep
    ]
    head = (path, "members_reached", "points_earned", "cost", "cost_share", "liability")
    _write_csv(folder / "sweep.csv", head, rows)


def _cells(row: CustomerRow, columns: Sequence[str]) -> list[object]:
    return [getattr(row, name) for name in columns]


def _number(share: float | None) -> str:
    return "" if share is None else f"{share:.6f}"


def _write_csv(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def _write_json(path: Path, content: dict[str, Any]) -> None:
    text = json.dumps(content, indent=2, ensure_ascii=False, default=_as_number)
    path.write_text(text + "\n", encoding="utf-8")


def _as_number(value: object) -> float | int:
    """Return a Decimal as the number that JSON writes with the same digits."""
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} has no place in the report")
    return int(value) if value == value.to_integral_value() and abs(value) >= 10**15 else float(value)
