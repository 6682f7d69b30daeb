"""What replaces returned pieces earns what it costs above them, and counts for no tier (rule 99)."""

from decimal import Decimal

import pytest
from saleor.order import OrderOrigin
from saleor.order.models import Order

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward

from ..ledger import entries


@pytest.fixture
def product(goods):
    return goods.sell("50.00", "digital")


@pytest.fixture
def delivered(cart, product, shop, warehouse):
    """Two pieces of 50.00, paid and sent; return the order and its fulfilment."""
    cart.open((product, 2))
    shop.pay(cart.checkout, "100.00")
    cart.complete()
    order = Order.objects.get()
    assert entries(order) == [("earn", 100)]
    return order, shop.fulfill(order, warehouse)


@pytest.fixture
def replace(staff, shop, goods):
    """Replace one piece of a fulfilment by one of another price, None for the same; return the paid order."""

    def run(fulfillment, price=None):
        draft = staff.return_pieces(fulfillment, 1, replace=True)
        if price is not None:
            staff.add_line(draft, goods.sell(price, "digital"), 1)
            staff.delete_line(draft.lines.first())
        shop.act("draftOrderComplete", draft)
        shop.act("orderMarkAsPaid", draft)
        draft.refresh_from_db()
        assert draft.origin == OrderOrigin.REISSUE
        return draft

    return run


@pytest.mark.parametrize(
    ("price", "points"), [(None, 0), ("50.00", 0), ("80.00", 30), ("50.99", 0), ("51.00", 1), ("20.00", 0)]
)
def test_a_replacement_earns_what_it_costs_more(price, points, delivered, replace):
    # given
    order, fulfillment = delivered

    # when
    replacement = replace(fulfillment, price)

    # then
    assert entries(order) == [("earn", 100)]
    assert entries(replacement) == ([("earn", points)] if points else [])
    assert OrderAward.objects.get(order_id=replacement.pk).qualified_at is None


def test_each_replacement_counts_the_pieces_it_was_made_for(delivered, replace):
    # given
    order, fulfillment = delivered

    # when
    first, second = replace(fulfillment, "80.00"), replace(fulfillment, "60.00")

    # then
    assert (entries(first), entries(second)) == ([("earn", 30)], [("earn", 10)])


def test_a_replacement_raises_no_tier(delivered, replace, program, customer_user):
    # given silver from 500 points on
    program(points_per_currency_unit="1")
    _, fulfillment = delivered

    # when
    replacement = replace(fulfillment, "900.00")

    # then
    assert entries(replacement) == [("earn", 850)]
    assert LoyaltyMember.objects.get(user=customer_user).tier.code == "bronze"


def test_a_refunded_replacement_takes_back_its_share(delivered, replace, shop, channel):
    # given
    channel.order_mark_as_paid_strategy = "transaction_flow"
    channel.save()
    _, fulfillment = delivered
    replacement = replace(fulfillment, "80.00")

    # when half of it goes back
    shop.report(replacement.payment_transactions.get(), "REFUND_SUCCESS", "40.00", "refund 1")

    # then
    assert entries(replacement) == [("earn", 30), ("reversal", -15)]


def test_what_a_replacement_replaces_is_frozen_with_it(delivered, replace, shop, channel):
    # given
    channel.order_mark_as_paid_strategy = "transaction_flow"
    channel.save()
    order, fulfillment = delivered
    replacement = replace(fulfillment, "80.00")

    # when the original is gone from the shop
    order.lines.all().delete()
    shop.report(replacement.payment_transactions.get(), "REFUND_SUCCESS", "8.00", "refund 1")

    # then
    award = OrderAward.objects.get(order_id=replacement.pk)
    assert (award.base, award.earned) == (Decimal(30), 27)
    assert [line["amount"] for line in award.lines] == ["80.000", "50.000"]


def test_a_replacement_whose_original_is_not_known_earns_like_any_order(delivered, staff, shop):
    # given
    _, fulfillment = delivered
    draft = staff.return_pieces(fulfillment, 1, replace=True)
    Order.objects.filter(pk=draft.pk).update(original=None)

    # when
    shop.act("draftOrderComplete", draft)
    shop.act("orderMarkAsPaid", draft)

    # then
    assert entries(draft) == [("earn", 50)]
