"""`Checkout.loyalty`, on the prices that Saleor computes for the checkout's other fields: there since Saleor 3.23."""

from saleor.graphql.checkout.dataloaders.calculations import (
    CheckoutPriceCalculationByCheckoutIdAndWebhookSyncAndForceStatusUpdateLoader,
)
from saleor.graphql.core.fields import BaseField

from ..host.checkout_facts import checkout_facts
from .dataloaders import ChannelTermsByChannelIdLoader
from .program import DOC_CATEGORY_LOYALTY, active_program
from .types import CheckoutLoyalty


def resolve_checkout(info, root):
    """Return what loyalty does in a checkout, None while it is off in the program or the channel."""
    settings = active_program(info)
    if settings is None:
        return None
    checkout = root.node

    def with_prices(data):
        checkout_info, lines = data

        def with_terms(own_terms):
            if own_terms is not None and not own_terms.active:
                return None
            return checkout_facts(checkout_info, lines, own_terms, settings)

        return ChannelTermsByChannelIdLoader(info.context).load(checkout.channel_id).then(with_terms)

    prices = CheckoutPriceCalculationByCheckoutIdAndWebhookSyncAndForceStatusUpdateLoader(info.context)
    return prices.load((checkout.token, root.allow_sync_webhooks, False)).then(with_prices)


checkout_loyalty = BaseField(
    CheckoutLoyalty,
    description="What loyalty does in this checkout. For an anonymous checkout: what it would earn.",
    resolver=lambda root, info: resolve_checkout(info, root),
    doc_category=DOC_CATEGORY_LOYALTY,
)
