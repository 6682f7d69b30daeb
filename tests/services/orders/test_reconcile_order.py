"""One service brings the ledger to what an order's state demands, whoever calls it and how often (rule 13)."""

from itertools import permutations
from uuid import UUID

import pytest

from saleor_loyalty_plugin.models import LoyaltyTransaction, OrderAward

from ..ledger import balance, entries, tables


def test_a_paid_order_earns_once(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["19.99", "5.50"])

    assert [reconcile(order), reconcile(order), reconcile(order)] == [25, 0, 0]
    assert balance(member) == (25, 0)
    assert entries(member) == [("earn", 25, 25)]


def test_an_event_of_a_change_that_is_over_changes_nothing(member, orders, reconcile):
    # given an order that was paid, refunded in part and cancelled before the first of the events arrived
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.charge(order, "70.00")
    orders.change(order, void=True)

    # when
    posted = [reconcile(order) for _event in ("fully paid", "refunded", "cancelled")]

    # then
    assert posted == [-100, 0, 0]
    assert entries(member) == [("earn", 100, 100), ("reversal", -100, 0)]


@pytest.mark.parametrize("turn", list(permutations(range(3))))
def test_orders_may_be_reconciled_in_any_turn(turn, member, orders, reconcile):
    # given
    kept = orders.place(user_id=member.user_id, lines=["100.00"])
    refunded = orders.place(user_id=member.user_id, lines=["50.00"])
    cancelled = orders.place(user_id=member.user_id, lines=["30.00"])
    reconcile(cancelled)
    orders.charge(refunded, "20.00")
    orders.change(cancelled, void=True)

    # when
    for index in turn:
        reconcile([kept, refunded, cancelled][index])

    # then
    assert balance(member) == (120, 0)
    assert dict(OrderAward.objects.values_list("order_id", "earned")) == {kept: 100, refunded: 20, cancelled: 0}


def test_an_order_that_does_not_exist_changes_nothing(member, reconcile):
    before = tables()

    assert reconcile(UUID(int=0)) == 0
    assert tables() == before


def test_an_order_that_was_deleted_keeps_what_it_earned(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    before = tables()

    # when
    del orders.states[order]

    # then
    assert reconcile(order) == 0
    assert tables() == before


def test_entries_of_an_order_are_numbered_so_that_none_is_posted_twice(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.charge(order, "70.00")
    reconcile(order)
    orders.charge(order, "100.00")

    # when
    reconcile(order)

    # then
    keys = LoyaltyTransaction.objects.filter(order_id=order).values_list("points", "idempotency_key")
    assert list(keys) == [(100, f"order:{order}:1"), (-30, f"order:{order}:2"), (30, f"order:{order}:3")]


def test_query_counts(member, orders, reconcile, django_assert_num_queries):
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    orders.begin()
    # The host adds two reads of the order to the first figure and one to the second.
    with django_assert_num_queries(9):
        reconcile(order)
    with django_assert_num_queries(2):
        reconcile(order)
