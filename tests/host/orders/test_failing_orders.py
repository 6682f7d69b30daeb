"""An order that fails keeps nobody back: it is tried again with growing pauses for a week, and that is told."""

from datetime import timedelta

import pytest
from django.utils import timezone
from freezegun import freeze_time
from saleor.account.models import User
from saleor.order.models import Order

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host.orders import joining
from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramState, SweepFailure
from saleor_loyalty_plugin.plugin import LoyaltyPlugin

MINUTE = timedelta(minutes=1)


def sweep(at):
    with freeze_time(at):
        tasks.sweep_orders_task()


def tries(order, reconciled, *, begin, minutes):
    """Return the minutes after the first failure at which an order is tried, with a sweep in each."""
    tried = []
    for minute in range(minutes):
        reconciled.clear()
        sweep(begin + minute * MINUTE)
        if order.pk in reconciled:
            tried.append(minute)
    return tried


def test_later_orders_are_looked_at_once_and_the_failing_one_alone_again(orders, reconciled):
    # given
    now = timezone.now()
    reconciled.failing = {orders[1].pk}

    # when
    sweep(now)

    # then
    assert reconciled == [order.pk for order in orders]
    assert ProgramState.objects.get().orders_swept_until == orders[-1].updated_at

    # when
    reconciled.clear()
    for minute in (5, 10, 15):
        sweep(now + minute * MINUTE)

    # then
    assert reconciled.count(orders[1].pk) == 2
    assert not {order.pk for order in orders} & set(reconciled) - {orders[1].pk, orders[-1].pk}


def test_pauses_grow_from_a_minute(orders, reconciled):
    reconciled.failing = {orders[1].pk}

    assert tries(orders[1], reconciled, begin=timezone.now(), minutes=200) == [0, 1, 6, 31, 156]


def test_an_order_that_works_again_is_forgotten(orders, reconciled):
    # given
    now = timezone.now()
    reconciled.failing = {orders[1].pk}
    sweep(now)

    # when
    reconciled.failing = set()
    sweep(now + 2 * MINUTE)

    # then
    assert not SweepFailure.objects.exists()
    assert "tried again" not in status_in_words(active=True)


def test_an_order_that_changes_is_looked_at_at_once(orders, reconciled):
    # given
    now = timezone.now()
    reconciled.failing = {orders[1].pk}
    tries(orders[1], reconciled, begin=now, minutes=40)
    Order.objects.filter(pk=orders[1].pk).update(updated_at=now + 40 * MINUTE)
    reconciled.failing = set()

    # when
    sweep(now + 41 * MINUTE)

    # then
    assert orders[1].pk in reconciled
    assert not SweepFailure.objects.exists()


def test_an_order_that_fails_for_a_week_is_left_alone_until_it_changes_and_the_operator_told(orders, reconciled):
    # given
    now = timezone.now()
    reconciled.failing = {orders[1].pk}
    sweep(now)
    assert f"Orders that failed and are tried again: {orders[1].number}." in status_in_words(active=True)

    # when
    for day in range(1, 10):
        sweep(now + timedelta(days=day))

    # then
    told = f"Orders that failed for 7 days and are left alone until they change: {orders[1].number}."
    assert told in status_in_words(active=True)
    reconciled.clear()
    sweep(now + timedelta(days=30))
    assert orders[1].pk not in reconciled

    # when
    Order.objects.filter(pk=orders[1].pk).update(updated_at=now + timedelta(days=31))
    sweep(now + timedelta(days=31))

    # then
    assert orders[1].pk in reconciled
    assert f"tried again: {orders[1].number}." in status_in_words(active=True)


def test_many_failing_orders_are_told_in_a_few_words(orders, reconciled, order_generator):
    # given
    more = [order_generator() for _ in range(3)]
    reconciled.failing = {order.pk for order in [*orders, *more]}

    # when
    sweep(timezone.now())

    # then
    numbers = ", ".join(str(order.number) for order in orders)
    assert f"tried again: {numbers}, 3 more." in status_in_words(active=True)


def test_a_deleted_order_drops_out(orders, reconciled):
    # given
    reconciled.failing = {orders[0].pk, orders[1].pk}
    sweep(timezone.now())
    SweepFailure.objects.filter(row_id=str(orders[1].pk)).update(retry_at=None)

    # when
    Order.objects.filter(pk__in=reconciled.failing).delete()
    tasks.forget_task()

    # then
    assert not SweepFailure.objects.exists()


def test_a_matched_order_that_fails_keeps_no_user_back(program, customer_users, order_generator, reconciled):
    # given
    made = [order_generator(user=user, user_email=user.email) for user in customer_users]
    reconciled.failing = {made[0].pk}

    # when
    tasks.sweep_users_task()

    # then
    assert sorted(reconciled) == sorted(order.pk for order in made)
    assert ProgramState.objects.get().users_swept_until == max(User.objects.values_list("updated_at", flat=True))
    assert SweepFailure.objects.get().row_id == str(made[0].pk)


@pytest.fixture
def failing_customer(program, customer_users, monkeypatch):
    """One of three customers from before the program, whom nobody can enrol."""
    program(welcome_points="50")
    for hook in ("customer_created", "customer_updated"):
        monkeypatch.setattr(LoyaltyPlugin, hook, lambda self, user, previous_value, **kwargs: previous_value)
    User.objects.update(date_joined=timezone.now() - timedelta(days=30))
    enroll, failing = joining.enroll, customer_users[0]

    def enroll_all_but_one(*, user_id, **kwargs):
        if user_id == failing.pk:
            raise RuntimeError("out of order")
        return enroll(user_id=user_id, **kwargs)

    monkeypatch.setattr("saleor_loyalty_plugin.services.members.enroll", enroll_all_but_one)
    monkeypatch.setattr(joining, "enroll", enroll_all_but_one)
    return failing


def test_a_customer_who_cannot_join_keeps_nobody_back_and_joins_later(failing_customer, customer_users, monkeypatch):
    # when
    tasks.enroll_customers_task()

    # then
    joined = set(LoyaltyMember.objects.values_list("user_id", flat=True))
    assert joined == {user.pk for user in customer_users} - {failing_customer.pk}
    assert SweepFailure.objects.get().row_id == str(failing_customer.pk)

    # when
    monkeypatch.undo()
    with freeze_time(timezone.now() + 2 * MINUTE):
        tasks.enroll_customers_task()

    # then
    assert LoyaltyMember.objects.filter(user=failing_customer).exists()
    assert not SweepFailure.objects.exists()


def test_a_deleted_customer_drops_out(failing_customer):
    # given
    tasks.enroll_customers_task()

    # when
    User.objects.filter(pk=failing_customer.pk).delete()
    with freeze_time(timezone.now() + 2 * MINUTE):
        tasks.enroll_customers_task()

    # then
    assert not SweepFailure.objects.exists()
