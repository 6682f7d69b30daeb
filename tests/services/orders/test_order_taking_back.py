"""Refunds and cancellations take back (rules 11 and 12)."""

from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, lots, uses


def test_refunds_take_back_the_share_and_the_last_one_the_rest(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)

    # when
    orders.charge(order, "70.00")
    first = reconcile(order)
    orders.charge(order, "0.00")
    second = reconcile(order)

    # then
    assert (first, second) == (-30, -70)
    assert entries(member) == [("earn", 100, 100), ("reversal", -30, 70), ("reversal", -70, 0)]


def test_cancelling_takes_everything_back_whatever_was_charged(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.change(order, void=True)

    assert reconcile(order) == -100
    assert balance(member) == (0, 0)


def test_an_order_with_nothing_to_pay_keeps_its_points_until_it_is_cancelled(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["60.00"], total=Decimal(0))

    assert [reconcile(order), reconcile(order)] == [60, 0]
    orders.change(order, void=True)
    assert reconcile(order) == -60


def test_a_refund_of_what_was_charged_too_much_takes_nothing(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    orders.charge(order, "140.00")
    reconcile(order)

    # then
    orders.charge(order, "110.00")
    assert reconcile(order) == 0
    orders.charge(order, "99.00")
    assert reconcile(order) == -1


def test_a_third_of_an_uneven_order_is_rounded_once(member, orders, reconcile):
    # given 25.49 at a rate of 0.25: 6.3725 points
    settings = ProgramSettings(points_per_currency_unit=Decimal("0.25"))
    order = orders.place(user_id=member.user_id, lines=["19.99", "5.50"])
    assert reconcile(order, settings=settings) == 6

    # when 8.49 comes back: 17.00 / 25.49 of 6.3725 is 4.25
    orders.charge(order, "17.00")

    # then
    assert reconcile(order, settings=settings) == -2


def test_money_that_is_charged_again_earns_again(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.charge(order, "0.00")
    reconcile(order)

    # when
    orders.charge(order, "60.00")

    # then
    assert reconcile(order) == 60
    assert lots(member) == [(100, 0), (60, 60)]


def test_the_orders_own_lot_gives_first_though_another_expires_sooner(member, orders, reconcile):
    # given
    soon = orders.place(user_id=member.user_id, lines=["40.00"])
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(soon, settings=ProgramSettings(expires_after_days=7))
    reconcile(order)

    # when
    orders.charge(order, "70.00")
    reconcile(order)

    # then
    assert lots(member) == [(40, 40), (100, 70)]
    assert uses(member) == [(-30, 100, 30)]


def test_after_its_own_the_soonest_to_expire_give_and_the_rest_is_owed(member, orders, reconcile, adjust):
    # given an order whose 100 points are spent, and 50 others: 30 for ever, 20 for a week
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    adjust(-80)
    adjust(30, settings=ProgramSettings(expires_after_days=0))
    adjust(20, settings=ProgramSettings(expires_after_days=7))

    # when
    orders.change(order, void=True)
    reconcile(order)

    # then
    assert uses(member) == [(-80, 100, 80), (-100, 100, 20), (-100, 20, 20), (-100, 30, 30)]
    assert balance(member) == (-30, 0)


def test_spent_points_are_owed_and_the_next_award_fills_the_debt(member, orders, reconcile, adjust, now):
    # given
    first = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(first)
    adjust(-80)

    # when
    orders.change(first, void=True)
    taken = reconcile(first)

    # then
    assert taken == -100
    assert balance(member) == (-80, 0)

    # when
    second = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(second, at=now + timedelta(days=1))

    # then
    assert balance(member) == (20, 0)
    assert [total for _kind, _points, total in entries(member)] == [100, 20, -80, 20]
    assert lots(member) == [(100, 0), (100, 20)]
    assert uses(member) == [(-80, 100, 80), (-100, 100, 20), (-100, 100, 80)]


def test_the_oldest_debt_is_filled_first(member, orders, reconcile, adjust):
    # given two orders that were spent and cancelled: 60 and 40 points are owed
    cancelled = [orders.place(user_id=member.user_id, lines=[price]) for price in ("60.00", "40.00")]
    for order in cancelled:
        reconcile(order)
    adjust(-100)
    for order in cancelled:
        orders.change(order, void=True)
        reconcile(order)

    # when
    adjust(70)

    # then
    assert uses(member)[-2:] == [(-60, 70, 60), (-40, 70, 10)]
    assert balance(member) == (-30, 0)
    assert lots(member) == [(60, 0), (40, 0), (70, 0)]


@pytest.mark.parametrize(
    ("_case", "spent", "charged", "posted", "available"),
    [
        ("expired unused, refunded in full", 0, "0.00", 0, 0),
        ("80 were spent and 20 expired, refunded in full", -80, "0.00", -80, -80),
        ("80 were spent and 20 expired, a refund of 10", -80, "90.00", 0, 0),
        ("80 were spent and 20 expired, a refund of 30", -80, "70.00", -10, -10),
    ],
)
def test_points_that_expired_are_not_taken_a_second_time(
    _case, spent, charged, posted, available, member, orders, reconcile, adjust, now
):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    if spent:
        adjust(spent)
    orders.charge(order, charged)

    # when
    after_expiry = now + timedelta(days=366)
    first, second = reconcile(order, at=after_expiry), reconcile(order, at=after_expiry)

    # then
    assert (first, second) == (posted, 0)
    assert balance(member) == (available, 0)


def test_an_order_of_a_customer_who_was_erased_is_still_taken_back(user, member, orders, reconcile):
    # given
    order = orders.place(user_id=user.pk, lines=["100.00"])
    reconcile(order)
    user.delete()
    orders.change(order, user_id=None, void=True)

    # then
    assert reconcile(order) == -100
    assert balance(member) == (0, 0)
    assert member.user_id is None
