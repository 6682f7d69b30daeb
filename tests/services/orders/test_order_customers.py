"""Whose an order is: guests, customers who have not joined, and orders that change hands (rule 9)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, PointsLot
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from ..ledger import balance, entries

BY_HAND = ProgramSettings(auto_enroll=False)


@pytest.fixture
def guest_order(db, orders, reconcile):
    order = orders.place(user_id=None, lines=["100.00"])
    assert reconcile(order) == 0
    return order


def test_a_guests_order_is_kept_for_the_day_it_is_claimed(guest_order):
    award = OrderAward.objects.get(order_id=guest_order)

    assert (award.member_id, award.base, award.earned) == (None, 100, 0)
    assert not LoyaltyMember.objects.exists()


def test_a_guests_order_earns_when_it_is_matched_to_an_account(guest_order, user, orders, reconcile, now):
    # when
    orders.change(guest_order, user_id=user.pk)
    posted = [reconcile(guest_order, at=now + timedelta(days=90)), reconcile(guest_order)]

    # then
    assert posted == [100, 0]
    assert entries(LoyaltyMember.objects.get(user=user)) == [("earn", 100, 100)]
    assert PointsLot.objects.get().available_at == now + timedelta(days=90)


@pytest.mark.parametrize(
    ("_case", "facts", "charged", "points"),
    [("refunded in part", {}, "25.00", 25), ("refunded", {}, "0.00", 0), ("cancelled", {"void": True}, "100.00", 0)],
)
def test_what_was_given_back_before_the_claim_does_not_earn(
    _case, facts, charged, points, guest_order, user, orders, reconcile
):
    orders.charge(guest_order, charged)
    orders.change(guest_order, user_id=user.pk, **facts)

    assert reconcile(guest_order) == points


def test_a_customer_who_has_not_joined_earns_nothing(user, orders, reconcile):
    order = orders.place(user_id=user.pk, lines=["100.00"])

    assert reconcile(order, settings=BY_HAND) == 0
    assert not LoyaltyMember.objects.exists()


def test_who_joins_later_is_given_what_their_orders_earned_meanwhile(user, orders, reconcile, now):
    # given
    order = orders.place(user_id=user.pk, lines=["100.00"])
    reconcile(order, settings=BY_HAND)

    # when
    member = enroll(user_id=user.pk, settings=BY_HAND, now=now)

    # then
    assert reconcile(order, settings=BY_HAND) == 100
    assert balance(member) == (100, 0)


def test_an_order_that_has_earned_stays_with_the_member_who_earned(member, other_member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)

    # when
    orders.change(order, user_id=other_member.user_id)
    orders.charge(order, "40.00")
    posted = reconcile(order)

    # then
    assert posted == -60
    assert (balance(member), balance(other_member)) == ((40, 0), (0, 0))


def test_a_member_without_an_order_of_their_own_is_not_touched(member, other_member, orders, reconcile, now):
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    reconcile(order, settings=replace(ProgramSettings(), welcome_points=50))

    assert entries(member) == [("earn", 100, 100)]
    assert entries(other_member) == []


class Overtaken(Orders):
    """A shop in which something else happens to an order, once, while a worker reads it."""

    def __init__(self, *, reading, happens):
        super().__init__()
        self.reading, self.happens = reading, happens

    def customer(self, order_id):
        self._read("customer", order_id)
        return super().customer(order_id)

    def goods(self, order_id):
        self._read("goods", order_id)
        return super().goods(order_id)

    def _read(self, what, order_id):
        if what == self.reading:
            happens, self.happens = self.happens, lambda _shop, _order_id: None
            happens(self, order_id)


@pytest.mark.parametrize("seen_before", [False, True])
def test_a_claim_that_overtakes_a_worker_who_still_sees_a_guest_is_not_undone(seen_before, member, now):
    # given
    def claim(shop, order_id):
        shop.change(order_id, user_id=member.user_id)
        assert reconcile_order(order_id=order_id, source=shop, settings=ProgramSettings(), now=now) == 100

    orders = Overtaken(reading="goods", happens=claim)
    order = orders.place(user_id=None, lines=["100.00"], confirmed=False)
    if seen_before:
        reconcile_order(order_id=order, source=orders, settings=ProgramSettings(), now=now)
    orders.change(order, confirmed=True)

    # when
    posted = reconcile_order(order_id=order, source=orders, settings=ProgramSettings(), now=now)

    # then
    connection.check_constraints()
    award = OrderAward.objects.get(order_id=order)
    assert posted == 0
    assert (award.member_id, award.base, award.earned) == (member.pk, 100, 100)
    assert balance(member) == (100, 0)


def test_a_guests_order_is_frozen_when_the_shop_confirms_it(user, orders, reconcile):
    # given
    order = orders.place(user_id=None, lines=["100.00"], confirmed=False)
    reconcile(order)

    # when
    orders.change(order, confirmed=True)
    reconcile(order)

    # then
    award = OrderAward.objects.get(order_id=order)
    assert (award.base, award.lines) == (100, [{"line": "0", "amount": "100.00"}])
    orders.change(order, user_id=user.pk)
    assert reconcile(order, settings=ProgramSettings(points_per_currency_unit=Decimal(3))) == 100


def test_a_worker_who_comes_second_takes_from_the_member_who_earned_though_the_order_changed_hands(
    member, other_member, now
):
    # given an order that earns for one member, and becomes another's and is refunded, before the worker has a lock
    def somebody_else_first(shop, order_id):
        assert reconcile_order(order_id=order_id, source=shop, settings=ProgramSettings(), now=now) == 100
        shop.change(order_id, user_id=other_member.user_id)
        shop.charge(order_id, "70.00")

    orders = Overtaken(reading="customer", happens=somebody_else_first)
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # when
    posted = reconcile_order(order_id=order, source=orders, settings=ProgramSettings(), now=now)

    # then
    connection.check_constraints()
    assert posted == -30
    assert (balance(member), balance(other_member)) == ((70, 0), (0, 0))
