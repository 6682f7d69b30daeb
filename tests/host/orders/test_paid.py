"""When an order's points are awarded (rules 5 to 8): real orders through Saleor's own mutations."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.channel import MarkAsPaidStrategy
from saleor.order import OrderChargeStatus, OrderStatus
from saleor.order.models import Order
from saleor.order.tasks import expire_orders_task

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward

from ..ledger import available, entries


def test_checkout_that_is_paid_when_it_is_completed_earns_once(paid_order, customer_user):
    # then
    assert entries() == [("earn", 30)]
    assert available(customer_user) == 30
    award = OrderAward.objects.get()
    assert (award.order_id, award.member.user, award.currency) == (paid_order.pk, customer_user, "USD")
    assert (award.base, award.rate, award.earned) == (Decimal(30), Decimal(1), 30)
    assert award.lines == [{"line": str(paid_order.lines.get().pk), "amount": "30.000"}]


def test_points_come_with_the_payment_that_completes_the_price(unpaid_order, shop):
    # given
    shop.pay(unpaid_order, "15.00")
    assert entries() == []

    # when
    shop.pay(unpaid_order, "25.00")

    # then
    assert entries() == [("earn", 30)]


def test_further_charge_changes_nothing(paid_order, shop, payment):
    # when
    shop.pay(paid_order, "5.00")
    shop.report(payment, "CHARGE_SUCCESS", "40.00", "once more")

    # then
    paid_order.refresh_from_db()
    assert paid_order.charge_status == OrderChargeStatus.OVERCHARGED
    assert entries() == [("earn", 30)]


def test_authorized_payment_earns_nothing_until_it_is_charged(unpaid_order, shop):
    # given
    payment = shop.pay(unpaid_order, "0.00")
    shop.update_transaction(payment, amountAuthorized="40.00")
    assert entries() == []

    # when
    shop.update_transaction(payment, amountAuthorized="0.00", amountCharged="40.00")

    # then
    assert entries() == [("earn", 30)]


def test_order_that_costs_nothing_earns_nothing(program, shop, checkout_with_item_total_0, customer_user, address):
    # given
    checkout = checkout_with_item_total_0
    checkout.user, checkout.billing_address = customer_user, address
    checkout.save()

    # when
    order = shop.complete(checkout)

    # then
    assert (order.total_gross_amount, order.charge_status) == (Decimal(0), OrderChargeStatus.FULL)
    assert entries() == []
    assert (OrderAward.objects.get().base, available(customer_user)) == (Decimal(0), 0)


def test_unconfirmed_order_earns_when_the_shop_confirms_it(program, payment, shop, checkout_of_customer, channel_USD):
    # given
    channel_USD.automatically_confirm_all_new_orders = False
    channel_USD.save()
    order = shop.complete(checkout_of_customer)
    assert (order.status, order.charge_status) == (OrderStatus.UNCONFIRMED, OrderChargeStatus.FULL)
    assert entries() == []

    # when
    shop.act("orderConfirm", order)

    # then
    assert entries() == [("earn", 30)]


@pytest.mark.parametrize("strategy", [MarkAsPaidStrategy.PAYMENT_FLOW, MarkAsPaidStrategy.TRANSACTION_FLOW])
def test_draft_order_earns_when_it_is_completed_and_marked_as_paid(
    strategy, program, shop, draft_order, channel_USD, customer_user
):
    # given
    channel_USD.order_mark_as_paid_strategy = strategy
    channel_USD.save()
    shop.act("draftOrderComplete", draft_order)
    assert entries() == []

    # when
    shop.act("orderMarkAsPaid", draft_order)

    # then
    draft_order.refresh_from_db()
    assert sum(line.total_price_gross_amount for line in draft_order.lines.all()) == Decimal("86.10")
    assert entries() == [("earn", 86)]
    assert available(customer_user) == 86


def test_draft_order_that_is_paid_earns_when_it_is_completed(program, shop, draft_order):
    # given
    shop.act("orderMarkAsPaid", draft_order)
    assert entries() == []

    # when
    shop.act("draftOrderComplete", draft_order)

    # then
    assert entries() == [("earn", 86)]


def test_expired_order_earns_nothing_even_if_money_arrives(unpaid_order, shop, channel_USD):
    # given
    channel_USD.automatically_confirm_all_new_orders = False
    channel_USD.expire_orders_after = 60
    channel_USD.save()
    hours_ago = timezone.now() - timedelta(hours=2)
    Order.objects.update(status=OrderStatus.UNCONFIRMED, created_at=hours_ago)
    expire_orders_task()
    unpaid_order.refresh_from_db()
    assert unpaid_order.status == OrderStatus.EXPIRED

    # when
    shop.pay(unpaid_order, "40.00")

    # then
    assert entries() == []


def test_orders_of_an_inactive_program_do_nothing(db, shop, checkout_of_customer):
    # when
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)

    # then
    assert not LoyaltyMember.objects.exists()
    assert not OrderAward.objects.exists()
