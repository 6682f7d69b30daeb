"""Points that are awarded once everything was handed over (rule 7)."""

import pytest
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order import OrderStatus

from ..ledger import available, entries

FULFILLMENT_CANCEL = """
mutation($id: ID!, $warehouse: ID!) {
  orderFulfillmentCancel(id: $id, input: {warehouseId: $warehouse}) { errors { field code message } }
}
"""
RETURN = """
mutation($order: ID!, $lines: [OrderReturnFulfillmentLineInput!]!, $refund: Boolean!) {
  orderFulfillmentReturnProducts(order: $order, input: {fulfillmentLines: $lines, refund: $refund}) {
    errors { field code message }
  }
}
"""


@pytest.fixture(autouse=True)
def award_on_fulfilled(program):
    program(award_on="fulfilled")


def return_products(shop, order, quantity):
    lines = [
        {"fulfillmentLineId": to_global_id_or_none(line), "quantity": quantity}
        for line in order.fulfillments.get().lines.all()
    ]
    shop.run(RETURN, order=to_global_id_or_none(order), lines=lines, refund=False)
    order.refresh_from_db()


def test_points_come_when_everything_was_handed_over(paid_order, shop, warehouse):
    # given
    assert entries() == []
    shop.fulfill(paid_order, warehouse, quantity=1)
    assert entries() == []

    # when
    shop.fulfill(paid_order, warehouse)

    # then
    paid_order.refresh_from_db()
    assert paid_order.status == OrderStatus.FULFILLED
    assert entries() == [("earn", 30)]


def test_order_handed_over_before_it_is_paid_earns_on_payment(unpaid_order, shop, warehouse, site_settings):
    # given
    site_settings.fulfillment_allow_unpaid = True
    site_settings.save()
    shop.fulfill(unpaid_order, warehouse)
    assert entries() == []

    # when
    shop.pay(unpaid_order, "40.00")

    # then
    assert entries() == [("earn", 30)]


def test_cancelled_fulfillment_takes_the_points_back_until_the_next(paid_order, shop, warehouse, customer_user):
    # given
    fulfillment = shop.fulfill(paid_order, warehouse)

    # when
    shop.run(FULFILLMENT_CANCEL, id=fulfillment, warehouse=to_global_id_or_none(warehouse))

    # then
    assert entries() == [("earn", 30), ("reversal", -30)]

    # when
    shop.fulfill(paid_order, warehouse)

    # then
    assert entries() == [("earn", 30), ("reversal", -30), ("earn", 30)]
    assert available(customer_user) == 30


@pytest.mark.parametrize(
    ("_case", "quantity", "status"),
    [
        ("some came back", 1, OrderStatus.PARTIALLY_RETURNED),
        ("everything came back", 3, OrderStatus.RETURNED),
    ],
)
def test_returned_products_keep_their_points_until_money_goes_back(
    _case, quantity, status, paid_order, shop, warehouse, payment
):
    # given
    shop.fulfill(paid_order, warehouse)

    # when
    return_products(shop, paid_order, quantity)

    # then
    assert paid_order.status == status
    assert entries() == [("earn", 30)]

    # when
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")

    # then
    assert entries() == [("earn", 30), ("reversal", -8)]


def test_order_keeps_the_terms_it_was_placed_under(paid_order, shop, warehouse, program):
    # given
    program(award_on="paid", points_per_currency_unit="10")

    # when
    shop.report(paid_order.payment_transactions.get(), "CHARGE_SUCCESS", "40.00", "payment 1")

    # then
    assert entries() == []

    # when
    shop.fulfill(paid_order, warehouse)

    # then
    assert entries() == [("earn", 30)]
