"""Points that expire together where a member does not order (rule 74), to the second and however late it is heard."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.liability import liability_at, liability_now
from saleor_loyalty_plugin.selectors.members import with_points_available
from saleor_loyalty_plugin.services.inactivity import apply_inactivity
from saleor_loyalty_plugin.services.members import enroll, enroll_many
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries
from ..spending import spend

NINETY = ProgramSettings(inactivity_days=90, expires_after_days=30)
INSTANT = timedelta(microseconds=1)


def days(number):
    return timedelta(days=number)


@pytest.fixture
def settings_of_program():
    return NINETY


def _available(member, at):
    member = LoyaltyMember.objects.get(pk=member.pk)
    [listed] = with_points_available(LoyaltyMember.objects.filter(pk=member.pk), at)
    read = balances_at([member], at)[member.pk].available
    assert listed.points_available == read
    assert liability_now(at).points == read
    return read


def test_all_points_are_there_until_the_member_has_not_ordered_for_the_period(member, orders, reconcile, adjust, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    adjust(30, at=now + days(50))

    # then
    assert _available(member, now + days(90) - INSTANT) == 130
    assert _available(member, now + days(90)) == 0
    assert liability_at(now + days(90)).points == 0
    assert settle_due_batch(now=now + days(95), limit=10) == 1
    assert balance(member) == (0, 0)


def test_what_expired_belongs_to_the_moment_it_did_whenever_it_is_written(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    # when
    settle_due_batch(now=now + days(200), limit=10)

    # then
    expired = LoyaltyTransaction.objects.get(kind=TransactionKind.EXPIRATION)
    assert (expired.expires_at, expired.created_at) == (now + days(90), now + days(200))
    assert [liability_at(now + days(day)).points for day in (89, 90, 199, 200)] == [100, 0, 0, 0]


def test_an_order_moves_the_date_of_all_points_on(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    # when
    later = now + days(80)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"], created_at=later, paid=False), at=later)

    # then
    assert _available(member, now + days(170) - INSTANT) == 100
    assert _available(member, now + days(170)) == 0


def test_an_order_that_was_placed_in_time_keeps_the_points_also_where_it_is_heard_of_late(
    member, orders, reconcile, now
):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    order = orders.place(user_id=member.user_id, lines=["10.00"], created_at=now + days(89))

    # when
    reconcile(order, at=now + days(95))

    # then
    assert entries(member) == [("earn", 100, 100), ("earn", 10, 110)]
    assert _available(member, now + days(179) - INSTANT) == 110


def test_an_order_that_was_placed_too_late_brings_nothing_back(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    order = orders.place(user_id=member.user_id, lines=["10.00"], created_at=now + days(90))

    # when
    reconcile(order, at=now + days(91))

    # then
    assert entries(member) == [("earn", 100, 100), ("expiration", -100, 0), ("earn", 10, 10)]
    assert _available(member, now + days(180) - INSTANT) == 10


def test_an_older_order_moves_nothing_back(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["5.00"], created_at=now - days(60)))

    # then
    member.refresh_from_db()
    assert member.points_expire_at == now + days(90)


def test_points_given_to_somebody_who_has_not_ordered_have_a_period_of_their_own(member, adjust, now):
    # when
    adjust(50, at=now + days(100))

    # then
    assert _available(member, now + days(190) - INSTANT) == 50
    assert _available(member, now + days(190)) == 0


def test_switched_on_it_expires_nobody_before_one_whole_period_and_switched_off_points_age_again(
    user, orders, reconcile, adjust, now
):
    # given
    aging = ProgramSettings(expires_after_days=40)
    member = enroll(user_id=user.pk, settings=aging, now=now)
    reconcile(orders.place(user_id=user.pk, lines=["100.00"]), settings=aging)
    adjust(7, settings=ProgramSettings(expires_after_days=0))

    # when
    assert apply_inactivity(settings=NINETY, now=now + days(30), limit=10) is None

    # then
    assert _available(member, now + days(120) - INSTANT) == 107
    assert _available(member, now + days(120)) == 0

    # when
    apply_inactivity(settings=aging, now=now + days(35), limit=10)

    # then
    assert _available(member, now + days(40) - INSTANT) == 107
    assert _available(member, now + days(40)) == 7


def test_points_that_come_free_later_are_not_gone_before(user, orders, reconcile, now):
    # given
    waiting = ProgramSettings(pending_days=200)
    member = enroll(user_id=user.pk, settings=waiting, now=now)
    reconcile(orders.place(user_id=user.pk, lines=["100.00"]), settings=waiting)

    # when
    apply_inactivity(settings=NINETY, now=now, limit=10)

    # then
    assert settle_due_batch(now=now + days(290) - INSTANT, limit=10) == 1
    assert balance(member) == (100, 0)
    assert _available(member, now + days(290)) == 0


@pytest.mark.parametrize(("period", "gone_after"), [(120, 120), (30, 90)])
def test_a_longer_period_holds_at_once_and_a_shorter_one_from_the_next_order(
    period, gone_after, member, orders, reconcile, now
):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    # when
    changed = ProgramSettings(inactivity_days=period)
    for _ in range(2):
        apply_inactivity(settings=changed, now=now + days(10), limit=10)

    # then
    assert _available(member, now + days(gone_after) - INSTANT) == 100
    assert _available(member, now + days(gone_after)) == 0


def test_who_joins_has_a_whole_period(user, other_user, now):
    # when
    enroll(user_id=user.pk, settings=ProgramSettings(inactivity_days=90, welcome_points=20), now=now)
    enroll_many(user_ids=[other_user.pk], settings=NINETY, now=now)

    # then
    dates = LoyaltyMember.objects.values_list("points_expire_at", "inactivity_days")
    assert list(dates) == [(now + days(90), 90)] * 2


def test_what_a_checkout_holds_expires_when_it_returns(user, member, adjust, now):
    # given
    adjust(300)
    redemption = spend(user, 100, at=now)

    # when
    settle_due_batch(now=now + days(91), limit=10)
    member.refresh_from_db()
    held = (member.available, member.held)
    release(redemption_id=redemption.pk, now=now + days(92))

    # then
    assert held == (0, 100)
    assert entries(member)[1:] == [("expiration", -200, 100), ("expiration", -100, 0)]
