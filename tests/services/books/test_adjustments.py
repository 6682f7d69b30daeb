"""Points given or taken by hand."""

from datetime import UTC, datetime, timedelta

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.models import LoyaltyTransaction, PointsLot
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, lots, uses


def test_points_given_are_available_at_once_and_expire_like_earned_ones(member, adjust, now, staff_user):
    # when
    entry = adjust(
        500,
        reason="  Sorry for the delay  ",
        idempotency_key="ticket 7",
        actor_id=staff_user.pk,
        settings=ProgramSettings(pending_days=14, expires_after_days=30),
    )

    # then
    assert balance(member) == (500, 0)
    entry.refresh_from_db()
    assert (entry.kind, entry.points, entry.balance, entry.reason) == ("adjustment", 500, 500, "Sorry for the delay")
    assert (entry.actor_id, entry.actor_app, entry.order_id) == (staff_user.pk, "", None)
    assert (entry.idempotency_key, entry.created_at) == ("adjustment:ticket 7", now)
    lot = PointsLot.objects.get()
    assert entry.available_at == lot.available_at == now
    assert entry.expires_at == lot.expires_at == datetime(2026, 2, 14, 12, 0, tzinfo=UTC)


def test_points_given_never_expire_where_the_program_has_no_expiry(member, adjust):
    adjust(500, settings=ProgramSettings(expires_after_days=0))

    assert PointsLot.objects.get().expires_at is None


def test_points_taken_are_those_that_expire_first(member, adjust, now):
    # given
    adjust(100, settings=ProgramSettings(expires_after_days=0))
    adjust(100, settings=ProgramSettings(expires_after_days=30))
    adjust(100, settings=ProgramSettings(expires_after_days=7))

    # when
    entry = adjust(-150, actor_app="Helpdesk")

    # then
    assert lots(member) == [(100, 100), (100, 50), (100, 0)]
    assert (entry.points, entry.balance, entry.actor_app) == (-150, 150, "Helpdesk")
    assert (entry.available_at, entry.expires_at) == (None, None)


def test_all_points_can_be_taken(member, adjust):
    adjust(100)

    adjust(-100)

    assert balance(member) == (0, 0)
    assert entries(member) == [("adjustment", 100, 100), ("adjustment", -100, 0)]


def test_points_given_fill_a_balance_below_zero(member, orders, reconcile, adjust):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    adjust(-80)
    orders.change(order, void=True)
    reconcile(order)

    # when
    adjust(50)

    # then
    assert balance(member) == (-30, 0)
    assert lots(member) == [(100, 0), (50, 0)]
    assert uses(member)[-1] == (-100, 50, 50)


def test_what_has_fallen_due_is_settled_first(member, adjust, now):
    # given 100 points that expire in a week, and 100 that do not
    adjust(100, settings=ProgramSettings(expires_after_days=7))
    adjust(100)

    # when
    adjust(-50, at=now + timedelta(days=7))

    # then
    assert entries(member)[2:] == [("expiration", -100, 100), ("adjustment", -50, 50)]


def test_the_same_key_posts_once_and_returns_the_entry_of_the_first_time(member, adjust, now):
    # given
    first = adjust(500, reason="goodwill", idempotency_key="once")
    adjust(-200)

    # when
    again = adjust(500, reason=" goodwill ", idempotency_key="once", at=now + timedelta(days=1), actor_app="other")

    # then
    assert again.pk == first.pk
    assert (again.balance, again.actor_app) == (500, "")
    assert balance(member) == (300, 0)
    assert LoyaltyTransaction.objects.count() == 2


def test_a_taking_that_is_repeated_returns_its_entry_though_the_points_are_gone(member, adjust):
    adjust(100)
    first = adjust(-100, idempotency_key="once")

    assert adjust(-100, idempotency_key="once").pk == first.pk
    assert balance(member) == (0, 0)


def test_the_largest_balance_can_be_reached(member, adjust):
    adjust(MAX_POINTS - 1)
    adjust(1)

    assert balance(member) == (2_147_483_647, 0)
