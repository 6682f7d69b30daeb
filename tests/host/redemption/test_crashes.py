"""A server that is killed at any step: after one sweep every redemption is captured by one order, or released."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.order.models import Order

from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task
from tests.services.invariants import check_ledger

from ..pricing.cart import COMPLETE
from .crashing_server import POINTS
from .servers import Killed

APPLY = """mutation($id: ID!, $points: Int!) {
  checkoutLoyaltyPointsApply(id: $id, points: $points) { errors { field code message } }
}"""
ORDERED = {"order committed, nobody told", "points used, not committed", "order captured, no answer"}


def sweep_after_a_day():
    then = timezone.now() - timedelta(days=2)
    Redemption.objects.update(held_at=then, touched_at=then)
    Checkout.objects.update(last_change=then)
    sweep_orders_task()
    sweep_holds_task()


@pytest.mark.django_db(transaction=True)
def test_whenever_the_server_is_killed_the_points_are_used_once_or_given_back(
    transactional_db, cart, goods, servers, token
):
    thing = goods.sell("10.00")
    spent = 0
    for point in [name for name in POINTS if name != "never"]:
        # given
        cart.open((thing, 3))
        cart.deliver()
        orders = set(Order.objects.values_list("pk", flat=True))
        server = servers.start(point)

        # when
        with pytest.raises(Killed):
            buy(server, token, cart)
        sweep_after_a_day()

        # then
        check_ledger()
        made = set(Order.objects.values_list("pk", flat=True)) - orders
        assert len(made) == (1 if point in ORDERED else 0), point
        captured = Redemption.objects.filter(state="captured")
        spent += 100 * len(made)
        assert set(captured.values_list("order_id", flat=True)) >= made, point
        assert not Redemption.objects.filter(state="held").exists(), point
        assert sum(LoyaltyTransaction.objects.filter(kind="redemption").values_list("points", flat=True)) == -spent

        # and the shopper can go on
        if not made:
            assert buy(servers.start(), token, cart), point
            spent += 100


def buy(server, token, cart):
    """Spend points in the checkout and complete it; return the order."""
    assert server.ask(token, APPLY, id=cart.id, points=100)["errors"] == []
    answer = server.ask(token, COMPLETE, id=cart.id)
    assert answer["errors"] == []
    return answer["order"]
