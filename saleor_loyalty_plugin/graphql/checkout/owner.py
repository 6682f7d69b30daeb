"""The checkout that a mutation is about."""

from django.core.exceptions import ValidationError
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.checkout.mutations.utils import get_checkout
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import CheckoutPermissions

from ...enums import LoyaltyErrorCode
from ..core.access.visibility import may_spend


def checkout_to_spend_in(mutation, info, checkout_id, *, field="id"):
    """Return a checkout to its customer, and to who manages or handles checkouts.

    An anonymous checkout belongs to whoever knows its id, as everywhere in Saleor: nobody's points are in it.

    Raises:
        ValidationError: there is no such checkout.
        PermissionDenied: it is somebody else's.

    """
    checkout = _checkout(mutation, info, checkout_id, field)
    if checkout.user_id is not None and not may_spend(info, checkout.user_id):
        raise PermissionDenied(
            permissions=[
                AuthorizationFilters.OWNER,
                CheckoutPermissions.MANAGE_CHECKOUTS,
                CheckoutPermissions.HANDLE_CHECKOUTS,
            ]
        )
    return checkout


def _checkout(mutation, info, checkout_id, field):
    try:
        return get_checkout(mutation, info, id=checkout_id)
    except ValidationError as error:
        # Saleor names no field for an empty id, nor for one that is not a UUID, and knows no other name than `id`.
        problem = ValidationError("There is no checkout with this ID.", code=LoyaltyErrorCode.NOT_FOUND.value)
        raise ValidationError({field: problem}) from error
