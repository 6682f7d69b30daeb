"""Nothing earns before it is written where the program begins, however the program came to be on."""

from threading import Thread

import pytest
from django.db import connections, transaction
from django.db.models.signals import post_save
from saleor.order import OrderChargeStatus
from saleor.plugins.manager import get_plugins_manager
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.host.program import settings as program_module
from saleor_loyalty_plugin.models import OrderAward, ProgramProblem, ProgramState
from saleor_loyalty_plugin.plugin import LoyaltyPlugin
from saleor_loyalty_plugin.tasks import sweep_orders_task

from .ledger import entries
from .test_concurrency import at_once
from .test_switch import switch


@pytest.fixture
def make_order(order_generator):
    """Return a maker of orders that are paid in full: 30.00, and 30 points."""

    def make():
        order = order_generator()
        prices = {f"{name}_{kind}_amount": 30 for name in ("unit_price", "total_price") for kind in ("net", "gross")}
        order.lines.create(
            product_name="Tea", quantity=1, currency="USD", is_shipping_required=False, is_gift_card=False, **prices
        )
        order.total_net_amount = order.total_gross_amount = order.total_charged_amount = 30
        order.charge_status = OrderChargeStatus.FULL
        order.save()
        return order

    return make


@pytest.fixture
def old_order(make_order):
    return make_order()


def tell(order):
    """Tell plugins that are loaded now of an order that is paid, as a request does."""
    get_plugins_manager(allow_replica=False).order_fully_paid(order)


def apart(work):
    """Do something on another connection, as another server does, and wait for it."""

    def run():
        try:
            work()
        finally:
            connections.close_all()

    thread = Thread(target=run)
    thread.start()
    thread.join(timeout=30)
    assert not thread.is_alive()


def copied_database(*, active_since=None, **state):
    """Leave what a database has into which somebody copied the configuration of a shop whose program is on."""
    PluginConfiguration.objects.update_or_create(
        identifier="saleor.loyalty", channel=None, defaults={"configuration": [], "name": "Loyalty"}
    )
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=True)
    ProgramState.objects.all().delete()
    if state:
        ProgramState.objects.create(pk=1, active_since=active_since, **state)


@pytest.mark.django_db(transaction=True)
def test_an_order_told_while_the_program_is_switched_on_earns_nothing(old_order):
    # given another server that hears of an old order as soon as the configuration is saved
    def saved(instance, **kwargs):
        apart(lambda: tell(old_order))

    post_save.connect(saved, sender=PluginConfiguration)

    # when
    try:
        switch("loyalty_enable")
    finally:
        post_save.disconnect(saved, sender=PluginConfiguration)
    apart(lambda: tell(old_order))

    # then
    assert entries() == []
    assert ProgramState.objects.get().last_order_before == old_order.number


@pytest.mark.django_db(transaction=True)
def test_an_order_that_is_being_written_while_the_program_is_switched_on_earns_nothing(make_order):
    # given
    with transaction.atomic():
        order = make_order()

        # when
        apart(lambda: switch("loyalty_enable"))
    tell(order)

    # then
    assert entries() == []
    assert ProgramState.objects.get().last_order_before == order.number


@pytest.mark.django_db(transaction=True)
def test_a_program_that_cannot_write_where_it_begins_stays_off(old_order, monkeypatch):
    # given
    monkeypatch.setattr(program_module, "_newest_number", lambda: 1 // 0)

    # when
    with pytest.raises(ZeroDivisionError):
        switch("loyalty_enable")

    # then
    assert not PluginConfiguration.objects.filter(active=True).exists()


def test_a_second_server_that_switches_on_later_moves_nothing(make_order):
    # given two servers that both saw the program off
    switch("loyalty_enable")
    switch("loyalty_disable")
    seen = PluginConfiguration.objects.get(identifier="saleor.loyalty")
    switch("loyalty_enable")
    order = make_order()

    # when
    LoyaltyPlugin.save_plugin_configuration(seen, {"active": True})
    tell(order)

    # then
    assert entries() == [("earn", 30)]


@pytest.mark.parametrize("state", [{}, {"last_order_before": 0}])
@pytest.mark.parametrize("notice", [tell, lambda order: sweep_orders_task()])
def test_a_configuration_of_another_shop_earns_nothing_for_old_orders(state, notice, old_order, make_order):
    # given
    copied_database(**state)

    # when
    notice(old_order)
    tell(old_order)

    # then
    assert entries() == []
    assert not OrderAward.objects.exists()
    assert ProgramState.objects.get().last_order_before == old_order.number
    assert f"orders up to number {old_order.number} " in ProgramProblem.objects.get().text

    # when
    tell(make_order())

    # then
    assert entries() == [("earn", 30)]


@pytest.mark.django_db(transaction=True)
def test_workers_who_find_the_program_on_write_one_beginning(old_order):
    # given
    copied_database()

    # when
    at_once(lambda manager: manager.order_fully_paid(old_order))

    # then
    assert entries() == []
    assert ProgramState.objects.get().last_order_before == old_order.number
    assert ProgramProblem.objects.count() == 1


def test_a_copy_of_a_shop_whose_program_ran_goes_on(old_order, make_order, manager):
    # given
    switch("loyalty_enable")
    before = ProgramState.objects.values("active_since", "last_order_before").get()
    copied_database(**before, orders_swept_until=before["active_since"])
    order = make_order()

    # when
    tell(old_order)
    tell(order)

    # then
    assert entries() == [("earn", 30)]
    assert ProgramState.objects.values("active_since", "last_order_before").get() == before


def test_a_request_that_began_before_the_program_was_switched_off_earns_nothing(make_order):
    # given
    switch("loyalty_enable")
    began_before = get_plugins_manager(allow_replica=False)
    assert began_before.get_plugin("saleor.loyalty").active
    switch("loyalty_disable")
    order = make_order()

    # when
    began_before.order_fully_paid(order)

    # then
    assert entries() == []
    assert ProgramState.objects.get().active_since is None

    # when
    switch("loyalty_enable")
    tell(order)

    # then
    assert entries() == []


def by_save(active):
    configuration = PluginConfiguration.objects.get(identifier="saleor.loyalty")
    configuration.active = active
    configuration.save()


def by_update(active):
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=active)
    sweep_orders_task()


@pytest.mark.parametrize("switch_by_hand", [by_save, by_update])
def test_a_switch_in_a_shell_is_noticed(switch_by_hand, make_order):
    # given
    switch("loyalty_enable")

    # when
    switch_by_hand(False)
    order = make_order()
    switch_by_hand(True)
    tell(order)

    # then
    assert entries() == []
    assert ProgramState.objects.get().last_order_before == order.number


def test_another_plugins_configuration_is_none_of_ours(db):
    # when
    PluginConfiguration.objects.create(identifier="another", name="Another", active=True)

    # then
    assert not ProgramState.objects.exists()
