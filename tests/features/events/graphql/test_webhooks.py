"""Apps ask for the events as for Saleor's own: in webhooks, manifests, trial runs and the log."""

import graphene
import pytest
from graphql import parse, validate
from saleor.app.manifest_validations import clean_manifest_data
from saleor.core.models import EventDelivery
from saleor.graphql.api import schema
from saleor.graphql.tests.utils import get_graphql_content
from saleor.graphql.webhook.subscription_query import SubscriptionQuery
from saleor.webhook.models import Webhook

from saleor_loyalty_plugin.features.events.streams import Event
from saleor_loyalty_plugin.graphql.event_places import EventPlaces
from saleor_loyalty_plugin.models import LoyaltyTransaction

QUERY = "subscription { event { ... on LoyaltyPointsChanged { transaction { points } } } }"
CREATE = """
mutation($query: String, $app: ID, $events: [WebhookEventTypeAsyncEnum!]) {
  webhookCreate(input: { app: $app, targetUrl: "https://app.test/", query: $query, asyncEvents: $events }) {
    webhook { asyncEvents { eventType name } } errors { field message code }
  }
}
"""
DRY_RUN = """
mutation($query: String!, $id: ID!) {
  webhookDryRun(query: $query, objectId: $id) { payload errors { field code message } }
}
"""
DELIVERIES = """
query($app: ID!) { app(id: $app) { webhooks { eventDeliveries(first: 5) { edges { node { eventType status } } } } } }
"""


@pytest.fixture
def staff(staff_api_client, permission_manage_apps, permission_manage_users):
    staff_api_client.user.user_permissions.add(permission_manage_apps, permission_manage_users)
    return staff_api_client


def app_id(app):
    return graphene.Node.to_global_id("App", app.pk)


@pytest.mark.parametrize(
    ("_case", "variables"),
    [
        ("by a subscription", {"query": QUERY}),
        ("by the event's name", {"events": ["LOYALTY_POINTS_CHANGED"]}),
    ],
)
def test_an_app_asks_for_an_event(_case, variables, staff, app):
    # when
    answer = get_graphql_content(staff.post_graphql(CREATE, {"app": app_id(app), **variables}))

    # then
    created = answer["data"]["webhookCreate"]
    assert created["errors"] == []
    assert created["webhook"]["asyncEvents"] == [
        {"eventType": "LOYALTY_POINTS_CHANGED", "name": "Loyalty points changed"}
    ]
    assert list(Webhook.objects.get().events.values_list("event_type", flat=True)) == [Event.POINTS_CHANGED]


def test_a_subscription_is_read_as_saleors_own():
    # when
    query = SubscriptionQuery(QUERY)

    # then
    assert (query.is_valid, query.events) == (True, [Event.POINTS_CHANGED])
    assert validate(schema, parse(QUERY)) == []
    assert not SubscriptionQuery("subscription { event { ... on LoyaltyPointsChanged { nothing } } }").is_valid


def test_a_manifest_may_ask_for_it():
    # given
    manifest = {
        "id": "app.loyalty",
        "name": "Loyalty screen",
        "version": "1.0",
        "tokenTargetUrl": "https://app.test/token",
        "permissions": ["MANAGE_USERS"],
        "webhooks": [{"name": "Points", "targetUrl": "https://app.test/", "query": QUERY}],
    }

    # when
    clean_manifest_data(manifest)

    # then
    assert manifest["webhooks"][0]["events"] == [Event.POINTS_CHANGED]


def test_staff_try_a_subscription_on_an_entry(staff, member, adjust):
    # given
    adjust(70)
    entry = graphene.Node.to_global_id("LoyaltyTransaction", LoyaltyTransaction.objects.get().pk)

    # when
    answer = get_graphql_content(staff.post_graphql(DRY_RUN, {"query": QUERY, "id": entry}))

    # then
    assert answer["data"]["webhookDryRun"] == {"payload": '{"transaction": {"points": 70}}', "errors": []}


def test_who_may_not_see_members_tries_none(staff_api_client, permission_manage_apps, member, adjust):
    # given
    staff_api_client.user.user_permissions.add(permission_manage_apps)
    adjust(70)
    entry = graphene.Node.to_global_id("LoyaltyTransaction", LoyaltyTransaction.objects.get().pk)

    # when
    answer = get_graphql_content(staff_api_client.post_graphql(DRY_RUN, {"query": QUERY, "id": entry}))

    # then
    assert [error["code"] for error in answer["data"]["webhookDryRun"]["errors"]] == ["MISSING_PERMISSION"]


def test_the_log_of_deliveries_names_the_event(staff, app):
    # given
    webhook = Webhook.objects.create(app=app, target_url="https://app.test/", name="Points", subscription_query=QUERY)
    EventDelivery.objects.create(webhook=webhook, event_type=Event.POINTS_CHANGED, status="failed")

    # when
    answer = get_graphql_content(staff.post_graphql(DELIVERIES, {"app": app_id(app)}))

    # then
    (found,) = answer["data"]["app"]["webhooks"]
    assert found["eventDeliveries"]["edges"] == [{"node": {"eventType": "LOYALTY_POINTS_CHANGED", "status": "FAILED"}}]


def test_a_place_that_is_missing_is_told_and_nothing_is_touched(monkeypatch):
    # given
    from saleor.graphql.webhook import enums
    from saleor.webhook.event_types import WebhookEventAsyncType

    monkeypatch.delattr(enums, "WebhookEventTypeAsyncEnum")
    before = len(WebhookEventAsyncType.ALL)

    # then
    with pytest.raises(RuntimeError, match=r"saleor.graphql.webhook.enums.WebhookEventTypeAsyncEnum is not there"):
        EventPlaces()
    assert len(WebhookEventAsyncType.ALL) == before


def test_an_event_that_saleor_has_is_left_alone():
    # given
    places = EventPlaces()
    (event,) = [event for event in _events() if event.value == Event.POINTS_CHANGED]

    # then
    with pytest.raises(RuntimeError, match="Saleor has an event loyalty_points_changed of its own"):
        places.mount([event])
    assert places.all.count(Event.POINTS_CHANGED) == 1


def _events():
    from saleor_loyalty_plugin.features.events.graphql.schema import PART

    return PART.events
