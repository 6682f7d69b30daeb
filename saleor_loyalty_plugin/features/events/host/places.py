"""What of Saleor the deliveries need, looked at before the events are offered."""

from ....host.seams import Place

_TRANSPORT = "saleor.webhook.transport.asynchronous.transport"
PLACES = (
    Place("saleor.webhook.utils", "get_webhooks_for_event", ("event_type",), more_may_follow=True),
    Place(
        _TRANSPORT,
        "create_deliveries_for_multiple_subscription_objects",
        ("event_type", "subscribable_objects", "webhooks", "requestor", "allow_replica"),
        more_may_follow=True,
    ),
    Place(_TRANSPORT, "create_event_delivery_list_for_webhooks", ("webhooks", "event_payload", "event_type")),
    Place(_TRANSPORT, "get_queue_name_for_webhook", ("webhook", "default_queue")),
    Place("saleor.webhook.transport.utils", "get_sqs_message_group_id", ("domain", "app"), more_may_follow=True),
    Place("saleor.webhook.payloads", "generate_meta", ("requestor_data",), more_may_follow=True),
    Place("saleor.webhook.payloads", "generate_requestor", ("requestor",), more_may_follow=True),
    Place("saleor.core.models", "EventPayloadManager.create_with_payload_file", ("self", "payload")),
    Place(_TRANSPORT, "send_webhook_request_async.apply_async", ("args", "kwargs"), more_may_follow=True),
)


def require_places() -> None:
    """Look at each place.

    Raises:
        RuntimeError: this Saleor does not have one as it is needed; it says which.

    """
    for place in PLACES:
        if problem := place.problem():
            raise RuntimeError(f"{place} {problem}")
