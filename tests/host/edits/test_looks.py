"""Whoever looks at an edited order sees rows that say what points take off it now, read or not (rule 97)."""

from decimal import Decimal

import pytest
from saleor.discount.models import OrderLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order import actions
from saleor.order.models import Order

from saleor_loyalty_plugin.host.orders import failures
from saleor_loyalty_plugin.host.pricing.orders import spreading
from saleor_loyalty_plugin.plugin import LoyaltyPlugin
from saleor_loyalty_plugin.tasks import follow_watched_task, sweep_orders_task

from .test_stories import money

DELETE_UNREAD = "mutation($id: ID!) { orderLineDelete(id: $id) { errors { field code message } } }"


@pytest.fixture
def seen(monkeypatch):
    """Collect, for each look of the ledger at an order, what points take off it."""
    looks = []

    def look(order_id, settings):
        rows = OrderLineDiscount.objects.filter(line__order_id=order_id, unique_type="loyalty_points")
        looks.append(sum(row.value for row in rows))
        return True

    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", look)
    monkeypatch.setattr(failures, "reconcile", look)
    return looks


@pytest.fixture
def told_at_once(monkeypatch):
    """Tell plugins before the response is computed, as on commit: a test's own transaction would have them wait."""
    for name in ("call_event", "call_event_including_protected_events"):
        if hasattr(actions, name):
            monkeypatch.setattr(actions, name, lambda event, *args, **kwargs: event(*args, **kwargs))


def test_the_event_finds_the_rows_of_the_order_as_edited(ordered, told_at_once, seen):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    seen.clear()

    # when
    prices = staff.delete(1)

    # then
    assert seen == money("5.00")
    assert prices.total == Decimal("5.00")


def test_the_event_finds_what_has_no_room(ordered, told_at_once, seen):
    staff = ordered(("10.00", 10), points=3000)
    seen.clear()
    staff.quantity(1)
    assert seen == money("10.00")


def test_a_sweep_finds_the_rows_where_the_event_was_lost_and_nobody_has_read_the_order(
    ordered, shop, seen, monkeypatch
):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    monkeypatch.setattr(LoyaltyPlugin, "_order_changed", lambda self, order, previous_value: previous_value)
    seen.clear()
    shop.run(DELETE_UNREAD, id=to_global_id_or_none(staff.line(1)))
    assert staff.order.should_refresh_prices is True

    # when
    sweep_orders_task()

    # then
    assert seen == money("5.00")
    assert staff.read().total == Decimal("5.00")


def test_an_edit_of_which_saleor_says_nothing_is_found(ordered, member):
    # given
    staff = ordered(("10.00", 2))
    staff.discount("1.00")

    # when
    prices = staff.change_discount("17.00")
    follow_watched_task()

    # then
    member.refresh_from_db()
    assert (prices.total, member.available) == (0, 2700)


def test_an_order_that_nobody_edited_is_left_alone(ordered, shop, seen):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))

    # when
    shop.pay(staff.order, "15.00")
    sweep_orders_task()

    # then
    assert set(seen) == {Decimal("5.00")}
    assert staff.shares == money("2.50", "2.50")


def test_who_has_read_an_order_that_was_changed_meanwhile_writes_nothing(ordered):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    stale = staff.order
    lines = list(stale.lines.prefetch_related("discounts"))[:1]
    Order.objects.get(pk=stale.pk).save(update_fields=["updated_at"])

    # when
    found = spreading.spread_anew(stale, lines)

    # then
    assert [off.worth for off in found.values()] == money("5.00")
    assert staff.shares == money("2.50", "2.50")


def test_a_failure_of_ours_leaves_the_points_that_are_there(ordered, monkeypatch, caplog):
    # given
    staff = ordered(("10.00", 2), ("10.00", 2))

    def fail(*args):
        raise RuntimeError("out of order")

    monkeypatch.setattr(spreading, "redemption_of_order", fail)

    # when
    prices = staff.quantity(1)

    # then
    assert prices.lines == money("7.50", "17.50")
    assert staff.shares == money("2.50", "2.50")
    assert "could not be spread anew" in caplog.text


def test_points_that_the_ledger_does_not_know_stay_what_the_rows_say(ordered, monkeypatch):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    monkeypatch.setattr(spreading, "redemption_of_order", lambda *args: None)

    # when
    prices = staff.quantity(4)

    # then
    assert prices.total == Decimal("45.00")
    assert staff.shares == money("4.00", "1.00")


def test_a_capture_that_is_still_to_come_counts(ordered, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    staff = ordered(("10.00", 1), ("10.00", 1))

    # when / then
    assert staff.delete(1).total == Decimal("5.00")
