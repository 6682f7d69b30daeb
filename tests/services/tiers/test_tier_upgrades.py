"""A member goes up the moment the figure reaches a threshold, for the next order on (rules 2, 3, 22 and 23)."""

from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationBasis
from saleor_loyalty_plugin.models import OrderAward, Tier, TierChange
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries
from ..standings import ORDERS, SPEND, history, put_in, standing, tier


@pytest.mark.parametrize(("code", "points"), [("bronze", 25), ("silver", 31), ("gold", 38)])
def test_the_tier_multiplies_what_an_order_earns(code, points, member, orders, reconcile):
    # given
    put_in(member, code)

    # when
    posted = reconcile(orders.place(user_id=member.user_id, lines=["19.99", "5.50"]))

    # then
    award = OrderAward.objects.get()
    assert posted == points
    assert (award.tier_code, award.multiplier) == (code, tier(code).earn_multiplier)


def test_the_order_that_reaches_a_tier_keeps_its_own_multiplier_and_the_next_one_has_the_new(
    member, orders, reconcile, now
):
    # given
    first, second = (orders.place(user_id=member.user_id, lines=[price]) for price in ("500.00", "25.49"))

    # when
    posted = [reconcile(first), reconcile(second)]

    # then
    assert posted == [500, 31]
    assert standing(member) == ("silver", None)
    assert history(member) == [("silver", "qualified", now)]
    assert list(OrderAward.objects.values_list("tier_code", "multiplier")) == [
        ("bronze", Decimal(1)),
        ("silver", Decimal("1.25")),
    ]


def test_an_order_placed_before_the_tier_was_reached_keeps_the_terms_of_then(member, orders, reconcile):
    # given an order that waits for its payment while another one lifts the member to gold
    waiting = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(waiting)
    reconcile(orders.place(user_id=member.user_id, lines=["2000.00"]))
    assert standing(member) == ("gold", None)

    # when
    orders.charge(waiting, "100.00")

    # then
    assert reconcile(waiting) == 100


def test_one_order_may_lift_over_a_tier(member, orders, reconcile, now):
    reconcile(orders.place(user_id=member.user_id, lines=["2500.00"]))

    assert standing(member) == ("gold", None)
    assert history(member) == [("gold", "qualified", now)]


def test_a_missing_point_is_no_tier_and_the_last_one_is(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["499.99"]))
    assert (standing(member), history(member)) == (("bronze", None), [])

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["1.00"]), at=now + timedelta(seconds=1))

    # then
    assert standing(member) == ("silver", None)
    assert history(member) == [("silver", "qualified", now + timedelta(seconds=1))]


def test_pending_points_lift_at_once(member, orders, reconcile):
    reconcile(orders.place(user_id=member.user_id, lines=["500.00"]), settings=ProgramSettings(pending_days=14))

    assert balance(member) == (0, 500)
    assert standing(member) == ("silver", None)


@pytest.mark.parametrize(
    ("settings", "threshold", "last"), [(SPEND, "120.5", "20.50"), (ORDERS, "2", "0.00")], ids=["spend", "orders"]
)
def test_every_basis_lifts_at_its_own_threshold(settings, threshold, last, member, orders, reconcile):
    # given
    Tier.objects.filter(code="silver").update(threshold=Decimal(threshold))
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=settings)
    assert standing(member) == ("bronze", None)

    # when
    reconcile(orders.place(user_id=member.user_id, lines=[last]), settings=settings)

    # then
    assert standing(member) == ("silver", None)


def test_an_order_without_points_lifts_by_the_number_of_orders(member, orders, reconcile):
    # given
    Tier.objects.filter(code="silver").update(threshold=1)

    # when
    posted = reconcile(orders.place(user_id=member.user_id, lines=["0.00"], total=Decimal(0)), settings=ORDERS)

    # then
    assert (posted, entries(member)) == (0, [])
    assert standing(member) == ("silver", None)


def test_the_same_event_again_moves_nobody(member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["500.00"])
    reconcile(order)

    # when
    for hours in (1, 2):
        reconcile(order, at=now + timedelta(hours=hours))

    # then
    assert history(member) == [("silver", "qualified", now)]


def test_a_guests_order_lifts_the_customer_it_is_matched_to(user, orders, reconcile, now):
    # given
    order = orders.place(user_id=None, lines=["600.00"])
    reconcile(order)
    assert not TierChange.objects.exists()

    # when
    orders.change(order, user_id=user.pk)
    reconcile(order, at=now + timedelta(days=1))

    # then
    assert standing(user.loyalty_member) == ("silver", None)
    assert history(user.loyalty_member) == [("silver", "qualified", now + timedelta(days=1))]
    assert OrderAward.objects.get().tier_code == ""


def test_a_customer_who_joins_by_an_order_starts_at_the_bottom_and_may_leave_it_with_the_same_order(
    user, orders, reconcile
):
    # when
    posted = reconcile(orders.place(user_id=user.pk, lines=["2000.00"]))

    # then
    assert posted == 2000
    assert OrderAward.objects.get().tier_code == "bronze"
    assert standing(user.loyalty_member) == ("gold", None)


def test_another_members_orders_lift_nobody_else(member, other_member, orders, reconcile):
    reconcile(orders.place(user_id=other_member.user_id, lines=["2000.00"]))

    assert standing(other_member) == ("gold", None)
    assert (standing(member), history(member)) == (("bronze", None), [])


def test_a_change_of_the_points_too_small_for_the_money_moves_the_member_too(member, orders, reconcile):
    # given a total of which a millionth is refunded: a point less, and the same amount of money to a thousandth
    settings = ProgramSettings(downgrade_grace_days=0, qualification_basis=QualificationBasis.POINTS)
    order = orders.place(user_id=member.user_id, lines=["500.00"], total=Decimal("1000000.00"))
    reconcile(order, settings=settings)
    assert standing(member) == ("silver", None)

    # when
    orders.charge(order, "999999.99")

    # then
    assert reconcile(order, settings=settings) == -1
    assert standing(member) == ("bronze", None)
