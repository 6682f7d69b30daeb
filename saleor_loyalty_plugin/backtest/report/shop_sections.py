"""The part of the report that tells how the shop does without a program."""

from ..lifetime_value import MONTHS_AHEAD
from ..shop_figures import ACTIVE_DAYS, Cohort
from ..study import Study
from . import charts
from .page import Chart, Section, Table, Tiles, percent


def shop_section(study: Study) -> Section:
    shop, money = study.shop, study.currency.text
    tiles = [
        ("Orders", f"{shop.orders:,}", f"{shop.guest_orders:,} of guests" if shop.guest_orders else ""),
        ("Customers", f"{shop.customers:,}", ""),
        ("Revenue", money(shop.revenue), "goods after discounts, less refunds"),
        ("Average order value", money(shop.average_order_value), ""),
        ("Orders per customer", f"{shop.orders_per_customer:.2f}", ""),
        ("Repeat rate", percent(shop.repeat_rate), "ordered more than once"),
        ("Customer lifetime value so far", money(shop.historic_lifetime_value), "order value x orders per customer"),
    ]
    if "discount" in study.orders.columns:
        tiles.append(("Orders with a discount", percent(shop.discounted_orders), "as they were"))
    return Section(
        "The shop as it is",
        "Without a program.",
        [Tiles(tiles), Tiles(_expectation(study)), *_retention(study), _cohort_table(shop.cohorts)],
    )


def _expectation(study: Study) -> list[tuple[str, str, str]]:
    expected = study.expectation
    if expected is None:
        return [("Expected lifetime value", "–", "too few customers came back for a model")]
    note = f"BG/NBD, {expected.customers:,} customers"
    return [
        (f"Orders expected in {MONTHS_AHEAD} months", f"{expected.purchases:.2f}", note),
        (
            f"Value expected in {MONTHS_AHEAD} months",
            f"{expected.value:,.2f} {study.currency.code}".rstrip(),
            "per customer; BG/NBD and Gamma-Gamma, undiscounted",
        ),
    ]


def _retention(study: Study) -> list[Chart | Table]:
    quarters = study.shop.quarters
    rows = [
        (
            quarter.name,
            *(f"{count:,}" for count in (quarter.start, quarter.new, quarter.end, quarter.lost)),
            percent(quarter.retention),
        )
        for quarter in quarters
    ]
    caption = (
        "Retention by quarter: (customers at its end - new ones) / customers at its start;"
        f" a customer has ordered within {ACTIVE_DAYS} days"
    )
    table = Table(caption, ("Quarter", "At start", "New", "At end", "Lost", "Retention"), rows)
    if sum(quarter.retention is not None for quarter in quarters) < 2:
        return [table]
    return [Chart("Retention rate by quarter", charts.retention_by_quarter(quarters)), table]


def _cohort_table(cohorts: list[Cohort]) -> Table:
    width = max((len(cohort.active) for cohort in cohorts), default=1)
    rows, shades = [], []
    for cohort in cohorts:
        shares = cohort.shares()
        cells = [percent(share, places=0) for share in shares]
        blank = [""] * (width - len(cells))
        rows.append([cohort.name, f"{cohort.size:,}", *cells, *blank])
        shades.append([0.0, 0.0, *(round(0.7 * share, 3) for share in shares), *(0.0 for _ in blank)])
    head = ["First order in", "Customers", *(f"+{quarter}" for quarter in range(width))]
    caption = "Cohorts: the share that ordered in the quarter of the first order and in each one after it"
    return Table(caption, head, rows, shades=shades)
