"""loyaltyClaim, loyaltyClaims, LoyaltyMember.claims, CheckoutLoyalty.rewards: who sees which, and what of them."""

from itertools import count
from uuid import uuid4

import pytest
from django.utils import timezone
from saleor.checkout.models import CheckoutLine
from saleor.discount.models import Voucher
from saleor.giftcard.models import GiftCard
from saleor.plugins.manager import get_plugins_manager

from saleor_loyalty_plugin.host.rewards.claims import claim_for_checkout, claim_to_keep
from saleor_loyalty_plugin.models import Redemption, Reward
from saleor_loyalty_plugin.services.claims import undo_claim, use_claim
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, id_of, may, queries_of, without
from ..checkout.checkouts import charge_taxes, of_customer
from ..members.members import give, join
from ..tiers.tiers import switch_off

FIELDS = """id rewardName reward { name } points state claimedAt usedAt
  voucherCode giftCard { id currentBalance { amount } }
  checkoutLine { id quantity } order { id } member { id user { email } }"""
CLAIM = f"query($id: ID!) {{ loyaltyClaim(id: $id) {{ {FIELDS} }} }}"
CLAIMS = f"""query($filter: LoyaltyClaimFilterInput, $first: Int, $last: Int, $after: String) {{
  loyaltyClaims(filter: $filter, first: $first, last: $last, after: $after) {{
    totalCount pageInfo {{ endCursor hasNextPage }} edges {{ node {{ {FIELDS} }} }}
  }}
}}"""
OF_MEMBERS = f"""query($first: Int) {{
  loyaltyMembers(first: 20) {{ edges {{ node {{
    claims(first: $first) {{ totalCount edges {{ node {{ {FIELDS} }} }} }}
  }} }} }}
}}"""
MINE = "query { loyaltyMember { claims(first: 9) { edges { node { id state voucherCode giftCard { code } } } } } }"
REWARDS = f"query($id: ID!) {{ checkout(id: $id) {{ loyalty {{ rewards {{ {FIELDS} }} }} }} }}"
CODE = "query($id: ID!) { loyaltyClaim(id: $id) { giftCard { code } } }"
_names = count(1)


@pytest.fixture
def basket(program, checkout_with_item, customer_user):
    """A checkout of a member with 3,000 points."""
    charge_taxes(checkout_with_item, "0")
    join(customer_user)
    give(customer_user, 3000)
    return of_customer(checkout_with_item, customer_user)


@pytest.fixture
def claim(basket, channel_USD):
    """Claim a new reward, to keep or for the basket."""

    def run(kind, *, kept=True, user=basket.user):
        facts = {"kind": kind, "points_cost": 100}
        if kind in ("voucher", "gift_card"):
            facts |= {"channel_id": channel_USD.pk, "amount": "5.00"}
        if kind == "product":
            facts["variant_id"] = basket.lines.earliest("created_at").variant_id
        reward = Reward.objects.create(name=f"{kind} {next(_names)}", **facts)
        manager, settings = get_plugins_manager(allow_replica=False), ProgramSettings()
        if kept:
            return claim_to_keep(reward, user, manager, settings=settings)
        return claim_for_checkout(reward, basket, manager, settings=settings)

    return run


def claim_id(claim):
    return id_of(claim, "LoyaltyClaim")


def states(client, **filter_by):
    found = answer(client, CLAIMS, first=20, filter=filter_by)
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"]["state"] for edge in found["edges"]]


# What is told of a claim


def test_a_member_reads_a_kept_code_back(claim, user_api_client, customer_user):
    # given
    kept = claim("voucher")

    # when
    found = answer(user_api_client, CLAIM, id=claim_id(kept))

    # then
    assert found == {
        "id": claim_id(kept),
        "rewardName": kept.reward.name,
        "reward": {"name": kept.reward.name},
        "points": 100,
        "state": "KEPT",
        "claimedAt": kept.held_at.isoformat(),
        "usedAt": None,
        "voucherCode": Voucher.objects.get().code,
        "giftCard": None,
        "checkoutLine": None,
        "order": None,
        "member": {"id": id_of(kept.member), "user": {"email": customer_user.email}},
    }


def test_a_member_reads_a_kept_card_back_with_its_code(claim, user_api_client):
    # given
    kept = claim("gift_card")

    # then
    card = GiftCard.objects.get()
    found = answer(user_api_client, CLAIM, id=claim_id(kept))
    assert found["giftCard"] == {"id": id_of(card), "currentBalance": {"amount": 5.0}}
    assert answer(user_api_client, CODE, id=claim_id(kept)) == {"giftCard": {"code": card.code}}


def test_the_code_of_a_card_is_shown_as_saleor_shows_it(claim, staff_api_client):
    # given
    kept = claim("gift_card")

    # then
    with_users = may(staff_api_client, "manage_users").post_graphql(CODE, {"id": claim_id(kept)}).json()
    assert with_users["data"] == {"loyaltyClaim": {"giftCard": None}}
    assert with_users["errors"][0]["extensions"]["exception"]["code"] == "PermissionDenied"
    client = may(staff_api_client, "manage_users", "manage_gift_card")
    assert answer(client, CODE, id=claim_id(kept)) == {"giftCard": {"code": GiftCard.objects.get().code}}


def test_a_claim_outlives_its_reward(claim, user_api_client):
    # given
    kept = claim("voucher")
    name = kept.reward.name
    Reward.objects.update(name="Other", deleted=True)

    # then
    found = answer(user_api_client, CLAIM, id=claim_id(kept))
    assert (found["rewardName"], found["reward"]) == (name, None)


def test_a_product_in_a_checkout_is_told_with_its_line(claim, user_api_client):
    # given
    held = claim("product", kept=False)

    # then
    found = answer(user_api_client, CLAIM, id=claim_id(held))
    line = CheckoutLine.objects.get(pk=held.given["line"])
    assert (found["state"], found["checkoutLine"]) == ("IN_CHECKOUT", {"id": id_of(line), "quantity": 1})


def test_what_was_given_up_shows_no_code(claim, user_api_client):
    # given
    held = claim("voucher", kept=False)
    undo_claim(claim_id=held.pk, now=timezone.now())

    # then
    found = answer(user_api_client, CLAIM, id=claim_id(held))
    assert (found["state"], found["voucherCode"]) == ("GIVEN_UP", None)


def test_the_order_that_used_it_is_told_to_who_sees_the_order(claim, user_api_client, staff_api_client, earning_orders):
    # given
    kept, (order,) = claim("voucher"), earning_orders(1)
    use_claim(claim_id=kept.pk, now=timezone.now(), order_id=order.pk)

    # then
    found = answer(user_api_client, CLAIM, id=claim_id(kept))
    assert (found["state"], found["order"]) == ("USED", {"id": id_of(order)})
    assert found["usedAt"] is not None
    assert answer(may(staff_api_client, "manage_users"), CLAIM, id=claim_id(kept))["order"] is None
    with_both = may(staff_api_client, "manage_users", "manage_orders")
    assert answer(with_both, CLAIM, id=claim_id(kept))["order"] == {"id": id_of(order)}


# Who sees it


@BY_STAFF_AND_APPS
def test_who_manages_users_sees_any_claim_also_while_the_program_is_off(caller, claim, request):
    # given
    client, kept = may(request.getfixturevalue(caller), "manage_users"), claim("voucher")

    # when
    on = answer(client, CLAIM, id=claim_id(kept))
    switch_off()

    # then
    assert on["voucherCode"] == Voucher.objects.get().code
    assert answer(client, CLAIM, id=claim_id(kept)) == on
    assert states(client) == ["KEPT"]


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_sees_it(caller, claim, request):
    # given
    client, kept = without(request.getfixturevalue(caller), "manage_users"), claim("voucher")

    # then
    assert answer(client, CLAIM, id=claim_id(kept)) is None
    assert_denied(client, CLAIMS, first=9)


def test_members_see_nothing_while_the_program_is_off(claim, user_api_client):
    # given
    kept = claim("voucher")
    switch_off()

    # then
    assert answer(user_api_client, CLAIM, id=claim_id(kept)) is None
    assert_denied(user_api_client, CLAIMS, first=9)


@pytest.mark.parametrize("wrong", ["", "nonsense", "TG95YWx0eVRpZXI6MQ=="])
def test_an_id_of_something_else_is_an_error(wrong, program, user_api_client):
    response = user_api_client.post_graphql(CLAIM, {"id": wrong}).json()
    assert response["data"] == {"loyaltyClaim": None}
    assert response["errors"][0]["extensions"]["exception"]["code"] == "GraphQLError"


def test_points_in_a_checkout_are_no_claim(claim, basket, staff_with_users):
    # given
    spent = claim("voucher")
    Redemption.objects.filter(pk=spent.pk).update(reward=None, order_id=uuid4())

    # then
    assert answer(staff_with_users, CLAIM, id=claim_id(spent)) is None
    assert states(staff_with_users) == []


# Lists


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
