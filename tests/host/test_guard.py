"""A failure of the program never costs a sale: it is logged, shown to the operator, and repaired by the sweep."""

import logging

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from saleor.account.models import User
from saleor.order import OrderChargeStatus

from saleor_loyalty_plugin.models import LoyaltyMember, ProgramProblem
from saleor_loyalty_plugin.tasks import sweep_orders_task

from .ledger import entries
from .plugin_page import shown

ORDER_HOOKS = [
    "order_created",
    "order_confirmed",
    "order_paid",
    "order_fully_paid",
    "order_fulfilled",
    "order_updated",
    "order_refunded",
    "order_fully_refunded",
    "order_cancelled",
    "order_expired",
]
CUSTOMER_HOOKS = ["customer_created", "customer_updated", "account_confirmed", "account_email_changed"]
RECONCILE = "saleor_loyalty_plugin.host.orders.states.reconcile_order"


def fail(*args, **kwargs):
    raise RuntimeError("out of order")


def fail_in_the_database(**kwargs):
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 / 0")


def problems_shown(client) -> str:
    """Return what the page says at its top, whole."""
    return " ".join(field["helpText"] for name, field in shown(client).items() if name.startswith("problem_"))


@pytest.mark.parametrize("failure", [fail, fail_in_the_database])
def test_checkout_is_completed_and_the_sweep_repairs_the_points(
    failure, program, shop, checkout_of_customer, monkeypatch, caplog
):
    # given
    shop.pay(checkout_of_customer, "40.00")

    # when
    with monkeypatch.context() as broken, caplog.at_level(logging.ERROR, "saleor_loyalty_plugin"):
        broken.setattr(RECONCILE, failure)
        order = shop.complete(checkout_of_customer)

    # then
    assert order.charge_status == OrderChargeStatus.FULL
    assert entries() == []
    records = [record for record in caplog.records if record.name == "saleor_loyalty_plugin.host.guard"]
    assert records
    assert {record.order_id for record in records} == {order.pk}
    assert all(str(order.pk) in record.getMessage() and record.exc_info for record in records)

    # when
    sweep_orders_task()

    # then
    assert entries(order) == [("earn", 30)]


@pytest.mark.parametrize("hook", ORDER_HOOKS)
def test_failure_in_an_order_hook_is_shown_to_the_operator(hook, program, order, shop, manager, monkeypatch):
    # given
    monkeypatch.setattr(RECONCILE, fail)

    # when
    getattr(manager, hook)(order)

    # then
    problem = f"reconciling an order failed (order_id {order.pk}): out of order"
    assert ProgramProblem.objects.get().text == problem
    assert problems_shown(shop.client).endswith(f" UTC: {problem}")


def test_failing_order_does_not_keep_the_others_of_its_import_back(program, order_list, manager, monkeypatch):
    # given
    seen = []

    def fail_once(order_id, **kwargs):
        seen.append(order_id)
        if len(seen) == 1:
            fail()

    monkeypatch.setattr(RECONCILE, fail_once)

    # when
    manager.order_bulk_created(order_list)

    # then
    assert seen == [order.pk for order in order_list]


@pytest.mark.parametrize("hook", CUSTOMER_HOOKS)
def test_failure_in_a_customer_hook_is_shown_to_the_operator(hook, program, customer_user, manager, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.host.orders.customers.enroll", fail)

    # when
    getattr(manager, hook)(customer_user)

    # then
    assert ProgramProblem.objects.get().text == (
        f"enrolling a customer failed (user_id {customer_user.pk}): out of order"
    )


@pytest.mark.parametrize("hook", ["customer_deleted", "account_deleted"])
def test_failure_to_forget_is_shown_to_the_operator(hook, program, customer_user, manager, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.host.orders.customers.forget_erased_members", fail)

    # when
    getattr(manager, hook)(customer_user)

    # then
    assert ProgramProblem.objects.get().text == "forgetting deleted customers failed (): out of order"


def test_database_error_leaves_the_open_transaction_usable(program, order, manager, monkeypatch):
    # given
    monkeypatch.setattr(RECONCILE, fail_in_the_database)

    # when
    with transaction.atomic():
        User.objects.create(email="before@example.com")
        manager.order_fully_paid(order)
        User.objects.create(email="after@example.com")

    # then
    emails = User.objects.filter(email__in=["before@example.com", "after@example.com"])
    assert emails.count() == 2
    assert "division by zero" in ProgramProblem.objects.get().text


def test_half_done_work_is_undone(program, order, customer_user, manager, monkeypatch):
    # given
    def enroll_and_fail(**kwargs):
        LoyaltyMember.objects.create(user=customer_user, enrolled_at=order.created_at)
        fail()

    monkeypatch.setattr(RECONCILE, enroll_and_fail)

    # when
    manager.order_fully_paid(order)

    # then
    assert not LoyaltyMember.objects.exists()


def test_unreadable_settings_do_not_keep_the_shop_from_selling(program, shop, checkout_of_customer, caplog):
    # given
    program(pending_days="soon")

    # when
    shop.pay(checkout_of_customer, "40.00")
    with caplog.at_level(logging.ERROR, "saleor_loyalty_plugin"):
        order = shop.complete(checkout_of_customer)

    # then
    assert order.charge_status == OrderChargeStatus.FULL
    assert "reading the settings failed" in caplog.text
    assert "pending_days: Enter a whole number from 0 to 365." in problems_shown(shop.client)

    # when
    program(pending_days="0")
    sweep_orders_task()

    # then
    assert entries(order) == [("earn", 30)]


def test_failure_that_cannot_be_kept_is_logged(program, order, manager, monkeypatch, caplog):
    # given
    monkeypatch.setattr(RECONCILE, fail)
    monkeypatch.setattr(ProgramProblem.objects, "bulk_create", fail)

    # when
    manager.order_fully_paid(order)

    # then
    assert "could not be kept for the status field" in caplog.text


def test_switching_on_again_forgets_the_last_problem(program, order, shop, manager, monkeypatch):
    # given
    monkeypatch.setattr(RECONCILE, fail)
    manager.order_fully_paid(order)

    # when
    call_command("loyalty_disable")
    call_command("loyalty_enable")

    # then
    assert "Last problem" not in problems_shown(shop.client)
