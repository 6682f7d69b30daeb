"""What an adjustment refuses, with the field and the code, and that nothing changes then."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import (
    BalanceTooLargeError,
    IdempotencyConflictError,
    InsufficientPointsError,
    LoyaltyError,
    NotAMemberError,
)
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import tables

INVALID, REQUIRED = LoyaltyErrorCode.INVALID, LoyaltyErrorCode.REQUIRED


@pytest.fixture
def refused(adjust):
    """Return the error that an adjustment raises, after checking that it left every table as it was."""

    def run(points, **facts) -> LoyaltyError:
        before = tables()
        with pytest.raises(LoyaltyError) as error:
            adjust(points, **facts)
        assert tables() == before
        return error.value

    return run


@pytest.mark.parametrize(
    ("points", "facts", "field", "code", "message"),
    [
        (0, {}, "points", INVALID, "Enter a number of points other than 0."),
        (1, {"reason": ""}, "reason", REQUIRED, "Enter a reason."),
        (1, {"reason": " \n\t "}, "reason", REQUIRED, "Enter a reason."),
        (1, {"reason": "x" * 1001}, "reason", INVALID, "Enter at most 1000 characters."),
        (1, {"reason": "sorry\x00"}, "reason", INVALID, "This field has a character that cannot be stored."),
        (1, {"reason": "half a smile \ud83d"}, "reason", INVALID, "This field has a character that cannot be stored."),
        (
            1,
            {"idempotency_key": "k\x00"},
            "idempotency_key",
            INVALID,
            "This field has a character that cannot be stored.",
        ),
        (1, {"idempotency_key": ""}, "idempotency_key", INVALID, "Enter 1 to 150 characters."),
        (1, {"idempotency_key": "  "}, "idempotency_key", INVALID, "Enter 1 to 150 characters."),
        (1, {"idempotency_key": "k" * 151}, "idempotency_key", INVALID, "Enter 1 to 150 characters."),
    ],
)
def test_input_that_is_not_acceptable(points, facts, field, code, message, member, refused):
    error = refused(points, **facts)

    assert (error.field, error.code, error.message) == (field, code, message)


def test_a_reason_and_a_key_may_be_as_long_as_documented(member, adjust):
    entry = adjust(1, reason="x" * 1000, idempotency_key="k" * 150)

    assert (len(entry.reason), len(entry.idempotency_key)) == (1000, 161)


@pytest.mark.parametrize("points", [1.5, True])
def test_points_that_are_not_whole_are_a_mistake_of_the_program(points, member, adjust):
    before = tables()

    with pytest.raises(TypeError, match="points must be an int"):
        adjust(points)
    assert tables() == before


def test_a_customer_who_has_not_joined(user, refused):
    error = refused(100)

    assert isinstance(error, NotAMemberError)
    assert (error.field, error.code) == ("user", LoyaltyErrorCode.NOT_A_MEMBER)


@pytest.mark.parametrize(
    ("_case", "given", "taken", "available"),
    [("one too many", 600, -601, 600), ("none there", None, -1, 0), ("far too many", 600, -MAX_POINTS, 600)],
)
def test_more_is_taken_than_is_available(_case, given, taken, available, member, adjust, refused):
    if given:
        adjust(given)

    error = refused(taken)

    assert isinstance(error, InsufficientPointsError)
    assert (error.field, error.code) == ("points", LoyaltyErrorCode.INSUFFICIENT_POINTS)
    assert error.message == f"{-taken} points are to be taken, {available} are available."


def test_pending_points_cannot_be_taken(member, orders, reconcile, refused):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, settings=ProgramSettings(pending_days=14))

    # then
    assert refused(-1).message == "1 points are to be taken, 0 are available."


def test_nothing_can_be_taken_from_a_balance_below_zero(member, orders, reconcile, adjust, refused):
    # given 80 points that are owed
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    adjust(-80)
    orders.change(order, void=True)
    reconcile(order)

    # then
    assert refused(-1).message == "1 points are to be taken, 0 are available."


def test_points_that_have_expired_cannot_be_taken_though_no_job_has_run(member, adjust, refused, now):
    # given
    adjust(100, settings=ProgramSettings(expires_after_days=7))

    # then
    error = refused(-1, at=now + timedelta(days=7))
    assert error.message == "1 points are to be taken, 0 are available."


@pytest.mark.parametrize("given", [1, MAX_POINTS])
def test_a_balance_that_the_api_cannot_say(given, member, adjust, refused):
    adjust(given)

    error = refused(MAX_POINTS)

    assert isinstance(error, BalanceTooLargeError)
    assert (error.field, error.code) == ("points", LoyaltyErrorCode.ABOVE_MAXIMUM)


def test_pending_points_count_towards_the_largest_balance(member, orders, reconcile, refused):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, settings=ProgramSettings(pending_days=14))

    # then
    assert isinstance(refused(MAX_POINTS - 99), BalanceTooLargeError)


@pytest.mark.parametrize(
    ("_case", "points", "facts"),
    [("other points", 501, {}), ("the other sign", -500, {}), ("another reason", 500, {"reason": "birthday"})],
)
def test_a_key_that_was_used_for_something_else(_case, points, facts, member, adjust, refused):
    adjust(500, idempotency_key="once")

    error = refused(points, idempotency_key="once", **facts)

    assert isinstance(error, IdempotencyConflictError)
    assert (error.field, error.code) == ("idempotency_key", LoyaltyErrorCode.UNIQUE)
    assert error.message == "This key was used for another adjustment."


def test_a_key_that_was_used_for_another_customer(member, other_member, adjust, refused):
    adjust(500, idempotency_key="once")

    error = refused(500, idempotency_key="once", user_id=other_member.user_id)

    assert isinstance(error, IdempotencyConflictError)
