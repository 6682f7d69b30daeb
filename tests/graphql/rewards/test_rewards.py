"""loyaltyRewardCreate, -Update, -Delete, -Claim and loyaltyRewards: who may, what is refused, what is shown."""

from datetime import timedelta

import graphene
import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import ChannelTerms, Reward, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import (
    BACK_OFFICE,
    BY_STAFF_AND_APPS,
    STRANGERS,
    answer,
    assert_denied,
    failures,
    id_of,
    may,
    queries_of,
    without,
)
from ..tiers.tiers import switch_off, tier_id

CREATE = """mutation($input: LoyaltyRewardInput!) {
  loyaltyRewardCreate(input: $input) {
    reward { name kind pointsCost tier { code } remaining validUntil active } errors { field code message }
  }
}"""
UPDATE = """mutation($id: ID!, $input: LoyaltyRewardInput!) {
  loyaltyRewardUpdate(id: $id, input: $input) { reward { name remaining } errors { field code message } }
}"""
DELETE = """mutation($id: ID!) { loyaltyRewardDelete(id: $id) { reward { id } errors { field code message } } }"""
CLAIM = """mutation($reward: ID!, $checkout: ID) {
  loyaltyRewardClaim(reward: $reward, checkout: $checkout) { voucherCode errors { field code message } }
}"""
REWARDS = """query($channel: String!, $affordable: Boolean) {
  loyaltyRewards(channel: $channel, affordable: $affordable, first: 10) { totalCount edges { node { name } } }
}"""
SHIPPING = {"name": "Free delivery", "kind": "FREE_SHIPPING", "pointsCost": 100}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@pytest.fixture
def reward(program):
    return Reward.objects.create(name="Free delivery", kind="free_shipping", points_cost=100, quantity=5, claimed=2)


def reward_id(row):
    return id_of(row, "LoyaltyReward")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_creates(caller, program, request, channel_USD):
    client = may(request.getfixturevalue(caller), "manage_discounts")
    given = {
        "name": " 5 off ",
        "kind": "VOUCHER",
        "pointsCost": 500,
        "amount": "5.00",
        "channel": id_of(channel_USD),
        "tier": tier_id("silver"),
        "quantity": 10,
        "validUntil": "2999-01-01T00:00:00+00:00",
    }
    assert answer(client, CREATE, input=given) == {
        "reward": {
            "name": "5 off",
            "kind": "VOUCHER",
            "pointsCost": 500,
            "tier": {"code": "silver"},
            "remaining": 10,
            "validUntil": "2999-01-01T00:00:00+00:00",
            "active": True,
        },
        "errors": [],
    }


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_changes_the_catalogue(caller, reward, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")
    assert_denied(client, CREATE, input=SHIPPING)
    assert_denied(client, UPDATE, id=reward_id(reward), input={"name": "x"})
    assert_denied(client, DELETE, id=reward_id(reward))


@pytest.mark.parametrize(
    ("change", "failure"),
    [
        ({"name": None}, ("name", "REQUIRED")),
        ({"pointsCost": 0}, ("pointsCost", "INVALID")),
        ({"quantity": -1}, ("quantity", "INVALID")),
        ({"validUntil": "2020-01-01T00:00:00+00:00"}, ("validUntil", "INVALID")),
        ({"channel": "nonsense"}, ("channel", "GRAPHQL_ERROR")),
        ({"variant": graphene.Node.to_global_id("ProductVariant", 0)}, ("variant", "NOT_FOUND")),
        ({"tier": graphene.Node.to_global_id("LoyaltyTier", 0)}, ("tier", "NOT_FOUND")),
        ({"kind": "PRODUCT"}, ("variant", "REQUIRED")),
        ({"kind": "GIFT_CARD"}, ("channel", "REQUIRED")),
        ({"amount": "5.00"}, ("amount", "INVALID")),
    ],
)
def test_input_that_is_refused(change, failure, staff):
    assert failures(staff, CREATE, input=SHIPPING | change) == [failure]


def test_an_amount_has_the_decimals_of_its_currency(staff, channel_USD, channel_JPY):
    given = {"name": "Card", "kind": "GIFT_CARD", "pointsCost": 5, "amount": "5.001", "channel": id_of(channel_USD)}
    assert failures(staff, CREATE, input=given) == [("amount", "INVALID")]
    assert failures(staff, CREATE, input=given | {"amount": "5.5", "channel": id_of(channel_JPY)}) == [
        ("amount", "INVALID")
    ]


def test_rewards_are_updated_and_deleted(reward, staff):
    found = answer(staff, UPDATE, id=reward_id(reward), input={"name": "Post", "quantity": 2})
    assert found["reward"] == {"name": "Post", "remaining": 0}
    assert failures(staff, UPDATE, id=reward_id(reward), input={"quantity": 1}) == [("quantity", "INVALID")]
    assert answer(staff, DELETE, id=reward_id(reward)) == {"reward": {"id": reward_id(reward)}, "errors": []}
    assert not Reward.objects.exists()
    assert failures(staff, DELETE, id=reward_id(reward)) == [("id", "NOT_FOUND")]


@pytest.mark.parametrize("wrong", ["", "nonsense", "TG95YWx0eVRpZXI6MQ=="])
def test_ids_that_are_refused(wrong, staff):
    for failure in (failures(staff, UPDATE, id=wrong, input={}), failures(staff, DELETE, id=wrong)):
        assert [field for field, _ in failure] == ["id"]
    assert [field for field, _ in failures(staff, CLAIM, reward=wrong)] == ["reward"]


def test_the_catalogue_is_public_and_shows_what_can_be_claimed(program, api_client, channel_USD, channel_PLN):
    now = timezone.now()
    facts = {"kind": "free_shipping", "points_cost": 100}
    for name, more in {
        "everywhere": {},
        "here": {"channel_id": channel_USD.pk},
        "there": {"channel_id": channel_PLN.pk},
        "inactive": {"active": False},
        "deleted": {"deleted": True},
        "over": {"valid_until": now - timedelta(seconds=1)},
        "all claimed": {"quantity": 3, "claimed": 3},
        "some left": {"quantity": 3, "claimed": 2},
    }.items():
        Reward.objects.create(name=name, **facts, **more)
    assert names(api_client, channel_USD) == ["everywhere", "here", "some left"]
    ChannelTerms.objects.create(channel_id=channel_USD.pk, active=False)
    assert names(api_client, channel_USD) == []
    assert names(api_client, channel_PLN) == ["everywhere", "there", "some left"]
    switch_off()
    assert names(api_client, channel_PLN) == []


def test_a_product_is_offered_where_it_is_sold(program, api_client, channel_USD, channel_PLN, variant):
    Reward.objects.create(name="Mug", kind="product", points_cost=100, variant_id=variant.pk)
    assert variant.channel_listings.get().channel == channel_USD
    assert names(api_client, channel_USD) == ["Mug"]
    assert names(api_client, channel_PLN) == []


def names(client, channel, **arguments):
    found = answer(client, REWARDS, channel=channel.slug, **arguments)
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"]["name"] for edge in found["edges"]]


@pytest.fixture
def member(program, customer_user):
    settings, now = ProgramSettings(), timezone.now()
    enroll(user_id=customer_user.pk, settings=settings, now=now)
    adjust_points(user_id=customer_user.pk, points=300, reason="t", idempotency_key="k", settings=settings, now=now)


def test_affordable_looks_at_points_and_tier(member, user_api_client, api_client, channel_USD):
    facts = {"kind": "free_shipping"}
    Reward.objects.create(name="cheap", points_cost=300, **facts)
    Reward.objects.create(name="dear", points_cost=301, **facts)
    Reward.objects.create(name="gold", points_cost=1, tier=Tier.objects.get(code="gold"), **facts)
    assert names(user_api_client, channel_USD, affordable=True) == ["cheap"]
    assert names(user_api_client, channel_USD, affordable=False) == ["gold", "dear"]
    assert names(api_client, channel_USD, affordable=True) == []


def test_the_number_of_queries_does_not_grow_with_the_catalogue(program, api_client, channel_USD):
    # given
    query = REWARDS.replace("node { name }", "node { name tier { code name } remaining }")

    def offer(number):
        facts = {"kind": "free_shipping", "points_cost": 100, "tier": Tier.objects.get(code="silver")}
        Reward.objects.bulk_create(Reward(name=str(index), **facts) for index in range(number))

    # when
    offer(1)
    answer(api_client, query, channel=channel_USD.slug)
    few = queries_of(lambda: answer(api_client, query, channel=channel_USD.slug))
    offer(8)

    # then
    assert queries_of(lambda: answer(api_client, query, channel=channel_USD.slug)) == few


def test_a_claim_to_keep_needs_a_signed_in_customer(reward, member, api_client, user_api_client, app_api_client):
    for client in (api_client, app_api_client):
        assert failures(client, CLAIM, reward=reward_id(reward)) == [("reward", "NOT_A_MEMBER")]
    assert failures(user_api_client, CLAIM, reward=reward_id(reward)) == [("checkout", "REQUIRED")]


def test_a_strangers_checkout_is_nobodys_business(reward, member, user2_api_client, checkout_with_item, customer_user):
    checkout_with_item.user = customer_user
    checkout_with_item.save()
    assert_denied(user2_api_client, CLAIM, reward=reward_id(reward), checkout=id_of(checkout_with_item))
    assert failures(user2_api_client, CLAIM, reward=reward_id(reward), checkout="nonsense") == [
        ("checkout", "NOT_FOUND")
    ]


def test_while_the_program_is_off_the_catalogue_is_prepared_and_nothing_is_claimed(
    reward, staff, channel_USD, api_client
):
    # given
    switch_off()

    # then
    assert failures(staff, CLAIM, reward=reward_id(reward)) == [(None, "PROGRAM_INACTIVE")]
    assert answer(staff, CREATE, input=SHIPPING | {"name": "New"})["errors"] == []
    assert names(staff, channel_USD) == ["Free delivery", "New"]
    assert names(api_client, channel_USD) == []
    assert answer(staff, UPDATE, id=reward_id(reward), input={"name": "Old"})["errors"] == []
    assert answer(staff, DELETE, id=reward_id(reward))["errors"] == []
    assert [row.name for row in Reward.objects.all()] == ["New"]
