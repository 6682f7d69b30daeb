"""Back-tests are listed and cancelled; a list does not cost more queries the longer it is."""

import json

from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.features.studies.services.claiming import claim_next, finish
from tests.graphql.callers import answer, failures, id_of, may, queries_of

from ..waiting import wait

LIST = """
{ loyaltyBacktests(first: 10) { totalCount edges { node { name state sweep since report { currency } } } } }
"""
CANCEL = """
mutation($id: ID!) { loyaltyBacktestCancel(id: $id) { backtest { state endedAt } errors { field code } } }
"""
ZEROS = (
    "points_bonus",
    "points_redeemed",
    "points_expired",
    "cost_of_discounts",
    "cost_of_delivery",
    "cost_of_points",
    "cost",
    "discounted_orders",
    "delivery_orders",
    "cost_share",
)
TOTALS = dict.fromkeys(ZEROS, 0) | {
    "orders": 1,
    "customers": 1,
    "revenue": 9.5,
    "points_earned": 9,
    "points_outstanding": 9,
    "liability": 0.09,
    "breakage": None,
    "members_by_tier": {"bronze": 1},
    "campaigns": {},
}
SHOP = {
    "orders": 1,
    "guest_orders": 0,
    "customers": 1,
    "revenue": 9.5,
    "average_order_value": 9.5,
    "orders_per_customer": 1.0,
    "repeat_rate": 0.0,
    "discounted_orders": 0.0,
    "historic_lifetime_value": 9.5,
    "quarters": [],
    "cohorts": [],
}
REPORT = {
    "currency": "USD",
    "until": "2026-01-31",
    "redemption": "never",
    "rows_left_out": 0,
    "totals": TOTALS,
    "assumptions": [],
    "shop": SHOP,
}
FILES = {"report.json": json.dumps(REPORT), "months.csv": "month\n"}


def done():
    wait(timezone.now())
    finish(backtest=claim_next(now=timezone.now()), files=FILES, now=timezone.now())


def test_the_newest_is_first_and_reports_are_read_together(program, staff_api_client):
    # given
    client = may(staff_api_client, "manage_discounts")
    done()
    for_one = queries_of(lambda: answer(client, LIST))
    done()
    wait(timezone.now(), name="third", sweep="point_value=1..2:1")

    # when
    found = answer(client, LIST)

    # then
    assert queries_of(lambda: answer(client, LIST)) == for_one
    newest, *others = [edge["node"] for edge in found["edges"]]
    assert newest == {
        "name": "third",
        "state": "WAITING",
        "sweep": "point_value=1..2:1",
        "since": None,
        "report": None,
    }
    assert [(other["state"], other["report"]) for other in others] == [("DONE", {"currency": "USD"})] * 2


def test_one_that_waits_is_cancelled_once(program, staff_api_client):
    # given
    client = may(staff_api_client, "manage_discounts")
    backtest = id_of(wait(timezone.now()), "LoyaltyBacktest")

    # when
    cancelled = answer(client, CANCEL, id=backtest)

    # then
    assert cancelled["backtest"]["state"] == "CANCELLED"
    assert cancelled["backtest"]["endedAt"] is not None
    assert failures(client, CANCEL, id=backtest) == [("id", "INVALID")]


def test_an_id_of_something_else_is_refused(program, staff_api_client):
    # given
    client = may(staff_api_client, "manage_discounts")

    # when
    response = client.post_graphql('{ loyaltyBacktest(id: "TG95YWx0eVRpZXI6MQ==") { id } }')

    # then
    assert get_graphql_content_from_response(response)["errors"]
