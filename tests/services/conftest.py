from datetime import UTC, datetime
from decimal import Decimal
from itertools import count

import pytest
from django.contrib.auth import get_user_model
from hypothesis import settings

from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from .spending import checkout, spend

# The same examples in every run: a failure is the change's fault, never the draw's.
settings.register_profile("loyalty", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("loyalty")


@pytest.fixture
def now():
    return datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


@pytest.fixture
def settings_of_program():
    return ProgramSettings()


@pytest.fixture
def user(db):
    return get_user_model().objects.create(username="ada")


@pytest.fixture
def other_user(db):
    return get_user_model().objects.create(username="grace")


@pytest.fixture
def staff_user(db):
    return get_user_model().objects.create(username="staff", is_staff=True)


@pytest.fixture
def member(user, now, settings_of_program):
    return enroll(user_id=user.pk, settings=settings_of_program, now=now)


@pytest.fixture
def other_member(other_user, now, settings_of_program):
    return enroll(user_id=other_user.pk, settings=settings_of_program, now=now)


@pytest.fixture
def orders():
    return Orders()


@pytest.fixture
def reconcile(orders, settings_of_program, now):
    """Reconcile an order, by default at the time and under the settings of the test."""

    def run(order_id, at=now, settings=settings_of_program):
        return reconcile_order(order_id=order_id, source=orders, settings=settings, now=at)

    return run


@pytest.fixture
def adjust(user, settings_of_program, now):
    """Adjust the points of `user` with a key of its own; `facts` override what the service gets."""
    keys = count(1)

    def run(points, *, at=now, **facts):
        known = {
            "user_id": user.pk,
            "reason": "goodwill",
            "idempotency_key": f"key {next(keys)}",
            "settings": settings_of_program,
        }
        return adjust_points(points=points, now=at, **{**known, **facts})

    return run


@pytest.fixture
def rich(member, adjust):
    """A member with 600 points."""
    adjust(600)
    return member


@pytest.fixture
def bought(rich, user, orders, reconcile, now):
    """Make an order of 100.00 of which points paid a part; return its id."""

    def buy(points=500, *, amount=None, at=now, **facts):
        basket = checkout()
        redemption = spend(user, points, at=at, where=basket)
        taken = redemption.amount if amount is None else Decimal(amount)
        return orders.place(
            user_id=user.pk,
            lines=[str(Decimal("100.00") - taken)],
            checkout_id=basket.checkout_id,
            points_amount=taken,
            has_points=True,
            **facts,
        )

    return buy
