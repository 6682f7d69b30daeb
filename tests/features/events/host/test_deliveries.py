"""Events reach a real HTTP server by Saleor's own webhooks: as subscribed, signed, tried again, in Saleor's log."""

import hashlib
import hmac
import json
from datetime import timedelta

import graphene
import pytest
from django.db import transaction
from django.utils import timezone
from saleor.core import EventDeliveryStatus
from saleor.core.models import EventDelivery, EventDeliveryAttempt
from saleor.webhook.models import Webhook
from saleor.webhook.transport.asynchronous.transport import send_webhook_request_async

from saleor_loyalty_plugin.features.events.host import deliveries
from saleor_loyalty_plugin.features.events.tasks import hand_over_again_task
from saleor_loyalty_plugin.host.seams import installed
from saleor_loyalty_plugin.models import LoyaltyTransaction, ProgramProblem

POINTS = "loyalty_points_changed"
SUBSCRIPTION = """
subscription {
  event {
    ... on LoyaltyPointsChanged {
      version
      recipient { name }
      member { user { email } points { available } tier { name } }
      transaction { id kind points balance reason }
    }
  }
}
"""


def gid(row):
    return graphene.Node.to_global_id(type(row).__name__, row.pk)


def test_the_payload_is_what_the_subscription_asks(listen, tell, receiver, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS)

    # when
    adjust(250)
    tell()

    # then
    entry = LoyaltyTransaction.objects.get()
    ((event, payload),) = receiver.events
    assert event == POINTS
    assert payload.pop("version")
    assert payload == {
        "recipient": {"name": "Points screen"},
        "member": {"user": {"email": member.user.email}, "points": {"available": 250}, "tier": {"name": "Bronze"}},
        "transaction": {"id": gid(entry), "kind": "ADJUSTMENT", "points": 250, "balance": 250, "reason": "goodwill"},
    }


def test_it_is_signed_as_saleors_own_are(listen, tell, receiver, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS, secret_key="a secret")
    adjust(1)

    # when
    tell()

    # then
    (request,) = receiver.requests
    expected = hmac.new(b"a secret", request.body, hashlib.sha256).hexdigest()
    assert request.headers["saleor-signature"] == expected
    assert request.headers["saleor-api-url"].endswith("/graphql/")


def test_after_a_500_it_is_sent_again(listen, tell, receiver, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS)
    receiver.answers = [500, 503]
    adjust(1)

    # when
    tell()

    # then
    assert len(receiver.requests) == 3
    assert len({request.body for request in receiver.requests}) == 1
    # Saleor keeps no log of what arrived.
    assert EventDelivery.objects.count() == 0


def test_what_never_arrives_stays_in_saleors_log(listen, tell, receiver, member, adjust):
    # given
    webhook = listen(SUBSCRIPTION, POINTS)
    receiver.answers = [400]
    adjust(1)

    # when
    tell()

    # then
    delivery = EventDelivery.objects.get()
    assert (delivery.webhook, delivery.event_type, delivery.status) == (webhook, POINTS, EventDeliveryStatus.FAILED)
    assert EventDeliveryAttempt.objects.get().response_status_code == 400
    assert json.loads(delivery.payload.get_payload())["transaction"]["points"] == 1


def test_a_posting_that_was_rolled_back_is_told_to_nobody(listen, tell, receiver, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS)

    # when
    with transaction.atomic():
        adjust(100)
        transaction.set_rollback(True)
    adjust(50)
    tell()

    # then
    assert [payload["transaction"]["points"] for _, payload in receiver.events] == [50]


def test_one_event_for_each_entry_whatever_is_repeated(listen, tell, receiver, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS)

    # when
    for _ in range(3):
        adjust(100, idempotency_key="once")
        tell()
        tell()
    adjust(-30)
    tell()

    # then
    entries = [gid(entry) for entry in LoyaltyTransaction.objects.order_by("pk")]
    assert [payload["transaction"]["id"] for _, payload in receiver.events] == entries
    assert len(entries) == 2


@pytest.mark.parametrize("listens_to", [POINTS, "any_events"])
def test_without_a_subscription_it_is_small_json(listens_to, listen, tell, receiver, member, adjust):
    # given
    listen(None, listens_to)
    adjust(250)

    # when
    tell()

    # then
    entry = LoyaltyTransaction.objects.get()
    payload = receiver.requests[0].data
    meta = payload.pop("meta")
    assert meta["issuing_principal"] == {"id": None, "type": None}
    assert set(meta) >= {"issued_at", "version"}
    assert payload == {
        "member": gid(member),
        "transaction": gid(entry),
        "kind": "adjustment",
        "points": 250,
        "balance": 250,
        "created_at": entry.created_at.isoformat().replace("+00:00", "Z"),
    }
    assert receiver.requests[0].headers["saleor-event"] == POINTS


def test_what_nobody_may_know_is_told_to_nobody(listen, tell, receiver, app_of, member, adjust):
    # given
    listen(SUBSCRIPTION, POINTS, app=app_of("No permission", ()))
    listen(SUBSCRIPTION, POINTS, app=app_of("Another permission", ("manage_orders",)))
    off = app_of("Switched off")
    listen(SUBSCRIPTION, POINTS, app=off)
    off.is_active = False
    off.save()

    # when
    adjust(1)
    tell()

    # then
    assert receiver.requests == []


def test_an_app_whose_payload_cannot_be_made_costs_the_others_nothing(
    listen, tell, receiver, member, adjust, monkeypatch
):
    # given
    listen(SUBSCRIPTION, POINTS)
    listen(None, POINTS)

    def fail(fact):
        raise ValueError("no such thing")

    monkeypatch.setattr(deliveries, "small_json", fail)

    # when
    adjust(1)
    tell()

    # then
    assert [payload["transaction"]["points"] for _, payload in receiver.events] == [1]
    assert "making deliveries of loyalty_points_changed failed" in ProgramProblem.objects.last().text


def test_what_a_queue_lost_is_handed_over_again_once(
    listen, tell, receiver, member, adjust, monkeypatch, django_capture_on_commit_callbacks
):
    # given
    listen(SUBSCRIPTION, POINTS)
    adjust(1)
    with monkeypatch.context() as down:
        down.setattr(send_webhook_request_async, "apply_async", _refuse)
        tell()
    assert EventDelivery.objects.get().status == EventDeliveryStatus.PENDING

    def hand_over_again():
        with django_capture_on_commit_callbacks(execute=True):
            hand_over_again_task()
        return len(receiver.requests)

    # when
    too_early = hand_over_again()
    EventDelivery.objects.update(created_at=timezone.now() - timedelta(minutes=10))
    with monkeypatch.context() as down:
        down.setattr(send_webhook_request_async, "apply_async", _refuse)
        still_down = hand_over_again()
    receiver.answers = [400]
    counts = [hand_over_again(), hand_over_again()]

    # then
    assert (too_early, still_down) == (0, 0)
    assert counts == [1, 1]


def _refuse(*args, **kwargs):
    raise OSError("no broker")


def test_what_the_queue_took_before_it_was_lost_is_not_handed_over_again(listen, tell, member, adjust, monkeypatch):
    # given
    listen(SUBSCRIPTION, POINTS)
    handed = []

    def take_two(*, kwargs, **options):
        if len(handed) == 2:
            raise OSError("no broker")
        handed.append(kwargs["event_delivery_id"])

    for points in (1, 2, 3):
        adjust(points)
    with monkeypatch.context() as down:
        down.setattr(send_webhook_request_async, "apply_async", _refuse)
        tell()
    EventDelivery.objects.update(created_at=timezone.now() - timedelta(minutes=10))
    ids = list(EventDelivery.objects.order_by("pk").values_list("pk", flat=True))

    # when
    monkeypatch.setattr(send_webhook_request_async, "apply_async", take_two)
    hand_over_again_task()
    first = list(handed)
    handed.clear()
    hand_over_again_task()

    # then
    assert first == ids[:2]
    assert handed == ids[2:]


@pytest.mark.parametrize("missing", ["The API", "Events in the API"])
@pytest.mark.parametrize("query", [SUBSCRIPTION, None])
def test_where_the_api_has_no_events_nothing_is_told_and_nothing_lost(
    missing, query, listen, tell, receiver, member, adjust, monkeypatch
):
    # given
    listen(query, POINTS)
    adjust(1)

    # when
    with monkeypatch.context() as without:
        without.setitem(installed.problems, missing, "no place for it")
        tell()
        hand_over_again_task()
        while_missing = list(receiver.requests)
    tell()

    # then
    assert while_missing == []
    assert len(receiver.requests) == 1


def test_a_webhook_that_is_deleted_is_told_nothing_more(listen, tell, receiver, member, adjust):
    # given
    webhook = listen(SUBSCRIPTION, POINTS)
    adjust(1)
    tell()

    # when
    Webhook.objects.filter(pk=webhook.pk).delete()
    adjust(2)
    tell()

    # then
    assert len(receiver.requests) == 1
