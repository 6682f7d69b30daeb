"""loyaltyCampaignCreate, loyaltyCampaignUpdate, loyaltyCampaignDelete: each refusal is typed and on its field."""

from decimal import Decimal

import graphene
import pytest
from saleor.account.models import Group
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.features.campaigns.models import Campaign
from tests.features.campaigns.campaigns import campaign
from tests.graphql.callers import (
    BACK_OFFICE,
    BY_STAFF_AND_APPS,
    STRANGERS,
    answer,
    assert_denied,
    failures,
    id_of,
    may,
    without,
)

FIELDS = """
id code name active description(language: PL) descriptions { language text }
startsAt endsAt weekdays fromTime untilTime
channels { slug } tier { code }
goods { products { id } variants { id } collections { id } categories { id } excludeSale }
effect factor points minimums { amount currency } channelMinimums { channel { slug } amount { amount currency } }
firstOrders
pointsPerOrderLimit pointsPerMemberLimit timesPerMemberLimit budget budgetUsed priority stackable
"""
CREATE = f"""
mutation($input: LoyaltyCampaignInput!) {{
  loyaltyCampaignCreate(input: $input) {{ campaign {{ {FIELDS} }} errors {{ field code message }} }}
}}
"""
UPDATE = f"""
mutation($id: ID!, $input: LoyaltyCampaignInput!) {{
  loyaltyCampaignUpdate(id: $id, input: $input) {{ campaign {{ {FIELDS} }} errors {{ field code message }} }}
}}
"""
DELETE = """
mutation($id: ID!) { loyaltyCampaignDelete(id: $id) { campaign { id code } errors { field code message } } }
"""
TWICE = {"code": "twice", "name": "Twice", "effect": "MULTIPLIER", "factor": 2}
NOWHERE = {
    "products": graphene.Node.to_global_id("Product", 999_999),
    "variants": graphene.Node.to_global_id("ProductVariant", 2**70),
    "collections": graphene.Node.to_global_id("Collection", -1),
    "categories": graphene.Node.to_global_id("Category", 999_999),
    "channels": graphene.Node.to_global_id("Channel", 999_999),
}


@BY_STAFF_AND_APPS
def test_who_manages_discounts_creates_one_with_everything(
    caller, program, request, product, published_collection, category, channel_USD, channel_JPY
):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    variant = product.variants.get()
    given = {
        **TWICE,
        "factor": "2.5",
        "description": "Coffee week",
        "descriptionTranslations": [{"language": "PL", "text": "Tydzień kawy"}],
        "active": False,
        "startsAt": "2027-04-30T22:00:00+00:00",
        "endsAt": "2027-05-31T22:00:00+00:00",
        "weekdays": ["SUNDAY", "MONDAY"],
        "fromTime": "22:00",
        "untilTime": "02:30",
        "channels": [id_of(channel_USD), id_of(channel_JPY)],
        "tier": None,
        "products": [id_of(product)],
        "variants": [id_of(variant)],
        "collections": [id_of(published_collection)],
        "categories": [id_of(category)],
        "excludeSale": True,
        "minimums": [
            {"channel": id_of(channel_USD), "amount": "20.50"},
            {"channel": id_of(channel_JPY), "amount": 3000},
        ],
        "firstOrders": 2,
        "pointsPerOrderLimit": 50,
        "pointsPerMemberLimit": 500,
        "timesPerMemberLimit": 10,
        "budget": 5_000_000_000,
        "priority": -3,
        "stackable": True,
    }

    # when
    found = answer(client, CREATE, input=given)

    # then
    assert found["errors"] == []
    row = Campaign.objects.get()
    assert found["campaign"] == {
        "id": id_of(row, "LoyaltyCampaign"),
        "code": "twice",
        "name": "Twice",
        "active": False,
        "description": "Tydzień kawy",
        "descriptions": [{"language": "PL", "text": "Tydzień kawy"}],
        "startsAt": "2027-04-30T22:00:00+00:00",
        "endsAt": "2027-05-31T22:00:00+00:00",
        "weekdays": ["MONDAY", "SUNDAY"],
        "fromTime": "22:00",
        "untilTime": "02:30",
        "channels": [{"slug": each.slug} for each in sorted([channel_USD, channel_JPY], key=lambda each: each.pk)],
        "tier": None,
        "goods": {
            "products": [{"id": id_of(product)}],
            "variants": [{"id": id_of(variant)}],
            "collections": [{"id": id_of(published_collection)}],
            "categories": [{"id": id_of(category)}],
            "excludeSale": True,
        },
        "effect": "MULTIPLIER",
        "factor": 2.5,
        "points": None,
        "minimums": [{"amount": 20.5, "currency": "USD"}, {"amount": 3000.0, "currency": "JPY"}],
        "channelMinimums": [
            {"channel": {"slug": channel_USD.slug}, "amount": {"amount": 20.5, "currency": "USD"}},
            {"channel": {"slug": channel_JPY.slug}, "amount": {"amount": 3000.0, "currency": "JPY"}},
        ],
        "firstOrders": 2,
        "pointsPerOrderLimit": 50,
        "pointsPerMemberLimit": 500,
        "timesPerMemberLimit": 10,
        "budget": 5_000_000_000.0,
        "budgetUsed": 0.0,
        "priority": -3,
        "stackable": True,
    }


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_changes_campaigns(caller, program, request):
    # given
    row = campaign()
    client = without(request.getfixturevalue(caller), "manage_discounts")

    # then
    assert_denied(client, CREATE, input=TWICE)
    assert_denied(client, UPDATE, id=id_of(row, "LoyaltyCampaign"), input={"name": "a"})
    assert_denied(client, DELETE, id=id_of(row, "LoyaltyCampaign"))


@pytest.mark.parametrize(
    ("given", "field", "code"),
    [
        ({"factor": -2}, "factor", "INVALID"),
        ({"factor": "1e30"}, "factor", "INVALID"),
        ({"factor": "0.5"}, "factor", "INVALID"),
        ({"factor": None}, "factor", "REQUIRED"),
        ({"points": 5}, "points", "INVALID"),
        ({"budget": "0.5"}, "budget", "INVALID"),
        ({"pointsPerMemberLimit": 0}, "pointsPerMemberLimit", "INVALID"),
        ({"fromTime": "25:00"}, "fromTime", "INVALID"),
        ({"fromTime": "10:00", "untilTime": "10:00"}, "untilTime", "INVALID"),
        (
            {"startsAt": "2027-05-02T00:00:00+00:00", "endsAt": "2027-05-01T00:00:00+00:00"},
            "endsAt",
            "INVALID",
        ),
        *(({name: [node_id]}, name, "NOT_FOUND") for name, node_id in NOWHERE.items()),
        *(({name: [NOWHERE["categories"]]}, name, "GRAPHQL_ERROR") for name in NOWHERE if name != "categories"),
        ({"products": ["no id"]}, "products", "GRAPHQL_ERROR"),
        ({"products": [""]}, "products", "GRAPHQL_ERROR"),
        ({"tier": NOWHERE["products"]}, "tier", "GRAPHQL_ERROR"),
        ({"minimums": [{"channel": NOWHERE["channels"], "amount": 5}]}, "minimums", "NOT_FOUND"),
        ({"code": "Two words"}, "code", "INVALID"),
        ({"name": " "}, "name", "REQUIRED"),
        ({"effect": None}, "effect", "REQUIRED"),
    ],
)
def test_bad_input_is_a_typed_error_on_its_field(given, field, code, staff):
    assert failures(staff, CREATE, input={**TWICE, **given}) == [(field, code)]


@pytest.mark.parametrize("given", [{"factor": "NaN"}, {"budget": "Infinity"}, {"weekdays": ["NODAY"]}])
def test_what_is_none_of_its_type_is_refused_before_anything_is_done(given, staff):
    # when
    content = get_graphql_content_from_response(staff.post_graphql(CREATE, {"input": {**TWICE, **given}}))

    # then
    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]
    assert next(iter(given)) in content["errors"][0]["message"]
    assert not Campaign.objects.exists()


def test_minimums_are_one_a_channel_and_as_precise_as_its_currency(staff, channel_JPY):
    # given
    channel = id_of(channel_JPY)
    twice = [{"channel": channel, "amount": 5}, {"channel": channel, "amount": 6}]

    # then
    assert failures(staff, CREATE, input={**TWICE, "minimums": twice}) == [("minimums", "INVALID")]
    half = [{"channel": channel, "amount": "0.5"}]
    assert failures(staff, CREATE, input={**TWICE, "minimums": half}) == [("minimums", "INVALID")]


def test_an_update_changes_what_it_names_and_empties_what_is_null(staff, channel_USD, product):
    # given
    minimums = {channel_USD.pk: Decimal(5)}
    row = campaign(channels=[channel_USD.pk], products=[product.pk], budget=Decimal(500), minimums=minimums)
    named = {"name": "Other", "channels": [], "products": None, "budget": None, "minimums": []}

    # when
    found = answer(staff, UPDATE, id=id_of(row, "LoyaltyCampaign"), input=named)

    # then
    assert found["errors"] == []
    shown = found["campaign"]
    assert (shown["name"], shown["channels"], shown["goods"]["products"], shown["budget"]) == ("Other", [], [], None)
    assert shown["minimums"] == []
    assert (shown["factor"], shown["code"]) == (2.0, row.code)


def test_goods_that_were_deleted_are_left_out(staff, product):
    # given
    row = campaign(products=[product.pk, 999_999])

    # then
    found = answer(staff, UPDATE, id=id_of(row, "LoyaltyCampaign"), input={})
    assert found["campaign"]["goods"]["products"] == [{"id": id_of(product)}]
    assert Campaign.objects.get().products == [product.pk, 999_999]


def test_a_campaign_whose_goods_and_channels_are_gone_is_not_for_everything(staff):
    # given
    row = campaign(products=[999_999], channels=[999_999])
    of_all = campaign(code="all")

    # then
    assert everything(staff, row) == ([], False, [], False)
    assert everything(staff, of_all) == ([], True, [], True)


def everything(staff, row):
    query = """query($id: ID!) {
      loyaltyCampaign(id: $id) { channels { id } everywhere goods { products { id } everything } }
    }"""
    content = get_graphql_content_from_response(staff.post_graphql(query, {"id": id_of(row, "LoyaltyCampaign")}))
    found = content["data"]["loyaltyCampaign"]
    return found["goods"]["products"], found["goods"]["everything"], found["channels"], found["everywhere"]


def test_a_campaign_is_deleted_and_answered(staff):
    # given
    row = campaign(code="old")
    node_id = id_of(row, "LoyaltyCampaign")

    # then
    assert answer(staff, DELETE, id=node_id) == {"campaign": {"id": node_id, "code": "old"}, "errors": []}
    assert not Campaign.objects.exists()
    assert failures(staff, DELETE, id=node_id) == [("id", "NOT_FOUND")]


def test_one_that_gave_points_is_kept(staff, program, make_order):
    # given
    row = campaign(code="old")
    make_order()

    # then
    assert failures(staff, DELETE, id=id_of(row, "LoyaltyCampaign")) == [("id", "IN_USE")]


@pytest.fixture
def make_order(member, earning_orders):
    def make():
        return earning_orders(1)

    return make


def test_one_whose_channel_is_gone_can_be_changed_and_deleted(staff, channel_JPY):
    # given staff of a group that is not confined, as who Saleor's first command makes
    staff.user.groups.add(Group.objects.create(name="Full access", restricted_access_to_channels=False))
    minimums = [{"channel": id_of(channel_JPY), "amount": 3000}]
    fields = {**TWICE, "channels": [id_of(channel_JPY)], "minimums": minimums}
    made = answer(staff, CREATE, input=fields)["campaign"]["id"]
    channel_JPY.delete()

    # when
    changed = answer(staff, UPDATE, id=made, input={"name": "Of old"})
    deleted = answer(staff, DELETE, id=made)

    # then
    assert (changed["errors"], deleted["errors"]) == ([], [])
    assert not Campaign.objects.exists()
