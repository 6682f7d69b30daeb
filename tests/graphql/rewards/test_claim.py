"""loyaltyRewardClaim and loyaltyRewardUnclaim: who may, and what is refused with nothing changed."""

from datetime import timedelta

import graphene
import pytest
from django.utils import timezone
from saleor.discount.models import Voucher
from saleor.giftcard.models import GiftCard

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Redemption, Reward, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.saleor_features import channels_may_refuse_gift_cards

from ..callers import answer, assert_denied, failures, id_of, may
from ..checkout.checkouts import charge_taxes, of_customer
from ..tiers.tiers import switch_off

CLAIM = """mutation($reward: ID!, $checkout: ID, $key: String) {
  loyaltyRewardClaim(reward: $reward, checkout: $checkout, idempotencyKey: $key) {
    checkout { id } voucherCode giftCard { id } member { points { available held } }
    errors { field code message }
  }
}"""
UNCLAIM = """mutation($reward: ID!, $checkout: ID!) {
  loyaltyRewardUnclaim(reward: $reward, checkout: $checkout) { checkout { id } errors { field code message } }
}"""


@pytest.fixture
def checkout(program, checkout_with_item, customer_user):
    """A checkout of a member with 600 points."""
    charge_taxes(checkout_with_item, "0")
    settings, now = ProgramSettings(), timezone.now()
    enroll(user_id=customer_user.pk, settings=settings, now=now)
    adjust_points(user_id=customer_user.pk, points=600, reason="t", idempotency_key="k", settings=settings, now=now)
    return of_customer(checkout_with_item, customer_user)


@pytest.fixture
def offer(checkout):
    """Put a reward into the catalogue: free delivery for 100 points unless the test says otherwise."""

    def run(**fields):
        facts = {"name": "Free delivery", "kind": "free_shipping", "points_cost": 100, **fields}
        return id_of(Reward.objects.create(**facts), "LoyaltyReward")

    return run


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_claim_that_is_sent_twice_is_made_once(is_kept, checkout, offer, user_api_client, channel_USD):
    # given
    where = {} if is_kept else {"checkout": id_of(checkout)}
    reward = offer(kind="voucher", amount=5, channel_id=channel_USD.pk)

    # when
    first, second = [answer(user_api_client, CLAIM, reward=reward, key="a", **where) for _ in range(2)]

    # then
    assert first == second
    assert first["errors"] == []
    assert first["voucherCode"] == Redemption.objects.get().given["voucher_code"]
    assert sum(first["member"]["points"].values()) == (500 if is_kept else 600)

    # when another reward is claimed with the key
    errors = answer(user_api_client, CLAIM, reward=offer(), key="a", checkout=id_of(checkout))["errors"]

    # then
    assert [(error["field"], error["code"]) for error in errors] == [("idempotencyKey", "UNIQUE")]
    assert Redemption.objects.count() == 1


def test_the_customer_claims_and_gives_up(checkout, offer, user_api_client):
    # given
    reward = offer()

    # when
    claimed = answer(user_api_client, CLAIM, reward=reward, checkout=id_of(checkout))

    # then
    assert claimed == {
        "checkout": {"id": id_of(checkout)},
        "voucherCode": None,
        "giftCard": None,
        "member": {"points": {"available": 500, "held": 100}},
        "errors": [],
    }

    # when
    assert answer(user_api_client, UNCLAIM, reward=reward, checkout=id_of(checkout))["errors"] == []

    # then
    assert LoyaltyMember.objects.values_list("available", "held").get() == (600, 0)


@pytest.mark.parametrize("caller", ["staff_api_client", "app_api_client"])
@pytest.mark.parametrize("permission", ["manage_checkouts", "handle_checkouts"])
def test_staff_and_apps_with_the_permission_do_it_for_the_customer(caller, permission, checkout, offer, request):
    client, reward = may(request.getfixturevalue(caller), permission), offer()
    assert answer(client, CLAIM, reward=reward, checkout=id_of(checkout))["errors"] == []
    assert answer(client, UNCLAIM, reward=reward, checkout=id_of(checkout))["errors"] == []


@pytest.mark.parametrize("caller", ["api_client", "user2_api_client", "staff_api_client", "app_api_client"])
def test_nobody_else_does(caller, checkout, offer, request):
    client, reward = request.getfixturevalue(caller), offer()
    if caller in ("staff_api_client", "app_api_client"):
        client = may(client, "manage_users", "manage_discounts")
    assert_denied(client, CLAIM, reward=reward, checkout=id_of(checkout))
    assert_denied(client, UNCLAIM, reward=reward, checkout=id_of(checkout))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"active": False}, "REWARD_UNAVAILABLE"),
        ({"valid_until": "past"}, "REWARD_UNAVAILABLE"),
        ({"quantity": 3, "claimed": 3}, "REWARD_UNAVAILABLE"),
        ({"channel_id": "other"}, "REWARD_UNAVAILABLE"),
        ({"kind": "product", "variant_id": 0}, "REWARD_UNAVAILABLE"),
        ({"tier": "gold"}, "TIER_REQUIRED"),
        ({"points_cost": 601}, "INSUFFICIENT_POINTS"),
        ({"deleted": True}, "NOT_FOUND"),
    ],
)
def test_rewards_that_are_refused(fields, code, checkout, offer, user_api_client, channel_PLN):
    # given
    if "valid_until" in fields:
        fields = {"valid_until": timezone.now() - timedelta(seconds=1)}
    if "channel_id" in fields:
        fields = {"channel_id": channel_PLN.pk}
    if "tier" in fields:
        fields = {"tier": Tier.objects.get(code=fields["tier"])}

    # when / then
    assert failures(user_api_client, CLAIM, reward=offer(**fields), checkout=id_of(checkout)) == [("reward", code)]


@pytest.mark.parametrize("kind", ["voucher", "gift_card"])
def test_what_is_refused_leaves_no_code_and_no_card(kind, checkout, offer, user_api_client, channel_USD):
    # given a basket with nothing in it, and a channel that takes no cards, where Saleor has such a setting
    reward = offer(kind=kind, channel_id=channel_USD.pk, amount="5.00", points_cost=601)
    assert failures(user_api_client, CLAIM, reward=reward) == [("reward", "INSUFFICIENT_POINTS")]

    channel_USD.allow_legacy_gift_card_use = False
    channel_USD.save()
    Reward.objects.update(points_cost=100)
    if kind == "gift_card" and channels_may_refuse_gift_cards():
        assert failures(user_api_client, CLAIM, reward=reward, checkout=id_of(checkout)) == [
            ("reward", "REWARD_UNAVAILABLE")
        ]
    assert not Voucher.objects.exists()
    assert not GiftCard.objects.exists()


@pytest.mark.parametrize("wrong", ["", "nonsense", "Q2hlY2tvdXQ6MQ==", "foreign"])
def test_ids_that_are_refused(wrong, checkout, offer, user_api_client, customer_user):
    wrong = graphene.Node.to_global_id("User", customer_user.pk) if wrong == "foreign" else wrong
    for query in (CLAIM, UNCLAIM):
        for found, field in (
            (failures(user_api_client, query, reward=wrong, checkout=id_of(checkout)), "reward"),
            (failures(user_api_client, query, reward=offer(), checkout=wrong), "checkout"),
        ):
            assert [failure[0] for failure in found] == [field]


def test_a_checkout_without_a_customer_claims_nothing(checkout, offer, api_client):
    checkout.user = None
    checkout.save()
    assert failures(api_client, CLAIM, reward=offer(), checkout=id_of(checkout)) == [("checkout", "NOT_A_MEMBER")]
    assert answer(api_client, UNCLAIM, reward=offer(), checkout=id_of(checkout))["errors"] == []


def test_a_customer_who_is_not_a_member_claims_nothing(checkout, offer, user2_api_client, customer_user2, channel_USD):
    of_customer(checkout, customer_user2)
    reward = offer()
    assert failures(user2_api_client, CLAIM, reward=reward, checkout=id_of(checkout)) == [("reward", "NOT_A_MEMBER")]
    kept = offer(kind="voucher", channel_id=channel_USD.pk, amount="5.00")
    assert failures(user2_api_client, CLAIM, reward=kept) == [("reward", "NOT_A_MEMBER")]


def test_where_loyalty_is_off_nothing_is_claimed(checkout, offer, user_api_client, channel_USD):
    reward = offer()
    kept = offer(kind="voucher", channel_id=channel_USD.pk, amount="5.00")
    ChannelTerms.objects.create(channel_id=checkout.channel_id, active=False)
    assert failures(user_api_client, CLAIM, reward=reward, checkout=id_of(checkout)) == [("reward", "PROGRAM_INACTIVE")]
    assert failures(user_api_client, CLAIM, reward=kept) == [("reward", "PROGRAM_INACTIVE")]
    switch_off()
    assert failures(user_api_client, UNCLAIM, reward=reward, checkout=id_of(checkout)) == [(None, "PROGRAM_INACTIVE")]
    assert not Redemption.objects.exists()
