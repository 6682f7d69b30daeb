"""Reconciliation with tiers costs a handful of queries."""

import pytest

from .standings import standing


@pytest.mark.parametrize("earlier_orders", [0, 30])
def test_a_new_order_of_a_member_and_an_unchanged_one_cost_the_same_whatever_was_bought_before(
    earlier_orders, member, orders, reconcile, django_assert_num_queries
):
    # given
    for _ in range(earlier_orders):
        reconcile(orders.place(user_id=member.user_id, lines=["1.00"]))
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # then: the shop's own tables add two reads to the first figure (the order, its lines) and one to the second
    with django_assert_num_queries(10):
        reconcile(order)
    with django_assert_num_queries(2):
        reconcile(order)


def test_an_order_that_lifts_the_member_costs_two_writes_more(member, orders, reconcile, django_assert_num_queries):
    # given
    order = orders.place(user_id=member.user_id, lines=["500.00"])

    # then
    with django_assert_num_queries(12):
        reconcile(order)
    assert standing(member) == ("silver", None)
