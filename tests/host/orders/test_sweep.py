"""The sweeps: what was not heard, and what was there before, is found by looking."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host.orders import states as host_orders
from saleor_loyalty_plugin.host.orders.sweep import PATIENCE
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward, ProgramState
from saleor_loyalty_plugin.plugin import LoyaltyPlugin
from tests.services.ledger import tables

from ..ledger import entries


@pytest.fixture
def deaf(monkeypatch):
    """Let every event of orders and customers go unheard."""
    monkeypatch.setattr(LoyaltyPlugin, "_order_changed", lambda self, order, previous_value: previous_value)
    for hook in ("customer_created", "customer_updated", "account_confirmed", "account_email_changed"):
        monkeypatch.setattr(LoyaltyPlugin, hook, lambda self, user, previous_value, **kwargs: previous_value)


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

    monkeypatch.setattr(host_orders, "reconcile_order", reconcile_order)
    return seen


def mark(column="orders_swept_until"):
    return getattr(ProgramState.objects.get(), column)


def test_lost_events_are_repaired(deaf, paid_order, shop, payment):
    # given
    assert entries() == []

    # when
    tasks.sweep_orders_task()

    # then
    assert entries(paid_order) == [("earn", 30)]

    # when
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")
    tasks.sweep_orders_task()

    # then
    assert entries(paid_order) == [("earn", 30), ("reversal", -8)]


def test_unchanged_orders_post_nothing(paid_order):
    # given
    tasks.sweep_orders_task()
    before = tables()

    # when
    tasks.sweep_orders_task()
    tasks.sweep_users_task()

    # then
    after = tables()
    for changing in ("ProgramState",):
        before.pop(changing), after.pop(changing)
    assert after == before
    assert entries() == [("earn", 30)]


def test_orders_are_swept_in_batches_until_none_is_left(orders, reconciled, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)

    # when
    tasks.sweep_orders_task()

    # then
    assert reconciled == [order.pk for order in orders]
    assert mark() == orders[-1].updated_at


def test_orders_that_changed_in_the_same_moment_are_all_swept_in_batches(orders, reconciled, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)
    Order.objects.update(updated_at=orders[0].updated_at)

    # when
    tasks.sweep_orders_task()

    # then
    assert sorted(reconciled) == sorted(order.pk for order in orders)


def test_sweep_goes_on_where_the_last_one_ended(orders, reconciled):
    # given
    tasks.sweep_orders_task()
    reconciled.clear()
    Order.objects.filter(pk=orders[0].pk).update(updated_at=timezone.now())

    # when
    tasks.sweep_orders_task()

    # then: and a little before, for what was stamped before it was committed
    assert reconciled == [orders[4].pk, orders[0].pk]


@pytest.mark.parametrize("batch", [2, 500])
def test_failing_order_keeps_the_mark_back_until_it_works(batch, orders, reconciled, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", batch)
    reconciled.failing = {orders[1].pk, orders[3].pk}

    # when
    tasks.sweep_orders_task()

    # then
    assert reconciled == [order.pk for order in orders]
    assert mark() == orders[1].updated_at

    # when
    reconciled.failing = set()
    reconciled.clear()
    tasks.sweep_orders_task()

    # then
    assert reconciled == [order.pk for order in orders[1:]]
    assert mark() == orders[-1].updated_at


def test_order_that_keeps_failing_is_left_behind_after_a_week(orders, reconciled):
    # given
    long_ago = timezone.now() - PATIENCE - timedelta(days=3)
    Order.objects.filter(pk=orders[0].pk).update(updated_at=long_ago)
    ProgramState.objects.create(pk=1, orders_swept_until=long_ago)
    reconciled.failing = {orders[0].pk}

    # when
    tasks.sweep_orders_task()

    # then
    assert abs(mark() - (timezone.now() - PATIENCE)) < timedelta(minutes=1)
    reconciled.clear()
    tasks.sweep_orders_task()
    assert orders[0].pk not in reconciled


def test_user_whose_order_fails_keeps_the_mark_back(deaf, paid_order, customer_user, reconciled, program):
    # given
    an_hour_ago = timezone.now() - timedelta(hours=1)
    User.objects.filter(pk=customer_user.pk).update(updated_at=an_hour_ago)
    reconciled.failing = {paid_order.pk}

    # when
    tasks.sweep_users_task()

    # then
    assert mark("users_swept_until") == an_hour_ago

    # when
    reconciled.failing = set()
    tasks.sweep_users_task()

    # then
    assert reconciled == [paid_order.pk, paid_order.pk]
    assert mark("users_swept_until") > an_hour_ago


def test_users_are_swept_in_batches(program, reconciled, order_generator, customer_users, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 1)
    made = [order_generator(user=user, user_email=user.email) for user in customer_users]

    # when
    tasks.sweep_users_task()

    # then
    assert sorted(reconciled) == sorted(order.pk for order in made)


def test_customers_from_before_the_program_are_enrolled_in_batches(program, customer_users, staff_users, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)
    program(welcome_points="50")
    User.objects.update(date_joined=timezone.now() - timedelta(days=30))

    # when
    tasks.enroll_customers_task()
    tasks.enroll_customers_task()

    # then
    members = LoyaltyMember.objects.order_by("user_id")
    assert [member.user for member in members] == customer_users
    assert [member.available for member in members] == [50, 50, 50]
    assert entries() == [("bonus", 50)] * 3
    assert ProgramState.objects.get().enrolled_through_user == max(user.pk for user in User.objects.all())


def test_customers_join_by_themselves_where_the_program_says_so(program, customer_users):
    # given
    program(auto_enroll="false")
    User.objects.update(date_joined=timezone.now() - timedelta(days=30))

    # when
    tasks.enroll_customers_task()

    # then
    assert not LoyaltyMember.objects.exists()


def test_customer_of_this_moment_is_left_to_the_next_sweep(program, customer_user):
    # given
    tasks.enroll_customers_task()
    assert not LoyaltyMember.objects.exists()

    # when
    User.objects.update(date_joined=timezone.now() - timedelta(minutes=2))
    tasks.enroll_customers_task()

    # then
    assert LoyaltyMember.objects.get().user == customer_user


def test_sweep_of_a_program_without_a_beginning_looks_at_the_last_day(program, order_generator, reconciled):
    # given
    recent, old = order_generator(), order_generator()
    Order.objects.filter(pk=old.pk).update(updated_at=timezone.now() - timedelta(days=2))

    # when
    tasks.sweep_orders_task()

    # then
    assert reconciled == [recent.pk]
    assert not OrderAward.objects.exists()
    assert not LoyaltyTransaction.objects.exists()
