"""loyaltyReward and loyaltyAllRewards: who reads which rewards, and every field of one."""

from datetime import timedelta

import graphene
import pytest
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content_from_response
from saleor.product.models import ProductChannelListing

from saleor_loyalty_plugin.models import ChannelTerms, Reward, RewardTranslation, Tier

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, id_of, may, queries_of, without
from ..tiers.tiers import switch_off

ONE = "query($id: ID!) { loyaltyReward(id: $id) { name } }"
PUBLIC = """
  name kind pointsCost tier { code } remaining validUntil description(language: PL) descriptions { language text }
  image discountPercent amount { amount currency } channel { slug } metadata { key value }
  variant { name pricing { price { gross { amount } } } }
"""
STAFFS = "active quantity claimed privateMetadata { key value }"
WHOLE = f"query($id: ID!) {{ loyaltyReward(id: $id) {{ {PUBLIC} {STAFFS} }} }}"
ALL = """query($filter: LoyaltyRewardFilterInput, $first: Int = 20, $after: String) {
  loyaltyAllRewards(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { name } }
  }
}"""
OFFERED = f"""query($channel: String!) {{
  loyaltyRewards(channel: $channel, first: 20) {{ edges {{ node {{ {PUBLIC} }} }} }}
}}"""
SHIPPING = {"kind": "free_shipping", "points_cost": 100}
GONE = 987654


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


def make(name="Reward", **facts):
    return Reward.objects.create(name=name, **{**SHIPPING, **facts})


def node(reward):
    return id_of(reward, "LoyaltyReward")


def read(client, reward, query=ONE):
    return answer(client, query, id=node(reward))


@BY_STAFF_AND_APPS
def test_who_manages_discounts_reads_all_of_a_reward_while_the_program_is_off(caller, channel_PLN, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    reward = make(
        "Five off",
        kind="voucher",
        points_cost=500,
        tier=Tier.objects.get(code="silver"),
        channel_id=channel_PLN.pk,
        amount="5.50",
        quantity=10,
        claimed=4,
        active=False,
        description="For nothing",
        image="https://shop.example.com/five.png",
        metadata={"b": "2", "a": "1"},
        private_metadata={"cost": "9"},
    )
    RewardTranslation.objects.create(reward=reward, language_code="pl", description="Za darmo")

    # then
    assert read(client, reward, WHOLE) == {
        "name": "Five off",
        "kind": "VOUCHER",
        "pointsCost": 500,
        "tier": {"code": "silver"},
        "remaining": 6,
        "validUntil": None,
        "description": "Za darmo",
        "descriptions": [{"language": "PL", "text": "Za darmo"}],
        "image": "https://shop.example.com/five.png",
        "discountPercent": None,
        "amount": {"amount": 5.5, "currency": "PLN"},
        "channel": {"slug": channel_PLN.slug},
        "variant": None,
        "metadata": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}],
        "active": False,
        "quantity": 10,
        "claimed": 4,
        "privateMetadata": [{"key": "cost", "value": "9"}],
    }


def test_what_a_reward_has_not_is_null(staff, db):
    # when
    found = read(staff, make(discount_percent=None), WHOLE)

    # then
    empty = ("tier", "remaining", "validUntil", "description", "image", "amount", "channel", "quantity")
    assert [found[name] for name in empty] == [None] * len(empty)


def test_a_percentage_is_read(staff, channel_USD):
    # when
    found = read(staff, make(kind="voucher", channel_id=channel_USD.pk, discount_percent="12.50"), WHOLE)

    # then
    assert (found["discountPercent"], found["amount"]) == (12.5, None)


def test_what_was_claimed_and_is_private_is_for_staff(program, user_api_client, channel_USD):
    # given
    reward = make(quantity=5)

    # then
    for field in ("active", "quantity", "claimed", "privateMetadata { key }"):
        query = f"query($id: ID!) {{ loyaltyReward(id: $id) {{ {field} }} }}"
        content = get_graphql_content_from_response(user_api_client.post_graphql(query, {"id": node(reward)}))
        assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["PermissionDenied"]


# Which rewards everybody reads

NOT_OFFERED = {
    "inactive": {"active": False},
    "deleted": {"deleted": True},
    "over": {"valid_until": timezone.now() - timedelta(seconds=1)},
    "all claimed": {"quantity": 3, "claimed": 3},
    "in a channel that was deleted": {"channel_id": GONE},
    "a product that nobody sells": {"kind": "product", "variant_id": GONE},
}


@pytest.mark.parametrize("facts", NOT_OFFERED.values(), ids=NOT_OFFERED)
def test_what_nobody_can_claim_is_read_by_staff_alone(facts, program, channel_USD, staff, user_api_client, api_client):
    # given
    reward = make(**facts)

    # then
    assert read(api_client, reward) is None
    assert read(user_api_client, reward) is None
    assert read(staff, reward) == (None if reward.deleted else {"name": "Reward"})


def test_what_can_be_claimed_somewhere_is_read_by_everybody(program, channel_USD, channel_PLN, variant, api_client):
    # given
    rewards = [
        make(),
        make(channel_id=channel_PLN.pk),
        make(quantity=3, claimed=2, valid_until=timezone.now() + timedelta(days=1)),
        make(kind="product", variant_id=variant.pk),
        make(kind="product", variant_id=variant.pk, channel_id=channel_USD.pk),
    ]

    # then
    assert [read(api_client, reward) for reward in rewards] == [{"name": "Reward"}] * 5


def test_a_product_is_not_offered_in_a_channel_where_it_is_not_sold(
    program, channel_USD, channel_PLN, variant, api_client
):
    # given
    assert variant.channel_listings.get().channel == channel_USD

    # then
    assert read(api_client, make(kind="product", variant_id=variant.pk, channel_id=channel_PLN.pk)) is None


@pytest.mark.parametrize("off", ["the program", "the channels' loyalty", "the channels"])
def test_where_loyalty_is_off_everywhere_nothing_is_offered(off, program, channel_USD, channel_PLN, staff, api_client):
    # given
    everywhere, here = make(), make(channel_id=channel_USD.pk)
    assert None not in (read(api_client, everywhere), read(api_client, here))

    # when
    for channel in (channel_USD, channel_PLN):
        if off == "the channels' loyalty":
            ChannelTerms.objects.create(channel_id=channel.pk, active=False)
        elif off == "the channels":
            channel.is_active = False
            channel.save()
    if off == "the program":
        switch_off()

    # then
    assert (read(api_client, everywhere), read(api_client, here)) == (None, None)
    assert None not in (read(staff, everywhere), read(staff, here))


def test_an_id_that_names_nothing_is_null_and_another_ones_an_error(program, staff, api_client):
    for client in (staff, api_client):
        for number in (0, 2**70):
            assert answer(client, ONE, id=graphene.Node.to_global_id("LoyaltyReward", number)) is None
        for wrong in ("", "nonsense", graphene.Node.to_global_id("LoyaltyTier", 1)):
            content = get_graphql_content_from_response(client.post_graphql(ONE, {"id": wrong}))
            assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]


# The product that is given

MUG = """query($id: ID!) {
  loyaltyReward(id: $id) { variant { sku pricing { price { gross { amount } } } } }
}"""


def test_shoppers_see_the_product_with_the_price_of_the_channel(program, channel_USD, variant, api_client):
    # given
    own, every = (
        make(kind="product", variant_id=variant.pk, **facts) for facts in ({"channel_id": channel_USD.pk}, {})
    )
    price = {"price": {"gross": {"amount": 10.0}}}

    # then
    assert read(api_client, own, MUG)["variant"] == {"sku": variant.sku, "pricing": price}
    assert read(api_client, every, MUG)["variant"] == {"sku": variant.sku, "pricing": None}
    listed = answer(api_client, OFFERED, channel=channel_USD.slug)["edges"]
    assert [edge["node"]["variant"]["pricing"] for edge in listed] == [price, price]


@pytest.mark.parametrize("facts", [{"is_published": False}, {"available_for_purchase_at": None}])
def test_a_product_that_is_not_published_is_shown_to_staff_alone(
    facts, program, channel_USD, variant, staff, api_client
):
    # given
    rewards = [make(kind="product", variant_id=variant.pk, channel_id=pk) for pk in (channel_USD.pk, None)]
    ProductChannelListing.objects.update(**facts)
    hidden = "is_published" in facts

    # then
    for reward in rewards:
        assert (read(api_client, reward, MUG)["variant"] is None) is hidden
        assert read(staff, reward, MUG)["variant"]["sku"] == variant.sku


def test_a_product_that_was_deleted_is_null(staff, db):
    assert read(staff, make(kind="product", variant_id=GONE), MUG) == {"variant": None}


# All rewards

FILTERS = {
    "nothing": ({}, ["a", "b", "c", "d"]),
    "on": ({"active": True}, ["a", "b", "d"]),
    "off": ({"active": False}, ["c"]),
    "kinds": ({"kinds": ["VOUCHER", "GIFT_CARD"]}, ["b", "c"]),
    "no kinds": ({"kinds": []}, ["a", "b", "c", "d"]),
    "search": ({"search": "B"}, ["b"]),
    "search for nothing": ({"search": "zzz"}, []),
    "no channel": ({"channel": None, "search": "a"}, ["a"]),
    "together": ({"kinds": ["VOUCHER"], "active": False}, []),
}


@pytest.fixture
def catalogue(channel_USD, channel_PLN):
    make("a", points_cost=1)
    make("b", kind="voucher", points_cost=2, channel_id=channel_USD.pk, amount=5)
    make("c", kind="gift_card", points_cost=3, channel_id=channel_PLN.pk, amount=5, active=False)
    make("d", points_cost=4, quantity=1, claimed=1, valid_until=timezone.now() - timedelta(days=1))
    make("deleted", deleted=True)


def names(client, **arguments):
    found = answer(client, ALL, **arguments)
    return [edge["node"]["name"] for edge in found["edges"]]


@BY_STAFF_AND_APPS
@pytest.mark.parametrize(("given", "expected"), FILTERS.values(), ids=FILTERS)
def test_who_manages_discounts_lists_every_reward(given, expected, caller, catalogue, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # then
    assert names(client, filter=given) == expected
    assert answer(client, ALL, filter=given)["totalCount"] == len(expected)


def test_rewards_of_one_channel(staff, catalogue, channel_USD, channel_PLN):
    # then
    assert names(staff, filter={"channel": id_of(channel_USD)}) == ["b"]
    assert names(staff, filter={"channel": id_of(channel_PLN)}) == ["c"]
    assert names(staff, filter={"channel": graphene.Node.to_global_id("Channel", 2**70)}) == []


@pytest.mark.parametrize("wrong", ["nonsense", graphene.Node.to_global_id("User", 1)])
def test_another_id_is_no_channels(wrong, staff, catalogue):
    content = get_graphql_content_from_response(staff.post_graphql(ALL, {"filter": {"channel": wrong}}))
    assert "data" not in content or content["data"]["loyaltyAllRewards"] is None
    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]


def test_pages_follow_each_other(staff, catalogue):
    # when
    first = answer(staff, ALL, first=3)
    second = answer(staff, ALL, first=3, after=first["pageInfo"]["endCursor"])

    # then
    assert [edge["node"]["name"] for found in (first, second) for edge in found["edges"]] == ["a", "b", "c", "d"]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_lists_them(caller, program, catalogue, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts", "manage_users"), ALL)


def test_the_number_of_queries_does_not_grow_with_the_rewards(program, staff, api_client, channel_USD, variant):
    # given
    every = f"{{ loyaltyAllRewards(first: 50) {{ edges {{ node {{ {PUBLIC} {STAFFS} }} }} }} }}"

    def ask():
        assert answer(staff, every)["edges"]
        assert answer(api_client, OFFERED, channel=channel_USD.slug)["edges"]

    def offer(number):
        silver = Tier.objects.get(code="silver")
        for facts in ({"kind": "product", "variant_id": variant.pk}, {"kind": "voucher", "amount": 5}):
            for _ in range(number):
                reward = make(tier=silver, channel_id=channel_USD.pk, **facts)
                RewardTranslation.objects.create(reward=reward, language_code="pl", description="Za darmo")

    # when: the first request of a process looks up what is cached from then on
    offer(1)
    ask()
    few = queries_of(ask)
    offer(8)

    # then
    assert queries_of(ask) == few
