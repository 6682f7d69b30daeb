"""Workers that hear of the same order at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from saleor.order import OrderChargeStatus
from saleor.plugins.manager import get_plugins_manager

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, ProgramProblem

from .ledger import available, entries

WORKERS = 8


def at_once(work):
    """Run `work` on eight workers, each with its own connection and plugins, from the same moment on."""
    barrier = Barrier(WORKERS)

    def run(_number):
        try:
            manager = get_plugins_manager(allow_replica=False)
            assert manager.get_plugin("saleor.loyalty").active
            barrier.wait(timeout=30)
            work(manager)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(run, range(WORKERS)))


@pytest.fixture
def paid_order(order_with_lines):
    order = order_with_lines
    order.total_charged_amount = order.total_gross_amount
    order.charge_status = OrderChargeStatus.FULL
    order.save()
    return order


@pytest.mark.django_db(transaction=True)
def test_order_of_a_new_customer_earns_once(program, paid_order, customer_user):
    # given
    program(welcome_points="5")

    # when
    at_once(lambda manager: manager.order_fully_paid(paid_order))

    # then
    assert LoyaltyMember.objects.count() == 1
    assert entries() == [("bonus", 5), ("earn", 86)]
    assert available(customer_user) == 91
    assert not ProgramProblem.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_guest_order_is_frozen_once(program, paid_order):
    # given
    paid_order.user = None
    paid_order.save()

    # when
    at_once(lambda manager: manager.order_fully_paid(paid_order))

    # then
    assert OrderAward.objects.get().member is None
    assert entries() == []
    assert not ProgramProblem.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_customer_joins_once(program, customer_user):
    # given
    program(welcome_points="5")

    # when
    at_once(lambda manager: manager.customer_created(customer_user))

    # then
    assert entries() == [("bonus", 5)]
    assert available(customer_user) == 5
    assert not ProgramProblem.objects.exists()
