"""The available points as a column of a list are those that a member is shown."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.members import with_points_available
from saleor_loyalty_plugin.settings import ProgramSettings


def listed(now) -> dict[int, int]:
    return dict(with_points_available(LoyaltyMember.objects.all(), now).values_list("pk", "points_available"))


def shown(now) -> dict[int, int]:
    return {pk: balance.available for pk, balance in balances_at(LoyaltyMember.objects.all(), now).items()}


def test_a_member_with_nothing_due_has_the_points_of_the_ledger(member, other_member, adjust, now):
    adjust(100)

    assert listed(now) == {member.pk: 100, other_member.pk: 0}


@pytest.mark.parametrize(("days", "available"), [(6, 150), (7, 50), (13, 50), (14, 150), (20, 150), (21, 50)])
def test_what_fell_due_counts_from_its_moment_on(days, available, member, orders, reconcile, adjust, now):
    # given 100 for a week, 50 for a year, and 100 that wait for 14 days and then last a week
    adjust(100, settings=ProgramSettings(expires_after_days=7))
    adjust(50)
    waiting = ProgramSettings(pending_days=14, expires_after_days=7)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=waiting)

    # then
    at = now + timedelta(days=days)
    assert listed(at) == shown(at) == {member.pk: available}


@pytest.mark.parametrize(
    ("_case", "waits", "available"),
    [
        ("the lot that expires fills the debt", {60: (1, 3), 70: (2, 0)}, {1: 10, 2: 80, 4: 70}),
        ("the lot that stays fills the debt", {60: (2, 1), 70: (1, 0)}, {1: 20, 2: 80, 4: 20}),
        ("both are needed", {30: (1, 1), 70: (2, 0)}, {1: -20, 2: 50, 4: 50}),
        ("neither is enough", {10: (1, 1), 20: (2, 1)}, {1: -40, 2: -20, 4: -20}),
        ("at the same moment, as they came", {60: (2, 1), 70: (2, 0)}, {1: -50, 2: 80, 4: 70}),
    ],
)
def test_a_debt_is_filled_before_anything_expires(_case, waits, available, member, orders, reconcile, adjust, now):
    # given 50 that are owed, and two orders that wait and expire in their own time
    spent = orders.place(user_id=member.user_id, lines=["50.00"])
    reconcile(spent)
    adjust(-50)
    for points, (pending_days, expires_after_days) in waits.items():
        terms = ProgramSettings(pending_days=pending_days, expires_after_days=expires_after_days)
        reconcile(orders.place(user_id=member.user_id, lines=[f"{points}.00"]), settings=terms)
    orders.change(spent, void=True)
    reconcile(spent)

    # then
    for days, points in available.items():
        at = now + timedelta(days=days)
        assert (days, shown(at)) == (days, {member.pk: points})
        assert (days, listed(at)) == (days, {member.pk: points})
