"""A checkout with the prices that its other fields show, where Saleor loads them once per request: since 3.23."""

from saleor.graphql.checkout.dataloaders.calculations import (
    CheckoutPriceCalculationByCheckoutIdAndWebhookSyncAndForceStatusUpdateLoader,
)


def load_priced_checkout(root, info):
    """Return a promise of the checkout's info and lines."""
    prices = CheckoutPriceCalculationByCheckoutIdAndWebhookSyncAndForceStatusUpdateLoader(info.context)
    return prices.load((root.node.token, root.allow_sync_webhooks, False))
