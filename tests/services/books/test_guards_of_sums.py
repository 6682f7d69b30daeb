"""The database refuses entries, lots, balances and awards whose sums do not match (migration 0004)."""

from uuid import UUID

import pytest
from django.db import connection

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyTransaction, OrderAward, ProgramState

from ..guards import refused, sql
from ..ledger import tables
from ..spending import spend

INSERT_ENTRY = """
    INSERT INTO saleor_loyalty_loyaltytransaction
        (member_id, kind, points, balance, idempotency_key, created_at, order_id, reason, actor_app)
    VALUES (%s, %s, %s, %s, %s, now(), %s, '', '')
"""
OTHER_ORDER = UUID(int=2)


@pytest.fixture
def order(orders, member):
    return orders.place(user_id=member.user_id, lines=["100.00"])


@pytest.fixture
def ledger(member, order, reconcile, adjust):
    """A member with 100 earned by an order, 40 of them taken by staff."""
    reconcile(order)
    adjust(-40, idempotency_key="taken")
    connection.check_constraints()
    return member


@pytest.mark.parametrize("column", ["available", "pending", "held"])
def test_a_balance_that_does_not_match_the_ledger(column, ledger):
    with refused(f"loyalty member {ledger.pk}: balance 61 does not match the ledger's 60"):
        sql(f"UPDATE saleor_loyalty_loyaltymember SET {column} = {column} + 1 WHERE id = %s", ledger.pk)


def test_points_that_become_pending_without_a_lot_that_is(ledger):
    with refused(
        f"loyalty member {ledger.pk}: lots have 0 pending and 60 available or held, the balance says 10, 50 and 0"
    ):
        sql("UPDATE saleor_loyalty_loyaltymember SET available = 50, pending = 10 WHERE id = %s", ledger.pk)


def test_points_that_are_held_though_no_redemption_says_so(ledger):
    with refused("10 points are held, the redemptions say otherwise"):
        sql("UPDATE saleor_loyalty_loyaltymember SET available = 50, held = 10, held_as_of = now()")


def test_points_that_are_held_since_no_moment(ledger, user, now):
    # given
    spend(user, 20, at=now, min_points=1)

    # then
    with refused("20 points are held since no moment"):
        sql("UPDATE saleor_loyalty_loyaltymember SET held_as_of = NULL")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE saleor_loyalty_redemption SET points = points + 1",
        "UPDATE saleor_loyalty_redemption SET state = 'released'",
        "DELETE FROM saleor_loyalty_redemption",
    ],
)
def test_a_redemption_that_the_members_balance_does_not_follow(change, ledger, user, now):
    # given
    spend(user, 20, at=now, min_points=1)

    # then
    with refused("20 points are held, the redemptions say otherwise"):
        sql(change)


def test_a_redemption_from_nowhere(ledger, user, now):
    with refused("0 points are held, the redemptions say otherwise"):
        sql(
            """
            INSERT INTO saleor_loyalty_redemption (member_id, state, channel_id, currency, given, points, point_value,
                amount, applied_amount, restored, postings, paid, watched, held_at, touched_at)
            VALUES (%s, 'held', 1, 'USD', '{}', 10, 0.01, 0.1, 0.1, 0, 0, false, false, now(), now())
            """,
            ledger.pk,
        )


def test_a_new_member_with_points_from_nowhere(ledger, other_user):
    with refused("balance 5 does not match the ledger's 0"):
        sql(
            "INSERT INTO saleor_loyalty_loyaltymember (user_id, enrolled_at, available, pending, held, tier_id)"
            " VALUES (%s, now(), 5, 0, 0, (SELECT min(id) FROM saleor_loyalty_tier))",
            other_user.pk,
        )


def test_a_lot_that_lost_points_without_a_consumption(ledger):
    with refused(r"50 of 100 points remain, but 40 were used"):
        sql("UPDATE saleor_loyalty_pointslot SET remaining = 50")


def test_a_lot_that_grew(ledger):
    with refused(r"60 of 110 points remain, but 40 were used"):
        sql("UPDATE saleor_loyalty_pointslot SET points = 110")


def test_a_consumption_that_the_lot_did_not_give(ledger):
    with refused(r"60 of 100 points remain, but 50 were used"):
        sql(
            "INSERT INTO saleor_loyalty_lotconsumption (lot_id, transaction_id, points)"
            " SELECT lot_id, transaction_id, 10 FROM saleor_loyalty_lotconsumption"
        )


@pytest.mark.parametrize("points", [0, -5])
def test_a_consumption_of_no_points(points, ledger):
    with refused("loyalty_consumption_positive"):
        sql(
            "INSERT INTO saleor_loyalty_lotconsumption (lot_id, transaction_id, points)"
            " SELECT lot_id, transaction_id, %s FROM saleor_loyalty_lotconsumption",
            points,
        )


def test_a_lot_that_is_called_pending_while_the_balance_says_available(ledger):
    with refused("lots have 60 pending and 0 available or held, the balance says 0, 60 and 0"):
        sql("UPDATE saleor_loyalty_pointslot SET released = false")


def test_an_entry_whose_balance_does_not_continue_the_one_before(ledger):
    with refused("balance 71 is not 60 with 10 added"):
        sql(INSERT_ENTRY, ledger.pk, "bonus", 10, 71, "new", None)


def test_an_entry_that_the_members_balance_leaves_out(ledger):
    with refused("balance 60 does not match the ledger's 70"):
        sql(INSERT_ENTRY, ledger.pk, "bonus", 10, 70, "new", None)


def test_an_entry_whose_points_no_lot_holds(ledger):
    with refused("lots have 0 pending and 60 available or held, the balance says 0, 70 and 0"):
        sql(INSERT_ENTRY, ledger.pk, "bonus", 10, 70, "new", None)
        sql("UPDATE saleor_loyalty_loyaltymember SET available = 70 WHERE id = %s", ledger.pk)


def test_an_entry_of_no_points(ledger):
    with refused("loyalty_tx_points_not_zero"):
        sql(INSERT_ENTRY, ledger.pk, "adjustment", 0, 60, "new", None)


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        ("earn", -10),
        ("bonus", -10),
        ("restoration", -10),
        ("reversal", 10),
        ("redemption", 10),
        ("expiration", 10),
    ],
)
def test_an_entry_whose_sign_does_not_fit_its_kind(kind, points, ledger, order):
    with refused("loyalty_tx_sign_fits_kind"):
        sql(INSERT_ENTRY, ledger.pk, kind, points, 60 + points, "new", order)


def test_an_entry_of_an_unknown_kind(ledger):
    with refused("loyalty_tx_kind_known|loyalty_tx_sign_fits_kind"):
        sql(INSERT_ENTRY, ledger.pk, "gift", 10, 70, "new", None)


def test_a_key_that_was_used_before(ledger):
    with refused("idempotency_key"):
        sql(INSERT_ENTRY, ledger.pk, "bonus", 10, 70, "adjustment:taken", None)


@pytest.mark.parametrize(
    ("kind", "points", "order_id", "message"),
    [
        ("earn", 10, "same", "earned 100 does not match the ledger's 110"),
        ("reversal", -10, "same", "earned 100 does not match the ledger's 90"),
        ("earn", 10, "other", "earned <NULL> does not match the ledger's 10"),
        ("earn", 10, "none", "loyalty award of order <NULL>"),
    ],
)
def test_an_entry_of_an_order_that_its_award_leaves_out(kind, points, order_id, message, ledger, order):
    order_id = {"same": order, "other": OTHER_ORDER, "none": None}[order_id]

    with refused(message):
        sql(INSERT_ENTRY, ledger.pk, kind, points, 60 + points, "new", order_id)


@pytest.mark.parametrize("earned", [0, 99, 101])
def test_an_award_that_says_it_earned_something_else(earned, ledger, order):
    with refused(f"loyalty award of order {order}: earned {earned} does not match the ledger's 100"):
        sql("UPDATE saleor_loyalty_orderaward SET earned = %s", earned)


@pytest.mark.parametrize(
    ("assignment", "constraint"),
    [
        ("earned = -1", "loyalty_award_earned_not_negative"),
        ("base = -0.01", "loyalty_award_base"),
        ("rate = -1", "loyalty_award_terms"),
        ("multiplier = 0", "loyalty_award_terms"),
    ],
)
def test_an_award_that_makes_no_sense(assignment, constraint, ledger):
    with refused(constraint):
        sql(f"UPDATE saleor_loyalty_orderaward SET {assignment}")


def test_an_order_has_one_award_and_a_user_one_membership(ledger):
    award = OrderAward.objects.get()
    award.pk, award.earned = None, 0

    with refused("order_id"):
        award.save()
    with refused("user_id"):
        sql(
            "INSERT INTO saleor_loyalty_loyaltymember (user_id, enrolled_at, available, pending, held, tier_id)"
            " VALUES (%s, now(), 0, 0, 0, (SELECT min(id) FROM saleor_loyalty_tier))",
            ledger.user_id,
        )


def test_terms_of_a_channel_above_zero_and_one_program(ledger):
    with refused("loyalty_channel_terms_positive"):
        ChannelTerms.objects.create(channel_id=1, points_per_currency_unit=0)
    with refused("loyalty_channel_terms_positive"):
        ChannelTerms.objects.create(channel_id=1, point_value=0)
    with refused("loyalty_program_is_one"):
        ProgramState.objects.create(pk=2)


def test_a_refusal_costs_nothing_of_what_was_there(ledger):
    before = tables()

    with refused("does not match"):
        sql("UPDATE saleor_loyalty_loyaltymember SET available = 0")
    assert tables() == before
    assert LoyaltyTransaction.objects.count() == 2
