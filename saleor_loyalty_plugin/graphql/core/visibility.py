"""Who sees a member, and who spends their points."""

from saleor.account.models import User
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import AccountPermissions, CheckoutPermissions

from ...models import LoyaltyMember


def visible_member(info, member: LoyaltyMember | None) -> LoyaltyMember | None:
    """Return the member to themself and to who may manage users, None to everybody else."""
    requestor = get_user_or_app_from_context(info.context)
    # Not `is None`: what stands for nobody is a lazy object.
    if member is None or not requestor:
        return None
    is_own = isinstance(requestor, User) and requestor.pk == member.user_id
    return member if is_own or requestor.has_perm(AccountPermissions.MANAGE_USERS) else None


def may_spend(info, user_id: int | None) -> bool:
    """Return whether the caller acts for a checkout's customer: themself, or who manages or handles checkouts."""
    requestor = get_user_or_app_from_context(info.context)
    if not requestor:
        return False
    if isinstance(requestor, User) and requestor.pk == user_id:
        return True
    return any(
        requestor.has_perm(permission)
        for permission in (CheckoutPermissions.MANAGE_CHECKOUTS, CheckoutPermissions.HANDLE_CHECKOUTS)
    )


def require_owner_or(permission, owner_id: int | None, info) -> None:
    """Refuse who is neither the owner nor has the permission.

    Raises:
        PermissionDenied: the caller is neither.

    """
    requestor = get_user_or_app_from_context(info.context)
    # A guest's order has no owner, and nobody is its owner.
    is_owner = owner_id is not None and isinstance(requestor, User) and requestor.pk == owner_id
    if not is_owner and not (requestor and requestor.has_perm(permission)):
        raise PermissionDenied(permissions=[permission, AuthorizationFilters.OWNER])
