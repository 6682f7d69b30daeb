"""A server that is killed at any step: after one sweep every redemption is captured by one order, or released."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout, CheckoutLine
from saleor.order.models import Order, OrderLine

from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption, Reward
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task
from tests.services.invariants import check_ledger, check_proof

from ..pricing.cart import COMPLETE
from ..rewards.catalogue import Catalogue
from .crashing_server import CLAIM_POINTS, POINTS
from .servers import Killed

pytestmark = pytest.mark.long

APPLY = """mutation($id: ID!, $points: Int!) {
  checkoutLoyaltyPointsApply(id: $id, points: $points) { errors { field code message } }
}"""
CLAIM = """mutation($reward: ID!, $checkout: ID) {
  loyaltyRewardClaim(reward: $reward, checkout: $checkout) { errors { field code message } }
}"""
ORDERED = {
    "order committed, nobody told",
    "points used, not committed",
    "claim used, not committed",
    "order captured, no answer",
}


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
        check_proof()
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


@pytest.mark.django_db(transaction=True)
def test_whenever_the_server_is_killed_a_reward_is_paid_once_or_taken_out(
    transactional_db, cart, goods, channel, shop, servers, token
):
    thing, mug, claimed = goods.sell("10.00"), goods.sell("8.00"), 0
    reward = Catalogue(shop, channel).product(mug, 100, quantity=len(CLAIM_POINTS) * 2)
    for point in CLAIM_POINTS:
        # given
        cart.open((thing, 3))
        cart.deliver()
        orders = set(Order.objects.values_list("pk", flat=True))

        # when
        with pytest.raises(Killed):
            claim_and_buy(servers.start(point), token, cart, reward)
        sweep_after_a_day()

        # then the order has the product, or the checkout has lost it
        check_ledger()
        check_proof()
        made = set(Order.objects.values_list("pk", flat=True)) - orders
        claimed += len(made)
        assert len(made) == (1 if point in ORDERED else 0), point
        claims = Redemption.objects.filter(state="captured")
        assert set(claims.values_list("order_id", flat=True)) >= made, point
        assert not Redemption.objects.filter(state="held").exists(), point
        assert OrderLine.objects.filter(order_id__in=made, variant=mug, total_price_gross_amount=0).count() == len(made)
        assert not CheckoutLine.objects.filter(variant=mug).exists(), point
        assert Reward.objects.get().claimed == claimed, point

        # and the shopper can go on
        if not made:
            assert claim_and_buy(servers.start(), token, cart, reward), point
            claimed += 1


def claim_and_buy(server, token, cart, reward):
    """Claim a reward for the checkout and complete it; return the order."""
    assert server.ask(token, CLAIM, reward=reward, checkout=cart.id)["errors"] == []
    return complete(server, token, cart)


def buy(server, token, cart):
    """Spend points in the checkout and complete it; return the order."""
    assert server.ask(token, APPLY, id=cart.id, points=100)["errors"] == []
    return complete(server, token, cart)


def complete(server, token, cart):
    answer = server.ask(token, COMPLETE, id=cart.id)
    assert answer["errors"] == []
    return answer["order"]
