"""The part of the report that tells what a program would have done."""

from ...domain.expiry import ExpiryRounding
from ...settings import ProgramSettings
from ..program_file import Program
from ..study import ProgramResult, Study
from ..summary import Totals, categories_of, months_of, most_gaining
from . import charts
from .page import Chart, Notes, Section, Table, Tiles, percent
from .words import left_out_words, reading_words


def program_section(study: Study, result: ProgramResult) -> Section:
    totals, money = result.totals, study.currency.text
    breakage = "of the points whose date has passed, never spent"
    return Section(
        f"The program: {result.program.name}",
        f"Members spend their points by the assumption {study.spending.name}. Costs are what the shopper saved.",
        [
            Tiles(
                [
                    ("Points earned", f"{totals.points_earned:,}", _bonus(totals)),
                    ("Points spent", f"{totals.points_redeemed:,}", ""),
                    ("Points expired", f"{totals.points_expired:,}", ""),
                    ("Points outstanding", f"{totals.points_outstanding:,}", ""),
                    ("Liability", money(totals.liability), "what they are worth"),
                    ("Breakage", percent(totals.breakage), breakage),
                ]
            ),
            Tiles(
                [
                    ("Cost", money(totals.cost), f"{percent(totals.cost_share, places=2)} of revenue"),
                    ("Discounts of tiers", money(totals.cost_of_discounts), _orders(totals.discounted_orders)),
                    _delivery(study, totals),
                    ("Points spent", money(totals.cost_of_points), "off prices"),
                ]
            ),
            Table("The program in words", ("", ""), _in_words(study, result.program)),
            Table(
                "Tiers",
                ("Tier", "From", "Points", "Discount", "Free delivery", "Members at the end"),
                _tiers(result),
            ),
        ],
    )


def _bonus(totals: Totals) -> str:
    return f"and {totals.points_bonus:,} for joining" if totals.points_bonus else ""


def _orders(share: float) -> str:
    return f"on {percent(share)} of the orders"


def _delivery(study: Study, totals: Totals) -> tuple[str, str, str]:
    if "shipping" not in study.orders.columns:
        note = f"{_orders(totals.delivery_orders)}; the file does not say what delivery cost"
        return ("Free delivery", "–", note)
    return ("Free delivery", study.currency.text(totals.cost_of_delivery), _orders(totals.delivery_orders))


def _expiry(settings: ProgramSettings) -> str:
    if settings.inactivity_days:
        return f"after {settings.inactivity_days} days without an order"
    if not settings.expires_after_days:
        return "never"
    after = f"after {settings.expires_after_days} days"
    if settings.expiry_rounding is ExpiryRounding.NONE:
        return after
    return f"{after}, at the end of that {settings.expiry_rounding} ({settings.time_zone})"


def _in_words(study: Study, program: Program) -> list[tuple[str, str]]:
    settings, terms = program.settings, program.terms_in(study.currency.code)
    unit = study.currency.code or "unit of money"
    return [
        ("Points", f"{terms.points_per_currency_unit:f} for each {unit}"),
        ("A point is worth", f"{terms.point_value:f} {study.currency.code}".rstrip()),
        ("Points expire", _expiry(settings)),
        ("Points are pending", f"{settings.pending_days} days"),
        (
            "Spending",
            f"from {settings.min_redeem_points} points, by {settings.redeem_step}, "
            f"up to {settings.max_redeem_percent} % of the goods",
        ),
        (
            "Tiers look at",
            f"{settings.qualification_basis}, {settings.qualification_window.replace('_', ' ')}, "
            f"{settings.downgrade_grace_days} days of grace",
        ),
    ]


def _tiers(result: ProgramResult) -> list[tuple[str, ...]]:
    return [
        (
            tier.name,
            f"{tier.threshold:,f}",
            f"x {tier.earn_multiplier:f}",
            f"{tier.discount_percent:f} %",
            "yes" if tier.free_shipping else "no",
            f"{result.totals.members_by_tier[tier.code]:,}",
        )
        for tier in result.program.tiers
    ]


def assumptions_section(study: Study, result: ProgramResult, margin: float) -> Section:
    money = study.currency.text
    rows = [
        (
            spending.name,
            f"{totals.points_redeemed:,}",
            f"{totals.points_expired:,}",
            money(totals.cost),
            percent(totals.cost_share, places=2),
            money(totals.liability),
            _uplift(totals.uplift_needed(margin)),
        )
        for spending, totals in result.assumptions
    ]
    chosen = [spending for spending, _ in result.assumptions]
    return Section(
        "How members spend is an assumption",
        "Past orders cannot tell how members would have spent points. never: nobody does. eager: everybody spends all"
        " that is accepted, at every order. rate: with this chance at each order. The uplift is how many more orders,"
        " all else equal, pay for cost and liability where an order leaves"
        f" {percent(margin, places=0)} of its price.",
        [
            Table(
                "Low, middle and high",
                ("Spending", "Points spent", "Expired", "Cost", "of revenue", "Liability", "Uplift to break even"),
                rows,
                marked=chosen.index(study.spending) if study.spending in chosen else None,
            )
        ],
    )


def _uplift(share: float | None) -> str:
    return "more than any number" if share is None else f"+{percent(share)}"


def time_section(study: Study, result: ProgramResult) -> Section:
    months = months_of(result.run, study.frame, study.currency)
    names = {tier.code: tier.name for tier in result.program.tiers}
    return Section(
        "Month by month",
        "The same figures are in months.csv.",
        [
            Chart("Members by tier at the end of each month", charts.members_by_tier(months, names)),
            Chart("Of those, members above the lowest tier", charts.members_by_tier(months, names, above_lowest=True)),
            Chart("Points by month", charts.points_by_month(months)),
            Chart("Cost as a share of revenue", charts.cost_by_month(months)),
            Table(
                "Points and what those outstanding are worth",
                ("Month", "Earned", "Spent", "Expired", "Outstanding", "Worth", "Cost of revenue"),
                [
                    (
                        month.name,
                        f"{month.points_earned + month.points_bonus:,}",
                        f"{month.points_redeemed:,}",
                        f"{month.points_expired:,}",
                        f"{month.points_outstanding:,}",
                        study.currency.text(month.outstanding_worth),
                        percent(month.cost_share, places=2),
                    )
                    for month in months
                ],
            ),
        ],
    )


def gains_section(study: Study, result: ProgramResult) -> Section:
    money = study.currency.text
    rows = [
        (row.customer, f"{row.orders:,}", money(row.revenue), row.tier, f"{row.points_available:,}", money(row.gained))
        for row in most_gaining(result.run, study.frame, study.currency)
    ]
    blocks = [Table("Who gains most", ("Customer", "Orders", "Revenue", "Tier", "Points left", "Saved"), rows)]
    categories = categories_of(result.run, study.frame, study.currency)
    if categories:
        blocks.append(
            Table(
                "By category",
                ("Category", "Orders", "Revenue", "Cost"),
                [(name, f"{orders:,}", money(revenue), money(cost)) for name, orders, revenue, cost in categories[:20]],
            )
        )
    return Section("Where the money goes", "All customers are in customers.csv.", blocks)


METHOD = (
    "A customer is a member from the first order on, and joins with it. Guests' orders count as revenue, earn nothing.",
    "An order's amount is what the goods cost then, after its discounts. The tier's discount and points come off it;"
    " what is left earns.",
    "An order is paid in full and fulfilled at its date and, as far as it was refunded, refunded at once after that.",
    "Nobody buys more or less because of the program. What it would have to bring is the uplift.",
    "A campaign holds by the order's own time and category, for members; a budget goes to who ordered first.",
    "Birthdays, adjustments, rewards and tiers given by staff are not in the data and not in the figures.",
    "Money of other currencies is converted by their rates of points.",
)


def method_section(study: Study) -> Section:
    """Tell what the figures rest on."""
    notes = [*METHOD, f"All is as at the end of {study.ends_at:%Y-%m-%d}; days, months and quarters are in UTC."]
    if study.orders.problems:
        notes.append(f"{len(study.orders.problems):,} rows of the file could not be read and were left out.")
    reading = ("How the file was read: " + "; ".join(reading_words(study.orders.reading)) + ".",)
    return Section(
        "How this was computed",
        "The points, tiers and prices are those of the rules that the shop itself runs.",
        [Notes([*notes, *reading, *left_out_words(study.orders.left_out)])],
    )
