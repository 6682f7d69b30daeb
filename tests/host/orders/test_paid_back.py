"""Money that goes back: for the delivery, for what was never sent, and refunds that fail (rules 100, 101, 105)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db.models import F
from django.utils import timezone
from saleor.channel import MarkAsPaidStrategy
from saleor.graphql.core.utils import to_global_id_or_none as _id
from saleor.order import OrderGrantedRefundStatus
from saleor.order.models import Order

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, PointsLot

from ..ledger import available, entries
from ..shop import ORDER_FULFILL
from .staff import RETURN, piece_of, redeemed


@pytest.fixture
def bought(filled, shop):
    """30.00 of goods of which points pay 29.00, and 10.00 of delivery, paid by one payment; return both."""
    filled.apply(2900)
    payment = shop.pay(filled.checkout, "11.00")
    filled.complete()
    return Order.objects.get(), payment


def earned():
    return OrderAward.objects.get().earned


# Rule 105: the delivery


def test_delivery_that_is_paid_back_brings_no_points_back(bought, staff, shop):
    # given
    order, payment = bought

    # when
    staff.grant_refund(payment, grantRefundForShipping=True)
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")

    # then
    assert redeemed(order) == (2900, 0)

    # when
    shop.report(payment, "REFUND_SUCCESS", "1.00", "refund 2")

    # then
    assert redeemed(order) == (2900, 2900)


def test_delivery_is_paid_back_only_as_far_as_money_went(bought, staff, shop):
    # given
    order, payment = bought
    staff.grant_refund(payment, grantRefundForShipping=True)
    assert redeemed(order) == (2900, 0)

    # when
    shop.report(payment, "REFUND_SUCCESS", "4.00", "refund 1")

    # then
    assert redeemed(order) == (2900, 0)


def test_a_refund_that_says_nothing_of_the_delivery_brings_its_share_back(bought, shop):
    order, payment = bought
    shop.report(payment, "REFUND_SUCCESS", "5.50", "refund 1")
    assert redeemed(order) == (2900, 1450)


def test_a_granted_refund_that_failed_paid_nothing_back(bought, staff, shop):
    # given 10.00 that were to go back for the delivery, and 5.50 that went for something else
    order, payment = bought
    staff.grant_refund(payment, grantRefundForShipping=True)
    order.granted_refunds.update(status=OrderGrantedRefundStatus.FAILURE)

    # when
    shop.report(payment, "REFUND_SUCCESS", "5.50", "refund 1")

    # then
    assert redeemed(order) == (2900, 1450)


def test_more_than_the_lines_is_for_the_delivery_at_most_its_price(bought, staff, shop):
    # given one piece of 10.00 that points paid but for 0.33, and the delivery
    order, payment = bought
    line = order.lines.get()
    staff.grant_refund(payment, amount="11.00", lines=[piece_of(line)], grantRefundForShipping=True)

    # when
    shop.report(payment, "REFUND_SUCCESS", "11.00", "refund 1")

    # then 11.00 less the line's price is more than the 10.00 of the delivery
    assert redeemed(order) == (2900, 2900)


def test_a_grant_without_an_event_is_seen_by_the_sweep(bought, staff, shop):
    # given
    order, payment = bought
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")
    assert redeemed(order) == (2900, 2636)

    # when staff say afterwards what it was for, out of what is left
    order.granted_refunds.create(amount_value=Decimal(10), currency="USD", shipping_costs_included=True)
    Order.objects.update(updated_at=timezone.now())
    tasks.sweep_orders_task()

    # then
    assert redeemed(order) == (2900, 0)


@pytest.fixture
def paid_with_money(cart, goods, shop):
    """90.00 of goods and 10.00 of delivery, paid; 90 points."""
    cart.open((goods.sell("90.00"), 1))
    cart.deliver()
    payment = shop.pay(cart.checkout, "100.00")
    cart.complete()
    assert earned() == 90
    return payment


def test_delivery_that_does_not_earn_takes_no_points_back(paid_with_money, staff, shop):
    # when
    staff.grant_refund(paid_with_money, grantRefundForShipping=True)
    shop.report(paid_with_money, "REFUND_SUCCESS", "10.00", "refund 1")

    # then
    assert earned() == 90

    # when
    shop.report(paid_with_money, "REFUND_SUCCESS", "45.00", "refund 2")

    # then
    assert earned() == 45


def test_delivery_that_earns_is_taken_back(program, cart, goods, shop, staff, member):
    # given
    program(earn_on_shipping="true")
    cart.open((goods.sell("90.00"), 1))
    cart.deliver()
    payment = shop.pay(cart.checkout, "100.00")
    cart.complete()
    assert earned() == 100

    # when
    staff.grant_refund(payment, grantRefundForShipping=True)
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")

    # then
    assert earned() == 90


def test_a_refunded_fulfilment_says_what_went_for_the_delivery(filled, shop, staff, channel):
    # given a payment of the old kind
    channel.order_mark_as_paid_strategy = MarkAsPaidStrategy.PAYMENT_FLOW
    channel.save()
    filled.apply(2900)
    filled.complete()
    order = Order.objects.get()
    shop.act("orderMarkAsPaid", order)

    # when
    staff.refund_products(order, includeShippingCosts=True)

    # then
    order.refresh_from_db()
    assert order.total_charged_amount == Decimal("1.00")
    assert redeemed(order) == (2900, 0)

    # when
    staff.refund_products(order, amountToRefund="1.00")

    # then
    assert redeemed(order) == (2900, 2900)


# Rule 101: what was never sent


@pytest.fixture
def two_things(program, cart, goods, shop, member):
    """30.00 and 20.00, paid, to be awarded once everything was sent; return the payment."""
    program(award_on="fulfilled")
    cart.open((goods.sell("30.00", "digital"), 1), (goods.sell("20.00", "digital"), 1))
    payment = shop.pay(cart.checkout, "50.00")
    cart.complete()
    return payment


def lines(payment):
    payment.refresh_from_db()
    return list(payment.order.lines.order_by("-total_price_gross_amount"))


@pytest.fixture
def send_first(shop, two_things, warehouse):
    """Send the thing for 30.00."""
    first, _ = lines(two_things)
    given = [{"orderLineId": _id(first), "stocks": [{"quantity": 1, "warehouse": _id(warehouse)}]}]
    facts = {"notifyCustomer": False, "allowStockToBeExceeded": True, "lines": given}
    shop.run(ORDER_FULFILL, order=_id(first.order), input=facts)


def test_what_was_paid_back_need_not_be_sent(two_things, send_first, staff, shop):
    # given
    assert entries()[1:] == []
    _, second = lines(two_things)

    # when
    staff.grant_refund(two_things, lines=[piece_of(second)])
    assert entries()[1:] == []
    shop.report(two_things, "REFUND_SUCCESS", "20.00", "refund 1")

    # then
    assert entries()[1:] == [("earn", 30)]


def test_money_that_says_nothing_of_pieces_leaves_them_to_be_sent(two_things, send_first, shop):
    shop.report(two_things, "REFUND_SUCCESS", "20.00", "refund 1")
    assert entries()[1:] == []


def test_a_refund_that_is_not_paid_in_full_leaves_its_pieces_to_be_sent(two_things, send_first, staff, shop):
    # given
    _, second = lines(two_things)
    staff.grant_refund(two_things, lines=[piece_of(second)])

    # when
    shop.report(two_things, "REFUND_SUCCESS", "19.99", "refund 1")

    # then
    assert entries()[1:] == []


def test_a_piece_that_came_back_and_was_paid_back_stands_for_no_other(two_things, send_first, staff, shop):
    # given the thing for 30.00 comes back
    first, _ = lines(two_things)
    fulfillment = first.order.fulfillments.get()
    staff.return_pieces(_id(fulfillment), 1, replace=False)
    staff.grant_refund(two_things, lines=[piece_of(first)])

    # when
    shop.report(two_things, "REFUND_SUCCESS", "30.00", "refund 1")

    # then the other is still to be sent
    assert entries()[1:] == []


def test_nothing_is_left_where_all_pieces_were_replaced_unheard(two_things, staff, shop, deaf):
    # given
    deaf()
    order = Order.objects.get()
    facts = [{"orderLineId": _id(line), "quantity": 1, "replace": True} for line in order.lines.all()]
    shop.run(RETURN, order=_id(order), input={"orderLines": facts, "refund": False})
    Order.objects.update(updated_at=timezone.now() - timedelta(days=1))

    # when
    tasks.sweep_orders_task()
    tasks.follow_events_task()

    # then
    assert entries()[1:] == [("earn", 50)]


# Rule 100: a taking back that is undone


def test_a_refund_that_fails_gives_the_same_points_back(program, filled, shop, customer_user):
    # given 30 points that have been available for 15 days
    program(pending_days="5", expires_after_days="365")
    payment = shop.pay(filled.checkout, "40.00")
    filled.complete()
    twenty_days = timedelta(days=20)
    own = PointsLot.objects.filter(order_id=Order.objects.get().pk)
    own.update(available_at=F("available_at") - twenty_days, expires_at=F("expires_at") - twenty_days)
    LoyaltyMember.objects.update(next_due_at=timezone.now())

    # when
    shop.report(payment, "REFUND_REQUEST", "12.00", "refund 1")
    assert available(customer_user) == 3021
    shop.report(payment, "REFUND_FAILURE", "12.00", "refund 1")

    # then
    member = LoyaltyMember.objects.get(user=customer_user)
    assert (member.available, member.pending) == (3030, 0)
    assert entries()[1:] == [("earn", 30), ("reversal", -9), ("earn", 9)]
    assert len(set(own.values_list("available_at", "expires_at"))) == 1


def test_what_would_have_expired_before_a_refund_failed_is_gone(program, filled, shop, customer_user):
    # given 9 of 30 points that are taken back, and a year that goes by
    payment = shop.pay(filled.checkout, "40.00")
    filled.complete()
    shop.report(payment, "REFUND_REQUEST", "12.00", "refund 1")
    a_year = timedelta(days=366)
    own = PointsLot.objects.filter(order_id=Order.objects.get().pk)
    own.update(available_at=F("available_at") - a_year, expires_at=F("expires_at") - a_year)
    LoyaltyMember.objects.update(next_due_at=timezone.now())

    # when
    shop.report(payment, "REFUND_FAILURE", "12.00", "refund 1")

    # then
    assert entries()[1:] == [("earn", 30), ("reversal", -9), ("expiration", -21), ("earn", 9), ("expiration", -9)]
    assert available(customer_user) == 3000
