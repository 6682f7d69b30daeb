"""What was bought is kept with the freezing, for one statement (rule 46)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.features.audience.models import Purchase
from saleor_loyalty_plugin.models import OrderAward

from .shop import line

pytestmark = pytest.mark.django_db


def kept():
    return list(Purchase.objects.values_list("order_id", "member_id", "product_id", "category_id", "bought_at"))


def test_each_line_whose_product_is_known_is_kept(member, orders, reconcile):
    # when
    order = orders.place(user_id=member.user_id, lines=[line(7, 70), line(8), line(None)])
    reconcile(order)
    reconcile(order)

    # then
    at = orders.states[order].created_at
    assert kept() == [(order, member.pk, 7, 70, at), (order, member.pk, 8, None, at)]


def test_nothing_is_kept_before_the_shop_has_confirmed_the_order(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=[line(7)], confirmed=False)
    reconcile(order)
    unconfirmed = kept()

    # when
    orders.change(order, confirmed=True)
    reconcile(order)

    # then
    assert unconfirmed == []
    assert [product for _, _, product, _, _ in kept()] == [7]


def test_a_guests_goods_are_kept_without_a_member(orders, reconcile, member, now):
    # when
    reconcile(orders.place(user_id=None, lines=[line(7)]), at=now + timedelta(hours=1))

    # then
    assert [member_id for _, member_id, _, _, _ in kept()] == [None]


def count_queries(orders, reconcile, user_id, lines, capture):
    order = orders.place(user_id=user_id, lines=lines)
    with capture as queries:
        reconcile(order)
    assert OrderAward.objects.get(order_id=order).base is not None
    return len(queries)


def test_what_is_kept_costs_one_query_however_many_lines(member, orders, reconcile, django_assert_max_num_queries):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["1.00"]))
    without = count_queries(orders, reconcile, member.user_id, ["1.00"], django_assert_max_num_queries(99))

    # when
    lines = [line(product) for product in range(1, 30)]
    with_goods = count_queries(orders, reconcile, member.user_id, lines, django_assert_max_num_queries(99))

    # then
    assert with_goods == without + 1
