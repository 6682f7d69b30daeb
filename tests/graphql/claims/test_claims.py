"""loyaltyClaim: who sees which claims, and what of them."""

from uuid import uuid4

import pytest
from django.utils import timezone
from saleor.checkout.models import CheckoutLine
from saleor.discount.models import Voucher
from saleor.giftcard.models import GiftCard

from saleor_loyalty_plugin.models import Redemption, Reward
from saleor_loyalty_plugin.services.spending.claims import undo_claim, use_claim

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, id_of, may, without
from ..tiers.tiers import switch_off
from .claims import CLAIM, CLAIMS, CODE, claim_id, states

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
