"""Who leaves gives up their points, keeps their debt, and comes back by their own wish alone (rule 112)."""

from datetime import timedelta

import pytest
from django.db import connection

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError, NotAMemberError
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.selectors.liability import liability_at
from saleor_loyalty_plugin.services.members import enroll, enroll_many, require_member
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.services.standing.leaving import join, points_to_forfeit
from saleor_loyalty_plugin.services.tiers import assign_tier, unassign_tier
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.signals import members_moved

from ..ledger import balance, entries, tables
from ..spending import checkout, spend
from ..standings import tier
from ..stopped import changes, go, let_go_on, stop

DAY = timedelta(days=1)
WELCOME = ProgramSettings(welcome_points=250)
PENDING = ProgramSettings(pending_days=14)


def forfeits(member, at, redemptions=()):
    return points_to_forfeit(user_id=member.user_id, redemption_ids=[row.pk for row in redemptions], now=at)


def test_available_and_pending_points_go_as_one_entry(member, adjust, orders, reconcile, now):
    # given: two lots that can be spent, one that cannot yet
    adjust(300)
    adjust(50)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=PENDING)

    # when
    left = go(member, now + DAY, points=450)

    # then
    connection.check_constraints()
    assert left.left_at == now + DAY
    assert balance(member) == (0, 0)
    assert entries(member)[3:] == [("adjustment", -450, 0)]
    entry = LoyaltyTransaction.objects.latest("pk")
    assert (entry.reason, entry.actor_id) == ("Left the program", member.user_id)
    assert changes(member) == [("left", now + DAY, "Left the program")]
    # nothing is left that could become available or expire
    settle_due_batch(now=now + 400 * DAY, limit=10)
    assert len(entries(member)) == 4


def test_who_has_nothing_leaves_without_an_entry(member, now):
    go(member, now, points=0)

    assert entries(member) == []


@pytest.mark.parametrize("confirmed", [0, 449, 451, -450])
def test_another_number_is_refused_with_the_right_one(confirmed, member, adjust, now):
    # given
    adjust(450)
    before = tables()

    # when
    with pytest.raises(LoyaltyError) as refused:
        go(member, now, points=confirmed)

    # then
    assert (refused.value.field, refused.value.code) == ("confirm_points", LoyaltyErrorCode.INVALID)
    assert "450" in refused.value.message
    assert tables() == before


def test_what_checkouts_hold_is_counted_as_if_it_were_back(member, user, adjust, now):
    # given: 500 of 600 held, of which 200 expire before they are back
    adjust(200, settings=ProgramSettings(expires_after_days=7))
    adjust(400)
    held = spend(user, 500, at=now)
    before = tables()

    # when
    numbers = [forfeits(member, at, [held]) for at in (now, now + 7 * DAY)]

    # then: asking changes nothing
    assert numbers == [600, 400]
    assert forfeits(member, now) == 100
    assert tables() == before

    # when
    release(redemption_id=held.pk, now=now + 7 * DAY)
    go(member, now + 7 * DAY, points=400)

    # then
    assert balance(member) == (0, 0)


def test_a_debt_stays(member, adjust, orders, reconcile, now):
    # given: 100 earned, 80 of them taken, and the order sent back
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    adjust(-80)
    orders.charge(order, "0.00")
    reconcile(order)

    # when
    assert forfeits(member, now) == 0
    go(member, now, points=0)

    # then
    assert balance(member) == (-80, 0)


@pytest.mark.parametrize(("pending", "given_up", "left"), [("50.00", 0, (-80, 50)), ("200.00", 120, (-80, 80))])
def test_pending_points_cover_a_debt_before_they_go(pending, given_up, left, member, adjust, orders, reconcile, now):
    # given: 80 points owed
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    adjust(-80)
    orders.charge(order, "0.00")
    reconcile(order)
    reconcile(orders.place(user_id=member.user_id, lines=[pending]), settings=PENDING)

    # when
    go(member, now, points=given_up)

    # then: what is left pending fills the debt once it is due
    connection.check_constraints()
    assert balance(member) == left
    settle_due_batch(now=now + 14 * DAY, limit=10)
    assert balance(member) == (left[0] + left[1], 0)


def test_nobody_leaves_twice_or_without_having_joined(member, other_user, now):
    # given
    go(member, now, points=0)
    before = tables()

    # then
    for user_id in (member.user_id, other_user.pk):
        with pytest.raises(NotAMemberError):
            points_to_forfeit(user_id=user_id, redemption_ids=[], now=now)
        member.user_id = user_id
        with pytest.raises(NotAMemberError):
            go(member, now, points=0)
    assert tables() == before


def test_nothing_but_their_own_wish_makes_them_a_member_again(member, user, adjust, orders, reconcile, now):
    # given
    go(member, now, points=0)
    order = orders.place(user_id=user.pk, lines=["100.00"], created_at=now)
    before = tables()

    # when: an event, the sweep, an order, staff
    enroll(user_id=user.pk, settings=WELCOME, now=now)
    enroll_many(user_ids=[user.pk], settings=ProgramSettings(), now=now)
    refusals = []
    for act in (
        lambda: require_member(user_id=user.pk, settings=WELCOME, now=now),
        lambda: adjust(100),
        lambda: spend(user, 100, at=now),
        lambda: assign_tier(user_id=user.pk, tier=tier("gold"), until=None, now=now),
        lambda: unassign_tier(user_id=user.pk, settings=WELCOME, now=now),
        lambda: stop(member, now),
        lambda: let_go_on(member, now),
    ):
        with pytest.raises(NotAMemberError) as refused:
            act()
        refusals.append(refused.value.code)

    # then
    assert set(refusals) == {LoyaltyErrorCode.NOT_A_MEMBER}
    assert tables() == before
    assert reconcile(order) == 0
    assert entries(member) == []


def test_who_comes_back_is_as_they_were_and_not_welcomed_again(user, orders, reconcile, now):
    # given: a member who was welcomed, and owes nothing
    member = join(user_id=user.pk, settings=WELCOME, now=now)
    go(member, now, points=250)

    # when
    back = [join(user_id=user.pk, settings=WELCOME, now=now + DAY) for _ in range(2)]

    # then
    assert {row.pk for row in back} == {member.pk}
    assert LoyaltyMember.objects.get().left_at is None
    assert entries(member) == [("bonus", 250, 250), ("adjustment", -250, 0)]
    assert [change[:2] for change in changes(member)] == [("left", now), ("returned", now + DAY)]
    order = orders.place(user_id=user.pk, lines=["100.00"], created_at=now + DAY)
    assert reconcile(order, at=now + DAY) == 100


def test_leaving_and_coming_back_twice_gives_up_what_was_earned_in_between(user, adjust, now, settings_of_program):
    member = join(user_id=user.pk, settings=settings_of_program, now=now)
    for points in (100, 40):
        adjust(points)
        go(member, now, points=points)
        join(user_id=user.pk, settings=settings_of_program, now=now)

    assert [points for _kind, points, _balance in entries(member)] == [100, -100, 40, -40]


def test_who_is_suspended_is_that_still_when_they_come_back(member, user, settings_of_program, now):
    # given
    stop(member, now)
    go(member, now, points=0)

    # when
    back = join(user_id=user.pk, settings=settings_of_program, now=now + DAY)

    # then
    assert back.suspended_at == now


def test_what_earlier_orders_do_afterwards_is_posted(member, user, adjust, orders, reconcile, now):
    # given: one order that is paid later, one that is sent back, one whose points come back
    unpaid = orders.place(user_id=user.pk, lines=["100.00"], paid=False)
    refunded = orders.place(user_id=user.pk, lines=["50.00"])
    adjust(600)
    basket = checkout()
    worth = spend(user, 500, at=now, where=basket).amount
    spent = orders.place(
        user_id=user.pk, lines=["95.00"], paid=False, checkout_id=basket.checkout_id, points_amount=worth
    )
    unseen = orders.place(user_id=user.pk, lines=["7.00"], created_at=now + DAY - timedelta(seconds=1))
    for order in (unpaid, refunded, spent):
        reconcile(order)
    go(member, now + DAY, points=150)

    # when
    orders.charge(unpaid, "100.00")
    orders.charge(refunded, "0.00")
    orders.change(spent, void=True)
    for order in (unpaid, refunded, spent, unseen):
        reconcile(order, at=now + 2 * DAY)

    # then
    assert entries(member)[4:] == [
        ("earn", 100, 100),
        ("reversal", -50, 50),
        ("restoration", 500, 550),
        ("earn", 7, 557),
    ]


def test_an_order_placed_afterwards_is_a_strangers(member, user, orders, reconcile, now, settings_of_program):
    # given
    go(member, now, points=0)
    order = orders.place(user_id=user.pk, lines=["100.00"], created_at=now)

    # when
    posted = [reconcile(order, at=now) for _ in range(2)]

    # then: as every order of who joins later (ADR 3), it earns when they come back
    assert (posted, entries(member)) == ([0, 0], [])
    join(user_id=user.pk, settings=settings_of_program, now=now + DAY)
    assert reconcile(order, at=now + DAY) == 100


def test_of_their_tier_nobody_is_told(member, orders, reconcile, now, django_capture_on_commit_callbacks):
    # given: an order that lifts them after they left
    told = []

    def receive(sender, user_ids, **kwargs):
        told.append(user_ids)

    order = orders.place(user_id=member.user_id, lines=["600.00"], paid=False)
    reconcile(order)
    with django_capture_on_commit_callbacks(execute=True):
        go(member, now, points=0)
    members_moved.connect(receive)

    # when
    orders.charge(order, "600.00")
    with django_capture_on_commit_callbacks(execute=True):
        reconcile(order)
    members_moved.disconnect(receive)

    # then
    member.refresh_from_db()
    assert (member.tier.code, told) == ("silver", [])


def test_the_program_owes_them_nothing_from_then_on(member, other_member, user, adjust, orders, reconcile, now):
    # given: an order that earns after its customer left
    adjust(450)
    adjust(10, user_id=other_member.user_id)
    order = orders.place(user_id=user.pk, lines=["100.00"], paid=False)
    reconcile(order)
    go(member, now + DAY, points=450)
    orders.charge(order, "100.00")
    reconcile(order, at=now + 2 * DAY)

    # then
    found = [liability_at(now + after) for after in (timedelta(0), DAY, 3 * DAY)]
    assert [(each.members, each.points) for each in found] == [(2, 460), (1, 10), (1, 10)]
