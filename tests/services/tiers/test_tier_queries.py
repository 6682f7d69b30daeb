"""Reconciliation with tiers costs a handful of queries."""

import pytest

from saleor_loyalty_plugin.models import ProgramState

from ..standings import standing

# The shop's own tables add two reads to a new order (the order, its lines) and one to an unchanged one: 12 and 3.
NEW, UNCHANGED = 10, 2


@pytest.fixture(autouse=True)
def switched_on(db, now):
    ProgramState.objects.create(pk=ProgramState.SINGLETON, active_since=now)


@pytest.mark.parametrize("earlier_orders", [0, 30])
def test_a_new_order_of_a_member_and_an_unchanged_one_cost_the_same_whatever_was_bought_before(
    earlier_orders, member, orders, reconcile, django_assert_num_queries
):
    # given
    for _ in range(earlier_orders):
        reconcile(orders.place(user_id=member.user_id, lines=["1.00"]))
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # then
    with django_assert_num_queries(NEW - 1):
        reconcile(order)
    with django_assert_num_queries(UNCHANGED):
        reconcile(order)


def test_an_order_that_lifts_the_member_costs_no_more_than_an_order_may(
    member, orders, reconcile, django_assert_num_queries
):
    # given
    order = orders.place(user_id=member.user_id, lines=["500.00"])

    # then
    with django_assert_num_queries(NEW):
        reconcile(order)
    assert standing(member) == ("silver", None)
