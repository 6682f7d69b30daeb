"""Orders that another system hands over in bulk: Saleor tells of them once, or not at all."""

import pytest
from django.utils import timezone
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Order

from saleor_loyalty_plugin.plugin import LoyaltyPlugin
from saleor_loyalty_plugin.tasks import sweep_orders_task

from ..ledger import available, entries

ORDER_BULK_CREATE = """
mutation($orders: [OrderBulkCreateInput!]!) {
  orderBulkCreate(orders: $orders) { count errors { path code message } results { errors { path code message } } }
}
"""


@pytest.fixture
def imported(product, warehouse, channel_USD, customer_user, graphql_address_data, default_tax_class, shipping_method):
    """An order of 120.00, paid, with delivery for nothing."""
    money = {"gross": 120, "net": 100}
    return {
        "channel": channel_USD.slug,
        "createdAt": timezone.now(),
        "status": "UNFULFILLED",
        "user": {"id": to_global_id_or_none(customer_user)},
        "billingAddress": graphql_address_data,
        "shippingAddress": graphql_address_data,
        "currency": "USD",
        "languageCode": "EN",
        "deliveryMethod": {
            "shippingMethodId": to_global_id_or_none(shipping_method),
            "shippingTaxClassId": to_global_id_or_none(default_tax_class),
            "shippingPrice": {"gross": 0, "net": 0},
        },
        "lines": [
            {
                "variantId": to_global_id_or_none(product.variants.get()),
                "createdAt": timezone.now(),
                "isShippingRequired": True,
                "isGiftCard": False,
                "quantity": 5,
                "totalPrice": money,
                "undiscountedTotalPrice": money,
                "warehouse": to_global_id_or_none(warehouse),
                "taxRate": 0.2,
                "taxClassId": to_global_id_or_none(default_tax_class),
            }
        ],
        "transactions": [
            {
                "name": "Card",
                "pspReference": "imported payment",
                "availableActions": ["REFUND"],
                "amountCharged": {"amount": 120, "currency": "USD"},
            }
        ],
    }


def bulk_create(shop, *orders):
    answer = shop.run(ORDER_BULK_CREATE, orders=orders)
    assert [result["errors"] for result in answer["results"]] == [[] for _ in orders]


def test_imported_orders_earn_at_once(program, shop, imported, customer_user):
    # when
    bulk_create(shop, imported, imported)

    # then
    assert entries() == [("earn", 120), ("earn", 120)]
    assert available(customer_user) == 240


def test_sweep_finds_imported_orders_that_nobody_told_of(program, shop, imported, monkeypatch):
    # given
    monkeypatch.setattr(LoyaltyPlugin, "order_bulk_created", lambda self, orders, previous_value, **kwargs: None)
    bulk_create(shop, imported)
    assert entries() == []

    # when
    sweep_orders_task()

    # then
    assert entries(Order.objects.get()) == [("earn", 120)]


def test_imported_order_that_is_refunded_in_part_keeps_the_share_that_stays_paid(program, shop, imported):
    # given
    bulk_create(shop, imported)

    # when
    shop.report(Order.objects.get().payment_transactions.get(), "REFUND_SUCCESS", "30.00", "refund 1")

    # then
    assert entries() == [("earn", 120), ("reversal", -30)]


def test_imported_order_that_was_refunded_before_earns_the_share_that_stayed_paid(program, shop, imported):
    # given
    imported["transactions"][0]["amountCharged"]["amount"] = 90
    imported["transactions"][0]["amountRefunded"] = {"amount": 30, "currency": "USD"}

    # when
    bulk_create(shop, imported)

    # then
    assert entries() == [("earn", 90)]
