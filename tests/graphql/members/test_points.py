"""A member's points as they are at this moment, without any job having run."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from freezegun import freeze_time
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from .members import give

POINTS = "{ me { loyalty { points { available pending held lifetime } } } }"
VALUE = "query($channel: String!) { me { loyalty { points { value(channel: $channel) { amount currency } } } } }"
EXPIRATIONS = "query($first: Int) { me { loyalty { expirations(first: $first) { points expiresAt } } } }"
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def ask(client, query, **variables):
    client.token = None
    return get_graphql_content(client.post_graphql(query, variables))["data"]["me"]["loyalty"]


def points(client):
    return tuple(ask(client, POINTS)["points"].values())


def test_points_that_are_pending_become_available_at_their_moment(member, customer_user, user_api_client):
    # given
    orders = Orders()
    order_id = orders.place(user_id=customer_user.pk, lines=["30.00"])
    reconcile_order(order_id=order_id, source=orders, settings=ProgramSettings(pending_days=14), now=NOON)
    posted = LoyaltyTransaction.objects.get()
    assert posted.available_at == NOON + timedelta(days=14)

    # then
    with freeze_time(posted.available_at - timedelta(seconds=1)):
        assert points(user_api_client) == (0, 30, 0, 30)
    with freeze_time(posted.available_at):
        assert points(user_api_client) == (30, 0, 0, 30)
    member.refresh_from_db()
    assert (member.available, member.pending) == (0, 30)


def test_points_expire_to_the_second(member, customer_user, user_api_client):
    # given
    give(customer_user, 50, at=NOON, expires_after_days=30)
    give(customer_user, 20, at=NOON, expires_after_days=0)

    # then
    with freeze_time(NOON + timedelta(days=30, seconds=-1)):
        assert points(user_api_client) == (70, 0, 0, 0)
        assert [moment["points"] for moment in ask(user_api_client, EXPIRATIONS)["expirations"]] == [50]
    with freeze_time(NOON + timedelta(days=30)):
        assert points(user_api_client) == (20, 0, 0, 0)
        assert ask(user_api_client, EXPIRATIONS)["expirations"] == []
    assert LoyaltyMember.objects.get().available == 70


def test_points_below_zero_are_worth_nothing(member, customer_user, user_api_client, channel_USD):
    # given 30 points earned, 10 taken by hand, and the order cancelled
    orders, settings, now = Orders(), ProgramSettings(), timezone.now()
    order_id = orders.place(user_id=customer_user.pk, lines=["30.00"])
    reconcile_order(order_id=order_id, source=orders, settings=settings, now=now)
    give(customer_user, -10)
    orders.change(order_id, void=True)
    reconcile_order(order_id=order_id, source=orders, settings=settings, now=now)

    # then
    assert points(user_api_client) == (-10, 0, 0, 0)
    value = ask(user_api_client, VALUE, channel=channel_USD.slug)["points"]["value"]
    assert value == {"amount": 0.0, "currency": "USD"}


@pytest.mark.parametrize(
    ("_case", "channel", "point_value", "amount"),
    [
        ("program's value", "channel_USD", None, {"amount": 1.99, "currency": "USD"}),
        ("channel's value", "channel_PLN", "0.04", {"amount": 7.96, "currency": "PLN"}),
        ("never rounded up", "channel_USD", "0.0099", {"amount": 1.97, "currency": "USD"}),
        ("no minor units", "channel_JPY", "0.99", {"amount": 197.0, "currency": "JPY"}),
    ],
)
def test_what_points_are_worth(_case, channel, point_value, amount, member, customer_user, user_api_client, request):
    # given
    give(customer_user, 199)
    channel = request.getfixturevalue(channel)
    if point_value:
        ChannelTerms.objects.create(channel_id=channel.pk, point_value=point_value)

    # then
    assert ask(user_api_client, VALUE, channel=channel.slug)["points"]["value"] == amount


def test_worth_in_an_unknown_channel_is_refused(member, user_api_client):
    # when
    content = get_graphql_content_from_response(user_api_client.post_graphql(VALUE, {"channel": "unknown"}))

    # then
    assert content["errors"][0]["message"] == "Channel with slug unknown does not exist."


def test_expirations_are_added_up_by_moment_the_soonest_first(member, customer_user, user_api_client):
    # given
    give(customer_user, 5, at=NOON, expires_after_days=0)
    give(customer_user, 10, at=NOON, expires_after_days=60)
    give(customer_user, 20, at=NOON, expires_after_days=30)
    give(customer_user, 30, at=NOON, expires_after_days=60)
    give(customer_user, -3, at=NOON)

    # when
    with freeze_time(NOON):
        answer = ask(user_api_client, EXPIRATIONS)["expirations"]
        first = ask(user_api_client, EXPIRATIONS, first=1)["expirations"]
        none = ask(user_api_client, EXPIRATIONS, first=0)["expirations"]

    # then
    assert answer == [
        {"points": 17, "expiresAt": "2026-03-31T12:00:00+00:00"},
        {"points": 40, "expiresAt": "2026-04-30T12:00:00+00:00"},
    ]
    assert first == answer[:1]
    assert none == []


def test_negative_number_of_expirations_is_refused(member, user_api_client):
    # when
    content = get_graphql_content_from_response(user_api_client.post_graphql(EXPIRATIONS, {"first": -1}))

    # then
    assert content["errors"][0]["message"] == "Argument `first` must not be below zero."


def test_lifetime_points_are_what_orders_earned_and_kept(member, customer_user, user_api_client):
    # given
    orders, settings, now = Orders(), ProgramSettings(), timezone.now()
    kept, refunded = (orders.place(user_id=customer_user.pk, lines=["30.00"]) for _ in range(2))
    for order_id in (kept, refunded):
        reconcile_order(order_id=order_id, source=orders, settings=settings, now=now)
    orders.charge(refunded, "10.00")
    reconcile_order(order_id=refunded, source=orders, settings=settings, now=now)
    give(customer_user, 100)
    give(customer_user, -50)

    # then
    assert points(user_api_client) == (90, 0, 0, 40)
