"""The fields that the plugin adds to Saleor's own types."""

from saleor.account.models import User as UserRow
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.core.fields import BaseField
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import AccountPermissions, OrderPermissions

from .core.dataloaders import MemberByUserIdLoader
from .core.program import DOC_CATEGORY_LOYALTY, active_program
from .members.types.member import LoyaltyMember
from .orders.types import OrderLoyalty


def _require_owner_or(permission, owner_id: int | None, info) -> None:
    requestor = get_user_or_app_from_context(info.context)
    # A guest's order has no owner, and nobody is its owner.
    is_owner = owner_id is not None and isinstance(requestor, UserRow) and requestor.pk == owner_id
    if not is_owner and not (requestor and requestor.has_perm(permission)):
        raise PermissionDenied(permissions=[permission, AuthorizationFilters.OWNER])


def _resolve_user_loyalty(root, info):
    _require_owner_or(AccountPermissions.MANAGE_USERS, root.pk, info)
    return None if active_program(info) is None else MemberByUserIdLoader(info.context).load(root.pk)


def _resolve_order_loyalty(root, info):
    order = root.node
    _require_owner_or(OrderPermissions.MANAGE_ORDERS, order.user_id, info)
    return None if active_program(info) is None else order


user_loyalty = BaseField(
    LoyaltyMember,
    description="The customer as a member, null for others. Requires MANAGE_USERS, or the user themself.",
    resolver=_resolve_user_loyalty,
    doc_category=DOC_CATEGORY_LOYALTY,
)
order_loyalty = BaseField(
    OrderLoyalty,
    description="What loyalty did with the order. Requires MANAGE_ORDERS, or the order's owner.",
    resolver=_resolve_order_loyalty,
    doc_category=DOC_CATEGORY_LOYALTY,
)
