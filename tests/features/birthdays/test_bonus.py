"""The birthday bonus: on the day, once a year."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from saleor_loyalty_plugin.errors import NotAMemberError
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import award_birthday, birthday_members, set_birthday
from saleor_loyalty_plugin.models import LoyaltyTransaction, PointsLot
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.ledger import entries
from tests.services.stopped import go, let_go_on, stop
from tests.services.threads import raised, together

BONUS = ProgramSettings(birthday_points=150, pending_days=14, expires_after_days=30)


def born(member, month, day):
    Birthday.objects.create(member=member, month=month, day=day)


@pytest.mark.parametrize(
    ("born_on", "today", "found"),
    [
        ((1, 15), datetime(2026, 1, 15, 0, 0, tzinfo=UTC), True),
        ((1, 15), datetime(2026, 1, 15, 23, 59, 59, tzinfo=UTC), True),
        ((1, 15), datetime(2026, 1, 16, 0, 0, tzinfo=UTC), False),
        ((1, 15), datetime(2026, 5, 15, 12, 0, tzinfo=UTC), False),
        ((2, 29), datetime(2026, 2, 28, 12, 0, tzinfo=UTC), True),
        ((2, 29), datetime(2028, 2, 28, 12, 0, tzinfo=UTC), False),
        ((2, 29), datetime(2028, 2, 29, 12, 0, tzinfo=UTC), True),
    ],
)
def test_whose_birthday_it_is(born_on, today, found, member, other_member):
    born(member, *born_on)

    assert birthday_members(now=today, after=0, limit=10) == ([member.pk] if found else [])


def test_a_customer_who_is_gone_has_no_birthday(user, member, now):
    born(member, 1, 15)
    user.delete()

    assert birthday_members(now=now, after=0, limit=10) == []


def test_members_come_in_batches_and_the_next_one_begins_after_the_last(member, other_member, now):
    for one in (member, other_member):
        born(one, 1, 15)

    first = birthday_members(now=now, after=0, limit=1)
    second = birthday_members(now=now, after=first[-1], limit=1)

    assert (first, second) == ([member.pk], [other_member.pk])
    assert birthday_members(now=now, after=second[-1], limit=1) == []


def test_the_bonus_is_posted_once_a_year_whatever_becomes_of_the_date(member, now):
    # given
    born(member, 1, 15)
    first = award_birthday(member_id=member.pk, settings=BONUS, now=now)

    # when the member moves their birthday and it comes again this year
    set_birthday(user_id=member.user_id, month=6, day=1, year=None, now=now)
    again = award_birthday(member_id=member.pk, settings=BONUS, now=datetime(2026, 6, 1, tzinfo=UTC))

    # then
    assert (first.points, again) == (150, None)
    assert entries(member) == [("bonus", 150, 150)] + [("expiration", -150, 0)]

    # when a year has passed
    assert award_birthday(member_id=member.pk, settings=BONUS, now=now + timedelta(days=365)).points == 150


def test_the_bonus_is_available_at_once_and_expires_like_earned_points(member, now):
    entry = award_birthday(member_id=member.pk, settings=BONUS, now=now)

    lot = PointsLot.objects.get()
    assert (entry.kind, entry.reason) == ("bonus", "Birthday")
    assert entry.idempotency_key == f"member:{member.pk}:birthday:2026"
    assert (lot.available_at, lot.expires_at, lot.released) == (now, now + timedelta(days=30), True)


def test_a_program_without_birthday_points_posts_none(member, now):
    assert award_birthday(member_id=member.pk, settings=ProgramSettings(), now=now) is None
    assert not LoyaltyTransaction.objects.exists()


def test_a_member_who_does_not_exist_is_passed_over(db, now):
    assert award_birthday(member_id=0, settings=BONUS, now=now) is None


@pytest.mark.django_db(transaction=True)
def test_a_birthday_seen_by_eight_workers_is_paid_once(member, now):
    # given
    settings = ProgramSettings(birthday_points=150)

    # when
    outcomes = together(*[partial(award_birthday, member_id=member.pk, settings=settings, now=now)] * 8)

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
    assert birthday_members(now=now, after=0, limit=10) == []
    assert [award_birthday(member_id=one.pk, settings=BONUS, now=now) for one in (member, other_member)] == [None] * 2
    with pytest.raises(NotAMemberError):
        set_birthday(user_id=other_member.user_id, month=1, day=15, year=None, now=now)

    # when
    let_go_on(member, now)

    # then
    assert birthday_members(now=now, after=0, limit=10) == [member.pk]


def test_nothing_is_awarded_while_earning_is_switched_off(member, now):
    born(member, 1, 15)

    assert award_birthday(member_id=member.pk, settings=replace(BONUS, earning_active=False), now=now) is None
