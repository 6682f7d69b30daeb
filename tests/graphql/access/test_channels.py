"""Staff whose groups reach some channels alone, and channels that are switched off."""

import pytest
from saleor.account.models import Group
from saleor.graphql.tests.utils import get_graphql_content
from saleor.order.models import Order
from saleor.permission.models import Permission

from saleor_loyalty_plugin.models import ChannelTerms, Reward

from ..callers import answer, assert_denied, id_of, queries_of

LEDGER = """
query($user: ID!, $first: Int!) {
  loyaltyMember(user: $user) { transactions(first: $first) { edges { node { order { number userEmail } } } } }
}
"""
TERMS = """
mutation($channel: ID!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: { pointValue: 0.05 }) { program { name } errors { field code } }
}
"""
CREATE = """
mutation($input: LoyaltyRewardInput!) { loyaltyRewardCreate(input: $input) { reward { id } errors { field code } } }
"""

DELETE = "mutation($id: ID!) { loyaltyRewardDelete(id: $id) { errors { field code } } }"


@pytest.fixture
def confined(staff_api_client, channel_USD, channel_PLN):
    """Staff with every permission, in two groups: one reaches the channel PLN, the other none."""
    for name in ("PLN", "none"):
        group = Group.objects.create(name=name, restricted_access_to_channels=True)
        group.permissions.set(Permission.objects.all())
        staff_api_client.user.groups.add(group)
        if name == "PLN":
            group.channels.add(channel_PLN)
    return staff_api_client


@pytest.fixture
def orders(program, earning_orders, channel_PLN):
    """Twelve orders of one member; every second one is in the channel PLN."""
    orders = earning_orders(12)
    Order.objects.filter(pk__in=[order.pk for order in orders[::2]]).update(channel=channel_PLN)
    return Order.objects.in_bulk([order.pk for order in orders])


def shown(client, user, first=20):
    edges = answer(client, LEDGER, user=id_of(user), first=first)["transactions"]["edges"]
    return {edge["node"]["order"]["number"] for edge in edges if edge["node"]["order"]}


def test_orders_of_other_channels_are_not_shown(confined, orders, channel_PLN, customer_user):
    # then
    reached = {str(order.number) for order in orders.values() if order.channel_id == channel_PLN.pk}
    assert len(reached) == 6
    assert shown(confined, customer_user) == reached


def test_one_group_that_reaches_all_channels_is_enough(confined, orders, customer_user):
    # given
    confined.user.groups.add(Group.objects.create(name="all", restricted_access_to_channels=False))

    # then
    assert len(shown(confined, customer_user)) == 12


def test_own_orders_are_shown_whatever_the_groups_reach(confined, orders, customer_user):
    # given
    Order.objects.update(user=confined.user)

    # then
    assert len(shown(confined, customer_user)) == 12


def test_number_of_queries_does_not_grow_with_the_orders(confined, orders, customer_user):
    # when: the first request of a process looks up what is cached from then on
    counts = [queries_of(lambda first=first: shown(confined, customer_user, first)) for first in (2, 2, 12)]

    # then
    assert counts[1] == counts[2]


def test_terms_of_other_channels_are_not_changed(confined, program, channel_USD, channel_PLN):
    # then
    assert_denied(confined, TERMS, channel=id_of(channel_USD))
    assert answer(confined, TERMS, channel=id_of(channel_PLN))["errors"] == []
    assert list(ChannelTerms.objects.values_list("channel_id", flat=True)) == [channel_PLN.pk]


def test_rewards_are_made_for_reached_channels(confined, program, channel_USD, channel_PLN):
    # given
    fields = {"name": "Five off", "kind": "VOUCHER", "pointsCost": 100, "amount": 5}

    # then
    assert_denied(confined, CREATE, input={**fields, "channel": id_of(channel_USD)})
    assert answer(confined, CREATE, input={**fields, "channel": id_of(channel_PLN)})["errors"] == []
    assert Reward.objects.get().channel_id == channel_PLN.pk


def test_rewards_of_a_channel_that_is_gone_are_changed_by_who_reaches_all_channels(confined, program, channel_USD):
    # given: the first of Saleor's staff is in a group, as all are who are made in the Dashboard
    confined.user.groups.add(Group.objects.create(name="all", restricted_access_to_channels=False))
    fields = {"name": "Five off", "kind": "VOUCHER", "pointsCost": 100, "amount": 5, "channel": id_of(channel_USD)}
    answer(confined, CREATE, input=fields)
    channel_USD.delete()

    # when
    found = answer(confined, DELETE, id=id_of(Reward.objects.get(), "LoyaltyReward"))

    # then
    assert found["errors"] == []


@pytest.mark.parametrize("caller", ["api_client", "user_api_client"])
def test_a_channel_that_is_off_is_to_shoppers_like_one_that_is_not_there(
    caller, program, channel_USD, channel_PLN, request
):
    # given
    client, query = request.getfixturevalue(caller), _free_shipping(channel_USD, "c-pln")
    channel_PLN.is_active = False
    channel_PLN.save()

    # when
    messages = [
        client.post_graphql(text).json()["errors"][0]["message"] for text in (query, query.replace("c-pln", "nowhere"))
    ]

    # then
    assert messages == [f"Channel with slug {slug} does not exist." for slug in ("c-pln", "nowhere")]


def test_staff_see_a_channel_that_is_off(program, channel_USD, channel_PLN, staff_api_client):
    # given
    channel_PLN.is_active = False
    channel_PLN.save()

    # when
    content = get_graphql_content(staff_api_client.post_graphql(_free_shipping(channel_USD, "c-pln")))

    # then
    prices = [tier["freeShipping"] for tier in content["data"]["loyaltyProgram"]["tiers"] if tier["freeShipping"]]
    assert {price["price"]["currency"] for price in prices} == {"PLN"}


def _free_shipping(channel, slug):
    return (
        f'{{ loyaltyProgram(channel: "{channel.slug}") {{ tiers {{ freeShipping {{ price(channel: "{slug}") '
        "{ currency } } } } }"
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("loyaltyProgram(channel: $slug) { name }", {"loyaltyProgram": None}),
        ("loyaltyRewards(first: 1, channel: $slug) { totalCount }", {"loyaltyRewards": {"totalCount": 0}}),
    ],
)
def test_a_slug_that_no_database_holds_is_of_no_channel(query, found, program, channel_USD, api_client):
    # then
    content = api_client.post_graphql(f"query($slug: String!) {{ {query} }}", {"slug": "u\0"}).json()
    assert content["data"] == found
    assert "errors" not in content


def test_what_is_asked_in_a_channel_that_no_database_holds_is_refused_as_in_one_that_is_not_there(
    program, channel_USD, api_client
):
    # when
    query = f"query($slug: String!) {_free_shipping(channel_USD, 'nowhere')}".replace('"nowhere"', "$slug")
    messages = [
        api_client.post_graphql(query, {"slug": slug}).json()["errors"][0]["message"] for slug in ("u\0", "nowhere")
    ]

    # then
    assert messages == [f"Channel with slug {slug} does not exist." for slug in ("u\0", "nowhere")]
