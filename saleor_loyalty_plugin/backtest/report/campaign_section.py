"""The part of the report that tells what campaigns cost (rule 45)."""

from ..study import ProgramResult, Study
from .page import Section, Table


def campaigns_section(study: Study, result: ProgramResult) -> Section:
    """Tell what each campaign of a program gave, under the chosen assumption."""
    rows = [
        (code, f"{totals.orders:,}", f"{totals.points:,}", study.currency.text(totals.worth))
        for code, totals in result.totals.campaigns.items()
    ]
    return Section(
        "What each campaign cost",
        "Points that it gave, less the share of what was refunded, and what they are worth. They are in the program's"
        " cost once they are spent, until then in what it owes. Below zero: what goods would have earned without it.",
        [Table("Campaigns", ("Campaign", "Orders", "Points", "Worth"), rows)],
    )


def campaign_words(study: Study, result: ProgramResult) -> list[str]:
    """Return a line for each campaign of a program."""
    return [
        f"Campaign {code}: {totals.points:,} points on {totals.orders:,} orders, worth "
        f"{study.currency.text(totals.worth)}"
        for code, totals in result.totals.campaigns.items()
    ]
