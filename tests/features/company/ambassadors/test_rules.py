"""What an order gives, until when conditions hold, and what a text may be (rule 94)."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.company.ambassadors.rules.answers import has_markup
from saleor_loyalty_plugin.features.company.ambassadors.rules.counting import (
    NOTHING,
    Conditions,
    Counted,
    Rates,
    ReferredOrder,
    counted,
)
from saleor_loyalty_plugin.features.company.ambassadors.rules.months import months_later, statement_problem

BEGIN, END = datetime(2026, 1, 15, 12, 0, tzinfo=UTC), datetime(2026, 7, 15, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def count(amount, *, at=BEGIN, channel="1", program="1", share="10"):
    rates = Rates(channel=Decimal(channel), program=Decimal(program))
    order = ReferredOrder(order_id=uuid4(), placed_at=at, amount=Decimal(amount), rates=rates)
    conditions = Conditions(begins_at=BEGIN, ends_at=END, share_percent=Decimal(share))
    return counted(order, order.rates, conditions)


@pytest.mark.parametrize(
    ("facts", "value", "points"),
    [
        ({"amount": "100.00"}, "100.000", 10),
        ({"amount": "25.49"}, "25.490", 2),
        ({"amount": "9.99"}, "9.990", 0),
        ({"amount": "399.00", "channel": "0.25"}, "99.750", 9),
        ({"amount": "100.00", "channel": "3", "program": "7"}, "42.857", 30),
        ({"amount": "19.99", "share": "12.5"}, "19.990", 2),
        ({"amount": "50.00", "share": "1000"}, "50.000", 500),
    ],
)
def test_a_share_is_rounded_down_once_by_the_rate_of_the_orders_channel(facts, value, points):
    assert count(**facts) == Counted(1, Decimal(value), points)


def test_orders_count_from_the_acceptance_on_and_before_the_end():
    assert count("100", at=BEGIN - SECOND) == NOTHING
    assert count("100", at=BEGIN).points == 10
    assert count("100", at=END - SECOND).points == 10
    assert count("100", at=END) == NOTHING


def test_what_is_not_paid_or_is_void_counts_nothing():
    assert count("0") == NOTHING


@pytest.mark.parametrize(
    ("moment", "months", "zone", "later"),
    [
        ("2026-01-31T12:00+00:00", 1, "UTC", "2026-02-28T12:00+00:00"),
        ("2026-01-15T12:00+00:00", 6, "Europe/Warsaw", "2026-07-15T11:00+00:00"),
        ("2026-12-31T23:30+00:00", 2, "Europe/Warsaw", "2027-02-28T23:30+00:00"),
        ("2026-08-31T10:00+00:00", 120, "UTC", "2036-08-31T10:00+00:00"),
    ],
)
def test_months_are_the_calendars_by_the_programs_clocks(moment, months, zone, later):
    found = months_later(datetime.fromisoformat(moment), months, ZoneInfo(zone))

    assert found == datetime.fromisoformat(later)


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (date(2026, 2, 1), date(2026, 1, 31), "to"),
        (date(2026, 1, 1), date(2031, 1, 1), "to"),
        (date(1969, 12, 1), date(1970, 1, 1), "from"),
        (date(9999, 1, 1), date(9999, 1, 1), "to"),
    ],
)
def test_a_period_that_cannot_be_told_is_refused(first, last, field):
    problem = statement_problem(first, last)

    assert problem is not None
    assert problem[0] == field
    assert statement_problem(date(2026, 1, 31), date(2030, 12, 1)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I <b>love</b> tea", True),
        ("<script>alert(1)</script>", True),
        ("</p>", True),
        ("<!-- no -->", True),
        ("5 < 6 and 7 > 2", False),
        ("I <3 tea", False),
        ("a\nsecond line", False),
    ],
)
def test_what_is_markup(text, found):
    assert has_markup(text) is found
