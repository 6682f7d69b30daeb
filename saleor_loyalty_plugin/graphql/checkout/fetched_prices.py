"""A checkout with the prices that its other fields show, where each resolver has them fetched: before Saleor 3.23.

They are computed once all the same: after the first field they have not expired.
"""

from promise import Promise
from saleor.checkout.calculations import fetch_checkout_data
from saleor.core.db.connection import allow_writer_in_context
from saleor.graphql.checkout.types import get_dataloaders_for_fetching_checkout_data
from saleor.graphql.checkout.utils import prevent_sync_event_circular_query
from saleor.graphql.core.context import get_database_connection_name


@prevent_sync_event_circular_query
def load_priced_checkout(root, info):
    """Return a promise of the checkout's info and lines."""

    @allow_writer_in_context(info.context)
    def with_data(data):
        _, lines, checkout_info, manager, tax_payloads, excluded_payloads = data
        checkout_info.allow_sync_webhooks = root.allow_sync_webhooks
        checkout_info.pregenerated_payloads_for_excluded_shipping_method = excluded_payloads
        return fetch_checkout_data(
            checkout_info=checkout_info,
            manager=manager,
            lines=lines,
            database_connection_name=get_database_connection_name(info.context),
            pregenerated_subscription_payloads=tax_payloads,
            allow_sync_webhooks=root.allow_sync_webhooks,
        )

    return Promise.all(get_dataloaders_for_fetching_checkout_data(root, info)).then(with_data)
