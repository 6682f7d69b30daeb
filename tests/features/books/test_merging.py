"""Two accounts of one person made one (rule 75)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError
from saleor_loyalty_plugin.features.books.models import MembersMerge
from saleor_loyalty_plugin.features.books.services.merging import merge_members
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot, Redemption, Tier, TierChange
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.inactivity import apply_inactivity
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.standing.leaving import join, leave
from saleor_loyalty_plugin.services.standing.suspending import suspend
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.ledger import balance, entries, tables
from tests.services.spending import checkout, spend
from tests.services.threads import raised, together

SETTINGS = ProgramSettings()


@pytest.fixture
def merge(member, other_member, now):
    """Merge `member` into `other_member`."""

    def run(merged=member, into=other_member, at=now, **facts):
        return merge_members(
            from_id=merged.pk, into_id=into.pk, settings=SETTINGS, now=at, **{"actor": Actor(), **facts}
        )

    return run


def test_points_go_with_their_dates_by_a_pair_of_adjustments(
    merge, member, other_member, orders, reconcile, adjust, staff_user, now
):
    # given
    pending = ProgramSettings(pending_days=14)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    reconcile(orders.place(user_id=member.user_id, lines=["30.00"]), settings=pending)
    adjust(7, settings=ProgramSettings(expires_after_days=0))
    columns = ("remaining", "available_at", "expires_at", "order_id", "released")
    before = list(PointsLot.objects.order_by("pk").values_list(*columns))

    # when
    stays = merge(actor=Actor(user_id=staff_user.pk))

    # then
    assert stays == other_member
    assert (balance(member), balance(other_member)) == ((0, 0), (107, 30))
    moved = PointsLot.objects.filter(member=other_member).order_by("pk")
    assert list(moved.values_list(*columns)) == before
    pair = LoyaltyTransaction.objects.order_by("-pk")[:2]
    assert [(entry.member, entry.kind, entry.points, entry.actor) for entry in pair] == [
        (other_member, "adjustment", 137, staff_user),
        (member, "adjustment", -137, staff_user),
    ]


def test_later_refunds_of_old_orders_take_from_the_one_who_stays(merge, member, other_member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    merge()

    # when
    orders.charge(order, "70.00")
    reconcile(order)

    # then
    assert entries(member) == [("earn", 100, 100), ("adjustment", -100, 0)]
    assert entries(other_member) == [("adjustment", 100, 100), ("reversal", -30, 70)]


def test_spent_points_of_an_old_order_come_back_to_the_one_who_stays(
    merge, user, member, other_member, orders, reconcile, adjust, now
):
    # given
    adjust(500)
    where = checkout()
    spend(user, 300, at=now, where=where)
    order = orders.place(
        user_id=user.pk, lines=["97.00"], checkout_id=where.checkout_id, has_points=True, points_amount=3
    )
    orders.change(order, points_amount=type(orders.states[order].total)("3.00"))
    reconcile(order)
    merge()

    # when
    orders.change(order, void=True)
    reconcile(order)

    # then
    assert Redemption.objects.get().member == other_member
    assert balance(other_member) == (500, 0)
    assert balance(member) == (0, 0)


def test_a_debt_goes_too_and_new_points_fill_it(merge, member, other_member, orders, reconcile, adjust):
    # given
    order = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(order)
    adjust(-80)
    orders.change(order, void=True)
    reconcile(order)
    reconcile(orders.place(user_id=member.user_id, lines=["30.00"]), settings=ProgramSettings(pending_days=14))
    reconcile(orders.place(user_id=other_member.user_id, lines=["100.00"]))

    # when
    merge()

    # then
    assert balance(member) == (0, 0)
    assert balance(other_member) == (20, 30)


def test_the_higher_tier_stays_with_its_history(merge, member, other_member, now):
    # given
    gold, silver = Tier.objects.get(code="gold"), Tier.objects.get(code="silver")
    assign_tier(user_id=other_member.user_id, tier=silver, until=None, now=now)
    assign_tier(user_id=member.user_id, tier=gold, until=now + timedelta(days=90), now=now)

    # when
    merge()

    # then
    other_member.refresh_from_db()
    member.refresh_from_db()
    assert (other_member.tier_at(now), other_member.assigned_until) == (gold, now + timedelta(days=90))
    assert member.tier_at(now).code == "bronze"
    assert list(TierChange.objects.filter(member=other_member).values_list("tier_code", flat=True)) == ["gold"]
    assert list(TierChange.objects.filter(member=member).values_list("tier_code", flat=True)) == ["silver"]


def test_orders_of_both_count_for_one_tier(merge, member, other_member, orders, reconcile):
    # given
    for owner in (member, other_member):
        reconcile(orders.place(user_id=owner.user_id, lines=["300.00"]))

    # when
    stays = merge()

    # then
    stays.refresh_from_db()
    assert stays.tier.code == "silver"


def test_a_second_time_changes_nothing_with_a_key_or_without(merge, member, adjust):
    # given
    adjust(100)
    merge(idempotency_key="one")
    before = tables()

    # when
    merge(idempotency_key="one")
    merge()

    # then
    assert tables() == before


def test_who_went_has_left_and_may_come_back_and_be_merged_again(merge, user, member, other_member, adjust, now):
    # given
    adjust(100)
    merge()
    member.refresh_from_db()
    assert member.left_at == now
    join(user_id=user.pk, settings=SETTINGS, now=now)
    adjust(20)

    # when
    merge()

    # then
    assert balance(other_member) == (120, 0)


def test_entries_of_all_accounts_are_known_as_those_of_the_one_who_stays(merge, member, other_member, staff_user, now):
    # given
    third = enroll(user_id=staff_user.pk, settings=SETTINGS, now=now)

    # when
    merge()
    merge(merged=other_member, into=third)

    # then
    third.refresh_from_db()
    assert third.merged_ids == [other_member.pk, member.pk]


def test_points_by_inactivity_have_the_later_date(merge, member, other_member, adjust, now):
    # given
    adjust(100)
    apply_inactivity(settings=ProgramSettings(inactivity_days=90), now=now, limit=10)
    LoyaltyMember.objects.filter(pk=member.pk).update(points_expire_at=now + timedelta(days=120))

    # when
    merge()

    # then
    assert settle_due_batch(now=now + timedelta(days=119), limit=10) >= 0
    assert balance(other_member) == (100, 0)
    settle_due_batch(now=now + timedelta(days=120), limit=10)
    assert balance(other_member) == (0, 0)


def test_a_member_is_not_merged_with_themself(merge, member):
    with pytest.raises(LoyaltyError) as refusal:
        merge(into=member)
    assert refusal.value.field == "into"


@pytest.mark.parametrize("field", ["from", "into"])
def test_who_left_is_suspended_or_was_deleted_is_refused(field, merge, member, other_member, now):
    # given
    asked = member if field == "from" else other_member

    # when
    suspend(user_id=asked.user_id, reason="Fraud", actor=Actor(), now=now)
    with pytest.raises(MemberSuspendedError) as suspended:
        merge()
    leave(user_id=asked.user_id, confirm_points=0, now=now)
    with pytest.raises(LoyaltyError) as left:
        merge()
    LoyaltyMember.objects.filter(pk=asked.pk).update(user=None)
    with pytest.raises(LoyaltyError) as deleted:
        merge()

    # then
    assert [each.value.field for each in (suspended, left, deleted)] == [field] * 3
    assert deleted.value.code == LoyaltyErrorCode.NOT_FOUND
    assert not MembersMerge.objects.exists()


def test_points_that_are_being_spent_are_waited_for(merge, user, adjust, now):
    # given
    adjust(500)
    spend(user, 300, at=now)

    # then
    with pytest.raises(LoyaltyError, match="300 points"):
        merge()


def test_a_key_of_two_others_is_refused(merge, member, other_member, staff_user, now):
    # given
    third = enroll(user_id=staff_user.pk, settings=SETTINGS, now=now)
    merge(idempotency_key="one")

    # then
    with pytest.raises(IdempotencyConflictError):
        merge(merged=other_member, into=third, idempotency_key="one")


@pytest.mark.django_db(transaction=True)
def test_both_ways_and_many_times_at_once_move_each_point_once(user, other_user, now):
    # given
    one, other = (enroll(user_id=each.pk, settings=SETTINGS, now=now) for each in (user, other_user))
    for owner, points in ((user, 100), (other_user, 30)):
        adjust_points(
            user_id=owner.pk, points=points, reason="Gift", idempotency_key=str(points), settings=SETTINGS, now=now
        )

    def merge(merged, into):
        return lambda: merge_members(from_id=merged.pk, into_id=into.pk, settings=SETTINGS, now=now, actor=Actor())

    # when
    outcomes = together(merge(one, other), merge(other, one), merge(one, other), merge(other, one))

    # then
    assert sorted((balance(one)[0], balance(other)[0])) == [0, 130]
    assert MembersMerge.objects.count() == 1
    assert all(isinstance(error, LoyaltyError) for error in raised(outcomes))
