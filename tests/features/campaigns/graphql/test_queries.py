"""loyaltyCampaign and loyaltyCampaigns: what staff see, by which filters, and with how many queries."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import graphene
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.features.campaigns.campaigns import campaign, per_order
from tests.graphql.callers import answer, id_of

ONE = "query($id: ID, $code: String) { loyaltyCampaign(id: $id, code: $code) { code } }"
LIST = """
query($filter: LoyaltyCampaignFilterInput) {
  loyaltyCampaigns(first: 20, filter: $filter) { totalCount edges { node { code } } }
}
"""
EVERYTHING = """
{ loyaltyCampaigns(first: 20) { edges { node {
  channels { slug } tier { code } minimums { amount } budgetUsed descriptions { text }
  goods { products { id } variants { id } collections { id } categories { id } }
} } } }
"""
USED = "{ loyaltyCampaigns(first: 20) { edges { node { code budget budgetUsed } } } }"


def codes(client, **filters) -> list[str]:
    return [edge["node"]["code"] for edge in answer(client, LIST, filter=filters)["edges"]]


def test_one_is_found_by_its_id_or_its_code(staff):
    # given
    row = campaign(code="twice")

    # then
    assert answer(staff, ONE, id=id_of(row, "LoyaltyCampaign")) == {"code": "twice"}
    assert answer(staff, ONE, code="twice") == {"code": "twice"}
    assert answer(staff, ONE, code="thrice") is None


def test_the_lowest_priority_number_comes_first(staff):
    # given
    for code, priority in (("c", 5), ("a", 0), ("b", -1), ("d", 5)):
        campaign(code=code, priority=priority)

    # then
    assert codes(staff) == ["b", "a", "c", "d"]


def test_filters_narrow_the_list(staff, channel_USD, channel_PLN):
    # given
    campaign(code="everywhere", name="Everything")
    campaign(code="here", channels=[channel_USD.pk], name="Coffee")
    campaign(code="off", channels=[channel_PLN.pk], active=False)

    # then
    assert codes(staff, active=True) == ["everywhere", "here"]
    assert codes(staff, active=False) == ["off"]
    assert codes(staff, channels=[id_of(channel_USD)]) == ["everywhere", "here"]
    assert codes(staff, channels=[]) == ["everywhere", "here", "off"]
    for nowhere in (uuid4(), 2**31, 2**70, -1):
        assert codes(staff, channels=[graphene.Node.to_global_id("Channel", nowhere)]) == ["everywhere"]
    assert codes(staff, search="COFF") == ["here"]
    assert codes(staff, search="ver") == ["everywhere"]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2027-05-07T21:59:00+00:00", ["always"]),
        ("2027-05-07T22:00:00+00:00", ["always", "saturdays"]),
        ("2027-05-07T22:00:00", ["always", "saturdays"]),
        ("2027-05-08T09:00:00+02:00", ["always", "from", "saturdays"]),
    ],
)
def test_what_holds_at_a_moment_is_read_on_the_programs_clock(at, expected, staff, program):
    # given
    program(time_zone="Europe/Warsaw")
    campaign(code="always")
    campaign(code="from", starts_at=timezone.datetime(2027, 5, 8, 7, tzinfo=timezone.get_fixed_timezone(0)))
    campaign(code="saturdays", weekdays=[5])

    # then
    assert sorted(codes(staff, at=at)) == expected


@pytest.mark.parametrize(
    ("zone", "at"),
    [("Europe/Warsaw", "9999-12-31T23:59:59+00:00"), ("America/New_York", "0001-01-01T00:00:00+00:00")],
)
def test_a_moment_that_the_programs_clocks_do_not_know_is_refused(zone, at, staff, program):
    # given
    program(time_zone=zone)

    # when
    (error,) = staff.post_graphql(LIST, {"filter": {"at": at}}).json()["errors"]

    # then
    assert error["message"] == "`at`: Enter a moment of the years 1 to 9999 on the program's clocks."
    assert error["extensions"]["exception"]["code"] == "GraphQLError"


def test_what_was_taken_is_shown_with_a_budget_and_without(staff, member, earning_orders):
    # given
    per_order(70, code="budget", budget=Decimal(100))
    per_order(30, code="free")
    per_order(5, code="over", ends_at=timezone.now() - timedelta(days=900))

    # when
    earning_orders(2)

    # then
    found = {edge["node"]["code"]: edge["node"]["budgetUsed"] for edge in answer(staff, USED)["edges"]}
    assert found == {"budget": 100.0, "free": 60.0, "over": 0.0}


def test_a_list_costs_the_same_queries_however_long(staff, product, channel_USD, published_collection, category):
    # given
    def make():
        campaign(
            products=[product.pk],
            variants=[product.variants.get().pk],
            collections=[published_collection.pk],
            categories=[category.pk],
            channels=[channel_USD.pk],
            minimums={channel_USD.pk: Decimal(5)},
            description_translations=[{"language": "pl", "text": "opis"}],
        )

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            answer(staff, EVERYTHING)
        return len(captured)

    make()
    queries()
    of_one = queries()

    # when
    for _ in range(9):
        make()

    # then
    assert queries() == of_one
