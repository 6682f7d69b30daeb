"""However an order comes about, it captures the points; and refunds and cancellations bring them back."""

from decimal import Decimal

import pytest
from saleor.order.models import Order

from saleor_loyalty_plugin.models import Redemption, RedemptionState
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task

from ..ledger import entries
from ..pricing.beside.test_every_way_to_an_order import EVERY_WAY, ways  # noqa: F401
from ..pricing.orders import assert_adds_up, read_order

SPENT = [("redemption", -500)]


@pytest.fixture
def filled(cart, goods):
    """30.00, of which points leave 25.00, and delivery for 10.00."""
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.apply(500)
    return cart


@pytest.fixture
def order(filled, shop):
    """Paid: 35.00."""
    filled.complete()
    order = Order.objects.get()
    order.transaction = shop.pay(order, "35.00")
    return order


@pytest.mark.parametrize("way", EVERY_WAY)
def test_the_order_captures_the_points_once(
    way,
    filled,
    ways,  # noqa: F811
    shop,
    standing,
    django_capture_on_commit_callbacks,
):
    # given / when
    with django_capture_on_commit_callbacks(execute=True):
        order_id = getattr(ways, way)("35.00")

    # then
    order = read_order(shop.client, order_id)
    assert (order.lines, order.total) == ([Decimal("25.00")], Decimal("35.00"))
    assert [row[:2] for row in order.tier_rows] == [(Decimal("5.00"), "Loyalty points: 500")]
    assert_adds_up(order)
    assert [entry for entry in entries() if entry[0] == "redemption"] == SPENT
    redemption = Redemption.objects.get()
    assert (redemption.state, redemption.points) == (RedemptionState.CAPTURED, 500)
    assert redemption.order_id == Order.objects.get().pk
    assert standing()[2] == 0

    # when everything is looked at again
    sweep_orders_task()
    sweep_holds_task()

    # then
    assert [entry for entry in entries() if entry[0] == "redemption"] == SPENT


def test_what_points_paid_does_not_earn(order):
    assert entries(order) == [("redemption", -500), ("earn", 25)]


@pytest.mark.parametrize(
    ("refunded", "restored", "reversed_"), [("7.00", 100, 5), ("17.50", 250, 13), ("35.00", 500, 25)]
)
def test_the_refunded_share_of_the_points_comes_back(refunded, restored, reversed_, order, shop):
    # when
    left = Decimal("35.00") - Decimal(refunded)
    shop.update_transaction(order.transaction, amountCharged=str(left), amountRefunded=refunded)
    sweep_orders_task()

    # then
    found = dict(entries(order))
    assert (found["restoration"], found["reversal"]) == (restored, -reversed_)


def test_a_cancelled_order_gives_all_back(filled, shop, standing):
    filled.complete()
    assert standing() == (2500, 0, 0)
    shop.act("orderCancel", Order.objects.get())
    assert standing() == (3000, 0, 0)


def test_an_order_of_nothing_gives_its_points_back_when_it_is_cancelled(channel, cart, goods, shop, standing):
    # given
    cart.open((goods.sell("10.00", "digital"), 1))
    cart.apply(1000)
    cart.complete()
    order = Order.objects.get()
    assert (order.total_gross_amount, entries(order)) == (0, [("redemption", -1000)])

    # when
    shop.act("orderCancel", order)

    # then
    assert standing() == (3000, 0, 0)


def test_an_order_whose_event_was_lost_is_captured_by_the_sweep(filled, monkeypatch, standing):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    filled.complete()
    assert standing() == (2500, 0, 500)
    monkeypatch.undo()

    # when
    sweep_holds_task()

    # then
    assert standing() == (2500, 0, 0)
    assert Redemption.objects.get().state == RedemptionState.CAPTURED


def test_the_order_tells_what_points_did(order, user_api_client):
    query = """{ me { orders(first: 1) { edges { node { loyalty {
        pointsRedeemed redemptionAmount { amount currency } pointsEarned
    } } } } } }"""
    response = user_api_client.post_graphql(query).json()
    assert response["data"]["me"]["orders"]["edges"][0]["node"]["loyalty"] == {
        "pointsRedeemed": 500,
        "redemptionAmount": {"amount": 5.0, "currency": "USD"},
        "pointsEarned": 25,
    }
