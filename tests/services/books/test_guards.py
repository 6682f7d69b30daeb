"""The database itself refuses a ledger that is rewritten, whatever program asks (migration 0002)."""

import pytest
from django.db import connection

from saleor_loyalty_plugin.models import LotConsumption, LoyaltyMember, LoyaltyTransaction, PointsLot
from saleor_loyalty_plugin.settings import ProgramSettings

from ..guards import refused, sql

TRANSACTION = "saleor_loyalty_loyaltytransaction"


@pytest.fixture
def ledger(member, orders, reconcile, adjust, staff_user):
    """A member with 100 earned by an order, 40 of them taken by staff."""
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    adjust(-40, reason="goodwill", actor_id=staff_user.pk)
    connection.check_constraints()
    return member


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("points", 99),
        ("balance", 0),
        ("kind", "bonus"),
        ("created_at", "2020-01-01"),
        ("order_id", None),
        ("idempotency_key", "another"),
        ("reason", "somebody else wrote this"),
        ("reason", ""),
        ("actor_app", "another"),
        ("expires_at", "2099-01-01"),
    ],
)
def test_an_entry_cannot_be_changed(column, value, ledger):
    taken = LoyaltyTransaction.objects.get(points=-40)
    taken = LoyaltyTransaction.objects.get(points=100) if column in ("order_id", "expires_at") else taken

    with refused("append-only: UPDATE on saleor_loyalty_loyaltytransaction refused"):
        sql(f"UPDATE {TRANSACTION} SET {column} = %s WHERE id = %s", value, taken.pk)


def test_an_entry_cannot_be_given_to_another_member_or_actor(ledger, other_member, other_user):
    taken = LoyaltyTransaction.objects.get(points=-40)

    with refused("append-only"):
        sql(f"UPDATE {TRANSACTION} SET member_id = %s WHERE id = %s", other_member.pk, taken.pk)
    with refused("append-only"):
        sql(f"UPDATE {TRANSACTION} SET actor_id = %s WHERE id = %s", other_user.pk, taken.pk)


@pytest.mark.parametrize("table", ["lotconsumption", "pointslot", "loyaltytransaction"])
def test_nothing_of_the_ledger_can_be_deleted(table, ledger):
    with refused(f"append-only: DELETE on saleor_loyalty_{table} refused"):
        sql(f"DELETE FROM saleor_loyalty_{table}")


def test_what_a_lot_gave_cannot_be_changed(ledger):
    with refused("append-only: UPDATE on saleor_loyalty_lotconsumption refused"):
        sql("UPDATE saleor_loyalty_lotconsumption SET points = 39")


def test_a_member_with_a_ledger_cannot_be_deleted(ledger):
    with refused("saleor_loyalty"):
        sql("DELETE FROM saleor_loyalty_loyaltymember WHERE id = %s", ledger.pk)


def test_the_models_cannot_rewrite_it_either(ledger):
    # given
    taken = LoyaltyTransaction.objects.get(points=-40)
    taken.points = -30

    # then
    with refused("append-only"):
        taken.save()
    with refused("append-only"):
        LotConsumption.objects.get().delete()


def test_the_actor_of_an_entry_may_be_forgotten(ledger, staff_user):
    # when
    staff_user.delete()
    connection.check_constraints()

    # then
    taken = LoyaltyTransaction.objects.get(points=-40)
    assert (taken.actor_id, taken.reason) == (None, "goodwill")


def test_a_reason_may_be_blanked_once_the_member_has_no_user_and_not_reworded(ledger, user):
    # given
    taken = LoyaltyTransaction.objects.get(points=-40)
    user.delete()

    # then
    with refused("append-only"):
        sql(f"UPDATE {TRANSACTION} SET reason = 'nothing happened' WHERE id = %s", taken.pk)
    with refused("append-only"):
        sql(f"UPDATE {TRANSACTION} SET reason = '', points = -30 WHERE id = %s", taken.pk)

    # when
    sql(f"UPDATE {TRANSACTION} SET reason = '' WHERE id = %s", taken.pk)

    # then
    taken.refresh_from_db()
    assert (taken.reason, taken.points) == ("", -40)


def test_forgetting_a_customer_leaves_a_ledger_that_adds_up(ledger, user):
    user.delete()

    connection.check_constraints()
    member = LoyaltyMember.objects.get()
    assert (member.user_id, member.available, PointsLot.objects.get().remaining) == (None, 60, 60)


@pytest.mark.parametrize(
    ("column", "value"),
    [("pending", -1), ("held", -1)],
)
def test_a_member_has_nothing_pending_or_held_below_zero(column, value, ledger):
    with refused("loyalty_member_"):
        sql(f"UPDATE saleor_loyalty_loyaltymember SET {column} = %s", value)


def test_a_lot_expires_after_it_became_available(ledger):
    with refused("loyalty_lot_expires_after_available"):
        sql("UPDATE saleor_loyalty_pointslot SET expires_at = available_at")


def test_a_lot_never_has_more_or_less_than_it_can(ledger):
    with refused("loyalty_lot_remaining"):
        sql("UPDATE saleor_loyalty_pointslot SET remaining = 101")
    with refused("loyalty_lot_(remaining|held)"):
        sql("UPDATE saleor_loyalty_pointslot SET remaining = -1")


def test_a_ledger_that_is_used_as_intended_passes(ledger, orders, reconcile, adjust, now):
    reconcile(orders.place(user_id=ledger.user_id, lines=["10.00"]), settings=ProgramSettings(pending_days=1))
    adjust(5)
    adjust(-60)

    connection.check_constraints()
    ledger.refresh_from_db()
    assert (ledger.available, ledger.pending) == (5, 10)
