"""`Order.loyalty`."""

from saleor.graphql.core.fields import BaseField
from saleor.permission.enums import OrderPermissions

from ..core.access.visibility import owner_or, sees_order
from ..core.program import DOC_CATEGORY_LOYALTY, program_for
from .types import OrderLoyalty


def _resolve_order_loyalty(root, info):
    order = root.node

    def to_who_sees_it(sees):
        if not sees:
            raise owner_or(OrderPermissions.MANAGE_ORDERS)
        return None if program_for(info, OrderPermissions.MANAGE_ORDERS) is None else order

    return sees_order(info, order).then(to_who_sees_it)


order_loyalty = BaseField(
    OrderLoyalty,
    description=(
        "What loyalty did with the order. Requires MANAGE_ORDERS and access to its channel, or the order's owner."
    ),
    resolver=_resolve_order_loyalty,
    doc_category=DOC_CATEGORY_LOYALTY,
)
