"""Who sees a member or an order, and who spends points."""

from promise import Promise
from saleor.account.models import User
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import AccountPermissions, CheckoutPermissions, OrderPermissions

from ....models import LoyaltyMember
from .channels import reaches_channel


def is_user(info, user_id: int | None) -> bool:
    """Return whether the caller is this user. What belongs to nobody is nobody's own."""
    requestor = get_user_or_app_from_context(info.context)
    return user_id is not None and isinstance(requestor, User) and requestor.pk == user_id


def acts_for(info, user_id: int | None, *permissions) -> bool:
    """Return whether the caller is this user, or has one of the permissions."""
    if is_user(info, user_id):
        return True
    requestor = get_user_or_app_from_context(info.context)
    # Not `is None`: what stands for nobody is a lazy object.
    return bool(requestor) and any(requestor.has_perm(permission) for permission in permissions)


def visible_member(info, member: LoyaltyMember | None) -> LoyaltyMember | None:
    """Return the member to themself and to who may manage users, None to everybody else."""
    return member if member and acts_for(info, member.user_id, AccountPermissions.MANAGE_USERS) else None


def may_spend(info, user_id: int | None) -> bool:
    """Return whether the caller acts for a checkout's customer: themself, or who manages or handles checkouts."""
    return acts_for(info, user_id, CheckoutPermissions.MANAGE_CHECKOUTS, CheckoutPermissions.HANDLE_CHECKOUTS)


def sees_order(info, order) -> Promise[bool]:
    """Return a promise of whether the caller owns an order, or manages orders and their groups reach its channel."""
    if is_user(info, order.user_id):
        return Promise.resolve(True)
    if not acts_for(info, None, OrderPermissions.MANAGE_ORDERS):
        return Promise.resolve(False)
    return reaches_channel(info, order.channel_id)


def owner_or(permission) -> PermissionDenied:
    """Return the refusal of who is neither the owner nor has the permission."""
    return PermissionDenied(permissions=[permission, AuthorizationFilters.OWNER])
