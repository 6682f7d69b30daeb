"""loyaltyClaims, LoyaltyMember.claims, CheckoutLoyalty.rewards: which claims, in which order, at what cost."""

from uuid import uuid4

import pytest
from django.utils import timezone
from saleor.giftcard.models import GiftCard

from saleor_loyalty_plugin.models import Reward
from saleor_loyalty_plugin.services.spending.claims import undo_claim, use_claim

from ..callers import answer, id_of, may, queries_of
from ..checkout.checkouts import of_customer
from ..members.members import give, join
from .claims import CLAIMS, MINE, OF_MEMBERS, REWARDS, claim_id, states


def test_claims_are_listed_newest_first_and_by_pages(claim, staff_with_users):
    # given
    made = [claim("voucher") for _ in range(3)]

    # when
    first = answer(staff_with_users, CLAIMS, first=2)
    rest = answer(staff_with_users, CLAIMS, first=2, after=first["pageInfo"]["endCursor"])

    # then
    assert [edge["node"]["id"] for edge in first["edges"] + rest["edges"]] == [claim_id(one) for one in made[::-1]]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (3, True)
    assert rest["pageInfo"]["hasNextPage"] is False


def test_claims_are_filtered(claim, customer_user2, staff_with_users):
    # given
    join(customer_user2)
    give(customer_user2, 500)
    kept, theirs = claim("voucher"), claim("gift_card", user=customer_user2)
    used, given_up = claim("voucher"), claim("free_shipping", kept=False)
    claim("product", kept=False)
    use_claim(claim_id=used.pk, now=timezone.now(), order_id=uuid4())
    undo_claim(claim_id=given_up.pk, now=timezone.now())

    # then
    assert states(staff_with_users) == ["IN_CHECKOUT", "GIVEN_UP", "USED", "KEPT", "KEPT"]
    assert states(staff_with_users, states=["KEPT"]) == ["KEPT", "KEPT"]
    assert states(staff_with_users, states=["USED", "GIVEN_UP"]) == ["GIVEN_UP", "USED"]
    assert states(staff_with_users, states=[]) == ["IN_CHECKOUT", "GIVEN_UP", "USED", "KEPT", "KEPT"]
    assert states(staff_with_users, states=["IN_CHECKOUT"]) == ["IN_CHECKOUT"]
    assert states(staff_with_users, member=id_of(theirs.member)) == ["KEPT"]
    assert states(staff_with_users, reward=id_of(kept.reward, "LoyaltyReward"), states=["KEPT"]) == ["KEPT"]
    assert states(staff_with_users, reward=id_of(kept.reward, "LoyaltyReward"), states=["USED"]) == []


@pytest.mark.parametrize("field", ["member", "reward"])
def test_a_filter_with_the_id_of_something_else_is_an_error(field, program, staff_with_users, customer_user):
    variables = {"first": 5, "filter": {field: id_of(customer_user)}}
    response = staff_with_users.post_graphql(CLAIMS, variables).json()
    assert field in response["errors"][0]["message"]


def test_a_member_lists_their_own(claim, customer_user2, user_api_client):
    # given
    join(customer_user2)
    give(customer_user2, 500)
    claim("voucher", user=customer_user2)
    card, held = claim("gift_card"), claim("free_shipping", kept=False)

    # when
    found = answer(user_api_client, MINE)["claims"]["edges"]

    # then
    code = GiftCard.objects.get().code
    assert [edge["node"] for edge in found] == [
        {"id": claim_id(held), "state": "IN_CHECKOUT", "voucherCode": None, "giftCard": None},
        {"id": claim_id(card), "state": "KEPT", "voucherCode": None, "giftCard": {"code": code}},
    ]


def test_what_a_checkout_holds_is_read_back(claim, basket, user_api_client):
    # given
    claim("voucher")
    shipping, product = claim("free_shipping", kept=False), claim("product", kept=False)

    # when
    found = answer(user_api_client, REWARDS, id=id_of(basket))["loyalty"]["rewards"]

    # then
    assert [reward["id"] for reward in found] == [claim_id(shipping), claim_id(product)]
    assert found[1]["checkoutLine"] is not None


def test_who_knows_a_checkout_sees_no_code_and_no_member_in_it(claim, basket, api_client):
    # given
    held = claim("voucher", kept=False)

    # when
    (found,) = answer(api_client, REWARDS, id=id_of(basket))["loyalty"]["rewards"]

    # then
    assert (found["id"], found["rewardName"], found["points"]) == (claim_id(held), held.reward.name, 100)
    assert (found["voucherCode"], found["member"], found["checkoutLine"]) == (None, None, None)


def test_another_customer_of_the_checkout_sees_none_of_it(claim, basket, customer_user2, user2_api_client):
    # given
    claim("free_shipping", kept=False)
    of_customer(basket, customer_user2)

    # then
    assert answer(user2_api_client, REWARDS, id=id_of(basket))["loyalty"]["rewards"] == []


def test_two_claims_in_one_request_are_both_read_back(basket, channel_USD, user_api_client):
    # given
    rewards = [
        Reward.objects.create(name=name, kind="voucher", points_cost=9, channel_id=channel_USD.pk, amount="5.00")
        for name in "ab"
    ]
    one = 'loyaltyRewardClaim(reward: "%s") { member { claims(first: 5) { totalCount } } errors { field } }'
    ids = [id_of(reward, "LoyaltyReward") for reward in rewards]

    # when
    found = user_api_client.post_graphql(f"mutation {{ a: {one % ids[0]} b: {one % ids[1]} }}").json()["data"]

    # then
    assert [found[name]["member"]["claims"]["totalCount"] for name in "ab"] == [1, 2]


@pytest.mark.parametrize("query", [CLAIMS, OF_MEMBERS])
def test_the_number_of_queries_does_not_grow_with_the_claims(
    query, claim, customer_user2, staff_api_client, earning_orders
):
    # given
    client = may(staff_api_client, "manage_users", "manage_orders", "manage_checkouts")
    join(customer_user2)
    give(customer_user2, 3000)

    def more(number):
        for user in (None, customer_user2):
            of_user = {"user": user} if user else {}
            for _ in range(number):
                claim("voucher", **of_user)
                claim("gift_card", **of_user)
        claim("product", kept=False)
        (order,) = earning_orders(1)
        use_claim(claim_id=claim("voucher").pk, now=timezone.now(), order_id=order.pk)

    # when
    more(1)
    answer(client, query, first=50)
    few = queries_of(lambda: answer(client, query, first=50))
    more(3)

    # then
    assert queries_of(lambda: answer(client, query, first=50)) == few
