"""Programs side by side, and the sweep over one value of a program."""

from ..study import Study
from ..summary import Totals
from . import charts
from .page import Chart, Section, Table, percent

HEAD = ("Earned", "Spent", "Expired", "Outstanding", "Liability", "Cost", "of revenue", "Above lowest tier")


def _cells(study: Study, totals: Totals) -> tuple[str, ...]:
    money = study.currency.text
    return (
        f"{totals.points_earned:,}",
        f"{totals.points_redeemed:,}",
        f"{totals.points_expired:,}",
        f"{totals.points_outstanding:,}",
        money(totals.liability),
        money(totals.cost),
        percent(totals.cost_share, places=2),
        f"{totals.members_reached:,}",
    )


def comparison_section(study: Study) -> Section:
    """Tell the programs side by side under the chosen assumption."""
    rows = [(result.program.name, *_cells(study, result.totals)) for result in study.results]
    points = [
        (result.program.name, result.totals.cost_share, result.totals.members_reached) for result in study.results
    ]
    return Section(
        "The programs side by side",
        f"Members spend their points by the assumption {study.spending.name}. Each program has a report of its own.",
        [
            Table("Programs", ("Program", *HEAD), rows),
            Chart("Cost against members reached", charts.cost_against_members(points, "by program")),
        ],
    )


def sweep_section(study: Study, path: str) -> Section:
    """Tell what each value of the sweep comes to."""
    rows = [(f"{value:f}", *_cells(study, totals)) for value, totals in study.sweep]
    points = [(f"{value:f}", totals.cost_share, totals.members_reached) for value, totals in study.sweep]
    return Section(
        f"If {path} were another",
        f"Members spend their points by the assumption {study.spending.name}. The same figures are in sweep.csv.",
        [
            Chart("Cost against members reached", charts.cost_against_members(points, path, joined=True)),
            Table("Values", (path, *HEAD), rows),
        ],
    )
