"""The birthday bonus: on the day, once a year."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.errors import NotAMemberError
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import award_birthday, birthdays_near, set_birthday
from saleor_loyalty_plugin.models import LoyaltyTransaction, PointsLot
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.ledger import entries
from tests.services.stopped import go, let_go_on, stop
from tests.services.threads import raised, together

BONUS = ProgramSettings(birthday_points=150, pending_days=14, expires_after_days=30)


def born(member, month, day):
    Birthday.objects.create(member=member, month=month, day=day)


def award(member, now, *, zone="UTC", settings=BONUS):
    return award_birthday(member_id=member.pk, zone=ZoneInfo(zone), settings=settings, now=now)


def near(now, after=0, limit=10):
    return [birthday.member_id for birthday in birthdays_near(now=now, after=after, limit=limit)]


@pytest.mark.parametrize(
    ("born_on", "now", "found"),
    [
        ((1, 15), datetime(2026, 1, 14, 9, 59, tzinfo=UTC), False),
        ((1, 15), datetime(2026, 1, 14, 10, 0, tzinfo=UTC), True),
        ((1, 15), datetime(2026, 1, 15, 12, 0, tzinfo=UTC), True),
        ((1, 15), datetime(2026, 1, 19, 11, 59, tzinfo=UTC), True),
        ((1, 15), datetime(2026, 1, 19, 12, 0, tzinfo=UTC), False),
        ((1, 15), datetime(2026, 5, 15, 12, 0, tzinfo=UTC), False),
        ((2, 29), datetime(2026, 2, 28, 12, 0, tzinfo=UTC), True),
        ((2, 29), datetime(2028, 2, 27, 9, 0, tzinfo=UTC), False),
        ((2, 29), datetime(2028, 2, 29, 12, 0, tzinfo=UTC), True),
    ],
)
def test_whose_birthday_it_is_somewhere_or_was_lately(born_on, now, found, member, other_member):
    born(member, *born_on)

    assert near(now) == ([member.pk] if found else [])


def test_a_customer_who_is_gone_has_no_birthday(user, member, now):
    born(member, 1, 15)
    user.delete()

    assert near(now) == []


def test_members_come_in_batches_and_the_next_one_begins_after_the_last(member, other_member, now):
    for one in (member, other_member):
        born(one, 1, 15)

    first = near(now, limit=1)
    second = near(now, after=first[-1], limit=1)

    assert (first, second) == ([member.pk], [other_member.pk])
    assert near(now, after=second[-1], limit=1) == []


def test_who_was_awarded_is_not_looked_at_again(member, now):
    # given
    born(member, 1, 15)

    # when
    award(member, now)

    # then
    assert near(now) == []


def test_bd_07_the_bonus_is_posted_once_a_year_whatever_becomes_of_the_date(member, now):
    # given
    born(member, 1, 15)
    first = award(member, now)

    # when the member moves their birthday and it comes again this year
    set_birthday(user_id=member.user_id, month=6, day=1, year=None, now=now)
    again = award(member, datetime(2026, 6, 1, tzinfo=UTC))

    # then
    assert (first.points, again) == (150, None)
    assert entries(member) == [("bonus", 150, 150)] + [("expiration", -150, 0)]

    # when it comes the next time
    assert award(member, datetime(2027, 6, 1, tzinfo=UTC)).points == 150


@pytest.mark.parametrize("moved_to", [(1, 1), (1, 10), (6, 20)])
def test_the_last_of_december_and_a_day_after_the_new_year_are_one_birthday(moved_to, member):
    # given
    born(member, 12, 31)
    assert award(member, datetime(2026, 12, 31, 12, tzinfo=UTC)).points == 150

    # when
    told = datetime(2026, 12, 31, 13, tzinfo=UTC)
    set_birthday(user_id=member.user_id, month=moved_to[0], day=moved_to[1], year=None, now=told)

    # then
    assert award(member, datetime(2027, *moved_to, 12, tzinfo=UTC)) is None
    assert award(member, datetime(2028, *moved_to, 12, tzinfo=UTC)).points == 150


def test_who_corrects_their_date_by_some_weeks_keeps_next_years_birthday(member):
    # given
    born(member, 6, 20)
    award(member, datetime(2026, 6, 20, 12, tzinfo=UTC))

    # when
    set_birthday(user_id=member.user_id, month=6, day=1, year=None, now=datetime(2026, 7, 1, tzinfo=UTC))

    # then
    assert award(member, datetime(2027, 6, 1, 12, tzinfo=UTC)).points == 150


def test_another_time_zone_makes_no_second_birthday(member):
    # given
    born(member, 1, 1)
    first = award(member, datetime(2026, 12, 31, 10, tzinfo=UTC), zone="Pacific/Kiritimati")

    # then
    assert first.idempotency_key == f"member:{member.pk}:birthday:2027"
    assert award(member, datetime(2027, 1, 1, 23, tzinfo=UTC), zone="Pacific/Pago_Pago") is None


def test_saying_the_same_date_again_is_no_change(member, now):
    # given
    born(member, 1, 15)

    # when
    set_birthday(user_id=member.user_id, month=1, day=15, year=1990, now=now)

    # then
    assert award(member, now).points == 150
    assert Birthday.objects.get().year == 1990


def test_the_bonus_is_available_at_once_and_expires_like_earned_points(member, now):
    born(member, 1, 15)
    entry = award(member, now)

    lot = PointsLot.objects.get()
    assert (entry.kind, entry.reason) == ("bonus", "Birthday")
    assert entry.idempotency_key == f"member:{member.pk}:birthday:2026"
    assert (lot.available_at, lot.expires_at, lot.released) == (now, now + timedelta(days=30), True)


def test_a_program_without_birthday_points_posts_none(member, now):
    born(member, 1, 15)

    assert award(member, now, settings=ProgramSettings()) is None
    assert not LoyaltyTransaction.objects.exists()


def test_who_has_told_no_birthday_or_does_not_exist_is_passed_over(member, now):
    assert award(member, now) is None
    assert award_birthday(member_id=0, zone=ZoneInfo("UTC"), settings=BONUS, now=now) is None


@pytest.mark.django_db(transaction=True)
def test_a_birthday_seen_by_eight_workers_is_paid_once(member, now):
    # given
    born(member, 1, 15)
    settings = ProgramSettings(birthday_points=150)

    # when
    outcomes = together(*[partial(award, member, now, settings=settings)] * 8)

    # then
    assert raised(outcomes) == []
    assert len([entry for entry in outcomes if entry]) == 1
    assert entries(member) == [("bonus", 150, 150)]


def test_who_is_stopped_or_gone_has_no_bonus(member, other_member, now):
    # given
    for one in (member, other_member):
        born(one, 1, 15)
    stop(member, now)
    go(other_member, now, points=0)

    # then
    assert near(now) == []
    assert [award(one, now) for one in (member, other_member)] == [None] * 2
    with pytest.raises(NotAMemberError):
        set_birthday(user_id=other_member.user_id, month=1, day=15, year=None, now=now)

    # when
    let_go_on(member, now)

    # then
    assert near(now) == [member.pk]


def test_nothing_is_awarded_while_earning_is_switched_off(member, now):
    born(member, 1, 15)

    assert award(member, now, settings=replace(BONUS, earning_active=False)) is None
