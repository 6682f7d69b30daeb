"""Birthdays of two accounts that were made one (rule 75)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.birthdays.merging import follow_merges
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import award_birthday
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.merging import merge
from tests.services.ledger import entries

BONUS = ProgramSettings(birthday_points=150)
TOLD = datetime(2025, 6, 1, tzinfo=UTC)
LATER = TOLD + timedelta(days=30)


def born(member, month, day, told_at=TOLD):
    return Birthday.objects.create(member=member, month=month, day=day, told_at=told_at)


def known() -> list[tuple]:
    return list(Birthday.objects.values_list("member", "month", "day", "told_at"))


@pytest.mark.parametrize(
    ("merged", "into", "kept"),
    [
        (None, None, None),
        ((1, 15, TOLD), None, (1, 15, TOLD)),
        (None, (3, 9, TOLD), (3, 9, TOLD)),
        ((1, 15, TOLD), (3, 9, LATER), (3, 9, LATER)),
        ((1, 15, LATER), (3, 9, TOLD), (1, 15, LATER)),
        ((1, 15, LATER), (3, 9, None), (1, 15, LATER)),
        ((1, 15, TOLD), (1, 15, LATER), (1, 15, TOLD)),
    ],
)
def test_one_birthday_is_kept_as_if_one_had_told_both(merged, into, kept, member, other_member, now):
    # given
    for who, told in ((member, merged), (other_member, into)):
        if told is not None:
            born(who, *told)

    # when
    merge(member, other_member, now)
    follow_merges()

    # then
    assert known() == ([] if kept is None else [(other_member.pk, *kept)])


def test_who_had_points_for_it_with_the_account_that_went_has_them_once_a_year(member, other_member, now):
    # given
    born(member, 1, 15)
    on = datetime(2026, 1, 15, 12, tzinfo=UTC)
    award_birthday(member_id=member.pk, zone=ZoneInfo("UTC"), settings=BONUS, now=on)

    # when
    merge(member, other_member, on)
    follow_merges()
    award_birthday(member_id=other_member.pk, zone=ZoneInfo("UTC"), settings=BONUS, now=on)

    # then
    assert [kind for kind, *_ in entries(other_member)] == ["adjustment"]

    # when
    next_year = on.replace(year=2027)
    award_birthday(member_id=other_member.pk, zone=ZoneInfo("UTC"), settings=BONUS, now=next_year)

    # then
    assert [points for kind, points, _ in entries(other_member) if kind == "bonus"] == [150]


def test_it_is_heard_at_once(member, other_member, now, django_capture_on_commit_callbacks):
    # given
    born(member, 1, 15)

    # when
    with django_capture_on_commit_callbacks(execute=True):
        merge(member, other_member, now)

    # then
    assert known() == [(other_member.pk, 1, 15, TOLD)]
