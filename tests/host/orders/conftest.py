from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.order.models import Order

from saleor_loyalty_plugin.host.orders import states


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
