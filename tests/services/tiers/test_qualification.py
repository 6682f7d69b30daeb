"""What counts for a tier, in each basis (rule 22)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.orders import AwardOn, OrderLine
from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.selectors.qualification import contributions_at, figures_at
from saleor_loyalty_plugin.services.giving.bonuses import post_bonus
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import entries
from ..standings import EVERY_BASIS, ORDERS, POINTS, SPEND, figure, put_in


@EVERY_BASIS
def test_who_bought_nothing_has_the_figure_zero(settings, member, now):
    assert figure(member, settings, now) == 0


@pytest.mark.parametrize(("settings", "counted"), [(POINTS, "145"), (SPEND, "145.49"), (ORDERS, "2")])
def test_orders_add_up_in_the_programs_basis(settings, counted, member, orders, reconcile, now):
    # given 25.49 and 120.00, of which the second in two payments
    reconcile(orders.place(user_id=member.user_id, lines=["19.99", "5.50"]), settings=settings)
    second = orders.place(user_id=member.user_id, lines=["119.99", "0.01"], paid=False)
    orders.charge(second, "60.00")
    reconcile(second, settings=settings)
    orders.charge(second, "119.00")
    reconcile(second, settings=settings)
    orders.charge(second, "120.00")

    # when
    reconcile(second, settings=settings)

    # then
    assert figure(member, settings, now) == Decimal(counted)


def test_points_of_the_multiplier_count_and_what_was_spent_does_not_grow_by_it(member, orders, reconcile, now):
    # given
    put_in(member, "gold")

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    # then
    assert (figure(member, POINTS, now), figure(member, SPEND, now), figure(member, ORDERS, now)) == (150, 100, 1)


def test_bonuses_and_adjustments_do_not_count(user, orders, reconcile, adjust, now):
    # given
    settings = ProgramSettings(welcome_points=250)
    member = enroll(user_id=user.pk, settings=settings, now=now)
    post_bonus(member=member, points=100, idempotency_key="x", reason="Birthday", settings=settings, now=now)
    adjust(700)
    adjust(-50)

    # when
    reconcile(orders.place(user_id=user.pk, lines=["40.00"]))

    # then
    kinds = [kind for kind, _, _ in entries(member)]
    assert kinds == ["bonus", "bonus", "adjustment", "adjustment", "earn"]
    assert figure(member, POINTS, now) == 40


def test_pending_points_count_from_the_award_on(member, orders, reconcile, now):
    # given
    settings = ProgramSettings(pending_days=14)

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]), settings=settings)

    # then
    member.refresh_from_db()
    assert (member.available, member.pending) == (0, 600)
    assert figure(member, settings, now) == 600


def test_points_that_were_spent_or_expired_still_count(member, orders, reconcile, adjust, now):
    # given
    settings = ProgramSettings(expires_after_days=30)
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]), settings=settings)
    adjust(-100, reason="spent")

    # when the rest expires
    later = now + timedelta(days=31)
    adjust(1, at=later)

    # then
    assert LoyaltyTransaction.objects.get(kind="expiration").points == -500
    assert figure(member, settings, later) == 600


@pytest.mark.parametrize(("settings", "counted"), [(POINTS, 70), (SPEND, 70), (ORDERS, 1)])
def test_a_refund_in_part_leaves_the_rest(settings, counted, member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, settings=settings)

    # when
    orders.charge(order, "70.00")
    reconcile(order, settings=settings)

    # then
    assert figure(member, settings, now) == counted


@EVERY_BASIS
@pytest.mark.parametrize("ending", ["cancelled", "refunded in full", "refunded in two parts"])
def test_what_was_cancelled_or_refunded_in_full_does_not_count(ending, settings, member, orders, reconcile, now):
    # given
    kept, lost = (orders.place(user_id=member.user_id, lines=["100.00"]) for _ in range(2))
    for order in (kept, lost):
        reconcile(order, settings=settings)
    before = figure(member, settings, now)

    # when
    if ending == "cancelled":
        orders.change(lost, void=True)
    else:
        for amount in ["0.00"] if ending == "refunded in full" else ["30.00", "0.00"]:
            orders.charge(lost, amount)
            reconcile(lost, settings=settings)
    reconcile(lost, settings=settings)

    # then
    assert figure(member, settings, now) == before / 2


@EVERY_BASIS
@pytest.mark.parametrize(
    "facts", [{"paid": False}, {"confirmed": False}, {"placed": False, "confirmed": False}, {"void": True}]
)
def test_orders_that_are_not_paid_confirmed_and_alive_do_not_count(facts, settings, member, orders, reconcile, now):
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"], **facts), settings=settings)

    assert figure(member, settings, now) == 0


@pytest.mark.parametrize(("settings", "counted"), [(POINTS, 0), (SPEND, 0), (ORDERS, 1)])
def test_an_order_with_nothing_to_pay_is_an_order(settings, counted, member, orders, reconcile, now):
    reconcile(orders.place(user_id=member.user_id, lines=["0.00"], total=Decimal(0)), settings=settings)

    assert figure(member, settings, now) == counted


def test_an_order_that_a_gift_card_paid_counts_with_its_lines_until_it_is_cancelled(member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["80.00"], total=Decimal(0))
    reconcile(order)
    assert [figure(member, settings, now) for settings in (POINTS, SPEND, ORDERS)] == [80, 80, 1]

    # when
    orders.change(order, void=True)
    reconcile(order)

    # then
    assert [figure(member, settings, now) for settings in (POINTS, SPEND, ORDERS)] == [0, 0, 0]


def test_what_was_spent_is_the_base_of_earning(member, orders, reconcile, now):
    # given a gift-card product and delivery, both without points
    bought = [
        OrderLine("1", net=Decimal("81.30"), gross=Decimal("100.00")),
        OrderLine("2", net=Decimal("50.00"), gross=Decimal("50.00"), is_gift_card=True),
    ]
    facts = {"shipping_net": Decimal("8.00"), "shipping_gross": Decimal("9.84"), "total": Decimal("159.84")}

    # when
    reconcile(orders.place(user_id=member.user_id, lines=bought, **facts), settings=SPEND)
    assert figure(member, SPEND, now) == 100

    # then with delivery and without tax
    net = replace(SPEND, earn_on_net=True, earn_on_shipping=True)
    reconcile(orders.place(user_id=member.user_id, lines=bought, **facts), settings=net)
    assert figure(member, net, now) == Decimal("189.30")


def test_an_order_awarded_on_fulfilment_counts_from_then(member, orders, reconcile, now):
    # given
    settings = ProgramSettings(award_on=AwardOn.FULFILLED)
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, settings=settings)
    assert figure(member, settings, now) == 0

    # when
    orders.change(order, fulfilled=True)
    reconcile(order, settings=settings, at=now + timedelta(days=3))

    # then
    found = contributions_at([member], settings, now + timedelta(days=3))
    assert found == {member.pk: [(now + timedelta(days=3), Decimal(100))]}


def test_many_members_are_read_at_once(member, other_member, orders, reconcile, now, django_assert_num_queries):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    reconcile(orders.place(user_id=other_member.user_id, lines=["30.00"]))
    both = [member, other_member]

    # then
    with django_assert_num_queries(1):
        assert figures_at(both, POINTS, now) == {member.pk: 100, other_member.pk: 30}
    with django_assert_num_queries(1):
        assert dict(contributions_at(both, POINTS, now)) == {member.pk: [(now, 100)], other_member.pk: [(now, 30)]}
