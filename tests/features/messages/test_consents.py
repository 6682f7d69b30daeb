"""What a member agreed to: per purpose, with where from and to which text, and a history (rule 55)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError, NotAMemberError
from saleor_loyalty_plugin.features.messages.models import Consent, ConsentChange, Purpose, Source
from saleor_loyalty_plugin.features.messages.selectors.consents import consents_of
from saleor_loyalty_plugin.features.messages.services.consents import Said, forget_consents, set_consents
from saleor_loyalty_plugin.features.messages.services.withdrawals import withdraw
from saleor_loyalty_plugin.services.members import forget_erased_members

MARKETING, PERSONALISATION, TRANSACTIONAL = Purpose


def say(member, *said, now, source=Source.STOREFRONT):
    return set_consents(user_id=member.user_id, said=said, source=source, now=now)


def consents(member):
    found = consents_of([member], using="default")[member.pk]
    return {each.purpose: (each.granted, each.source, each.text, each.at) for each in found}


def history(member):
    rows = ConsentChange.objects.filter(member=member)
    return list(rows.values_list("purpose", "granted", "source", "text"))


def test_who_has_said_nothing_gets_what_is_theirs_and_nothing_else(member):
    joined = member.enrolled_at
    assert consents(member) == {
        MARKETING: (False, "default", "", joined),
        PERSONALISATION: (False, "default", "", joined),
        TRANSACTIONAL: (True, "default", "", joined),
    }


def test_each_purpose_is_agreed_to_by_itself_and_every_change_is_kept(member, now):
    # given
    later = now + timedelta(days=3)

    # when
    say(member, Said(MARKETING, True, "2026-01"), Said(TRANSACTIONAL, False), now=now)
    say(member, Said(MARKETING, False, "2026-01"), now=later, source=Source.STAFF)

    # then
    assert consents(member) == {
        MARKETING: (False, "staff", "2026-01", later),
        PERSONALISATION: (False, "default", "", member.enrolled_at),
        TRANSACTIONAL: (False, "storefront", "", now),
    }
    assert history(member) == [
        ("marketing", True, "storefront", "2026-01"),
        ("transactional", False, "storefront", ""),
        ("marketing", False, "staff", "2026-01"),
    ]


def test_a_consent_is_from_when_it_was_first_given(member, now):
    # when
    for days in range(3):
        say(member, Said(MARKETING, True, "2026-01"), now=now + timedelta(days=days))

    # then
    assert consents(member)[MARKETING] == (True, "storefront", "2026-01", now)
    assert len(history(member)) == 1

    # when it is another text
    say(member, Said(MARKETING, True, "2026-02"), now=now + timedelta(days=9))

    # then
    assert consents(member)[MARKETING][2:] == ("2026-02", now + timedelta(days=9))


@pytest.mark.parametrize(
    ("_case", "said"),
    [
        ("named twice", [Said(MARKETING, True), Said(MARKETING, False)]),
        ("a long text", [Said(TRANSACTIONAL, False), Said(MARKETING, True, "x" * 65)]),
        ("no text", [Said(MARKETING, True, "a\x00b")]),
    ],
)
def test_bad_input_is_refused_on_its_field_and_nothing_is_kept(_case, said, member, now):
    # when
    with pytest.raises(LoyaltyError) as refused:
        say(member, *said, now=now)

    # then
    assert refused.value.field == "consents"
    assert not Consent.objects.exists()
    assert not ConsentChange.objects.exists()


def test_who_is_no_member_agrees_to_nothing(user, now):
    with pytest.raises(NotAMemberError):
        set_consents(user_id=user.pk, said=[Said(MARKETING, True)], source=Source.STOREFRONT, now=now)


def test_it_is_deleted_with_the_customer_and_others_stay(user, member, other_member, now):
    # given
    for one in (member, other_member):
        say(one, Said(MARKETING, True), now=now)
    user.delete()

    # when
    forget_consents()

    # then
    assert [row.member_id for row in Consent.objects.all()] == [other_member.pk]
    assert [row.member_id for row in ConsentChange.objects.all()] == [other_member.pk]


@pytest.mark.django_db(transaction=True)
def test_it_is_deleted_as_soon_as_the_core_forgets_the_customer(user, member, now):
    # given
    say(member, Said(MARKETING, True), now=now)
    user.delete()

    # when
    forget_erased_members()

    # then
    assert not Consent.objects.exists()
    assert not ConsentChange.objects.exists()


@pytest.mark.parametrize("left", [False, True])
def test_the_link_is_heard_of_who_has_left_too(left, member, now):
    # given
    say(member, Said(MARKETING, True, "2026-01"), now=now)
    type(member).objects.filter(pk=member.pk).update(left_at=now if left else None)

    # when
    for _ in range(2):
        withdraw(member_id=member.pk, purpose=MARKETING, now=now)

    # then they come back as those who want no offers
    assert consents(member)[MARKETING][:2] == (False, "link")
    assert len(history(member)) == 2


def test_of_a_customer_who_was_deleted_the_link_keeps_nothing(user, member, now):
    # given
    user.delete()

    # when
    withdraw(member_id=member.pk, purpose=MARKETING, now=now)

    # then
    assert not ConsentChange.objects.exists()
