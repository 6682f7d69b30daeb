"""The sweeps: what was not heard, and what was there before, is found by looking."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order

from saleor_loyalty_plugin import tasks
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
