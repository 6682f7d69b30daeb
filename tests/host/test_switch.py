"""Switching the program on and off, and where it begins."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, ProgramState
from saleor_loyalty_plugin.tasks import sweep_orders_task

from .ledger import entries


def switch(command):
    output = StringIO()
    call_command(command, stdout=output)
    return output.getvalue()


def is_active():
    return PluginConfiguration.objects.get(identifier="saleor.loyalty").active


@pytest.fixture
def old_order(shop, checkout_of_customer, channel_USD):
    """An unpaid order that is in the shop before the program."""
    channel_USD.allow_unpaid_orders = True
    channel_USD.save()
    return shop.complete(checkout_of_customer)


def test_program_is_switched_on_from_the_command_line(order):
    # when
    output = switch("loyalty_enable")

    # then
    assert is_active()
    state = ProgramState.objects.get()
    assert state.last_order_before == order.number > 0
    assert state.orders_swept_until == state.users_swept_until == state.active_since
    assert output.startswith("Active since ")
    assert f"for orders after number {order.number}." in output


def test_program_is_switched_off_from_the_command_line(db):
    # given
    switch("loyalty_enable")

    # when
    output = switch("loyalty_disable")

    # then
    assert not is_active()
    assert output == "Not active: orders earn nothing. Members: 0. Outstanding points: 0.\n"


def test_switching_on_twice_moves_the_beginning_no_further(order_generator):
    # given
    switch("loyalty_enable")
    before = ProgramState.objects.values().get()
    order_generator()

    # when
    switch("loyalty_enable")

    # then
    assert ProgramState.objects.values().get() == before


def test_unreadable_settings_are_refused_in_words(program):
    # given
    program(pending_days="soon")
    switch("loyalty_disable")

    # when
    with pytest.raises(CommandError, match="Enter a whole number from 0 to 365"):
        switch("loyalty_enable")

    # then
    assert not is_active()
    assert ProgramState.objects.get().active_since is None


def test_unreadable_settings_do_not_keep_the_program_on(program):
    # given
    program(pending_days="soon")

    # when
    output = switch("loyalty_disable")

    # then
    assert not is_active()
    assert output.startswith("Not active")


def test_plugin_that_saleor_does_not_know_is_refused_in_words(db, settings):
    # given
    settings.PLUGINS = []

    # then
    with pytest.raises(CommandError, match="Saleor does not know the loyalty plugin"):
        switch("loyalty_enable")


def test_orders_from_before_earn_nothing_also_when_they_change(old_order, shop, warehouse):
    # given
    switch("loyalty_enable")

    # when
    payment = shop.pay(old_order, "40.00")
    shop.fulfill(old_order, warehouse)
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")
    sweep_orders_task()

    # then
    assert entries() == []
    assert not OrderAward.objects.exists()


def test_orders_from_then_on_earn(old_order, shop, make_checkout, customer_user):
    # given
    switch("loyalty_enable")
    checkout = make_checkout(customer_user)

    # when
    shop.pay(checkout, "40.00")
    new_order = shop.complete(checkout)

    # then
    assert entries() == entries(new_order) == [("earn", 30)]


def test_members_keep_their_points_while_the_program_is_off(paid_order, shop, payment):
    # given
    switch("loyalty_disable")

    # when
    shop.report(payment, "REFUND_SUCCESS", "40.00", "refund 1")
    sweep_orders_task()

    # then
    assert entries() == [("earn", 30)]
    assert LoyaltyMember.objects.get().available == 30


def test_refund_that_happened_while_the_program_was_off_is_taken_back_later(paid_order, shop, payment):
    # given
    switch("loyalty_disable")
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 1")
    switch("loyalty_enable")

    # when
    shop.report(payment, "REFUND_SUCCESS", "10.00", "refund 2")

    # then
    assert entries() == [("earn", 30), ("reversal", -15)]


def test_orders_placed_while_the_program_was_off_never_earn(old_order, shop):
    # given
    switch("loyalty_enable")
    switch("loyalty_disable")
    switch("loyalty_enable")

    # when
    shop.pay(old_order, "40.00")

    # then
    assert entries() == []
