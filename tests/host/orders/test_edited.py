"""Points spent on orders that staff edit, that expire or go: the ledger follows the orders (rules 97 and 98)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from freezegun import freeze_time
from saleor.discount import DiscountType
from saleor.discount.models import OrderLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order import OrderStatus
from saleor.order.models import Order
from saleor.order.tasks import delete_expired_orders_task, expire_orders_task
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host.checkout import completing
from saleor_loyalty_plugin.host.orders import states
from saleor_loyalty_plugin.host.orders.unstamped import follow_watched
from saleor_loyalty_plugin.models import Redemption, SweepFailure

from ..ledger import entries
from ..rewards.catalogue import claim
from .staff import points_off, redeemed


def delete_line(staff, order):
    staff.delete_line(order.lines.first())


def discount_by_hand(staff, order):
    staff.discount_line(order.lines.first(), "2.00")


def discount_and_no_more(staff, order):
    staff.discount_line(order.lines.first(), "2.00")
    staff.remove_line_discount(order.lines.first())


def one_piece(staff, order):
    staff.set_quantity(order.lines.first(), 1)


def many_pieces(staff, order):
    staff.set_quantity(order.lines.first(), 10)


EDITS = [delete_line, discount_by_hand, discount_and_no_more, one_piece, many_pieces]


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("points", [100, 3000])
def test_an_edited_order_takes_what_its_lines_say(edit, points, spent, staff, standing):
    # given
    order = spent(points)

    # when
    edit(staff, order)
    tasks.sweep_orders_task()

    # then
    taken = int(points_off(order) * 100)
    assert standing() == (3000 - taken, 0, 0)
    assert redeemed(order) == (taken, 0)


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_order_that_is_cancelled_gives_all_back(edit, spent, staff, shop, standing):
    order = spent(3000)
    edit(staff, order)
    shop.act("orderCancel", order)
    assert standing() == (3000, 0, 0)


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_order_that_is_refunded_in_full_gives_all_back(edit, spent, staff, shop, goods, standing):
    # given
    order = spent(500)
    staff.add_line(order, goods.sell("4.00"), 1)
    edit(staff, order)
    order.refresh_from_db()
    payment = shop.pay(order, str(order.total_gross_amount))
    shop.act("orderConfirm", order)
    assert Order.objects.get().status == OrderStatus.UNFULFILLED

    # when
    shop.report(payment, "REFUND_SUCCESS", str(order.total_gross_amount), "refund 1")

    # then
    assert standing() == (3000, 0, 0)


def test_rows_that_change_without_a_stamp_are_found(spent, standing):
    # given
    order = spent(500)
    tasks.sweep_orders_task()

    # when Saleor computes an edited order while somebody reads it
    OrderLineDiscount.objects.filter(line__order=order, unique_type="loyalty_points").update(value=Decimal(2))
    tasks.follow_watched_task()

    # then
    assert standing() == (2800, 0, 0)
    assert redeemed(order) == (200, 0)


DISCOUNT_DELETE = """mutation($id: ID!) {
  orderDiscountDelete(discountId: $id) { order { total { gross { amount } } } errors { field message } }
}"""


def test_a_claimed_code_gives_its_points_back_while_a_discount_by_hand_has_its_place(
    filled, catalogue, confirmed_by_hand, staff, shop, standing
):
    # given
    claim(filled, catalogue.voucher())
    filled.complete()
    order = Order.objects.get()
    tasks.sweep_orders_task()
    assert (order.total_gross_amount, standing()) == (Decimal("35.00"), (2500, 0, 0))

    # when Saleor tells nobody of it
    assert staff.discount_order(order, "2.00") == Decimal("38.00")
    tasks.follow_watched_task()

    # then
    assert standing() == (3000, 0, 0)

    # when
    by_hand = order.discounts.get(type=DiscountType.MANUAL)
    shop.run(DISCOUNT_DELETE, id=to_global_id_or_none(by_hand))
    order.refresh_from_db()
    for _ in range(2):
        tasks.follow_watched_task()

    # then the voucher holds again, and has its points
    assert (order.total_gross_amount, standing()) == (Decimal("35.00"), (2500, 0, 0))


def test_a_watched_order_that_fails_waits_for_its_turn(spent, standing, monkeypatch):
    # given
    tried = []

    def fail(order_id, **kwargs):
        tried.append(order_id)
        raise RuntimeError("out of order")

    order = spent(500)
    tasks.sweep_orders_task()
    OrderLineDiscount.objects.filter(line__order=order, unique_type="loyalty_points").update(value=Decimal(2))
    monkeypatch.setattr(states, "reconcile_order", fail)
    now = timezone.now()

    # when
    for minute in (0, 5, 10):
        with freeze_time(now + timedelta(minutes=minute)):
            tasks.follow_watched_task()

    # then
    assert tried == [order.pk]
    assert SweepFailure.objects.get().row_id == str(order.pk)

    # when it works again, a sweep later
    monkeypatch.undo()
    with freeze_time(now + timedelta(minutes=15)):
        tasks.sweep_orders_task()

    # then
    assert standing() == (2800, 0, 0)
    assert not SweepFailure.objects.exists()


def test_an_order_whose_lines_say_nothing_new_costs_one_query(spent, django_assert_num_queries):
    spent(500)
    tasks.follow_watched_task()
    with django_assert_num_queries(1):
        assert follow_watched(settings=None, limit=10) is None


@pytest.fixture
def two_hours_later(channel):
    """Have unpaid orders expire after an hour, and let two go by; expired ones are deleted after a day."""
    channel.expire_orders_after = 60
    channel.delete_expired_orders_after = timedelta(days=1)
    channel.save()

    def wait():
        Order.objects.update(created_at=timezone.now() - timedelta(hours=2))

    return wait


def test_an_order_that_expires_without_an_event_gives_its_points_back(spent, two_hours_later, deaf, standing):
    # given
    order = spent(500)
    tasks.sweep_orders_task()
    deaf()
    two_hours_later()
    Order.objects.update(updated_at=timezone.now() - timedelta(days=1))

    # when
    expire_orders_task()
    tasks.sweep_orders_task()
    tasks.follow_watched_task()

    # then
    order.refresh_from_db()
    assert order.status == OrderStatus.EXPIRED
    assert standing() == (3000, 0, 0)
    assert redeemed(order) == (500, 500)


@pytest.mark.parametrize("points", [500, 3000])
def test_an_order_that_expired_and_is_gone_gives_its_points_back(points, spent, two_hours_later, deaf, standing):
    # given
    order = spent(points)
    deaf()
    two_hours_later()

    # when nobody looks between
    expire_orders_task()
    Order.objects.update(expired_at=timezone.now() - timedelta(days=2))
    delete_expired_orders_task()
    tasks.follow_watched_task()
    tasks.follow_watched_task()

    # then
    assert not Order.objects.exists()
    assert standing() == (3000, 0, 0)
    assert redeemed(order) == (points, points)
    assert not Redemption.objects.get().watched


def test_a_paid_order_that_is_gone_stays_as_it_was(spent, shop, standing):
    # given
    order = spent(500)
    shop.pay(order, "35.00")
    before = entries()

    # when somebody deletes it from the database
    order.payment_transactions.all().delete()
    Order.objects.all().delete()
    tasks.follow_watched_task()

    # then
    assert entries() == before
    assert standing()[0] == 2500


def test_while_the_program_is_off_orders_that_expire_give_back(spent, two_hours_later, deaf, standing, program):
    # given
    spent(500)
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)
    two_hours_later()

    # when
    expire_orders_task()
    tasks.follow_watched_task()

    # then
    assert standing() == (3000, 0, 0)


@pytest.fixture
def with_reward(filled, goods, catalogue, confirmed_by_hand):
    """An order with a mug that was claimed for 500 points."""
    claim(filled, catalogue.product(goods.sell("8.00"), name="Mug"))
    filled.complete()
    return Order.objects.get()


def reward_line(order):
    return order.lines.get(discounts__unique_type="loyalty_reward")


def test_a_rewards_line_that_staff_delete_gives_its_claim_back(with_reward, staff, standing):
    # given
    assert standing() == (2500, 0, 0)

    # when
    staff.delete_line(reward_line(with_reward))

    # then
    assert standing() == (3000, 0, 0)
    assert entries(with_reward) == [("redemption", -500), ("restoration", 500)]


def test_a_rewards_line_that_staff_delete_unheard_is_found(with_reward, staff, standing, deaf):
    deaf()
    staff.delete_line(reward_line(with_reward))
    tasks.follow_watched_task()
    assert standing() == (3000, 0, 0)


def test_another_line_that_staff_delete_leaves_the_claim_alone(with_reward, staff, standing):
    staff.delete_line(with_reward.lines.exclude(pk=reward_line(with_reward).pk).get())
    tasks.follow_watched_task()
    assert standing() == (2500, 0, 0)


def test_a_deleted_reward_and_a_cancelled_order_give_the_points_back_once(with_reward, staff, standing, shop):
    staff.delete_line(reward_line(with_reward))
    shop.act("orderCancel", with_reward)
    assert standing() == (3000, 0, 0)


def test_an_order_with_a_reward_that_is_gone_gives_its_points_back(with_reward, standing):
    Order.objects.all().delete()
    tasks.follow_watched_task()
    assert standing() == (3000, 0, 0)


CREATE_FROM_CHECKOUT = """mutation($id: ID!) {
  orderCreateFromCheckout(id: $id, removeCheckout: false) { order { id } errors { field code message } }
}"""


def test_two_orders_of_one_checkout_take_their_points_each(
    filled, standing, app_api_client, permission_handle_checkouts, monkeypatch
):
    # given two requests that have both seen the points set aside, the second looked at in vain
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.require_held", lambda *facts: None)
    monkeypatch.setattr(completing, "_are_there", lambda *facts: True)
    for what in ("_settle", "capture", "reprice"):
        monkeypatch.setattr(completing, what, lambda row_id: None)
    app_api_client.app.permissions.add(permission_handle_checkouts)
    filled.apply(3000)

    # when
    for _ in range(2):
        filled.run(CREATE_FROM_CHECKOUT, client=app_api_client, id=filled.id)

    # then
    first, second = Order.objects.order_by("number")
    assert points_off(first) == points_off(second) == Decimal("30.00")
    assert standing() == (-3000, 0, 0)
    assert (redeemed(first), redeemed(second)) == ((3000, 0), (3000, 0))
