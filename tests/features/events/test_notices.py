"""Apps are told of points that expire in 30 days and in 7: one event for all of a day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.events.models import ExpiryNotice
from saleor_loyalty_plugin.features.events.services.notices import note_expiring
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.settings import ProgramSettings

from .telling import Hook, facts, tell

WARSAW = ZoneInfo("Europe/Warsaw")
TODAY = datetime(2026, 3, 1, 6, tzinfo=UTC)


@pytest.fixture
def give(adjust):
    """Give points that expire so many days after `TODAY`, at an hour UTC."""

    def run(points, days, hour=12, **facts):
        expires = (TODAY + timedelta(days=days)).replace(hour=hour)
        settings = ProgramSettings(expires_after_days=days + 10)
        return adjust(points, at=expires - timedelta(days=days + 10), settings=settings, **facts)

    return run


def note(now=TODAY, zone=WARSAW):
    return note_expiring(now=now, zone=zone)


def noted():
    rows = ExpiryNotice.objects.order_by("days_before", "member")
    return [(row.days_before, row.member_id, row.points, row.expires_at) for row in rows]


def test_all_points_of_a_day_are_one_notice(member, other_member, give):
    # given
    give(100, 30, hour=9)
    give(50, 30, hour=11)
    give(7, 7, user_id=other_member.user_id)

    # when
    counts = [note(), note()]

    # then
    assert counts == [2, 0]
    assert noted() == [
        (7, other_member.pk, 7, datetime(2026, 3, 8, 12, tzinfo=UTC)),
        (30, member.pk, 150, datetime(2026, 3, 31, 9, tzinfo=UTC)),
    ]


def test_a_day_is_that_of_the_programs_clocks(member, give):
    # given: 22:30 UTC on 31 March is 1 April in Warsaw
    give(100, 30, hour=22)

    # then
    assert note(zone=WARSAW) == 0
    assert note(zone=ZoneInfo("UTC")) == 1


def test_a_day_on_which_nothing_ran_is_made_up_for(member, give):
    # given
    give(100, 30)

    # then
    assert note(now=TODAY + timedelta(days=2)) == 1
    assert note(now=TODAY + timedelta(days=3)) == 0


def test_who_left_is_told_nothing(member, give):
    # given
    give(100, 30)
    LoyaltyMember.objects.filter(pk=member.pk).update(left_at=TODAY)

    # then
    assert note() == 0


def test_notices_are_told_and_forgotten_after_their_day(member, give):
    # given
    hook = Hook(1)
    tell("expiring", hook)
    give(100, 7)
    note()

    # when
    tell("expiring", hook)
    note(now=TODAY + timedelta(days=12))

    # then
    (fact,) = facts(hook)
    assert (fact.member_id, fact.points, fact.expires_at) == (member.pk, 100, datetime(2026, 3, 8, 12, tzinfo=UTC))
    assert noted() == []
