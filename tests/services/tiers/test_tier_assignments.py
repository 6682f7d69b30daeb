"""Staff put a member in a tier until a date, whatever they qualify for (rule 23)."""

from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import NotAMemberError
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, TierChange
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier
from saleor_loyalty_plugin.services.tiers import assign_tier, evaluate_batch

from ..standings import POINTS, history, put_in, rows, standing, tier

SECOND = timedelta(seconds=1)


@pytest.fixture
def assign(member, now, staff_user):
    def run(code, until=None, **facts):
        known = {"user_id": member.user_id, "now": now, "actor_id": staff_user.pk}
        return assign_tier(tier=tier(code), until=until, **{**known, **facts})

    return run


def tier_at(member, at) -> str:
    return LoyaltyMember.objects.get(pk=member.pk).tier_at(at).code


def test_an_assignment_holds_to_the_second(assign, member, now):
    # given
    until = now + timedelta(days=10)

    # when
    assigned = assign("gold", until)

    # then
    assert assigned.pk == member.pk
    assert [tier_at(member, at) for at in (now, until - SECOND, until)] == ["gold", "gold", "bronze"]


def test_an_assignment_without_end_holds_for_ever(assign, member, now):
    assign("silver")

    assert tier_at(member, now + timedelta(days=36_500)) == "silver"


def test_a_later_assignment_replaces_the_earlier_one(assign, member, now):
    # given
    assign("gold")

    # when
    assign("silver", now + timedelta(days=10), now=now + timedelta(days=1))

    # then
    assert tier_at(member, now + timedelta(days=1)) == "silver"
    assert tier_at(member, now + timedelta(days=10)) == "bronze"


def test_an_assignment_may_be_below_the_qualified_tier(assign, member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["2000.00"]))

    # when
    assign("bronze", now + timedelta(days=10))

    # then
    assert tier_at(member, now) == "bronze"
    assert tier_at(member, now + timedelta(days=10)) == "gold"
    assert standing(member) == ("gold", None)


def test_an_order_is_placed_under_the_assigned_tier(assign, member, orders, reconcile, now):
    # given
    assign("gold", now + timedelta(days=1))
    during, after = (orders.place(user_id=member.user_id, lines=["25.49"]) for _ in range(2))

    # when
    posted = [reconcile(during), reconcile(after, at=now + timedelta(days=1))]

    # then
    assert posted == [38, 25]
    assert list(OrderAward.objects.values_list("tier_code", "multiplier")) == [
        ("gold", Decimal("1.5")),
        ("bronze", Decimal(1)),
    ]


def test_a_member_qualifies_while_assigned_to_another_tier(assign, member, orders, reconcile, now):
    # given
    assign("gold", now + timedelta(days=10))

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["400.00"]), at=now + timedelta(days=1))

    # then 600 points by the multiplier of gold
    assert standing(member) == ("silver", None)
    assert tier_at(member, now + timedelta(days=9)) == "gold"
    assert tier_at(member, now + timedelta(days=10)) == "silver"


def test_the_grace_goes_on_during_an_assignment(assign, member, now):
    # given
    put_in(member, "gold", below_since=now - timedelta(days=29))
    assign("gold", now + timedelta(days=60))

    # when
    evaluate_batch(settings=POINTS, now=now + timedelta(days=1), after=0, limit=10)

    # then
    assert standing(member) == ("bronze", None)
    assert tier_at(member, now + timedelta(days=59)) == "gold"
    assert tier_at(member, now + timedelta(days=60)) == "bronze"


def test_the_history_says_who_assigned_what_until_when(assign, member, orders, reconcile, staff_user, now):
    # given
    until = now + timedelta(days=10)
    reconcile(orders.place(user_id=member.user_id, lines=["500.00"]))

    # when
    assign("gold", until, now=now + SECOND)
    assign("silver", actor_id=None, now=now + 2 * SECOND)

    # then
    columns = ("tier__code", "tier_code", "reason", "since", "until", "actor_id")
    assert list(TierChange.objects.filter(member=member).values_list(*columns)) == [
        ("silver", "silver", "qualified", now, None, None),
        ("gold", "gold", "assigned", now + SECOND, until, staff_user.pk),
        ("silver", "silver", "assigned", now + 2 * SECOND, None, None),
    ]


def test_the_history_outlives_the_staff_user(assign, member, staff_user):
    # given
    assign("gold")

    # when
    staff_user.delete()

    # then
    assert list(TierChange.objects.values_list("tier_code", "actor_id")) == [("gold", None)]


def test_who_has_not_joined_is_not_assigned_a_tier(assign, member, other_user):
    # given
    before = rows(LoyaltyMember, TierChange)

    # when
    with pytest.raises(NotAMemberError) as refused:
        assign("gold", user_id=other_user.pk)

    # then
    assert (refused.value.field, refused.value.code) == ("user", LoyaltyErrorCode.NOT_A_MEMBER)
    assert rows(LoyaltyMember, TierChange) == before


def test_nobody_else_is_assigned(assign, member, other_member, now):
    assign("gold")

    assert (tier_at(other_member, now), history(other_member)) == ("bronze", [])


def test_an_assignment_that_is_over_is_taken_off_and_its_tier_can_be_deleted(assign, member, now):
    # given
    until = now + timedelta(days=10)
    assign("gold", until)

    # when / then
    evaluate_batch(settings=POINTS, now=until - SECOND, after=0, limit=10)
    member.refresh_from_db()
    assert (member.assigned_tier, member.assigned_until) == (tier("gold"), until)
    evaluate_batch(settings=POINTS, now=until, after=0, limit=10)
    member.refresh_from_db()
    assert (member.assigned_tier, member.assigned_until) == (None, None)
    delete_tier(tier=tier("gold"))
    assert list(TierChange.objects.values_list("tier__name", "tier_code", "until")) == [(None, "gold", until)]
