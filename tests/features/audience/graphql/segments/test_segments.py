"""Segments in the API: rules of what the shop has, lists by address, who is in them, with how many queries."""

import graphene
import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.tests.utils import get_graphql_content_from_response
from saleor.product.models import Category

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.graphql.segments.names import name_rows
from saleor_loyalty_plugin.features.audience.segments.models import Segment
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.features.audience.segments.people import bought, segment
from tests.features.audience.segments.rules import ORDERED, all_of, any_of, but, condition, nested
from tests.graphql.callers import answer, assert_denied, failures, id_of, may, queries_of
from tests.graphql.members.members import join, make_members

FIELDS = "segment { id code name kind size rule members(first: 9) { totalCount edges { node { id } } } }"
CREATE = f"""
mutation($input: LoyaltySegmentInput!) {{
  loyaltySegmentCreate(input: $input) {{ {FIELDS} unknownEmails errors {{ field code message }} }}
}}
"""
REFUSED = """
mutation($input: LoyaltySegmentInput!) {
  loyaltySegmentCreate(input: $input) { segment { id } errors { field code message } }
}
"""
REFUSED_CHANGE = """
mutation($id: ID!, $input: LoyaltySegmentInput!) {
  loyaltySegmentUpdate(id: $id, input: $input) { segment { id } errors { field code } }
}
"""
UPDATE = f"""
mutation($id: ID!, $input: LoyaltySegmentInput!) {{
  loyaltySegmentUpdate(id: $id, input: $input) {{ {FIELDS} unknownEmails errors {{ field code message }} }}
}}
"""
DELETE = "mutation($id: ID!) { loyaltySegmentDelete(id: $id) { segment { code } errors { field code } } }"
PREVIEW = """
query($rule: LoyaltySegmentRuleInput!, $first: Int) {
  loyaltySegmentPreview(rule: $rule) { size members(first: $first) { id } }
}
"""
OF_MEMBERS = """
query($filter: LoyaltyMemberFilterInput) {
  loyaltyMembers(first: 9, filter: $filter) { edges { node { id segments { code } } } }
}
"""
LIST = """
{ loyaltySegments(first: 20) { edges { node { code size members(first: 2) { edges { node { tier { code } } } } } } } }
"""


def of_member(row) -> str:
    return id_of(row, "LoyaltyMember")


def test_a_rule_is_kept_with_the_ids_of_what_it_names(staff, product, category, channel_USD):
    # given
    below = Category.objects.create(name="Below", slug="below", parent=category)
    members = make_members(3)
    bought(members[0], timezone.now(), product=product.pk, category=below.pk)
    bought(members[1], timezone.now(), product=product.pk)
    segment(code="friends", add_members=[members[0].pk])
    rule = all_of(
        condition("BOUGHT_CATEGORY", "EQ", id_of(category), days=30),
        condition("BOUGHT_PRODUCT", "IN", product.slug),
        but(condition("CHANNEL", "EQ", channel_USD.slug)),
        any_of(condition("TIER", "IN", "bronze"), condition("METADATA", "IS_SET", key="vip")),
        condition("SEGMENT", "EQ", "friends"),
    )

    # when
    made = answer(staff, CREATE, input={"code": "vip", "name": "VIP", "rule": rule})

    # then
    assert (made["errors"], made["unknownEmails"]) == ([], [])
    found = made["segment"]
    assert (found["code"], found["kind"], found["size"]) == ("vip", "RULE", 1)
    assert found["members"]["edges"] == [{"node": {"id": of_member(members[0])}}]
    kept = found["rule"]["all"]
    assert kept[1] == condition("BOUGHT_PRODUCT", "IN", id_of(product))
    assert kept[2] == but(condition("CHANNEL", "EQ", id_of(channel_USD)))

    # when what it names is gone and it is sent back
    product_id = id_of(product)
    product.delete()
    changed = answer(staff, UPDATE, id=found["id"], input={"rule": {"all": kept[:2]}})

    # then
    assert changed["errors"] == []
    assert changed["segment"]["rule"]["all"][1]["condition"]["values"] == [product_id]


def test_metadata_of_the_customer(staff):
    # given
    members = make_members(2)
    for member, vip in zip(members, ("yes, since 2020", "no"), strict=True):
        member.user.metadata = {"vip": vip}
        member.user.save()

    # then
    rule = condition("METADATA", "CONTAINS", "since", key="vip")
    assert answer(staff, PREVIEW, rule=rule) == {"size": 1, "members": [{"id": of_member(members[0])}]}
    assert answer(staff, PREVIEW, rule=but(condition("METADATA", "IS_SET", key="vip"))) == {"size": 0, "members": []}


@pytest.mark.parametrize(
    ("rule", "field", "code"),
    [
        (nested(40), "rule" + ".all.0" * 30, "INVALID"),
        (all_of(ORDERED, condition("COUNTRY", "GT", "PL")), "rule.all.1.condition.operator", "INVALID"),
        (all_of(ORDERED, but({})), "rule.all.1.not", "REQUIRED"),
        (but(condition("SEGMENT", "IN", "new")), "rule.not.condition.values", "NOT_FOUND"),
        (condition("BOUGHT_PRODUCT", "EQ", "UHJvZHVjdDox"), "rule.condition.values", "NOT_FOUND"),
        (condition("TIER", "EQ", "tin"), "rule.condition.values", "NOT_FOUND"),
        (condition("TIER", "EQ", "gold\x00"), "rule.condition.values", "NOT_FOUND"),
        (all_of(condition("SEGMENT", "IN", "\x00")), "rule.all.0.condition.values", "NOT_FOUND"),
        (condition("CHANNEL", "EQ", "\x00"), "rule.condition.values", "NOT_FOUND"),
        (condition("BOUGHT_PRODUCT", "EQ", "\x00"), "rule.condition.values", "NOT_FOUND"),
        (condition("BOUGHT_CATEGORY", "EQ", "\x00"), "rule.condition.values", "NOT_FOUND"),
    ],
)
def test_what_is_wrong_in_a_rule_is_told_on_its_path(rule, field, code, staff):
    # then
    assert failures(staff, REFUSED, input={"code": "new", "name": "New", "rule": rule}) == [(field, code)]
    refused = get_graphql_content_from_response(staff.post_graphql(PREVIEW, {"rule": rule}))
    assert refused["errors"][0]["message"].startswith(f"{field}: ")


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["TIER", "SEGMENT", "CHANNEL", "BOUGHT_CATEGORY", "BOUGHT_PRODUCT"])
def test_half_a_character_names_nothing(field):
    # when
    with pytest.raises(LoyaltyError) as caught:
        name_rows(but(condition(field, "EQ", "\ud800")))

    # then
    assert (caught.value.field, caught.value.code) == ("rule.not.condition.values", LoyaltyErrorCode.NOT_FOUND)


def test_a_segment_that_needs_itself_is_named(staff):
    # given
    row = segment(ORDERED, code="one")
    segment(condition("SEGMENT", "EQ", "one"), code="two")

    # then
    found = answer(staff, UPDATE, id=id_of(row, "LoyaltySegment"), input={"rule": condition("SEGMENT", "EQ", "two")})
    (error,) = found["errors"]
    assert (error["field"], error["code"]) == ("rule.condition.values", "INVALID")
    assert "one - two - one" in error["message"]
    assert Segment.objects.get(pk=row.pk).rule == ORDERED


def test_addresses_of_nobody_are_told_and_the_rest_goes_in(staff, customer_user):
    # given
    member = join(customer_user)
    first, *_ = make_members(2)
    emails = [f" {customer_user.email.upper()}", "nobody@example.com", "", first.user.email]

    # when
    made = answer(staff, CREATE, input={"code": "list", "name": "A list", "addEmails": emails})

    # then
    assert (made["errors"], made["unknownEmails"]) == ([], ["nobody@example.com", ""])
    assert (made["segment"]["kind"], made["segment"]["rule"]) == ("LIST", None)
    there = {edge["node"]["id"] for edge in made["segment"]["members"]["edges"]}
    assert there == {of_member(member), of_member(first)}

    # when
    gone = {"removeMembers": [of_member(first)], "addMembers": [of_member(member)]}
    changed = answer(staff, UPDATE, id=made["segment"]["id"], input=gone)

    # then
    assert changed["segment"]["size"] == 1


def test_a_list_is_for_who_manages_users(staff_api_client, program, customer_user):
    # given
    member = join(customer_user)
    staff = may(staff_api_client, "manage_discounts")

    # then
    for given in ({"addMembers": [of_member(member)]}, {"addEmails": ["a@example.com"]}):
        assert_denied(staff, REFUSED, input={"code": "new", "name": "New", **given})


def test_members_are_refused_by_an_id_of_nobody(staff):
    # given
    nobody = graphene.Node.to_global_id("LoyaltyMember", 2**60)

    # then
    fields = {"code": "new", "name": "New"}
    assert failures(staff, REFUSED, input={**fields, "addMembers": [nobody]}) == [("addMembers", "NOT_FOUND")]
    assert failures(staff, REFUSED, input={**fields, "rule": ORDERED, "addEmails": ["a@example.com"]}) == [
        ("addEmails", "INVALID")
    ]


@pytest.mark.parametrize("code", ["\x00", "friends\x00", "nobody"])
def test_a_segment_that_is_not_there_is_null(code, staff):
    # given
    segment(code="friends")

    # then
    assert answer(staff, "query($code: String) { loyaltySegment(code: $code) { id } }", code=code) is None


def test_who_has_left_can_be_taken_off_a_list_and_not_put_on_one(staff):
    # given
    gone, there = make_members(2)
    row = segment(code="friends", add_members=[gone.pk, there.pk])
    LoyaltyMember.objects.filter(pk=gone.pk).update(left_at=timezone.now())
    given = {"id": id_of(row, "LoyaltySegment")}

    # then
    assert failures(staff, REFUSED_CHANGE, **given, input={"addMembers": [of_member(gone)]}) == [
        ("addMembers", "NOT_FOUND")
    ]
    assert answer(staff, UPDATE, **given, input={"removeMembers": [of_member(gone)]})["errors"] == []
    assert list(row.listed.values_list("member_id", flat=True)) == [there.pk]


def test_members_are_found_by_segment_and_segments_by_member(staff):
    # given
    members = make_members(3)
    row = segment(code="friends", add_members=[members[0].pk, members[2].pk])
    segment(condition("ORDERS", "EQ", "0"), code="browsers")

    # then
    edges = answer(staff, OF_MEMBERS, filter={"segment": id_of(row, "LoyaltySegment")})["edges"]
    assert {edge["node"]["id"] for edge in edges} == {of_member(members[0]), of_member(members[2])}
    assert [each["code"] for each in edges[0]["node"]["segments"]] == ["browsers", "friends"]
    nobody = graphene.Node.to_global_id("LoyaltySegment", 999_999)
    assert answer(staff, OF_MEMBERS, filter={"segment": nobody})["edges"] == []


def test_lists_cost_the_same_queries_however_long(staff):
    # given
    make_members(2)

    def queries(query):
        return queries_of(lambda: answer(staff, query))

    segment(ORDERED)
    segment(condition("ORDERS", "EQ", "0"))
    answer(staff, LIST)
    few = [queries(LIST), queries(OF_MEMBERS)]

    # when
    for index in range(3):
        join(User.objects.create(email=f"more{index}@example.com"))
    segment(condition("POINTS_AVAILABLE", "GTE", "0"))

    # then
    assert [queries(LIST), queries(OF_MEMBERS)] == few


def test_part_of_code_or_name_finds_segments(staff):
    # given
    segment(ORDERED, code="buyers", name="Everybody who bought")
    segment(ORDERED, code="bulk", name="Wholesale")
    found = "query($search: String) { loyaltySegments(first: 9, search: $search) { edges { node { code } } } }"

    # then
    for search, codes in (("BU", ["bulk", "buyers"]), ("whole", ["bulk"]), ("", ["bulk", "buyers"]), ("x", [])):
        edges = answer(staff, found, search=search)["edges"]
        assert [edge["node"]["code"] for edge in edges] == codes


def test_what_a_rule_can_be_built_of(staff, monkeypatch):
    # given a shop where nobody is asked for consent
    monkeypatch.setattr("saleor_loyalty_plugin.features.audience.segments.services.rules.consents", lambda: None)

    # when
    terms = answer(staff, "{ loyaltySegmentFields { field operators choices takesDays takesKey } }")

    # then
    shown = {each.pop("field"): each for each in terms}
    assert "CONSENT" not in shown
    assert shown["LIFE_CYCLE"] == {
        "operators": ["EQ", "NE", "IN", "NOT_IN"],
        "choices": ["NEVER", "NEW", "ACTIVE", "DORMANT", "LOST"],
        "takesDays": False,
        "takesKey": False,
    }
    assert shown["USED_VOUCHER"]["takesDays"]
    assert shown["METADATA"]["takesKey"]
    assert shown["DAYS_SINCE_JOINING"]["operators"] == ["GT", "GTE", "LT", "LTE"]


def test_a_segment_that_is_asked_for_cannot_be_deleted(staff):
    # given
    inner = segment(ORDERED, code="inner")
    outer = segment(condition("SEGMENT", "EQ", "inner"), code="outer")

    # then
    assert failures(staff, DELETE, id=id_of(inner, "LoyaltySegment")) == [("id", "IN_USE")]
    assert answer(staff, DELETE, id=id_of(outer, "LoyaltySegment")) == {"segment": {"code": "outer"}, "errors": []}
