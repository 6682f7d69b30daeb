"""Rule 107: while money was begun for a checkout, what it holds is not released, whatever `hold_minutes` says."""

from decimal import Decimal

import pytest
from saleor.payment import ChargeStatus
from saleor.payment.models import Payment, TransactionItem

from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..ledger import entries
from ..rewards.catalogue import claim
from .test_lifecycle import let_pass

AMOUNTS = ("authorized", "charged", "authorize_pending", "charge_pending", "refund_pending", "cancel_pending")


@pytest.fixture
def sweep(program):
    """Sweep 11 minutes after somebody last came by; holds end after 10."""

    def run():
        program(hold_minutes="10")
        let_pass(11)
        sweep_holds_task()

    return run


@pytest.fixture
def held(filled, standing):
    """30.00 and delivery for 10.00, of which 500 points leave 35.00 to pay."""
    assert filled.apply(500).total == Decimal("35.00")
    assert standing() == (2500, 0, 500)
    return filled


def transaction(cart, **amounts):
    return TransactionItem.objects.create(checkout=cart.checkout, currency="USD", psp_reference="card", **amounts)


def payment(cart, **facts):
    given = {"gateway": "mirumee.payments.dummy", "currency": "USD", "total": Decimal("35.00"), "is_active": True}
    return Payment.objects.create(checkout=cart.checkout, **given | facts)


def test_who_paid_and_comes_back_late_gets_the_order(held, channel, shop, sweep, standing):
    # given
    channel.allow_unpaid_orders = False
    channel.save()
    shop.pay(held.checkout, "35.00")

    # when
    sweep()

    # then
    assert standing() == (2500, 0, 500)
    assert held.read().total == Decimal("35.00")
    held.complete()

    # then nothing is refused, and the 25.00 paid for goods earn
    assert entries()[1:] == [("redemption", -500), ("earn", 25)]
    assert standing() == (2525, 0, 0)


@pytest.mark.parametrize("amount", AMOUNTS)
def test_money_that_is_here_or_on_its_way_keeps_points(amount, held, sweep, standing):
    transaction(held, **{f"{amount}_value": Decimal("0.01")})
    sweep()
    assert standing() == (2500, 0, 500)


@pytest.mark.parametrize("amounts", [{}, {"refunded_value": 35}, {"canceled_value": 35}])
def test_a_transaction_whose_money_is_gone_or_never_came_keeps_nothing(amounts, held, sweep, standing):
    transaction(held, **amounts)
    sweep()
    assert standing() == (3000, 0, 0)


@pytest.mark.parametrize(
    ("status", "kept"),
    [
        (ChargeStatus.NOT_CHARGED, True),
        (ChargeStatus.PENDING, True),
        (ChargeStatus.PARTIALLY_CHARGED, True),
        (ChargeStatus.FULLY_CHARGED, True),
        (ChargeStatus.PARTIALLY_REFUNDED, True),
        (ChargeStatus.FULLY_REFUNDED, False),
        (ChargeStatus.REFUSED, False),
        (ChargeStatus.CANCELLED, False),
    ],
)
def test_a_payment_of_the_old_kind_keeps_points_while_it_is_not_over(status, kept, held, sweep, standing):
    payment(held, charge_status=status)
    sweep()
    assert standing() == ((2500, 0, 500) if kept else (3000, 0, 0))


def test_a_payment_that_was_replaced_keeps_nothing(held, sweep, standing):
    payment(held, is_active=False)
    sweep()
    assert standing() == (3000, 0, 0)


def test_when_the_money_is_gone_again_the_points_go_back(held, sweep, standing):
    # given
    item = transaction(held, charged_value=Decimal("35.00"))
    sweep()
    assert standing() == (2500, 0, 500)

    # when
    TransactionItem.objects.filter(pk=item.pk).update(charged_value=0, refunded_value=35)
    sweep()

    # then
    assert standing() == (3000, 0, 0)


def test_rewards_are_kept_as_points_are(filled, goods, catalogue, sweep, standing):
    # given
    claim(filled, catalogue.product(goods.sell("8.00")))
    claim(filled, catalogue.free_shipping())
    transaction(filled, authorized_value=Decimal("30.00"))

    # when
    sweep()

    # then
    assert standing() == (2000, 0, 1000)
    assert filled.read().total == Decimal("30.00")


def test_what_is_kept_does_not_keep_the_sweep_from_the_rest(
    held, channel, goods, user_api_client, sweep, standing, monkeypatch
):
    # given more that is kept than one batch takes, and a hold after it
    monkeypatch.setattr("saleor_loyalty_plugin.tasks.BATCH", 1)
    transaction(held, charged_value=Decimal("35.00"))
    other = type(held)(user_api_client, channel)
    other.open((goods.sell("10.00"), 3))
    other.apply(300)

    # when
    sweep()

    # then
    assert standing() == (2500, 0, 500)
    assert Redemption.objects.get(state="held").points == 500


def test_a_shopper_who_paid_may_still_take_the_points_out(held, standing):
    transaction(held, charged_value=Decimal("35.00"))
    assert held.remove_points().total == Decimal("40.00")
    assert standing() == (3000, 0, 0)
