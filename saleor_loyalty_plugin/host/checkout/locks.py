"""A checkout's row, locked before points or rewards in it change.

Saleor holds that lock while it makes an order of a checkout, so who has it knows whether there is an order: either none
will be made of what they change now, or one was made and has taken what was set aside. See models/locks.py.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db import transaction
from saleor.checkout.models import Checkout
from saleor.order.models import Order

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ..orders.states import capture
from ..pricing.reprice import reprice


@contextmanager
def locked_to_spend(checkout_id: Any, *, field: str) -> Iterator[None]:
    """Lock a checkout in which a shopper changes points or rewards, in a transaction, and have it priced anew.

    Raises:
        LoyaltyError: on `field`; NOT_FOUND where the checkout has become an order or is gone, INVALID while its payment
            is made: Saleor computed the order's prices before that, and makes the order after it.

    """
    with locked_to_release(checkout_id) as checkout:
        if checkout is None:
            raise gone(field)
        refuse_while_ordering(checkout, field=field)
        yield


def refuse_while_ordering(checkout: Any, *, field: str) -> None:
    """Refuse to change what a locked checkout holds while its payment is made.

    Raises:
        LoyaltyError: INVALID on `field`; Saleor computed the order's prices before the payment.

    """
    if checkout.is_checkout_locked():
        raise LoyaltyError("An order is being made of this checkout. Try again in a moment.", field=field)


def gone(field: str) -> LoyaltyError:
    """Return the refusal for a checkout that is not there, or not any more."""
    return LoyaltyError("There is no checkout with this ID.", field=field, code=LoyaltyErrorCode.NOT_FOUND)


@contextmanager
def locked_to_release(checkout_id: Any) -> Iterator[Checkout | None]:
    """Lock a checkout in a transaction, have it priced anew, and yield it; None where it is gone.

    What its orders took is captured before, without the lock: that locks their members one by one, and the block may
    lock another one.

    Raises:
        LoyaltyError: INVALID, an order's points could not be captured: nothing may be released.

    """
    with locked_as_told(checkout_id) as checkout:
        if checkout is not None:
            reprice(checkout_id)
        yield checkout


@contextmanager
def locked_as_told(checkout_id: Any) -> Iterator[Checkout | None]:
    """Do what `locked_to_release` does, and leave the checkout at the prices that it states."""
    settled: set[UUID] = set()
    while True:
        with transaction.atomic():
            checkout = Checkout.objects.select_for_update().filter(pk=checkout_id).first()
            unsettled = orders_of(checkout_id) - settled
            if not unsettled:
                yield checkout
                return
        settled |= {order_id for order_id in unsettled if capture(order_id)}
        if unsettled - settled:
            raise LoyaltyError("What an order took could not be settled. Try again in a moment.")


def orders_of(checkout_id: Any) -> set[UUID]:
    """Return the ids of the orders that were made of a checkout: several where it was kept after the first."""
    return set(Order.objects.filter(checkout_token=str(checkout_id)).values_list("pk", flat=True))
