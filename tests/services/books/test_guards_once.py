"""The guards check a member once a transaction, and miss nothing for it (migration 0004)."""

import pytest
from django.db import IntegrityError, connection, transaction

from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.settings import ProgramSettings

from ..guards import refused, sql

# In the place of the check itself: it writes down for whom it was called.
COUNTING = """
CREATE TEMP TABLE checks (member_id bigint);
CREATE OR REPLACE FUNCTION saleor_loyalty_check_member(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO checks VALUES (checked);
END $$;
"""
UNBALANCE = "UPDATE saleor_loyalty_loyaltymember SET available = available + 1 WHERE id = %s"


def rows_of(table):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")
        return cursor.fetchall()


@pytest.fixture
def rich(member, adjust):
    """A member with 20 lots."""
    for _ in range(20):
        adjust(10)
    connection.check_constraints()
    return member


def test_a_member_is_checked_once_however_many_lots_and_entries_move(rich, other_member, adjust, db):
    # given
    sql(COUNTING)

    # when
    adjust(-200)
    adjust(5, user_id=other_member.user_id)
    adjust(5)
    connection.check_constraints()

    # then
    assert sorted(rows_of("checks")) == sorted([(rich.pk,), (other_member.pk,)])
    assert rows_of("saleor_loyalty_unchecked") == []


def test_a_member_whose_balance_does_not_move_is_not_checked(rich):
    # given
    sql(COUNTING)

    # when
    LoyaltyMember.objects.filter(pk=rich.pk).update(below_since=None)
    connection.check_constraints()

    # then
    assert rows_of("checks") == []


def test_what_a_savepoint_took_back_is_no_fault(rich, adjust):
    # when
    adjust(10)
    with pytest.raises(RuntimeError, match="taken back"), transaction.atomic():
        _unbalance_and_fail(rich)
    connection.check_constraints()

    # then
    rich.refresh_from_db()
    assert rich.available == 210


def _unbalance_and_fail(member):
    sql(UNBALANCE, member.pk)
    raise RuntimeError("taken back")


def test_what_came_before_a_savepoint_that_was_taken_back_is_a_fault(rich, adjust):
    with refused("balance 201 does not match the ledger's 200"):
        sql(UNBALANCE, rich.pk)
        with pytest.raises(RuntimeError, match="taken back"), transaction.atomic():
            _adjust_and_fail(adjust)


def _adjust_and_fail(adjust):
    adjust(10)
    raise RuntimeError("taken back")


def test_what_comes_after_a_check_is_checked_as_well(rich, adjust):
    with refused("balance 211 does not match the ledger's 210"):
        adjust(10)
        connection.check_constraints()
        sql(UNBALANCE, rich.pk)


def test_a_fault_shows_at_once_where_constraints_are_immediate(rich):
    # given
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    # then
    with pytest.raises(IntegrityError, match="does not match"), transaction.atomic():
        sql(UNBALANCE, rich.pk)


@pytest.mark.parametrize("points", [10, -10])
def test_the_right_sums_pass_where_a_program_posts_twice(points, rich, adjust):
    adjust(points, settings=ProgramSettings(expires_after_days=1))
    adjust(points)
    connection.check_constraints()
