"""`Order.loyalty`."""

from saleor.graphql.core.fields import BaseField
from saleor.permission.enums import OrderPermissions

from ..core.program import DOC_CATEGORY_LOYALTY, active_program
from ..core.visibility import require_owner_or
from .types import OrderLoyalty


def _resolve_order_loyalty(root, info):
    order = root.node
    require_owner_or(OrderPermissions.MANAGE_ORDERS, order.user_id, info)
    return None if active_program(info) is None else order


order_loyalty = BaseField(
    OrderLoyalty,
    description="What loyalty did with the order. Requires MANAGE_ORDERS, or the order's owner.",
    resolver=_resolve_order_loyalty,
    doc_category=DOC_CATEGORY_LOYALTY,
)
