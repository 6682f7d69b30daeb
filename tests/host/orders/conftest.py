from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.order.models import Order

from saleor_loyalty_plugin.host.orders import states
from saleor_loyalty_plugin.plugin import LoyaltyPlugin

from ..checkout.conftest import (  # noqa: F401
    cart,
    catalogue,
    channel,
    filled,
    give,
    goods,
    member,
    place,
    silver,
    standing,
)
from .staff import Staff


@pytest.fixture
def orders(program, order_generator):
    """Five orders that cost nothing, ten minutes apart, the last of them an hour ago."""
    made = [order_generator() for _ in range(5)]
    last = timezone.now() - timedelta(hours=1)
    for index, order in enumerate(made):
        order.updated_at = last - timedelta(minutes=10 * (4 - index))
        Order.objects.filter(pk=order.pk).update(updated_at=order.updated_at)
    return made


@pytest.fixture
def reconciled(monkeypatch):
    """Collect the orders that are reconciled; those in `failing` fail."""

    class Reconciled(list):
        failing: set = set()

    seen = Reconciled()

    def reconcile_order(order_id, **kwargs):
        seen.append(order_id)
        if order_id in seen.failing:
            raise RuntimeError("out of order")

    monkeypatch.setattr(states, "reconcile_order", reconcile_order)
    return seen


@pytest.fixture
def staff(shop):
    """Staff who work on orders."""
    return Staff(shop)


@pytest.fixture
def confirmed_by_hand(channel):  # noqa: F811
    """Orders wait for the shop's confirmation."""
    channel.automatically_confirm_all_new_orders = False
    channel.save()


@pytest.fixture
def deaf(monkeypatch):
    """Call it to have every further event of orders go unheard."""

    def stop_listening():
        monkeypatch.setattr(LoyaltyPlugin, "_order_changed", lambda self, order, previous_value: previous_value)

    return stop_listening


@pytest.fixture
def spent(filled, confirmed_by_hand):  # noqa: F811
    """Return a maker of an unpaid, unconfirmed order: 3 pieces for 10.00, delivery for 10.00, less points."""

    def buy(points=500):
        filled.apply(points)
        filled.complete()
        return Order.objects.get()

    return buy
