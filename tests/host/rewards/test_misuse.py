"""Rewards are paid for once: what was used elsewhere, or is in an order already, does not give its points back."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.order.models import Order
from saleor.plugins.manager import get_plugins_manager
from saleor.plugins.models import PluginConfiguration
from saleor.warehouse.models import Stock

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.host.checkout.redeeming import apply_to_checkout, remove_from_checkout
from saleor_loyalty_plugin.host.rewards import claims as rewards
from saleor_loyalty_plugin.host.rewards.claims import claim_for_checkout
from saleor_loyalty_plugin.host.rewards.claims import unclaim as give_up
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Redemption, Reward
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..checkout.cart import REMOVE
from ..ledger import entries
from ..pricing.cart import COMPLETE
from ..pricing.goods import PERCENTAGE
from .catalogue import CLAIM, UNCLAIM, claim

SPENT = [("redemption", -500)]


def codes(answer):
    return [(error["field"], error["code"]) for error in answer["errors"]]


def test_nobody_claims_with_the_points_of_a_deleted_customer(filled, catalogue, member, api_client, customer_user):
    # given a member whose account is gone, and a basket without a customer
    reward = catalogue.free_shipping()
    Checkout.objects.update(user=None)
    LoyaltyMember.objects.filter(pk=member.pk).update(user=None)

    # when
    answer = filled.attempt(CLAIM, client=api_client, reward=reward, checkout=filled.id)

    # then
    assert codes(answer) == [("checkout", "NOT_A_MEMBER")]
    assert not Redemption.objects.exists()


def test_free_delivery_is_claimed_once_for_a_checkout(filled, catalogue, standing):
    # given
    reward = catalogue.free_shipping()
    claim(filled, reward)

    # when
    again = filled.attempt(CLAIM, reward=reward, checkout=filled.id)

    # then
    assert codes(again) == [("reward", "REWARD_UNAVAILABLE")]
    assert "already" in again["errors"][0]["message"]
    assert standing() == (2500, 0, 500)


def test_a_kept_code_that_a_cancelled_order_used_gives_its_points_back(filled, catalogue, shop, standing):
    # given
    code = filled.run(CLAIM, reward=catalogue.voucher(), checkout=None)["voucherCode"]
    filled.add_code(code)
    filled.complete()
    assert standing() == (2500, 0, 0)

    # when
    shop.act("orderCancel", Order.objects.get())

    # then
    assert standing() == (3000, 0, 0)
    assert entries()[1:] == [*SPENT, ("restoration", 500)]


def test_one_of_two_products_that_was_taken_out_gives_its_points_back(filled, goods, catalogue, place, standing):
    # given
    mug, cap = goods.sell("8.00"), goods.sell("6.00")
    claim(filled, catalogue.product(mug, name="Mug"))
    claim(filled, catalogue.product(cap, 300))
    filled.update(mug, 0)

    # when
    order = place(filled)

    # then
    assert order.lines == [Decimal("30.00"), 0]
    assert standing() == (2700, 0, 0)
    assert Reward.objects.get(name="Mug").claimed == 0


def test_what_an_order_took_is_not_given_up_before_the_ledger_knows(filled, goods, catalogue, monkeypatch, standing):
    # given an order that nobody has told the program of, and requests that read the checkout before it
    claim(filled, catalogue.product(goods.sell("8.00")))
    filled.apply(500)
    checkout, manager = filled.checkout, get_plugins_manager(allow_replica=False)
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    filled.complete()
    assert standing() == (2000, 0, 1000)

    # when / then
    for late in (
        lambda: remove_from_checkout(checkout, manager),
        lambda: give_up(Reward.objects.get(), checkout, manager),
        lambda: apply_to_checkout(checkout, manager, points=100, settings=ProgramSettings()),
        lambda: claim_for_checkout(Reward.objects.get(), checkout, manager, settings=ProgramSettings()),
    ):
        with pytest.raises(LoyaltyError) as error:
            late()
        assert error.value.code == LoyaltyErrorCode.NOT_FOUND
        # The ledger knows now.
        assert standing() == (2000, 0, 0)


def test_nothing_changes_while_a_payment_is_made(filled, catalogue, standing):
    # given
    reward = catalogue.free_shipping()
    filled.apply(500)
    Checkout.objects.update(completing_started_at=timezone.now())

    # when / then
    assert filled.refused(300) == [("id", "INVALID")]
    assert codes(filled.attempt(REMOVE, id=filled.id)) == [("id", "INVALID")]
    assert codes(filled.attempt(CLAIM, reward=reward, checkout=filled.id)) == [("checkout", "INVALID")]
    assert codes(filled.attempt(UNCLAIM, reward=reward, checkout=filled.id)) == [("checkout", "INVALID")]
    assert standing() == (2500, 0, 500)


def test_a_checkout_that_becomes_an_order_before_it_is_priced_is_gone(filled, other, catalogue, monkeypatch):
    # given
    reward = catalogue.free_shipping()
    monkeypatch.setattr(
        "saleor_loyalty_plugin.host.checkout.redeeming.forget_benefits",
        lambda checkout: Checkout.objects.filter(pk=checkout.pk).delete(),
    )

    # when / then
    assert filled.refused(500) == [("id", "NOT_FOUND")]
    assert codes(filled.attempt(CLAIM, reward=reward, checkout=other.id)) == [("checkout", "NOT_FOUND")]


def test_a_checkout_that_becomes_an_order_while_a_reward_is_given_up_is_gone(filled, catalogue, monkeypatch, standing):
    # given
    reward = catalogue.free_shipping()
    claim(filled, reward)
    given_up = rewards.undo

    def undo(*args, **kwargs):
        done = given_up(*args, **kwargs)
        Checkout.objects.all().delete()
        return done

    monkeypatch.setattr(rewards, "undo", undo)

    # when / then
    assert codes(filled.attempt(UNCLAIM, reward=reward, checkout=filled.id)) == [("checkout", "NOT_FOUND")]
    assert standing() == (3000, 0, 0)


def test_a_checkout_that_outlives_its_order_spends_again(
    filled, catalogue, app_api_client, permission_handle_checkouts, standing
):
    # given an order of which the checkout is kept
    app_api_client.app.permissions.add(permission_handle_checkouts)
    filled.apply(500)
    query = "mutation($id: ID!) { orderCreateFromCheckout(id: $id, removeCheckout: false) { errors { field } } }"
    filled.run(query, client=app_api_client, id=filled.id)

    # when
    assert filled.apply(200).total == Decimal("38.00")

    # then
    assert standing() == (2300, 0, 200)
    filled.remove_points()
    assert standing() == (2500, 0, 0)
    assert entries()[1:] == SPENT


def test_the_last_piece_is_not_given_twice(filled, goods, catalogue, standing):
    mug = goods.sell("8.00")
    filled.add((mug, 1))
    Stock.objects.filter(product_variant=mug).update(quantity=1)
    answer = filled.attempt(CLAIM, reward=catalogue.product(mug), checkout=filled.id)
    assert codes(answer) == [("reward", "REWARD_UNAVAILABLE")]


def test_a_code_for_the_cheapest_item_is_not_wasted_on_a_reward(filled, goods, catalogue, place):
    claim(filled, catalogue.product(goods.sell("8.00")))
    goods.voucher(PERCENTAGE, "50", apply_once_per_order=True)
    prices = filled.add_code()
    assert prices.lines == [Decimal("25.00"), 0]
    assert place(filled).lines == [Decimal("25.00"), 0]


def test_a_reward_that_the_member_may_not_buy_is_not_claimed(filled, goods, catalogue):
    mug = goods.sell("8.00")
    mug.product.metadata = {"loyalty.tier": "gold"}
    mug.product.save()
    answer = filled.attempt(CLAIM, reward=catalogue.product(mug), checkout=filled.id)
    assert codes(answer) == [("reward", "TIER_REQUIRED")]


def test_an_order_that_is_made_while_the_program_is_off_takes_and_earns_nothing(filled, catalogue, shop, standing):
    # given
    claim(filled, catalogue.free_shipping())
    filled.apply(500)
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)
    filled.let_prices_expire()

    # when
    shop.run(COMPLETE, client=filled.client, id=filled.id)
    sweep_holds_task()

    # then
    assert Order.objects.get().total_gross_amount == Decimal("40.00")
    assert standing() == (3000, 0, 0)
    assert not OrderAward.objects.exists()
    assert [redemption.state for redemption in Redemption.objects.all()] == ["released", "released"]
