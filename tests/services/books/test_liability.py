"""What the program owes at a moment: points of members that could be spent, whatever was posted when."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.selectors.liability import Liability, liability_at
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..spending import spend

DAY = timedelta(days=1)
WEEK = ProgramSettings(expires_after_days=7)


def points(at) -> int:
    return liability_at(at).points


def test_before_the_first_member_nothing_is_owed(member, adjust, now):
    adjust(100)

    assert liability_at(now - DAY) == Liability(members=0, points=0)
    assert liability_at(now) == Liability(members=1, points=100)


def test_who_is_deleted_was_owed_until_then(member, adjust, user, now):
    # given
    adjust(100)

    # when
    user.delete()
    LoyaltyMember.objects.update(forgotten_at=now + 5 * DAY)

    # then
    owed, nothing = Liability(members=1, points=100), Liability(members=0, points=0)
    assert [liability_at(now + day * DAY) for day in (0, 4, 5)] == [owed, owed, nothing]


@pytest.mark.parametrize("settled", [False, True])
def test_every_moment_has_its_own_figure(settled, member, adjust, now):
    # given 100 for a week, 50 more after two days of which 30 are taken on the next
    adjust(100, settings=WEEK)
    adjust(50, at=now + 2 * DAY)
    adjust(-30, at=now + 3 * DAY)

    # when the expiry is written down three days late, or not at all
    if settled:
        settle_due_batch(now=now + 10 * DAY, limit=10)

    # then
    by_day = [points(now + day * DAY) for day in (0, 2, 3, 6, 7, 9, 11)]
    assert by_day == [100, 150, 120, 120, 50, 50, 50]
    assert points(now + 7 * DAY - timedelta(microseconds=1)) == 120


def test_pending_points_are_owed_from_the_award_on(member, orders, reconcile, now):
    # when
    terms = ProgramSettings(pending_days=14, expires_after_days=7)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=terms)

    # then
    assert [points(now + day * DAY) for day in (0, 13, 14, 20, 21)] == [100, 100, 100, 100, 0]


def test_held_points_are_owed_until_an_order_uses_them(member, orders, reconcile, adjust, now):
    # given
    adjust(500)
    held = spend(member.user, 500, at=now)

    # when
    order = orders.place(user_id=member.user_id, lines=[], checkout_id=held.checkout_id, points_amount=held.amount)
    reconcile(order, at=now + DAY)

    # then
    assert [points(now), points(now + DAY)] == [500, 0]


def test_points_that_are_held_over_their_date_are_owed_while_they_are_held(member, adjust, now):
    adjust(500, settings=WEEK)
    spend(member.user, 400, at=now)

    assert points(now + 8 * DAY) == 400


def test_a_balance_below_zero_lowers_nobody_elses(member, other_member, orders, reconcile, adjust, now):
    # given somebody who owes 80, and another with 100
    order = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(order)
    adjust(-80)
    orders.change(order, void=True)
    reconcile(order)
    adjust(100, user_id=other_member.user_id)

    # then
    assert liability_at(now) == Liability(members=2, points=100)


def test_a_customer_who_was_deleted_spends_nothing_any_more(member, other_member, adjust, now):
    # given
    adjust(100)
    adjust(70, user_id=other_member.user_id)

    # when
    LoyaltyMember.objects.filter(pk=member.pk).update(user=None)

    # then
    assert liability_at(now) == Liability(members=1, points=70)


def test_three_queries(member, adjust, now, django_assert_num_queries):
    adjust(100)

    with django_assert_num_queries(3):
        liability_at(now)
