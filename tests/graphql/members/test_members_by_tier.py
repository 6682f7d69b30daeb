"""loyaltyMembers: filtered and sorted by the tier that each member has now."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.models import LoyaltyMember

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, may, queries_of, without
from ..tiers.tiers import member, switch_off, tier, tier_id

MEMBERS = """
query($filter: LoyaltyMemberFilterInput, $sort: LoyaltyMemberSortingInput, $first: Int = 100, $after: String) {
  loyaltyMembers(filter: $filter, sortBy: $sort, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { user { email } tier { code } tierExpiresAt nextTier { tier { code } remaining percent } } }
  }
}
"""


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_users")


@pytest.fixture
def crowd(program):
    """Five members; two of them are in another tier than the one they qualified for."""
    later, earlier = timezone.now() + timedelta(days=1), timezone.now() - timedelta(seconds=1)
    for name, facts in {
        "a": {"code": "gold"},
        "b": {"code": "bronze"},
        "c": {"code": "bronze", "assigned": "silver", "until": later},
        "d": {"code": "gold", "assigned": "bronze", "until": None},
        "e": {"code": "silver", "assigned": "gold", "until": earlier},
    }.items():
        member(User.objects.create(email=f"{name}@example.com"), **facts)


def names(found) -> str:
    return "".join(edge["node"]["user"]["email"][0] for edge in found["edges"])


@BY_STAFF_AND_APPS
def test_members_are_shown_in_the_tier_they_have_now(caller, crowd, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")

    # when
    found = answer(client, MEMBERS, sort={"field": "EMAIL", "direction": "ASC"})

    # then
    codes = [edge["node"]["tier"]["code"] for edge in found["edges"]]
    assert (names(found), codes) == ("abcde", ["gold", "bronze", "silver", "bronze", "silver"])


@pytest.mark.parametrize(
    ("codes", "expected"),
    [(["gold"], "a"), (["silver"], "ce"), (["bronze"], "bd"), (["bronze", "gold"], "abd"), ([], "abcde")],
)
def test_members_are_filtered_by_the_tier_they_have_now(codes, expected, staff, crowd):
    # given
    sort = {"field": "EMAIL", "direction": "ASC"}

    # when
    found = answer(staff, MEMBERS, filter={"tiers": [tier_id(code) for code in codes]}, sort=sort)

    # then
    assert (names(found), found["totalCount"]) == (expected, len(expected))


@pytest.mark.parametrize(("direction", "expected"), [("ASC", "bdcea"), ("DESC", "aecdb")])
def test_members_are_sorted_by_the_threshold_of_the_tier_they_have_now(direction, expected, staff, crowd):
    found = answer(staff, MEMBERS, sort={"field": "TIER", "direction": direction})

    assert names(found) == expected


@pytest.mark.parametrize(("direction", "expected"), [("ASC", "bdcea"), ("DESC", "aecdb")])
def test_pages_in_the_order_of_the_tiers_show_everybody_once(direction, expected, staff, crowd):
    # given
    shown, cursor, has_more = "", None, True

    # when
    while has_more:
        sort = {"field": "TIER", "direction": direction}
        page = answer(staff, MEMBERS, sort=sort, first=2, after=cursor)
        shown += names(page)
        cursor, has_more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]

    # then
    assert shown == expected


@pytest.mark.parametrize("other", ["TG95YWx0eVRpZXI6MA==", "VXNlcjox"])  # LoyaltyTier:0, User:1
def test_what_is_not_a_tier_has_no_members(other, staff, crowd):
    found = answer(staff, MEMBERS, filter={"tiers": [other]})

    assert (found["totalCount"], found["edges"]) == (0, [])


@pytest.mark.parametrize("wrong", ["gold", "", "TG95YWx0eVRpZXI6Z29sZA=="])  # the last: LoyaltyTier:gold
def test_what_is_no_id_is_refused(wrong, staff, crowd):
    # when
    content = staff.post_graphql(MEMBERS, {"filter": {"tiers": [wrong]}}).json()

    # then
    assert content["data"]["loyaltyMembers"] is None
    assert content["errors"][0]["extensions"]["exception"]["code"] == "GraphQLError"


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_lists_members(caller, crowd, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_users"), MEMBERS)


def test_who_asks_how_many_there_are_has_no_member_read(staff, crowd):
    # when
    with CaptureQueriesContext(connection) as captured:
        found = answer(staff, "{ loyaltyMembers { totalCount } }")

    # then
    asked = [query["sql"] for query in captured if LoyaltyMember._meta.db_table in query["sql"]]
    assert found == {"totalCount": 5}
    assert asked
    assert all(sql.startswith("SELECT COUNT(") for sql in asked)


@pytest.mark.parametrize("field", ["TIER", "EMAIL"])
def test_a_hundred_members_cost_the_queries_of_ten(field, staff):
    # given members with points in every tier, some of them assigned
    def join(numbers):
        users = User.objects.bulk_create(User(email=f"{number}@example.com") for number in numbers)
        for number, user in zip(numbers, users, strict=True):
            code = ("bronze", "silver", "gold")[number % 3]
            member(user, code, bought="600.00", assigned="gold" if number % 5 == 0 else None)

    sort = {"field": field, "direction": "ASC"}
    filtered = {"tiers": [tier_id("bronze"), tier_id("silver"), tier_id("gold")]}
    shown = []

    def ask():
        shown.append(len(answer(staff, MEMBERS, sort=sort, filter=filtered)["edges"]))

    join(range(10))
    ask()
    queries_of_ten = queries_of(ask)

    # when
    join(range(10, 100))

    # then
    assert queries_of(ask) == queries_of_ten
    assert shown == [10, 10, 100]
    assert LoyaltyMember.objects.filter(tier=tier("gold")).count() == 33


def test_the_same_are_listed_while_the_program_is_switched_off(staff, crowd):
    # given
    query = MEMBERS.replace("tierExpiresAt", "")
    listed = answer(staff, query)

    # when
    switch_off()

    # then
    assert listed["totalCount"] == 5
    assert answer(staff, query) == listed
