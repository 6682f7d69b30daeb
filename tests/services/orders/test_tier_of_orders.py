"""The tier an order was placed in is kept with it, whatever becomes of the tier (rules 2 and 27)."""

import re
from decimal import Decimal

from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.models import OrderAward, Tier
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, delete_tier, update_tier

from ..standings import put_in, tier


def test_an_order_keeps_the_tier_it_was_placed_in(member, orders, reconcile):
    # given
    put_in(member, "silver")
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)

    # when
    put_in(member, "gold")
    orders.charge(order, "60.00")

    # then
    assert reconcile(order) == -50
    award = OrderAward.objects.get()
    assert (award.tier, award.tier_code, award.multiplier) == (tier("silver"), "silver", Decimal("1.25"))


def test_a_tier_that_is_edited_changes_nothing_for_placed_orders(member, orders, reconcile):
    # given an order that is paid after its tier was edited
    put_in(member, "silver")
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order)

    # when
    update_tier(tier=tier("silver"), fields={"earn_multiplier": Decimal(3)})
    orders.charge(order, "100.00")

    # then
    assert reconcile(order) == 125
    assert reconcile(orders.place(user_id=member.user_id, lines=["100.00"])) == 300


def test_a_deleted_tier_leaves_its_code_and_the_terms_with_the_order(member, orders, reconcile):
    # given
    vip = create_tier(fields={"code": "vip", "name": "VIP", "threshold": Decimal(9000), "earn_multiplier": Decimal(2)})
    put_in(member, "vip")
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    put_in(member, "bronze")

    # when
    delete_tier(tier=vip)

    # then
    award = OrderAward.objects.select_related("tier").get()
    assert (award.tier, award.tier_code, award.multiplier) == (None, "vip", Decimal(2))
    orders.charge(order, "50.00")
    assert reconcile(order) == -100
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver", "gold"]


def test_deleting_a_tier_touches_neither_awards_nor_histories(member, orders, reconcile):
    # given
    vip = create_tier(fields={"code": "vip", "name": "VIP", "threshold": Decimal(9000)})
    put_in(member, "vip")
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    put_in(member, "bronze")

    # when
    with CaptureQueriesContext(connection) as captured:
        delete_tier(tier=vip)

    # then
    touched = [query["sql"] for query in captured if re.search("orderaward|tierchange", query["sql"])]
    assert touched == []


def test_who_is_not_a_member_has_no_tier(orders, reconcile, db):
    # given
    reconcile(orders.place(user_id=None, lines=["100.00"]))

    # then
    award = OrderAward.objects.get()
    assert (award.tier, award.tier_code, award.multiplier) == (None, "", Decimal(1))
