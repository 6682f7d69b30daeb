"""loyaltyMember: the present tier, the next one, and until when the present one is safe."""

from datetime import UTC, datetime, timedelta

import pytest
from freezegun import freeze_time

from saleor_loyalty_plugin.models import LoyaltyMember

from ..callers import answer
from ..tiers.tiers import member

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
MEMBER = """
{ loyaltyMember { tier { code } tierExpiresAt nextTier { tier { code name } remaining percent } } }
"""

at_now = freeze_time(NOW)


def next_tier(code: str, remaining: float, percent: int):
    return {"tier": {"code": code, "name": code.title()}, "remaining": remaining, "percent": percent}


@at_now
@pytest.mark.parametrize(
    ("code", "bought", "expected"),
    [
        ("bronze", None, next_tier("silver", 500.0, 0)),
        ("bronze", "430.00", next_tier("silver", 70.0, 86)),
        ("silver", "500.00", next_tier("gold", 1500.0, 25)),
        ("gold", "2000.00", None),
    ],
)
def test_a_member_sees_what_is_missing_for_the_next_tier(
    code, bought, expected, program, customer_user, user_api_client
):
    # given
    member(customer_user, code, bought=bought, at=NOW)

    # then
    found = answer(user_api_client, MEMBER)
    assert (found["tier"], found["nextTier"]) == ({"code": code}, expected)


@at_now
@pytest.mark.parametrize(("basis", "missing"), [("points", 470.0), ("spend", 469.5), ("orders", 499.0)])
def test_what_is_missing_is_in_the_programs_basis(basis, missing, program, customer_user, user_api_client):
    # given
    program(qualification_basis=basis)
    member(customer_user, bought="30.50", at=NOW)

    # then
    assert answer(user_api_client, MEMBER)["nextTier"]["remaining"] == missing


@at_now
@pytest.mark.parametrize(
    ("window", "grace_days", "expires_at"),
    [
        ("rolling_12_months", "30", "2027-06-14T12:00:00+00:00"),
        ("rolling_12_months", "0", "2027-05-15T12:00:00+00:00"),
        ("calendar_year", "30", "2027-01-31T00:00:00+00:00"),
        ("lifetime", "30", None),
    ],
)
def test_a_tier_is_safe_to_the_end_of_its_window_and_grace(
    window, grace_days, expires_at, program, customer_user, user_api_client
):
    # given
    program(qualification_window=window, downgrade_grace_days=grace_days)
    member(customer_user, "silver", bought="500.00", at=NOW - timedelta(days=31))

    # then
    assert answer(user_api_client, MEMBER)["tierExpiresAt"] == expires_at


@at_now
def test_the_lowest_tier_cannot_be_lost(program, customer_user, user_api_client):
    member(customer_user, "bronze", bought="100.00", at=NOW)

    assert answer(user_api_client, MEMBER)["tierExpiresAt"] is None


@at_now
def test_a_tier_that_is_being_lost_is_lost_at_the_end_of_its_grace(program, customer_user, user_api_client):
    # given
    falling = member(customer_user, "gold")
    LoyaltyMember.objects.filter(pk=falling.pk).update(below_since=NOW - timedelta(days=10))

    # then
    assert answer(user_api_client, MEMBER)["tierExpiresAt"] == "2026-07-05T12:00:00+00:00"


@at_now
@pytest.mark.parametrize(
    ("ends_in", "code", "expires_at", "following"),
    [
        (timedelta(seconds=1), "bronze", "2026-06-15T12:00:01+00:00", next_tier("silver", 0.0, 100)),
        (None, "bronze", None, next_tier("silver", 0.0, 100)),
        (timedelta(seconds=1), "gold", "2026-06-15T12:00:01+00:00", None),
        (None, "gold", None, None),
    ],
)
def test_an_assigned_tier_goes_before_the_qualified_one(
    ends_in, code, expires_at, following, program, customer_user, user_api_client
):
    # given silver by 600 points
    until = None if ends_in is None else NOW + ends_in
    member(customer_user, "silver", bought="600.00", at=NOW, assigned=code, until=until)

    # then
    found = answer(user_api_client, MEMBER)
    assert found == {"tier": {"code": code}, "tierExpiresAt": expires_at, "nextTier": following}


@at_now
@pytest.mark.parametrize("code", ["bronze", "silver", "gold"])
def test_an_assignment_that_is_over_does_not_count(code, program, customer_user, user_api_client):
    # given
    member(customer_user, "silver", bought="600.00", at=NOW, assigned=code, until=NOW)

    # then
    assert answer(user_api_client, MEMBER) == {
        "tier": {"code": "silver"},
        "tierExpiresAt": "2027-07-15T12:00:00+00:00",
        "nextTier": next_tier("gold", 1400.0, 30),
    }
