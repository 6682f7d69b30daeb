"""Rule 108: what was claimed for one checkout and is held by another counts as used; a code works in its own alone."""

from contextlib import closing
from decimal import Decimal

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher, VoucherCode
from saleor.giftcard.models import GiftCard
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Order

from saleor_loyalty_plugin.host.checkout import locks
from saleor_loyalty_plugin.host.databases import WRITER
from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task

from ..checkout.cart import RedeemingCart
from ..checkout.test_lifecycle import DETACH, let_pass
from ..ledger import entries
from ..pricing.cart import ADD_CODE, COMPLETE
from .catalogue import UNCLAIM, claim, unclaim

SPENT = [("redemption", -500)]
DRAFT = """mutation($input: DraftOrderCreateInput!) {
  draftOrderCreate(input: $input) { order { id } errors { field code message } }
}"""


def refusal(cart, reward):
    return [
        (error["field"], error["code"]) for error in cart.attempt(UNCLAIM, reward=reward, checkout=cart.id)["errors"]
    ]


MEMBERS = "saleor_loyalty_loyaltymember"
IN_USE = [("reward", "REWARD_UNAVAILABLE")]


@pytest.fixture
def card(filled, other, catalogue, takes_cards):
    """A card for 12.00 that was claimed for one basket and put into the other; its reward."""
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    assert other.add_code(GiftCard.objects.get().code).total == Decimal("28.00")
    return reward


@pytest.fixture
def put_code_into():
    """Put a code into a basket behind the program's back."""

    def run(cart, code):
        Checkout.objects.filter(pk=cart.checkout.pk).update(voucher_code=code)

    return run


def gives_up(cart, reward):
    assert refusal(cart, reward) == IN_USE


def nobody_comes_back(cart, reward):
    let_pass(1441)
    sweep_holds_task()


def the_customer_leaves(cart, reward):
    cart.run(DETACH, id=cart.id)


def the_checkout_is_deleted(cart, reward):
    cart.checkout.delete()
    sweep_holds_task()


@pytest.mark.parametrize("happens", [gives_up, nobody_comes_back, the_customer_leaves, the_checkout_is_deleted])
def test_a_card_that_another_checkout_holds_stays_claimed_and_is_its_orders(happens, filled, other, card, standing):
    # when
    happens(filled, card)

    # then
    assert standing() == (2500, 0, 500)
    assert other.read().total == Decimal("28.00")

    # when
    other.complete()

    # then
    order = Order.objects.get()
    assert order.total_gross_amount == Decimal("28.00")
    assert Redemption.objects.get().order_id == order.pk
    assert standing() == (2500, 0, 0)
    assert entries()[1:] == SPENT
    if happens is gives_up:
        assert refusal(filled, card) == IN_USE


def test_a_card_that_was_taken_out_of_the_other_checkout_is_given_up(filled, other, card, standing):
    assert refusal(filled, card) == IN_USE
    other.remove_code(GiftCard.objects.get().code)
    assert unclaim(filled, card).total == Decimal("40.00")
    assert standing() == (3000, 0, 0)
    assert GiftCard.objects.get().is_active is False


@pytest.mark.parametrize("told", [True, False])
def test_a_card_that_was_used_in_part_is_paid_for(told, filled, other, catalogue, takes_cards, standing, monkeypatch):
    # given
    reward = catalogue.gift_card("50.00")
    claim(filled, reward)
    other.add_code(GiftCard.objects.get().code)
    if not told:
        monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    other.complete()

    # when / then
    assert refusal(filled, reward) == IN_USE
    assert standing()[2] == 0
    assert entries()[1] == SPENT[0]
    assert Redemption.objects.get().order_id == Order.objects.get().pk
    assert GiftCard.objects.get().current_balance_amount == 10


def test_a_card_that_staff_took_money_off_is_paid_for(filled, catalogue, takes_cards, standing):
    # given
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    GiftCard.objects.update(current_balance_amount=11)

    # when / then
    assert refusal(filled, reward) == IN_USE
    assert standing() == (2500, 0, 0)


def test_a_card_in_a_guests_checkout_is_its_orders(
    filled, goods, catalogue, channel, takes_cards, api_client, standing
):
    # given a card that anybody may use
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    card = GiftCard.objects.get()
    if hasattr(card, "assigned_to"):
        GiftCard.objects.update(assigned_to=None, assigned_to_email=None)
    guest = RedeemingCart(api_client, channel)
    guest.open((goods.sell("10.00"), 3), email="guest@example.com")
    guest.deliver()
    guest.add_code(card.code)
    assert refusal(filled, reward) == IN_USE

    # when
    guest.complete()

    # then
    assert standing() == (2500, 0, 0)
    assert Redemption.objects.get().order_id == Order.objects.get().pk


def test_the_claims_own_order_takes_it_where_it_comes_first(filled, other, card, standing):
    # when
    filled.complete()

    # then
    assert Redemption.objects.get().order_id == Order.objects.get().pk
    assert standing() == (2500, 0, 0)
    assert other.read().total == Decimal("40.00")


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


@pytest.mark.parametrize("happens", [gives_up, nobody_comes_back, the_customer_leaves, the_checkout_is_deleted])
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


def locked_tables(queries) -> list[str]:
    statements = (query["sql"] for query in queries if "FOR UPDATE" in query["sql"])
    return [statement.split('FROM "')[1].split('"')[0] for statement in statements]


def test_codes_are_locked_before_the_member(filled, catalogue, standing):
    # given two codes of one reward
    reward = catalogue.voucher(cost=100)
    claim(filled, reward)
    claim(filled, reward)

    # when
    with CaptureQueriesContext(connections[WRITER]) as queries:
        unclaim(filled, reward)

    # then
    tables = locked_tables(queries)
    before, after = tables.index(MEMBERS), len(tables) - tables[::-1].index(MEMBERS)
    assert tables[:before] == ["checkout_checkout", "discount_voucher", "discount_vouchercode", "discount_vouchercode"]
    assert set(tables[before:after]) == {MEMBERS}
    assert standing() == (3000, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_what_an_order_took_is_captured_before_another_member_is_locked(filled, catalogue, monkeypatch, standing):
    # given an order that nobody told the program of
    claim(filled, catalogue.free_shipping())
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    filled.complete()
    open_transactions = []
    capture = locks.capture

    def watched(order_id):
        open_transactions.append(connections[WRITER].in_atomic_block)
        return capture(order_id)

    monkeypatch.setattr(locks, "capture", watched)

    # when
    sweep_holds_task()

    # then the order's member was let go before anything was released
    assert open_transactions == [False]
    assert standing() == (2500, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_nobody_waits_for_a_card_that_somebody_else_has_locked(filled, catalogue, takes_cards, standing):
    # given an order that is being made with the card
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    another = connections[WRITER].copy()
    with closing(another), another.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT id FROM giftcard_giftcard FOR UPDATE")

        # when
        refused = refusal(filled, reward)

    # then
    assert refused == IN_USE
    assert standing() == (2500, 0, 500)
    unclaim(filled, reward)
    assert standing() == (3000, 0, 0)
