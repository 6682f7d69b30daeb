"""loyaltyStatement and the parts of loyaltyLiability, for staff and apps with MANAGE_DISCOUNTS."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.callers import STRANGERS, answer, assert_denied, may, without
from tests.graphql.members.members import give, join

STATEMENT = """
query($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyStatement(from: $from, to: $to, channel: $channel) {
    opening earned bonus adjusted restored reversed redeemed expired closing values { amount currency }
  }
}
"""
LIABILITY = """
query($at: DateTime) {
  loyaltyLiability(at: $at) {
    pointsOutstanding
    byAge { fromDays toDays points } byExpiry { fromDays toDays points }
    byChannel { channel { slug } points } expectedPoints breakagePercent
  }
}
"""
NOTHING = dict.fromkeys(("earned", "bonus", "restored", "reversed", "redeemed"), 0)


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@pytest.fixture
def members(member, customer_user, channel_USD):
    """100 points that expired two days ago, which was written down today, and 150 of today."""
    LoyaltyMember.objects.update(enrolled_at=timezone.now() - timedelta(days=50))
    give(customer_user, 100, days_ago=9, expires_after_days=7)
    give(customer_user, 150)


def days_ago(days: int) -> str:
    return (timezone.now() - timedelta(days=days)).isoformat()


def test_a_period_opens_and_closes_with_what_was_there(members, staff):
    first = answer(staff, STATEMENT, **{"from": days_ago(20), "to": days_ago(5)})
    second = answer(staff, STATEMENT, **{"from": days_ago(5), "to": days_ago(-30)})

    assert first == {
        **NOTHING,
        "opening": 0,
        "adjusted": 100,
        "expired": 0,
        "closing": 100,
        "values": [{"amount": 1.0, "currency": "USD"}],
    }
    assert second == {
        **NOTHING,
        "opening": 100,
        "adjusted": 150,
        "expired": -100,
        "closing": 150,
        "values": [{"amount": 1.5, "currency": "USD"}],
    }


def test_a_channel_has_its_own(members, staff, channel_USD):
    found = answer(staff, STATEMENT, **{"from": days_ago(20), "to": days_ago(0)}, channel=channel_USD.slug)

    assert (found["opening"], found["closing"]) == (0, 0)


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ({"to": "2020-01-01T00:00:00+00:00"}, "`to`: It is not after `from`."),
        ({"channel": "nowhere"}, "Channel with slug nowhere does not exist."),
    ],
)
def test_what_cannot_be_told_is_refused(asked, problem, staff):
    asked = {"from": "2026-01-01T00:00:00+00:00", "to": "2026-02-01T00:00:00+00:00", **asked}

    content = get_graphql_content_from_response(staff.post_graphql(STATEMENT, asked))

    assert [error["message"] for error in content["errors"]] == [problem]


@pytest.mark.parametrize("caller", [*STRANGERS, "staff_api_client", "app_api_client"])
def test_nobody_else_reads_it(caller, program, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")

    assert_denied(client, STATEMENT, **{"from": days_ago(20), "to": days_ago(0)})


def test_the_liability_in_parts(members, staff, customer_user2):
    # given 70 more since 40 days ago that expire in ten, none of all points was ever spent
    join(customer_user2)
    give(customer_user2, 70, days_ago=40, expires_after_days=50)

    # when
    found = answer(staff, LIABILITY)

    # then
    assert found["pointsOutstanding"] == 220
    assert found["byAge"] == [
        {"fromDays": 0, "toDays": 30, "points": 150},
        {"fromDays": 30, "toDays": 60, "points": 70},
    ]
    assert [bucket["points"] for bucket in found["byExpiry"]] == [70, 150]
    assert found["byChannel"] == [{"channel": None, "points": 220}]
    assert (found["expectedPoints"], found["breakagePercent"]) == (0, 100)
    assert answer(staff, LIABILITY, at=days_ago(8))["byAge"] == [
        {"fromDays": 0, "toDays": 30, "points": 100},
    ]


def test_where_nothing_is_outstanding_no_share_is_expected(staff):
    found = answer(staff, LIABILITY)

    assert (found["byAge"], found["byExpiry"], found["byChannel"]) == ([], [], [])
    assert (found["expectedPoints"], found["breakagePercent"]) == (0, None)


def told(*arguments: str) -> str:
    printed = StringIO()
    call_command("loyalty_statement", *arguments, stdout=printed)
    return printed.getvalue()


def test_the_command_tells_a_month(members):
    month = timezone.now().strftime("%Y-%m")

    assert "closing,150" in told("--month", month, "--format", "csv")
    assert "month,points,spent,expired,open,breakage %" in told("--breakage", "--format", "csv")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--month", "2026-13"], "2026-13 is no month. Write it as 2026-10."),
        (["--month", "2999-01"], "2999-01 is still to come."),
        (["--month", "2026-01", "--channel", "nowhere"], "There is no channel with the slug nowhere."),
    ],
)
def test_the_command_says_what_is_wrong(arguments, problem, program):
    with pytest.raises(CommandError, match=problem):
        told(*arguments)


def test_the_command_verifies_the_ledger(members):
    # given
    printed = StringIO()

    # when
    call_command("loyalty_verify", "--rebuild", stdout=printed)

    # then
    assert "3 entries of 1 members. Head: " in printed.getvalue()
    assert printed.getvalue().endswith("Everything adds up.\n")


def test_the_command_fails_where_something_differs(members):
    # given
    LoyaltyMember.objects.update(next_due_at=None)
    printed = StringIO()

    # then
    with pytest.raises(CommandError, match="1 differences"):
        call_command("loyalty_verify", stdout=printed)
    member = LoyaltyMember.objects.get()
    assert f"Member {member.pk}: nothing falls due before the member's row says so." in printed.getvalue()
