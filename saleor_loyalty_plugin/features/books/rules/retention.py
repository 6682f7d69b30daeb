"""Who stayed a customer, month by month, and what a customer is worth (practice M9).

A customer at a moment has ordered within the 365 days before it, as in the back-test. New in a month is who is a
customer at its end and was none at its beginning: by a first order, or by the first after more than a year.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal

YEAR = timedelta(days=365)
MAX_MONTHS = 60
FIRST_YEAR = 1970


def period_problem(start: datetime, end: datetime, *, zone: tzinfo, now: datetime) -> tuple[str, str] | None:
    """Return the argument that is wrong and why, None for a period that can be told."""
    if start.year < FIRST_YEAR:
        return "from", f"Enter a moment from {FIRST_YEAR} on."
    if end <= start:
        return "to", "Enter a moment after `from`."
    if len(edges(start, end, zone=zone, now=now)) > MAX_MONTHS + 1:
        return "to", f"Ask for {MAX_MONTHS} months at most."
    return None


def edges(start: datetime, end: datetime, *, zone: tzinfo, now: datetime) -> list[datetime]:
    """Return where the months that a period touches begin, by the zone's clocks, and where the last of them ends.

    The month that is not over ends now; what has not begun is left out. Nothing where all of it lies ahead.
    """
    end = min(end, now)
    if end <= start:
        return []
    month = start.astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)
    found = [month]
    while found[-1] < end:
        month = (month + timedelta(days=31)).replace(day=1)
        found.append(month)
    return [moment.astimezone(UTC) for moment in (*found[:-1], min(found[-1], now))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What was counted of a month, of members or of everybody."""

    orders: int = 0
    revenue: Decimal = Decimal(0)
    """What these orders brought, in the program's currency."""
    at_start: int = 0
    """Customers at the month's beginning."""
    at_end: int = 0
    new: int = 0
    """Of the customers at the end, who was none at the beginning."""
    again: int = 0
    """Of the customers at the end, who ordered more than once in the 365 days before it."""
    orders_of_year: int = 0
    """Orders of the customers at the end in the 365 days before it."""

    @property
    def retention(self) -> Decimal | None:
        """The share of the customers at the start who are customers at the end, None where there was nobody."""
        return _share(self.at_end - self.new, self.at_start)

    @property
    def repeat_rate(self) -> Decimal | None:
        """The share of the customers at the end who ordered more than once in 365 days."""
        return _share(self.again, self.at_end)

    @property
    def average_order(self) -> Decimal | None:
        """What an order of the month brought on average."""
        return _share(self.revenue, self.orders)

    @property
    def orders_per_customer(self) -> Decimal | None:
        """Orders of a customer in 365 days, on average."""
        return _share(self.orders_of_year, self.at_end)

    def lifetime_value(self, lasted: timedelta) -> Decimal | None:
        """Return what a customer brings while they are one: average order x orders in a year x years.

        The years are those that it takes to lose everybody at the month's pace, `lasted` / 365 days / (1 - retention);
        None where nobody was lost, or where one of the factors is not known.
        """
        average, frequency, retention = self.average_order, self.orders_per_customer, self.retention
        if average is None or frequency is None or retention is None or retention == 1:
            return None
        years = Decimal(lasted // timedelta.resolution) / Decimal(YEAR // timedelta.resolution) / (1 - retention)
        return average * frequency * years


def _share(part: Decimal | int, whole: int) -> Decimal | None:
    return Decimal(part) / whole if whole else None
