"""loyaltyLiability: outstanding points and their worth, for staff and apps with MANAGE_DISCOUNTS."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, may, queries_of, without
from ..members.members import give, join
from ..tiers.tiers import switch_off

QUERY = "query($at: DateTime) { loyaltyLiability(at: $at) { at members pointsOutstanding values { amount currency } } }"


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@pytest.fixture
def members(member, customer_user, customer_user2):
    """250 points in all: 150 and 70 of today, and 30 since 40 days ago, when the first of the two was a member."""
    LoyaltyMember.objects.update(enrolled_at=timezone.now() - timedelta(days=50))
    give(customer_user, 150)
    give(customer_user, 30, days_ago=40)
    join(customer_user2)
    give(customer_user2, 70)


@BY_STAFF_AND_APPS
def test_who_manages_discounts_sees_what_the_program_owes(caller, members, channel_USD, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    before = timezone.now()

    # when
    found = answer(client, QUERY)

    # then
    at = datetime.fromisoformat(found.pop("at"))
    assert before <= at <= timezone.now()
    assert found == {"members": 2, "pointsOutstanding": 250, "values": [{"amount": 2.5, "currency": "USD"}]}


def test_more_points_than_an_int_holds_are_told(members, staff, channel_USD, customer_user, customer_user2):
    # given
    for user in (customer_user, customer_user2):
        give(user, 2_147_480_000)

    # then
    assert answer(staff, QUERY)["pointsOutstanding"] == 250 + 2 * 2_147_480_000


def test_the_points_page_and_the_api_say_the_same_whoever_was_deleted(members, staff, customer_user, channel_USD):
    # given
    customer_user.delete()

    # then
    found = answer(staff, QUERY)
    assert (found["members"], found["pointsOutstanding"]) == (1, 70)
    assert "Members: 1. Outstanding points: 70." in status_in_words(active=True)


def test_what_has_expired_and_is_not_written_down_is_not_outstanding(members, staff, customer_user, channel_USD):
    # given
    give(customer_user, 500, days_ago=3, expires_after_days=2)

    # then
    assert answer(staff, QUERY)["pointsOutstanding"] == 250
    assert "Outstanding points: 250." in status_in_words(active=True)


def test_a_moment_of_the_past_is_told_as_it_was(members, staff, channel_USD):
    # given
    at = timezone.now() - timedelta(days=20)

    # when
    found = answer(staff, QUERY, at=at.isoformat())

    # then
    assert datetime.fromisoformat(found["at"]) == at
    assert (found["members"], found["pointsOutstanding"], found["values"]) == (
        1,
        30,
        [{"amount": 0.3, "currency": "USD"}],
    )


def test_every_currency_has_a_value_by_the_point_value_of_its_channels(
    members, staff, channel_USD, channel_PLN, channel_JPY, other_channel_USD
):
    # given: 250 points are 2.50 and 5.00 dollars, 10.00 zloty, and 12.5 yen of which there is no half
    for channel, value in ((other_channel_USD, "0.02"), (channel_PLN, "0.04"), (channel_JPY, "0.05")):
        ChannelTerms.objects.create(channel_id=channel.pk, point_value=value)

    # when
    values = answer(staff, QUERY)["values"]

    # then
    assert values == [
        {"amount": 12.0, "currency": "JPY"},
        {"amount": 10.0, "currency": "PLN"},
        {"amount": 5.0, "currency": "USD"},
    ]


@pytest.mark.parametrize("off", ["loyalty is off", "the channel is off"])
def test_where_points_cannot_be_spent_they_have_no_value(off, members, staff, channel_USD, channel_PLN):
    # given
    if off == "loyalty is off":
        ChannelTerms.objects.create(channel_id=channel_PLN.pk, active=False)
    else:
        channel_PLN.is_active = False
        channel_PLN.save()

    # then
    assert answer(staff, QUERY)["values"] == [{"amount": 2.5, "currency": "USD"}]


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_sees_it(caller, members, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts"), QUERY)


def test_an_inactive_program_still_owes_what_it_owed(members, staff):
    # given
    moment = (timezone.now() - timedelta(days=10)).isoformat()
    owed = answer(staff, QUERY, at=moment)

    # when
    switch_off()

    # then
    assert owed["pointsOutstanding"] == 30.0
    assert answer(staff, QUERY, at=moment) == owed


def test_more_members_cost_no_query_more(members, staff, channel_USD, django_user_model):
    # given
    answer(staff, QUERY)
    queries_of_two = queries_of(lambda: answer(staff, QUERY))

    # when
    for number in range(20):
        give(join(django_user_model.objects.create(email=f"{number}@example.com")).user, 10)

    # then
    assert queries_of(lambda: answer(staff, QUERY)) == queries_of_two
