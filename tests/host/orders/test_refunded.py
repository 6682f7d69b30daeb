"""What a refund or a cancellation takes back (rules 11 to 13)."""

import pytest
from django.utils import timezone
from saleor.channel import MarkAsPaidStrategy
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order import OrderStatus

from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import available, entries


def test_updated_transaction_takes_back_the_refunded_share(paid_order, shop, payment):
    # when 30.00 of 40.00 stay paid: floor(30 x 30 / 40)
    shop.update_transaction(payment, amountCharged="30.00", amountRefunded="10.00")

    # then
    assert entries() == [("earn", 30), ("reversal", -8)]

    # when
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")

    # then
    assert entries() == [("earn", 30), ("reversal", -8), ("reversal", -22)]


def test_reported_refund_takes_back_the_refunded_share_once(paid_order, shop, payment):
    # when
    assert shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1") is False
    assert shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1") is True

    # then
    assert entries() == [("earn", 30), ("reversal", -8)]

    # when
    shop.report(payment, "REFUND_SUCCESS", "30.00", "refund 2")

    # then
    assert entries() == [("earn", 30), ("reversal", -8), ("reversal", -22)]


def test_reversed_refund_gives_the_points_again(paid_order, shop, payment):
    # given
    shop.report(payment, "REFUND_SUCCESS", "40.00", "refund 1")

    # when
    shop.report(payment, "REFUND_REVERSE", "40.00", "refund 1")

    # then
    assert entries() == [("earn", 30), ("reversal", -30), ("earn", 30)]


def test_chargeback_takes_everything_back(paid_order, shop, payment):
    # when
    shop.report(payment, "CHARGE_BACK", "40.00", "dispute")

    # then
    assert entries() == [("earn", 30), ("reversal", -30)]


def test_cancelled_order_loses_its_points_at_once(paid_order, shop, customer_user):
    # when
    shop.act("orderCancel", paid_order)

    # then
    paid_order.refresh_from_db()
    assert (paid_order.status, paid_order.total_charged_amount) == (OrderStatus.CANCELED, 40)
    assert entries() == [("earn", 30), ("reversal", -30)]
    assert available(customer_user) == 0


def test_refund_of_a_cancelled_order_takes_nothing_more(paid_order, shop, payment):
    # given
    shop.act("orderCancel", paid_order)

    # when
    shop.report(payment, "REFUND_SUCCESS", "40.00", "refund 1")

    # then
    assert entries() == [("earn", 30), ("reversal", -30)]


def test_refund_takes_points_below_zero_where_they_are_gone(paid_order, shop, payment, customer_user):
    # given
    adjust_points(
        user_id=customer_user.pk,
        points=-20,
        reason="Prize",
        idempotency_key="prize",
        settings=ProgramSettings(),
        now=timezone.now(),
    )

    # when
    shop.report(payment, "REFUND_SUCCESS", "40.00", "refund 1")

    # then
    assert available(customer_user) == -20


def test_part_payments_that_are_refunded_in_turn(unpaid_order, shop):
    # given
    first, second = shop.pay(unpaid_order, "15.00"), shop.pay(unpaid_order, "25.00")

    # when
    shop.report(second, "REFUND_SUCCESS", "25.00", "refund 1")

    # then 15.00 of 40.00 stay paid: floor(30 x 15 / 40)
    assert entries() == [("earn", 30), ("reversal", -19)]

    # when
    shop.report(first, "REFUND_SUCCESS", "15.00", "refund 2")

    # then
    assert entries() == [("earn", 30), ("reversal", -19), ("reversal", -11)]


@pytest.mark.parametrize("strategy", [MarkAsPaidStrategy.PAYMENT_FLOW, MarkAsPaidStrategy.TRANSACTION_FLOW])
def test_order_that_was_marked_as_paid_keeps_the_share_that_stays_paid(strategy, unpaid_order, shop, channel_USD):
    # given
    channel_USD.order_mark_as_paid_strategy = strategy
    channel_USD.save()
    shop.act("orderMarkAsPaid", unpaid_order)
    shop.act("orderConfirm", unpaid_order)
    assert entries() == [("earn", 30)]

    # when
    if strategy == MarkAsPaidStrategy.TRANSACTION_FLOW:
        shop.update_transaction(unpaid_order.payment_transactions.get(), amountCharged="30.00", amountRefunded="10.00")
    else:
        refund = "mutation($id: ID!) { orderRefund(id: $id, amount: 10.00) { errors { field code message } } }"
        shop.run(refund, id=to_global_id_or_none(unpaid_order))

    # then
    assert entries() == [("earn", 30), ("reversal", -8)]
