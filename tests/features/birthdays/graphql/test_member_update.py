import pytest
from django.utils import timezone
from graphene import Node
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content, get_graphql_content_from_response

from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.members.members import global_id
from tests.services.ledger import tables

MUTATION = """
mutation($user: ID, $input: LoyaltyMemberInput!) {
  loyaltyMemberUpdate(user: $user, input: $input) {
    member { id birthday { month day } }
    errors { field code message }
  }
}
"""
BIRTHDAY = {"birthday": {"month": 7, "day": 21, "year": 1990}}


def update(client, **variables):
    variables.setdefault("input", BIRTHDAY)
    return get_graphql_content(client.post_graphql(MUTATION, variables))["data"]["loyaltyMemberUpdate"]


def errors_of(answer):
    assert answer["member"] is None
    return [(error["field"], error["code"]) for error in answer["errors"]]


def birthday_of(member):
    return Birthday.objects.values_list("month", "day", "year").filter(member=member).first()


@pytest.fixture
def birthday(member):
    set_birthday(user_id=member.user_id, month=1, day=2, year=1980, now=timezone.now())


@pytest.mark.parametrize(
    ("_case", "given", "stored"),
    [
        ("with a year", {"month": 7, "day": 21, "year": 1990}, (7, 21, 1990)),
        ("without a year", {"month": 7, "day": 21}, (7, 21, None)),
        ("year is null", {"month": 7, "day": 21, "year": None}, (7, 21, None)),
        ("leap day without a year", {"month": 2, "day": 29}, (2, 29, None)),
        ("leap day", {"month": 2, "day": 29, "year": 2000}, (2, 29, 2000)),
        ("oldest", {"month": 1, "day": 1, "year": 1900}, (1, 1, 1900)),
    ],
)
def test_own_birthday(_case, given, stored, member, birthday, user_api_client):
    # when
    answer = update(user_api_client, input={"birthday": given})

    # then
    assert answer["errors"] == []
    assert answer["member"] == {
        "id": global_id(member),
        "birthday": {"month": given["month"], "day": given["day"]},
    }
    assert birthday_of(member) == stored


def test_null_removes_the_birthday(member, birthday, user_api_client):
    # when
    answer = update(user_api_client, input={"birthday": None})

    # then
    assert (answer["errors"], answer["member"]["birthday"]) == ([], None)
    assert birthday_of(member) is None


def test_what_is_not_given_stays(member, birthday, user_api_client):
    # when
    answer = update(user_api_client, input={})

    # then
    assert (answer["errors"], answer["member"]["birthday"]) == ([], {"month": 1, "day": 2})
    assert birthday_of(member) == (1, 2, 1980)


@pytest.mark.parametrize(
    ("_case", "given", "field"),
    [
        ("month 0", {"month": 0, "day": 1}, "month"),
        ("month 13", {"month": 13, "day": 1}, "month"),
        ("month below zero", {"month": -7, "day": 1}, "month"),
        ("day 0", {"month": 1, "day": 0}, "day"),
        ("day 32", {"month": 1, "day": 32}, "day"),
        ("31st of a month of 30 days", {"month": 4, "day": 31}, "day"),
        ("30th of February", {"month": 2, "day": 30}, "day"),
        ("leap day of another year", {"month": 2, "day": 29, "year": 1999}, "day"),
        ("leap day of 1900", {"month": 2, "day": 29, "year": 1900}, "day"),
        ("year before 1900", {"month": 1, "day": 1, "year": 1899}, "year"),
        ("future year", {"month": 1, "day": 1, "year": 2400}, "year"),
        ("future day", {"month": 12, "day": 31, "year": "this"}, "year"),
        ("huge year", {"month": 1, "day": 1, "year": 2**31 - 1}, "year"),
    ],
)
def test_what_is_no_birthday_is_refused_on_its_field(
    _case, given, field, member, birthday, user_api_client, monkeypatch
):
    # given
    if given.get("year") == "this":
        now = timezone.now().replace(month=6)
        monkeypatch.setattr("saleor_loyalty_plugin.graphql.members.mutations.update.timezone.now", lambda: now)
        given = {**given, "year": now.year}
    before = tables()

    # when
    answer = update(user_api_client, input={"birthday": given})

    # then
    assert errors_of(answer) == [(field, "INVALID")]
    assert answer["errors"][0]["message"]
    assert tables() == before


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_who_may_manage_users_may_name_a_customer(_caller, client, member):
    # when
    answer = update(client, user=global_id(member.user))

    # then
    assert (answer["errors"], answer["member"]["birthday"]) == ([], {"month": 7, "day": 21})
    assert birthday_of(member) == (7, 21, 1990)


def test_customer_may_name_themself(member, user_api_client):
    # when
    answer = update(user_api_client, user=global_id(member.user))

    # then
    assert answer["errors"] == []
    assert birthday_of(member) == (7, 21, 1990)


@pytest.mark.parametrize(
    "_caller", ["api_client", "user2_api_client", "staff_api_client", "app_api_client", "staff_with_orders"]
)
def test_others_may_not_name_a_customer(_caller, client, member, birthday):
    # given
    before = tables()

    # when
    response = client.post_graphql(MUTATION, {"user": global_id(member.user), "input": BIRTHDAY})

    # then
    assert_no_permission(response)
    assert tables() == before


@pytest.mark.parametrize("_caller", ["api_client", "app_api_client"])
def test_who_is_nobody_has_no_profile(_caller, client, member):
    # then
    assert_no_permission(client.post_graphql(MUTATION, {"input": BIRTHDAY}))


def test_app_must_name_a_customer(member, app_with_users):
    # then
    assert errors_of(update(app_with_users)) == [("user", "REQUIRED")]


@pytest.mark.parametrize(
    ("_case", "user", "code"),
    [
        ("unknown", Node.to_global_id("User", 987654321), "NOT_FOUND"),
        ("of another type", Node.to_global_id("Order", 1), "GRAPHQL_ERROR"),
        ("malformed", "nonsense", "GRAPHQL_ERROR"),
        ("not a number", Node.to_global_id("User", "abc"), "GRAPHQL_ERROR"),
        ("empty", "", "REQUIRED"),
    ],
)
def test_wrong_customer_is_refused_on_its_field(_case, user, code, member, birthday, staff_with_users):
    # given
    before = tables()

    # when
    answer = update(staff_with_users, user=user)

    # then
    assert errors_of(answer) == [("user", code)]
    assert tables() == before


def test_customer_who_has_not_joined_yet_joins_where_everybody_does(program, customer_user, user_api_client):
    # when
    answer = update(user_api_client)

    # then
    assert answer["errors"] == []
    assert birthday_of(LoyaltyMember.objects.get()) == (7, 21, 1990)


def test_refused_update_makes_nobody_a_member(program, customer_user, user_api_client):
    # given
    program(welcome_points="50")

    # when
    answer = update(user_api_client, input={"birthday": {"month": 13, "day": 1}})

    # then
    assert errors_of(answer) == [("month", "INVALID")]
    assert not LoyaltyMember.objects.exists()


def test_customer_who_has_not_joined_is_refused_where_they_join_by_themselves(program, customer_user, user_api_client):
    # given
    program(auto_enroll="false")

    # then
    assert errors_of(update(user_api_client)) == [("user", "NOT_A_MEMBER")]
    assert not LoyaltyMember.objects.exists()


def test_inactive_program_refuses(member, birthday, inactive, user_api_client):
    # given
    inactive()

    # then
    assert errors_of(update(user_api_client)) == [(None, "PROGRAM_INACTIVE")]
    assert birthday_of(member) == (1, 2, 1980)


@pytest.mark.parametrize("_caller", ["user_api_client", "staff_with_users", "app_with_users"])
def test_year_is_never_readable(_caller, client, member, birthday):
    # when
    query = "query($user: ID!) { loyaltyMember(user: $user) { birthday { month day year } } }"
    content = get_graphql_content_from_response(client.post_graphql(query, {"user": global_id(member.user)}))

    # then
    assert "data" not in content
    assert content["errors"][0]["message"] == 'Cannot query field "year" on type "LoyaltyBirthday".'
