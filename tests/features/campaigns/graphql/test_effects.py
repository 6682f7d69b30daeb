"""LoyaltyCampaign.measured and plan: as the API shows them, and what a held-out member is shown (rules 40, 43, 44)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignSide
from saleor_loyalty_plugin.models import ProgramState
from tests.features.campaigns.campaigns import campaign, per_order
from tests.features.campaigns.holdout.crowd import bought, crowd, put_on_a_side, salt_for
from tests.graphql.callers import answer, id_of

MEASURED = """
query($from: DateTime, $to: DateTime, $language: LanguageCodeEnum) {
  loyaltyCampaign(code: "twice") {
    holdoutPercent
    measured(from: $from, to: $to) {
      treated { members orders buyers revenue { amount currency } }
      heldOut { members orders buyers revenue { amount currency } }
      revenuePerMember { estimate low high }
      conversion { estimate low high }
      cost { amount currency }
      worth { estimate low high }
      isPreliminary
      verdict
      summary(language: $language)
    }
  }
}
"""
PLAN = """
query($from: Decimal, $to: Decimal) {
  loyaltyCampaign(code: "twice") {
    plan(fromPercent: $from, toPercent: $to) { members membersNeeded smallestDifference }
  }
}
"""
CREATE = """
mutation($input: LoyaltyCampaignInput!) {
  loyaltyCampaignCreate(input: $input) { campaign { holdoutPercent } errors { field code } }
}
"""
NEW = {"code": "twice", "name": "Twice", "effect": "MULTIPLIER", "factor": 2}


@pytest.fixture
def parted(program, channel_USD):
    """Half a campaign's two thousand members are held out; of these 50 bought for 20.00, of the others 100."""
    now = timezone.now()
    row = campaign(code="twice", holdout_percent=50, now=now - timedelta(days=20))
    members = crowd(2000, now - timedelta(days=20))
    CampaignSide.objects.bulk_create(
        [
            CampaignSide(
                campaign=row,
                member=member,
                bucket=0 if index < 1000 else 5000,
                program_bucket=0,
                held_below=5000,
                treated_from=5000,
                since=now - timedelta(days=20),
            )
            for index, member in enumerate(members)
        ]
    )
    bought([member.pk for member in members[950:1100]], "20.00", now - timedelta(days=5))
    return row


def measured(client, **variables):
    return answer(client, MEASURED, **variables)["measured"]


def test_what_it_brought_is_shown_in_percentage_points_and_the_programs_money(parted, staff):
    # when
    found = measured(staff, language="PL")

    # then
    assert found["treated"] == {
        "members": 1000,
        "orders": 100,
        "buyers": 100,
        "revenue": {"amount": 2000.0, "currency": "USD"},
    }
    assert found["heldOut"]["revenue"] == {"amount": 1000.0, "currency": "USD"}
    assert found["conversion"] == {"estimate": 5.0, "low": 2.7052, "high": 7.3388}
    assert found["revenuePerMember"]["estimate"] == 1.0
    assert found["cost"] == {"amount": 0.0, "currency": "USD"}
    assert found["worth"]["estimate"] == 400.0
    assert (found["verdict"], found["isPreliminary"]) == ("PROVEN", False)
    assert found["summary"].startswith("Udowodniono: zamówiło 10,00% osób, dla których to było, i 5,00% grupy")


def test_a_window_narrows_it(parted, staff):
    # given
    day = timezone.now() - timedelta(days=4)

    # then
    assert measured(staff, to=day.isoformat())["treated"]["orders"] == 100
    assert measured(staff, **{"from": day.isoformat()})["treated"]["orders"] == 0
    assert measured(staff, **{"from": day.isoformat()})["verdict"] == "NOT_ENOUGH_DATA"
    assert measured(staff, **{"from": day.isoformat()})["conversion"] is None


def test_a_window_that_ends_before_it_begins_is_refused(parted, staff):
    # given
    now = timezone.now()

    # when
    response = staff.post_graphql(MEASURED, {"from": now.isoformat(), "to": (now - timedelta(days=1)).isoformat()})

    # then
    (error,) = response.json()["errors"]
    assert error["message"] == "`from` must be before `to`."


def test_without_a_holdout_the_sentence_says_what_to_do(program, staff, member):
    # given
    campaign(code="twice")

    # then
    found = measured(staff)
    assert (found["verdict"], found["treated"]["members"]) == ("NO_HOLDOUT", 1)
    assert "hold a share of the members out before it starts" in found["summary"]


@pytest.mark.parametrize(
    ("variables", "needed", "smallest"),
    [({"from": 5, "to": 6}, 42210, 12.3667), ({"from": 5}, None, 12.3667), ({"from": 5, "to": 5}, None, 12.3667)],
)
def test_a_plan_says_how_many_it_takes_and_what_there_is_to_see(variables, needed, smallest, program, staff):
    # given
    campaign(code="twice", holdout_percent=10)
    crowd(278, timezone.now())

    # then
    assert answer(staff, PLAN, **variables)["plan"] == {
        "members": 278,
        "membersNeeded": needed,
        "smallestDifference": smallest,
    }


@pytest.mark.parametrize(
    ("variables", "problem"),
    [
        ({"from": -1}, "`fromPercent` must be from 0 to 100 percent."),
        ({"to": "100.01"}, "`toPercent` must be from 0 to 100 percent."),
        ({"from": "NaN"}, 'Variable "$from" got invalid value "NaN".'),
    ],
)
def test_a_plan_takes_percentages(variables, problem, program, staff):
    # given
    campaign(code="twice", holdout_percent=10)

    # when
    (error,) = staff.post_graphql(PLAN, variables).json()["errors"]

    # then
    assert error["message"].startswith(problem)


def test_a_plan_of_a_campaign_for_ever_and_of_next_to_nothing_is_answered(program, staff):
    # given
    ever = datetime.max.replace(tzinfo=UTC)
    campaign(code="twice", holdout_percent=10, starts_at=ever - timedelta(days=1), ends_at=ever)

    # then
    assert answer(staff, PLAN, **{"from": 0, "to": "1e-198"})["plan"]["membersNeeded"] is None
    Campaign.objects.update(starts_at=timezone.now())
    assert answer(staff, PLAN)["plan"] == {"members": 0, "membersNeeded": None, "smallestDifference": None}


def test_a_campaign_that_starts_at_the_end_of_time_is_preliminary(program, staff):
    # given
    campaign(code="twice", holdout_percent=10, starts_at=datetime.max.replace(tzinfo=UTC))

    # then
    assert measured(staff)["isPreliminary"]


@pytest.mark.parametrize(("percent", "errors"), [(50, []), (51, ["holdoutPercent"]), (-1, ["holdoutPercent"])])
def test_a_holdout_is_of_0_to_50_percent(percent, errors, staff):
    # when
    found = answer(staff, CREATE, input={**NEW, "holdoutPercent": percent})

    # then
    assert [(error["field"], error["code"]) for error in found["errors"]] == [(field, "INVALID") for field in errors]
    assert Campaign.objects.filter(holdout_percent=percent).count() == (not errors)


def test_what_was_measured_costs_the_same_queries_however_many_ordered(parted, staff):
    # given
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            measured(staff)
        return len(captured)

    queries()
    before = queries()

    # when
    bought(CampaignSide.objects.values_list("member_id", flat=True)[:500], "5.00", timezone.now())

    # then
    assert queries() == before


OFFERS = "query($channel: String!) { loyaltyProgram(channel: $channel) { campaigns { code } } }"


@pytest.mark.parametrize(("held_out", "codes"), [(True, ["five"]), (False, ["five", "twice"])])
def test_who_is_held_out_sees_nothing_of_it(held_out, codes, program, channel_USD, member, user_api_client, api_client):
    # given
    row = campaign(code="twice", holdout_percent=50)
    per_order(5, code="five")
    put_on_a_side(row, member, held_out=held_out)

    # then
    def seen(client):
        return sorted(each["code"] for each in answer(client, OFFERS, channel=channel_USD.slug)["campaigns"])

    assert seen(user_api_client) == codes
    assert seen(api_client) == ["five", "twice"]


def test_who_is_held_out_of_the_program_sees_no_campaign(program, channel_USD, member, user_api_client):
    # given
    campaign(code="twice")
    program(program_holdout_percent="50")
    seen = {}

    # when
    for held_out in (True, False):
        ProgramState.objects.update(holdout_salt=salt_for(member, 50, held_out=held_out))
        seen[held_out] = answer(user_api_client, OFFERS, channel=channel_USD.slug)["campaigns"]

    # then
    assert seen == {True: [], False: [{"code": "twice"}]}


VARIANT = """
query($id: ID!, $channel: String!) {
  productVariant(id: $id, channel: $channel) { loyalty(channel: $channel) { pointsToEarn } }
}
"""


def test_a_product_page_promises_a_held_out_member_what_they_earn(
    program, channel_USD, product, member, user_api_client
):
    # given
    row = campaign(code="twice", holdout_percent=50)
    asked = {"id": id_of(product.variants.get(), "ProductVariant"), "channel": channel_USD.slug}

    # when
    points = {}
    for held_out in (True, False):
        put_on_a_side(row, member, held_out=held_out)
        points[held_out] = answer(user_api_client, VARIANT, **asked)["loyalty"]["pointsToEarn"]

    # then
    assert points[False] == 2 * points[True] == 20
