"""Points used by an order, and given back after it (rules 17, 18, 20 and 31)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection

from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.models import LoyaltyTransaction, OrderAward, PointsLot, Redemption
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings

from ..spending import checkout, spend


def standing(member):
    connection.check_constraints()
    member.refresh_from_db()
    return member.available, member.pending, member.held


def entries(*kinds):
    rows = LoyaltyTransaction.objects.filter(kind__in=kinds or [TransactionKind.REDEMPTION]).order_by("pk")
    return [row.points for row in rows]


def test_the_order_captures_the_hold_once(rich, bought, reconcile):
    order = bought()
    for _ in range(3):
        reconcile(order)

    assert standing(rich) == (100 + 95, 0, 0)
    assert entries() == [-500]
    redemption = Redemption.objects.get()
    assert (redemption.state, redemption.order_id, redemption.points) == ("captured", order, 500)


def test_only_what_was_used_up_is_taken(rich, bought, reconcile):
    order = bought(points=500, amount="3.50")
    reconcile(order)
    assert entries() == [-350]
    assert standing(rich) == (250 + 96, 0, 0)


def test_a_part_of_a_point_is_taken_whole(rich, user, orders, reconcile, now):
    basket = checkout()
    spend(user, 500, at=now, where=basket, point_value=Decimal("0.03"))
    order = orders.place(
        user_id=user.pk, lines=["0.00"], checkout_id=basket.checkout_id, points_amount=Decimal("10.00")
    )
    reconcile(order)
    assert entries() == [-334]


def test_an_order_on_which_the_points_took_nothing_gives_them_back(rich, bought, reconcile):
    reconcile(bought(amount="0.00"))
    assert entries() == []
    assert standing(rich)[2] == 0
    assert Redemption.objects.get().state == "released"


@pytest.mark.parametrize(
    ("charged", "restored"), [("95.00", 0), ("94.99", 0), ("47.50", 250), ("31.66", 333), ("0.00", 500)]
)
def test_the_refunded_share_comes_back(charged, restored, rich, bought, orders, reconcile):
    order = bought()
    reconcile(order)
    orders.charge(order, charged)
    reconcile(order)
    reconcile(order)
    assert sum(entries(TransactionKind.RESTORATION)) == restored
    assert Redemption.objects.get().restored == restored
    standing(rich)


def test_a_cancelled_order_gives_all_back_whatever_was_charged(rich, bought, orders, reconcile):
    order = bought()
    reconcile(order)
    orders.change(order, void=True)
    reconcile(order)
    assert standing(rich) == (600, 0, 0)
    assert entries(TransactionKind.REDEMPTION, TransactionKind.RESTORATION) == [-500, 500]


def test_an_order_that_was_cancelled_before_anybody_looked(rich, bought, orders, reconcile):
    order = bought(void=True)
    reconcile(order)
    assert standing(rich) == (600, 0, 0)
    assert entries(TransactionKind.REDEMPTION, TransactionKind.RESTORATION) == [-500, 500]


def test_what_was_refunded_and_charged_again_is_taken_again(rich, bought, orders, reconcile):
    order = bought()
    for charged in ("95.00", "0.00", "95.00", "0.00"):
        orders.charge(order, charged)
        reconcile(order)
    assert entries(TransactionKind.REDEMPTION, TransactionKind.RESTORATION) == [-500, 500, -500, 500]
    assert standing(rich) == (600, 0, 0)


def test_an_order_that_waits_for_its_payment_gives_nothing_back(rich, bought, orders, reconcile):
    order = bought(paid=False)
    reconcile(order)
    assert standing(rich) == (100, 0, 0)
    assert entries() == [-500]


def test_restored_points_keep_their_date_but_have_thirty_days(member, adjust, user, orders, reconcile, now):
    # given points that expire in 10 days and in 100
    adjust(100, settings=ProgramSettings(expires_after_days=10))
    adjust(100, settings=ProgramSettings(expires_after_days=100))
    adjust(100, settings=ProgramSettings(expires_after_days=0))
    basket = checkout()
    spend(user, 300, at=now, where=basket)
    order = orders.place(
        user_id=user.pk, lines=["97.00"], checkout_id=basket.checkout_id, points_amount=Decimal("3.00")
    )
    reconcile(order)

    # when
    orders.change(order, void=True)
    reconcile(order, at=now + timedelta(days=5))

    # then
    lots = PointsLot.objects.filter(remaining__gt=0).order_by("pk")
    assert [lot.expires_at for lot in lots] == [now + timedelta(days=35), now + timedelta(days=100), None]
    assert [lot.remaining for lot in lots] == [100, 100, 100]
    standing(member)


def test_a_refund_after_another_restores_the_rest(rich, bought, orders, reconcile):
    order = bought()
    reconcile(order)
    for charged in ("63.34", "31.67", "0.00"):
        orders.charge(order, charged)
        reconcile(order)
    assert sum(entries(TransactionKind.RESTORATION)) == 500
    assert standing(rich) == (600, 0, 0)


def test_a_hold_that_was_released_although_the_order_was_made_is_owed(rich, bought, reconcile, now):
    order = bought()
    release(redemption_id=Redemption.objects.get().pk, now=now)
    reconcile(order)
    reconcile(order)
    assert entries() == [-500]
    assert standing(rich) == (100 + 95, 0, 0)
    assert Redemption.objects.get().state == "captured"


def test_points_of_an_order_cannot_be_spent_on_it(member, user, orders, reconcile, now, adjust):
    adjust(100)
    basket = checkout()
    spend(user, 100, at=now, where=basket)
    order = orders.place(
        user_id=user.pk, lines=["99.00"], checkout_id=basket.checkout_id, points_amount=Decimal("1.00")
    )
    reconcile(order)
    assert [lot.order_id for lot in PointsLot.objects.filter(remaining=0)] == [None]
    assert standing(member) == (99, 0, 0)


def test_a_taking_again_leaves_the_orders_own_points_alone(rich, bought, orders, reconcile):
    # given an order of which half was refunded: 250 points are back, 47 of its own are left
    order = bought()
    reconcile(order)
    orders.charge(order, "47.50")
    reconcile(order)
    own = PointsLot.objects.get(order_id=order)
    assert own.remaining == 47

    # when the shop charges it again
    orders.charge(order, "95.00")
    reconcile(order)

    # then
    own.refresh_from_db()
    assert own.remaining == 47
    assert entries() == [-500, -250]
    assert standing(rich) == (100 + 95, 0, 0)


def test_an_order_that_took_more_than_is_held_now_takes_all_of_it(rich, user, bought, orders, reconcile, now):
    # given a checkout in which 200 points took the place of 500 while its payment was made
    order = bought()
    basket = checkout(checkout_id=orders.state(order).checkout_id)
    spend(user, 200, at=now, where=basket)

    # when
    reconcile(order)

    # then
    assert entries() == [-500]
    assert standing(rich) == (100 + 95, 0, 0)
    assert Redemption.objects.get(order_id=order).points == 500


def test_while_the_program_is_off_spending_is_settled_and_nothing_awarded(rich, bought, orders, now):
    order = bought()
    posted = reconcile_order(order_id=order, source=orders, settings=None, now=now)
    assert (posted, standing(rich)) == (0, (100, 0, 0))
    assert not OrderAward.objects.exists()


def test_orders_without_points_look_for_none(rich, user, orders, reconcile, now, django_assert_num_queries):
    order = orders.place(user_id=user.pk, lines=["10.00"], checkout_id=checkout().checkout_id)
    reconcile(order)
    # the lock, the award; the state is in memory
    with django_assert_num_queries(2):
        reconcile(order)
