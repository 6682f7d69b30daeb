"""Telling a birthday, and its being forgotten with the customer."""

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError, NotAMemberError
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import clear_birthday, forget_birthdays, set_birthday
from tests.services.ledger import tables


def birthdays():
    return list(Birthday.objects.values_list("member_id", "month", "day", "year"))


def test_a_member_sets_and_changes_their_birthday(member, now):
    set_birthday(user_id=member.user_id, month=5, day=17, year=1990, now=now)
    changed = set_birthday(user_id=member.user_id, month=2, day=29, year=None, now=now)

    assert changed.pk == member.pk
    assert birthdays() == [(member.pk, 2, 29, None)]


@pytest.mark.parametrize(
    ("month", "day", "year", "field"), [(13, 1, None, "month"), (2, 30, None, "day"), (1, 16, 2026, "year")]
)
def test_a_birthday_that_cannot_be_is_refused_with_its_field(month, day, year, field, member, now):
    before = tables()

    with pytest.raises(LoyaltyError) as refused:
        set_birthday(user_id=member.user_id, month=month, day=day, year=year, now=now)

    assert (refused.value.field, refused.value.code) == (field, LoyaltyErrorCode.INVALID)
    assert tables() == before


def test_a_member_removes_their_birthday(member, now):
    set_birthday(user_id=member.user_id, month=5, day=17, year=1990, now=now)
    clear_birthday(user_id=member.user_id)

    assert birthdays() == []


def test_who_has_not_joined_has_no_birthday_here(user, now):
    with pytest.raises(NotAMemberError) as refused:
        set_birthday(user_id=user.pk, month=5, day=17, year=None, now=now)
    with pytest.raises(NotAMemberError):
        clear_birthday(user_id=user.pk)

    assert (refused.value.field, refused.value.code) == ("user", LoyaltyErrorCode.NOT_A_MEMBER)


def test_the_birthday_of_a_customer_who_is_gone_is_deleted_and_others_stay(user, member, other_member, now):
    # given
    for one in (member, other_member):
        set_birthday(user_id=one.user_id, month=5, day=17, year=1990, now=now)
    user.delete()

    # when
    forgotten = [forget_birthdays(), forget_birthdays()]

    # then
    assert forgotten == [1, 0]
    assert birthdays() == [(other_member.pk, 5, 17, 1990)]


@pytest.mark.django_db(transaction=True)
def test_it_is_deleted_as_soon_as_the_core_forgets_the_customer(user, member, now):
    from saleor_loyalty_plugin.services.members import forget_erased_members

    # given
    set_birthday(user_id=member.user_id, month=5, day=17, year=1990, now=now)
    user.delete()

    # when
    forget_erased_members()

    # then
    assert birthdays() == []
