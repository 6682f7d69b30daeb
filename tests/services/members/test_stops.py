"""Stops for an incident: nothing is awarded, nothing new is spent (rule 113)."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward
from saleor_loyalty_plugin.services.checks import require_spending
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.leaving import join
from saleor_loyalty_plugin.services.standing.welcomes import welcome
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries
from ..spending import checkout, spend
from ..standings import SPEND, put_in
from ..stopped import go

STOPPED = ProgramSettings(earning_active=False, welcome_points=250)
ON_AGAIN = ProgramSettings(welcome_points=250, points_per_currency_unit=9)
DAY = timedelta(days=1)


def waiting():
    return list(OrderAward.objects.filter(waits=True).values_list("order_id", flat=True))


def test_what_was_placed_meanwhile_is_awarded_under_its_own_terms(member, orders, reconcile, now):
    # given
    put_in(member, "silver")
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    posted = [reconcile(order, settings=STOPPED) for _ in range(2)]
    assert (posted, entries(member), waiting()) == ([0, 0], [], [order])

    # when: other terms hold by now
    put_in(member, "gold")
    posted = [reconcile(order, settings=ON_AGAIN, at=now + DAY) for _ in range(2)]

    # then
    assert posted == [125, 0]
    assert waiting() == []


def test_what_was_placed_before_waits_as_well(member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order)

    # when
    orders.charge(order, "100.00")
    assert reconcile(order, settings=STOPPED) == 0

    # then
    assert waiting() == [order]
    assert reconcile(order) == 100


def test_refunds_still_take_back(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)

    # when
    orders.charge(order, "70.00")
    posted = [reconcile(order, settings=STOPPED)]
    orders.charge(order, "100.00")
    posted.append(reconcile(order, settings=STOPPED))

    # then: what was charged again waits
    assert (posted, waiting()) == ([-30, 0], [order])
    assert reconcile(order) == 30


def test_an_order_that_was_sent_back_meanwhile_waits_for_nothing(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, settings=STOPPED)

    # when
    orders.change(order, void=True)
    reconcile(order, settings=STOPPED)

    # then
    assert (waiting(), entries(member)) == ([], [])


def test_cancelled_orders_still_restore(member, user, adjust, orders, reconcile, now):
    # given
    adjust(600)
    basket = checkout()
    worth = spend(user, 500, at=now, where=basket).amount
    facts = {"checkout_id": basket.checkout_id, "points_amount": worth}
    order = orders.place(user_id=user.pk, lines=["95.00"], **facts)
    reconcile(order, settings=STOPPED)
    assert balance(member) == (100, 0)

    # when
    orders.change(order, void=True)
    reconcile(order, settings=STOPPED)

    # then
    assert balance(member) == (600, 0)


def test_a_tier_can_be_reached_meanwhile(member, orders, reconcile):
    # given: by what was spent, which needs no points
    settings = replace(SPEND, earning_active=False)

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]), settings=settings)

    # then
    member.refresh_from_db()
    assert member.tier.code == "silver"


def test_who_joins_meanwhile_is_welcomed_afterwards_and_once(user, now):
    # given
    member = enroll(user_id=user.pk, settings=STOPPED, now=now)
    assert (member.welcome_waits, entries(member)) == (True, [])
    welcome(member_id=member.pk, settings=STOPPED, now=now)

    # when
    for _ in range(2):
        welcome(member_id=member.pk, settings=ON_AGAIN, now=now + DAY)

    # then
    assert entries(member) == [("bonus", 250, 250)]
    assert not LoyaltyMember.objects.get().welcome_waits


def test_who_leaves_before_is_not_welcomed_when_they_come_back(user, now):
    # given
    member = enroll(user_id=user.pk, settings=STOPPED, now=now)
    go(member, now, points=0)

    # when
    member = join(user_id=user.pk, settings=ON_AGAIN, now=now)

    # then
    assert (member.welcome_waits, entries(member)) == (False, [])


def test_points_by_hand_are_staffs_own_affair(member, adjust):
    adjust(100, settings=STOPPED)

    assert balance(member) == (100, 0)


def test_spending_that_is_off_is_refused_in_words(member):
    with pytest.raises(LoyaltyError) as refused:
        require_spending(ProgramSettings(spending_active=False), field="reward")

    assert (refused.value.field, refused.value.code) == ("reward", LoyaltyErrorCode.PROGRAM_INACTIVE)
    assert refused.value.message == "Points cannot be spent at the moment. Try again later."
    require_spending(ProgramSettings(), field=str(uuid4()))
