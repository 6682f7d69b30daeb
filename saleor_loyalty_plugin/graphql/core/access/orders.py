"""Orders that our types hand out."""

from uuid import UUID

from promise import Promise
from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.order.dataloaders import OrderByIdLoader

from .visibility import sees_order


def visible_order(info, order_id: UUID | None) -> Promise | None:
    """Return a promise of an order as Saleor's own fields take it, of None for a caller who may not see it."""
    if order_id is None:
        return None

    def visible(order):
        if order is None:
            return None
        return sees_order(info, order).then(lambda sees: SyncWebhookControlContext(node=order) if sees else None)

    return OrderByIdLoader(info.context).load(order_id).then(visible)
