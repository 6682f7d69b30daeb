"""Messages by apps: NOTIFY_USER, and LOYALTY_MESSAGE_DUE for push, SMS and messengers (rules 60 and 66)."""

import json

import pytest
from saleor.app.models import App
from saleor.core.models import EventDelivery
from saleor.permission.models import Permission
from saleor.webhook.models import Webhook

from saleor_loyalty_plugin.features.events.tasks import tell_apps_task
from saleor_loyalty_plugin.features.messages.host.notifying import NOBODY
from saleor_loyalty_plugin.features.messages.models import MessageState
from saleor_loyalty_plugin.features.messages.rules.going import Dropped

WAITING, SENDING, SENT, DROPPED, FAILED, UNCERTAIN = MessageState
QUERY = """
subscription { event { ... on LoyaltyMessageDue {
  member { user { email } } message { state template { code } } rendered { subject } way
} } }
"""


@pytest.fixture
def listen(db, loyalty_plugin):
    """Have an app listen to an event of Saleor's webhooks."""
    loyalty_plugin.PLUGINS = [*loyalty_plugin.PLUGINS, "saleor.plugins.webhook.plugin.WebhookPlugin"]

    def run(event, query=None):
        app = App.objects.create(name=event, is_active=True)
        app.permissions.set(Permission.objects.filter(codename="manage_users"))
        webhook = Webhook.objects.create(
            app=app, target_url="http://127.0.0.1:9/", name=event, subscription_query=query
        )
        webhook.events.create(event_type=event)

    return run


@pytest.fixture
def delivered(monkeypatch):
    """Return what Saleor keeps to deliver, without delivering it."""
    transport = "saleor.webhook.transport.asynchronous.transport.send_webhook_request_async.apply_async"
    monkeypatch.setattr(transport, lambda *args, **kwargs: None)

    def run():
        return [json.loads(delivery.payload.get_payload()) for delivery in EventDelivery.objects.order_by("pk")]

    return run


def test_an_app_that_sends_mail_gets_it_once_as_saleors_own_events_of_users(program, plan, send, listen, delivered):
    # given
    listen("notify_user")
    program(message_way="app", quiet_hours="", program_name="Tea Club")
    planned = plan()

    # when
    assert send() == [(SENT, "")]
    send()

    # then
    (found,) = delivered()
    assert found["notify_event"] == "loyalty_message"
    payload = found["payload"]
    assert payload["recipient_email"] == payload["user"]["email"] == "ada@example.com"
    assert (payload["message_id"], payload["template"], payload["language"]) == (str(planned.pk), "joined", "en")
    assert payload["subject"] == "Welcome to Tea Club"
    assert payload["unsubscribe_url"] in payload["html"]
    assert {"text", "channel_slug", "site_name", "domain"} <= payload.keys()


def test_without_an_app_it_says_so_and_is_tried_again(program, plan, send, listen):
    # given
    program(message_way="app", quiet_hours="")
    plan()

    # then
    assert send() == [(WAITING, NOBODY)]


def test_apps_are_told_of_what_goes_with_what_it_says(
    by_email, plan, send, listen, delivered, post, django_capture_on_commit_callbacks
):
    # given
    tell_apps_task()
    listen("loyalty_message_due", QUERY)
    tell_apps_task()
    plan()

    # when
    assert send() == [(SENT, "")]
    with django_capture_on_commit_callbacks(execute=True):
        tell_apps_task()
        tell_apps_task()

    # then
    assert delivered() == [
        {
            "member": {"user": {"email": "ada@example.com"}},
            "message": {"state": "SENT", "template": {"code": "joined"}},
            "rendered": {"subject": "Welcome to Tea Club"},
            "way": "EMAIL",
        }
    ]
    assert len(post.taken) == 1


def test_with_no_way_of_its_own_the_plugin_leaves_it_to_the_app(
    program, plan, send, listen, delivered, django_capture_on_commit_callbacks
):
    # given
    program(message_way="none", quiet_hours="")
    tell_apps_task()
    plan(occasion="before")
    assert send() == [(DROPPED, Dropped.NO_WAY)]
    listen("loyalty_message_due")
    planned = plan(occasion="after")

    # when
    assert send()[1] == (SENT, "")
    with django_capture_on_commit_callbacks(execute=True):
        tell_apps_task()

    # then
    (found,) = delivered()
    assert (found["message_id"], found["template"], found["way"]) == (str(planned.pk), "joined", "none")
