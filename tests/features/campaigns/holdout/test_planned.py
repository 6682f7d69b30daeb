"""How many members a campaign takes, and what those whom it is for can show (rule 43)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.features.campaigns.planned import Plan, plan
from saleor_loyalty_plugin.selectors.measuring import Measure, Window
from tests.features.campaigns.campaigns import campaign
from tests.services.standings import tier

from .crowd import bought, crowd

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def planned(settings_of_program, now):
    def run(row, base=None, expected=None, settings=settings_of_program) -> Plan:
        measure = Measure(settings=settings, rate=Decimal(1), window=Window(until=now))
        return plan(row, measure, base=base, expected=expected, now=now)

    return run


def test_from_5_to_6_percent_takes_42210_members(planned):
    # then
    assert planned(campaign(holdout_percent=10), 0.05, 0.06).members_needed == 42_210


def test_who_fits_is_counted_with_what_they_can_show(planned, now):
    # given
    crowd(1000, now)

    # when
    found = planned(campaign(holdout_percent=10), 0.05)

    # then
    assert (found.members, found.members_needed) == (1000, None)
    assert found.smallest_difference == pytest.approx(0.064362, abs=1e-6)


def test_who_is_held_out_of_the_program_shows_nothing(planned, now, settings_of_program):
    # given
    crowd(2000, now)
    row = campaign(holdout_percent=10)

    # then
    halved = planned(row, 0.05, settings=replace(settings_of_program, program_holdout_percent=50))
    assert halved.members == 2000
    assert halved.smallest_difference == pytest.approx(0.064362, abs=1e-6)


@pytest.mark.parametrize(("fields", "buyers"), [({}, 20), ({"starts_at": 0, "ends_at": 3}, 5)])
def test_the_share_who_order_anyway_is_that_of_as_many_days_before(fields, buyers, planned, now):
    # given
    members = [member.pk for member in crowd(200, now - 100 * DAY)]
    bought(members[:5], "10.00", now - 2 * DAY)
    bought(members[5:20], "10.00", now - 13 * DAY)
    bought(members[20:90], "10.00", now - 15 * DAY)
    row = campaign(holdout_percent=50, **{name: now + days * DAY for name, days in fields.items()})

    # then
    assert planned(row) == planned(row, buyers / 200)


@pytest.mark.parametrize(("days", "buyers"), [(3649, 10), (3651, 5)])
def test_it_is_looked_back_ten_years_at_most(days, buyers, planned, now):
    # given
    members = [member.pk for member in crowd(200, now - 9000 * DAY)]
    bought(members[:5], "10.00", now - 100 * DAY)
    bought(members[5:10], "10.00", now - days * DAY)
    row = campaign(holdout_percent=50, starts_at=now, ends_at=datetime.max.replace(tzinfo=UTC))

    # then
    assert planned(row) == planned(row, buyers / 200)


def test_without_a_holdout_members_are_counted_and_no_more(planned, now):
    # given
    crowd(3, now)

    # then
    assert planned(campaign(), 0.05, 0.06) == Plan(members=3)


def test_who_is_not_in_the_tier_does_not_fit(planned, now):
    # given
    crowd(3, now)

    # then
    assert planned(campaign(holdout_percent=10, tier_id=tier("gold").pk), 0.05, 0.06).members == 0
