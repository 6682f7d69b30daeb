"""A checkout's row, locked before points or rewards in it change.

Saleor holds that lock while it makes an order of a checkout, so who has it knows whether there is an order: either none
will be made of what they change now, or one was made and has taken what was set aside. See models/locks.py.
"""

from typing import Any

from saleor.checkout.models import Checkout
from saleor.order.models import Order

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ..orders.states import capture
from ..pricing.reprice import reprice


def lock_to_spend(checkout_id: Any, *, field: str) -> None:
    """Lock a checkout in which a shopper changes points or rewards, and have it priced anew. Needs a transaction.

    Raises:
        LoyaltyError: on `field`; NOT_FOUND where the checkout has become an order or is gone, INVALID while its payment
            is made: Saleor computed the order's prices before that, and makes the order after it.

    """
    checkout = lock_to_release(checkout_id)
    if checkout is None:
        raise gone(field)
    if checkout.is_checkout_locked():
        raise LoyaltyError("An order is being made of this checkout. Try again in a moment.", field=field)


def gone(field: str) -> LoyaltyError:
    """Return the refusal for a checkout that is not there, or not any more."""
    return LoyaltyError("There is no checkout with this ID.", field=field, code=LoyaltyErrorCode.NOT_FOUND)


def lock_to_release(checkout_id: Any) -> Checkout | None:
    """Lock a checkout, have it priced anew, and capture what its orders took; None where it is gone.

    Needs a transaction.

    Raises:
        LoyaltyError: INVALID, an order's points could not be captured: nothing may be released.

    """
    checkout = lock_as_told(checkout_id)
    if checkout is not None:
        reprice(checkout_id)
    return checkout


def lock_as_told(checkout_id: Any) -> Checkout | None:
    """Lock a checkout and capture what its orders took, at the prices that it states; None where it is gone.

    Needs a transaction.

    Raises:
        LoyaltyError: INVALID, an order's points could not be captured: nothing may be released.

    """
    checkout = Checkout.objects.select_for_update().filter(pk=checkout_id).first()
    order_ids = Order.objects.filter(checkout_token=str(checkout_id)).values_list("pk", flat=True)
    if not all(capture(order_id) for order_id in list(order_ids)):
        raise LoyaltyError("What an order took could not be settled. Try again in a moment.")
    return checkout
