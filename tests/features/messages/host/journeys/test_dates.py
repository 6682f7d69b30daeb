"""Birthdays and anniversaries by each member's own clocks (rule 63)."""

from datetime import UTC, datetime, timedelta

import pytest
from saleor.account.models import User

from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.features.messages.journeys.journeys import journey
from tests.graphql.members.members import join

from .journeys import DAY, let_in

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
TOLD = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def born(program):
    """Make a member with a birthday and a time zone."""

    def make(month, day, zone="UTC", *, told=TOLD, joined=TOLD):
        user = User.objects.create(email=f"{LoyaltyMember.objects.count()}@example.com", is_active=True)
        member = join(user, at=joined)
        LoyaltyMember.objects.filter(pk=member.pk).update(time_zone=zone)
        set_birthday(user_id=user.pk, month=month, day=day, year=None, now=told)
        return member

    return make


@pytest.mark.parametrize(
    ("zone", "begins_at"),
    [
        ("Pacific/Auckland", datetime(2027, 2, 23, 11, tzinfo=UTC)),
        ("America/Los_Angeles", datetime(2027, 2, 24, 8, tzinfo=UTC)),
    ],
)
def test_a_birthday_is_greeted_14_days_ahead_by_their_clocks(zone, begins_at, born):
    # given
    born(3, 10, zone)
    of = journey("birthday", since=LONG_AGO)

    # when
    found = [let_in(of, moment) for moment in (begins_at - SECOND, begins_at, begins_at + 2 * DAY)]

    # then
    assert found == [[], ["birthday:2027"], ["birthday:2027"]]
    assert JourneyRun.objects.get().began_at == begins_at


def test_once_a_year_whatever_the_member_changes(born):  # BD-07
    # given
    member = born(6, 10)
    of = journey("birthday", since=LONG_AGO)
    let_in(of, datetime(2027, 5, 27, tzinfo=UTC))

    # when
    set_birthday(user_id=member.user_id, month=7, day=20, year=None, now=datetime(2027, 6, 12, tzinfo=UTC))
    occasions = let_in(of, datetime(2027, 7, 6, tzinfo=UTC))

    # then
    assert occasions == ["birthday:2027"]


def test_the_past_of_birthdays_are_those_still_ahead(born):
    # given one in three days, one three days ago
    now = datetime(2027, 6, 10, tzinfo=UTC)
    ahead, _ = born(6, 13), born(6, 7)
    of = journey("birthday", since=now)

    # when
    before = let_in(of, now)
    of.enters_past = True
    of.save()
    let_in(of, now)

    # then
    assert before == []
    assert [run.member for run in JourneyRun.objects.all()] == [ahead]


def test_an_anniversary_of_joining(born):
    # given members of a year, of two years with the turn of the year, and of this day
    moment = datetime(2027, 1, 1, 0, 30, tzinfo=UTC)
    two = born(6, 13, joined=datetime(2025, 1, 1, 12, tzinfo=UTC))
    born(6, 13, joined=datetime(2026, 1, 2, 12, tzinfo=UTC))
    warsaw = born(6, 13, "Europe/Warsaw", joined=datetime(2025, 12, 31, 23, 30, tzinfo=UTC))
    born(6, 13, joined=moment)
    of = journey("anniversary", since=LONG_AGO)

    # when
    let_in(of, moment)

    # then
    runs = {run.member_id: run for run in JourneyRun.objects.all()}
    assert set(runs) == {two.pk, warsaw.pk}
    assert (runs[two.pk].occasion, runs[two.pk].facts) == ("anniversary:2027", {"years": 2})
    assert runs[warsaw.pk].facts == {"years": 1}
