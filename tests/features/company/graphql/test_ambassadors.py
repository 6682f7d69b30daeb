"""Ambassadors through the API: they apply, are offered conditions, accept, and see what friends brought (rule 94)."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.company.ambassadors.services.terms import update_terms
from saleor_loyalty_plugin.features.company.models import (
    Ambassador,
    AmbassadorMovement,
    AmbassadorOrder,
    AmbassadorQuestion,
    Referral,
)
from saleor_loyalty_plugin.models import Tier
from tests.graphql.callers import answer, failures, id_of, queries_of, tables
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

TERMS = """
mutation($input: LoyaltyAmbassadorTermsInput!) { loyaltyAmbassadorTermsUpdate(input: $input) {
  terms { active tier { code } questions { text } sharePercent months conditions } errors { field code message } } }
"""
SHOWN = """
query($slug: String!) { loyaltyProgram(channel: $slug) {
  ambassadors { tier { code } questions { id text } sharePercent months conditions } } }
"""
APPLY = """
mutation($answers: [LoyaltyAmbassadorAnswerInput!]!) { loyaltyAmbassadorApply(answers: $answers) {
  ambassador { id state answers { question answer } sharePercent } errors { field code message } } }
"""
ACCEPT = """
mutation($id: ID!) { loyaltyAmbassadorAccept(id: $id) {
  ambassador { state sharePercent months conditions acceptedAt endsAt } errors { field code message } } }
"""
LEAVE = "mutation { loyaltyAmbassadorLeave { ambassador { state } errors { field code message } } }"
DECIDE = """
mutation($id: ID!, $approve: Boolean!, $note: String, $share: Decimal, $months: Int) {
  loyaltyAmbassadorDecide(id: $id, approve: $approve, note: $note, sharePercent: $share, months: $months) {
  ambassador { state sharePercent months note decidedAt } errors { field code message } } }
"""
END = """
mutation($id: ID!, $note: String!) { loyaltyAmbassadorEnd(id: $id, note: $note) {
  ambassador { state note } errors { field code message } } }
"""
OFFER = """
mutation($id: ID!, $note: String!, $share: Decimal, $months: Int) {
  loyaltyAmbassadorOffer(id: $id, note: $note, sharePercent: $share, months: $months) {
  ambassador { id state sharePercent months decidedBy { email } } errors { field code message } } }
"""
BROUGHT = """
query($filter: LoyaltyAmbassadorFilterInput) { loyaltyAmbassadors(first: 10, filter: $filter) { edges { node {
  member { user { email } referral { code } } brought { friends orders value currency points } } } } }
"""
LIST = """
query($filter: LoyaltyAmbassadorFilterInput, $from: Date!, $to: Date!) {
  loyaltyAmbassadors(first: 10, filter: $filter) { totalCount edges { node {
    id state member { user { email } } answers { answer } statement(from: $from, to: $to) { closing } } } } }
"""
MINE = """
query($from: Date!, $to: Date!) { loyaltyMember { ambassador { state sharePercent months conditions
  statement(from: $from, to: $to) {
    month opening orders value pointsGiven ordersTakenBack valueTakenBack pointsTakenBack closing } } } }
"""
YEAR = {"from": "2026-01-31", "to": "2026-02-01"}


@pytest.fixture
def terms(program):
    return update_terms(fields={"active": True, "share_percent": Decimal(10), "months": 6, "conditions": "Say so."})


@pytest.fixture
def question(terms):
    update_terms(fields={"questions": [{"text": "Where do you write?"}]})
    return id_of(AmbassadorQuestion.objects.get(), "LoyaltyAmbassadorQuestion")


def test_both_agree_through_the_api(member, question, user_api_client, staff):
    # when
    applied = answer(user_api_client, APPLY, answers=[{"question": question, "text": "A blog"}])["ambassador"]
    offered = answer(staff, DECIDE, id=applied["id"], approve=True, share="12.5", months=3)
    shown = answer(user_api_client, MINE, **YEAR)["ambassador"]
    agreed, again = (answer(user_api_client, ACCEPT, id=applied["id"]) for _ in range(2))

    # then
    assert (applied["state"], applied["sharePercent"]) == ("APPLIED", None)
    assert applied["answers"] == [{"question": "Where do you write?", "answer": "A blog"}]
    assert (offered["errors"], offered["ambassador"]["state"], offered["ambassador"]["note"]) == ([], "OFFERED", None)
    assert (shown["state"], shown["sharePercent"], shown["months"], shown["conditions"]) == (
        "OFFERED",
        12.5,
        3,
        "Say so.",
    )
    assert agreed == again
    assert agreed["ambassador"]["state"] == "ACTIVE"
    assert answer(user_api_client, LEAVE)["ambassador"] == {"state": "ENDED"}


def test_the_terms_are_set_and_shown_to_shoppers_while_members_can_apply(program, staff, api_client, channel_USD):
    # given
    closed = answer(api_client, SHOWN, slug=channel_USD.slug)["ambassadors"]
    fields = {
        "active": True,
        "tier": id_of(Tier.objects.get(code="gold"), "LoyaltyTier"),
        "questions": [{"text": "Where?"}, {"text": "Since when?"}],
        "sharePercent": "10.00",
        "months": 6,
        "conditions": "Say that it is advertising.",
    }

    # when
    saved = answer(staff, TERMS, input=fields)["terms"]
    seen = answer(api_client, SHOWN, slug=channel_USD.slug)["ambassadors"]
    second = seen["questions"][1]
    kept = answer(staff, TERMS, input={"questions": [{"id": second["id"], "text": "For how long?"}], "tier": None})

    # then
    assert closed is None
    assert saved["tier"] == seen["tier"] == {"code": "gold"}
    assert [each["text"] for each in seen["questions"]] == ["Where?", "Since when?"]
    assert (seen["sharePercent"], seen["months"], seen["conditions"]) == (10.0, 6, "Say that it is advertising.")
    assert (kept["terms"]["questions"], kept["terms"]["tier"]) == ([{"text": "For how long?"}], None)
    assert AmbassadorQuestion.objects.get().text == "For how long?"


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"active": True}, ("sharePercent", "REQUIRED")),
        ({"active": None}, ("active", "REQUIRED")),
        ({"sharePercent": "0"}, ("sharePercent", "INVALID")),
        ({"months": 121}, ("months", "INVALID")),
        ({"tier": "TG95YWx0eVRpZXI6MA=="}, ("tier", "NOT_FOUND")),
        ({"questions": [{"id": "x", "text": "Why?"}]}, ("questions", "GRAPHQL_ERROR")),
        ({"questions": [{"text": ""}]}, ("questions", "REQUIRED")),
    ],
)
def test_terms_that_cannot_be_are_refused_on_their_field(fields, refused, program, staff):
    assert failures(staff, TERMS, input=fields) == [refused]


@pytest.mark.parametrize(
    ("text", "code"), [(" ", "REQUIRED"), ("x" * 1001, "INVALID"), ("<img src=x onerror=alert(1)>", "INVALID")]
)
def test_answers_that_cannot_be_are_refused(text, code, member, question, user_api_client):
    given = [{"question": question, "text": text}]

    assert failures(user_api_client, APPLY, answers=given) == [("answers", code)]
    assert failures(user_api_client, APPLY, answers=[]) == [("answers", "REQUIRED")]
    assert failures(user_api_client, APPLY, answers=[{"question": "x", "text": "A"}]) == [("answers", "GRAPHQL_ERROR")]


def test_who_cannot_apply_is_told_why_and_nobody_joins_by_it(program, terms, customer_user, user_api_client):
    # given nobody is a member yet
    update_terms(fields={"tier_id": Tier.objects.get(code="gold").pk})
    before = tables()

    # then
    assert failures(user_api_client, APPLY, answers=[]) == [(None, "TIER_REQUIRED")]
    assert failures(user_api_client, LEAVE) == [(None, "INVALID")]
    assert tables() == before


def test_staff_refuse_end_and_list(member, terms, user_api_client, staff):
    # given
    first = answer(user_api_client, APPLY, answers=[])["ambassador"]["id"]

    # when
    unexplained = failures(staff, DECIDE, id=first, approve=False)
    refused = answer(staff, DECIDE, id=first, approve=False, note="Nobody reads it")["ambassador"]
    second = answer(user_api_client, APPLY, answers=[])["ambassador"]["id"]
    answer(staff, DECIDE, id=second, approve=True)
    twice = failures(staff, DECIDE, id=second, approve=True)
    answer(user_api_client, ACCEPT, id=second)
    ended = answer(staff, END, id=second, note="Writes no more")["ambassador"]

    # then
    assert (unexplained, twice) == ([("note", "REQUIRED")], [("id", "INVALID")])
    assert (refused["state"], refused["note"]) == ("REFUSED", "Nobody reads it")
    assert ended == {"state": "ENDED", "note": "Writes no more"}
    listed = answer(staff, LIST, filter={"states": ["ENDED"]}, **YEAR)
    assert (listed["totalCount"], listed["edges"][0]["node"]["id"]) == (1, second)
    assert listed["edges"][0]["node"]["member"]["user"]["email"] == member.user.email
    assert answer(staff, LIST, **YEAR)["totalCount"] == 2


def test_staff_offer_other_conditions(member, terms, user_api_client, staff):
    # given
    agreement = active(member)

    # when
    offered = answer(staff, OFFER, id=id_of(agreement, "LoyaltyAmbassador"), note="More", share="15", months=3)
    agreed = answer(user_api_client, ACCEPT, id=offered["ambassador"]["id"])["ambassador"]

    # then
    assert offered["errors"] == []
    assert offered["ambassador"] | {"id": ""} == {
        "id": "",
        "state": "OFFERED",
        "sharePercent": 15.0,
        "months": 3,
        "decidedBy": {"email": staff.user.email},
    }
    assert (agreed["state"], agreed["sharePercent"]) == ("ACTIVE", 15.0)
    too_much = {"id": offered["ambassador"]["id"], "note": "More", "share": "10001"}
    assert failures(staff, OFFER, **too_much) == [("sharePercent", "INVALID")]


def test_staff_see_what_an_ambassador_has_brought(member, terms, staff, channel_USD):
    # given
    row = active(member)
    counted(row, [("2026-01-31T23:59:59+00:00", 1, "100.00", 10)])
    facts = {"counts": True, "value": Decimal("99.50"), "points": 9, "channel_rate": 1, "program_rate": 1}
    AmbassadorOrder.objects.update(**facts)
    active(join(User.objects.create(email="quiet@example.com")))
    index_for_search(member.user)

    # when
    found = answer(staff, BROUGHT, filter={"search": member.user.email})["edges"]
    everybody = answer(staff, BROUGHT)["edges"]

    # then
    brought = {"friends": 1, "orders": 1, "value": 99.5, "currency": "USD", "points": 9}
    assert [edge["node"]["brought"] for edge in found] == [brought]
    assert len(found[0]["node"]["member"]["referral"]["code"]) == 8
    nothing = {"friends": 0, "orders": 0, "value": 0.0, "currency": "USD", "points": 0}
    assert [edge["node"]["brought"] for edge in everybody] == [nothing, brought]


def test_the_statement_is_by_month_and_adds_up(member, terms, user_api_client):
    # given
    row = active(member)
    counted(row, [("2026-01-31T23:59:59+00:00", 1, "100.00", 10), ("2026-02-01T00:00:00+00:00", 0, "-30.01", -4)])

    # when
    months = answer(user_api_client, MINE, **YEAR)["ambassador"]["statement"]

    # then
    nothing = {"orders": 0, "value": 0, "pointsGiven": 0, "ordersTakenBack": 0, "valueTakenBack": 0}
    january = {"month": "2026-01-01", "opening": 0, "orders": 1, "value": 100, "pointsGiven": 10, "closing": 10}
    february = {"month": "2026-02-01", "opening": 10, "valueTakenBack": 30.01, "pointsTakenBack": 4, "closing": 6}
    assert months == [nothing | {"pointsTakenBack": 0} | january, nothing | february]


def test_a_period_that_cannot_be_told_is_an_error(member, terms, user_api_client):
    active(member)

    for period in ({"from": "2026-02-01", "to": "2026-01-31"}, {"from": "2020-01-01", "to": "2026-01-31"}):
        told = user_api_client.post_graphql(MINE, period).json()
        assert told["errors"][0]["message"].startswith("`to`: ")


def test_the_list_asks_the_same_number_of_queries_however_long_it_is(program, terms, staff):
    def make(first, last):
        for number in range(first, last):
            row = active(join(User.objects.create(email=f"a{number}@example.com")))
            counted(row, [("2026-01-15T12:00:00+00:00", 1, "100.00", 10)])

    make(0, 2)
    answer(staff, LIST, **YEAR)
    few = queries_of(lambda: answer(staff, LIST, **YEAR))
    make(2, 8)

    assert queries_of(lambda: answer(staff, LIST, **YEAR)) == few


def active(member):
    now = timezone.now()
    return Ambassador.objects.create(
        member=member,
        state="active",
        applied_at=now,
        accepted_at=now,
        ends_at=now + timedelta(days=100),
        share_percent=10,
        months=3,
    )


def counted(ambassador, movements):
    """Have an order of a friend's count as `movements` say: when, orders, value and points."""
    friend = join(User.objects.create(email=f"friend-{ambassador.pk}@example.com"))
    referral = Referral.objects.create(
        referrer=ambassador.member, friend=friend, accepted=True, state="named", named_at=timezone.now()
    )
    order = AmbassadorOrder.objects.create(ambassador=ambassador, referral=referral, order_id=uuid4())
    for at, orders, value, points in movements:
        AmbassadorMovement.objects.create(order=order, at=at, orders=orders, value=value, points=points)
