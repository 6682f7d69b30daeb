"""Rule 108: a code works in the checkout it was claimed for alone; held elsewhere all the same, it counts as used."""

from decimal import Decimal

import pytest
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher, VoucherCode
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Order

from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.tasks import sweep_orders_task

from ..checkout.cart import RedeemingCart
from ..checkout.test_lifecycle import let_pass
from ..pricing.cart import ADD_CODE, COMPLETE
from .catalogue import claim, unclaim
from .elsewhere import IN_USE, WAYS_OUT, refusal

DRAFT = """mutation($input: DraftOrderCreateInput!) {
  draftOrderCreate(input: $input) { order { id } errors { field code message } }
}"""


@pytest.fixture
def put_code_into():
    """Put a code into a basket behind the program's back."""

    def run(cart, code):
        Checkout.objects.filter(pk=cart.checkout.pk).update(voucher_code=code)

    return run


def test_a_code_works_in_its_own_checkout_alone(filled, other, catalogue, put_code_into, standing):
    # given
    reward = catalogue.voucher()
    code = claim(filled, reward).raw["voucherCode"]

    # when / then: refused where it is added
    errors = other.attempt(ADD_CODE, id=other.id, code=code)["errors"]
    assert [(error["field"], error["code"]) for error in errors] == [("promoCode", "INVALID")]
    assert "another checkout" in errors[0]["message"]

    # and before the order is made
    put_code_into(other, code)
    errors = other.attempt(COMPLETE, id=other.id)["errors"]
    assert "another checkout" in errors[0]["message"]
    assert not Order.objects.exists()
    filled.remove_code(code)
    assert filled.add_code(code).total == Decimal("35.00")


@pytest.mark.parametrize("happens", WAYS_OUT)
def test_a_code_that_another_checkout_holds_stays_claimed(happens, filled, other, catalogue, put_code_into, standing):
    # given
    reward = catalogue.voucher()
    put_code_into(other, claim(filled, reward).raw["voucherCode"])

    # when
    happens(filled, reward)

    # then
    assert standing() == (2500, 0, 500)
    assert Voucher.objects.exists()


def test_a_code_that_its_own_order_left_out_works_elsewhere_and_comes_back_with_that_order(
    filled, other, catalogue, shop, standing
):
    # given
    code = claim(filled, catalogue.voucher()).raw["voucherCode"]
    filled.remove_code(code)
    filled.complete()
    assert standing() == (2500, 0, 0)

    # when
    assert other.add_code(code).total == Decimal("35.00")
    order = other.complete()

    # then
    assert to_global_id_or_none(Order.objects.get(pk=Redemption.objects.get().order_id)) == order

    # when
    shop.act("orderCancel", Order.objects.get(voucher_code=code))

    # then
    assert standing() == (3000, 0, 0)


def test_a_code_in_a_draft_of_staff_stays_claimed_and_is_its_orders(
    filled, catalogue, shop, channel, goods, customer_user, standing
):
    # given a draft without a customer
    reward = catalogue.voucher()
    code = claim(filled, reward).raw["voucherCode"]
    lines = [{"variantId": to_global_id_or_none(goods.sell("20.00")), "quantity": 1}]
    draft = shop.run(
        DRAFT,
        input={
            "channelId": to_global_id_or_none(channel),
            "lines": lines,
            "voucherCode": code,
            "userEmail": "somebody@example.com",
            "shippingAddress": filled.address,
            "billingAddress": filled.address,
        },
    )["order"]["id"]

    # when / then
    assert refusal(filled, reward) == IN_USE
    assert standing() == (2500, 0, 500)

    # when it becomes an order
    Order.objects.update(status="unfulfilled", user=None)
    sweep_orders_task()

    # then
    assert refusal(filled, reward) == IN_USE
    assert standing() == (2500, 0, 0)
    assert to_global_id_or_none(Order.objects.get(pk=Redemption.objects.get().order_id)) == draft


def test_a_code_is_not_given_up_while_an_order_is_made_with_it(filled, catalogue, standing):
    # given: Saleor counts a code as used before it makes the order
    reward = catalogue.voucher()
    claim(filled, reward)
    VoucherCode.objects.update(used=1, is_active=False)
    Checkout.objects.filter(pk=filled.checkout.pk).update(is_voucher_usage_increased=True)

    # when / then
    assert refusal(filled, reward) == IN_USE

    # and where none was made, it is given up
    let_pass(4)
    unclaim(filled, reward)
    assert standing() == (3000, 0, 0)


def test_the_code_of_a_deleted_customer_says_nothing_of_them_and_is_nobodys(
    filled, catalogue, shop, customer_user, channel, goods, user2_api_client
):
    # given
    code = filled.run(
        "mutation($reward: ID!) { loyaltyRewardClaim(reward: $reward) { voucherCode errors { field } } }",
        reward=catalogue.voucher(),
    )["voucherCode"]
    number = str(customer_user.pk)

    # when
    shop.act("customerDelete", customer_user)

    # then
    voucher = Voucher.objects.get()
    assert number not in voucher.private_metadata.values() or number == str(Redemption.objects.get().pk)
    assert set(voucher.private_metadata) == {"loyalty.claim"}
    stranger = RedeemingCart(user2_api_client, channel)
    stranger.open((goods.sell("10.00"), 1))
    errors = stranger.attempt(ADD_CODE, id=stranger.id, code=code)["errors"]
    assert [error["field"] for error in errors] == ["promoCode"]
