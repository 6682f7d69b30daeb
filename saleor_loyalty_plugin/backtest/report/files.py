"""Writing a study into a folder: pages for people, CSV and JSON for programs."""

from pathlib import Path

from ..study import ProgramResult, Study
from ..summary import customers_of
from .campaign_section import campaigns_section
from .comparison import comparison_section, sweep_section
from .content import head_of, json_text, report_files, shop_of, totals_of_json, write_csv
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
    _write(overview, to_html(title, _lead(study), sections))
    programs = [{"program": result.program.name, "totals": totals_of_json(result.totals)} for result in study.results]
    content = {**head_of(study), "programs": programs, "shop": shop_of(study)}
    _write(folder / "report.json", json_text(content))
    return [overview, *pages]


def _write_program(
    study: Study, result: ProgramResult, folder: Path, title: str, margin: float, sweep_path: str
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in report_files(study, result, margin=margin, sweep_path=sweep_path).items():
        _write(folder / name, text)
    _write_customers(study, result, folder / "customers.csv")
    page = folder / "report.html"
    _write(page, to_html(title, _lead(study), _sections(study, result, margin, sweep_path)))
    return page


def _sections(study: Study, result: ProgramResult, margin: float, sweep_path: str) -> list[Section]:
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
    return sections


def _write_customers(study: Study, result: ProgramResult, path: Path) -> None:
    rows = customers_of(result.run, study.frame, study.currency)
    # There may be millions: they go into the file one by one.
    with path.open("w", encoding="utf-8", newline="") as file:
        write_csv(file, CUSTOMER_COLUMNS, ([getattr(row, name) for name in CUSTOMER_COLUMNS] for row in rows))


def _lead(study: Study) -> str:
    dates = f"{study.begins_at:%Y-%m-%d} to {study.ends_at:%Y-%m-%d}"
    lead = f"{study.shop.orders:,} past orders of {study.shop.customers:,} customers, {dates}."
    return f"{lead} {left_out_in_short(study.orders.left_out)}".rstrip()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")
