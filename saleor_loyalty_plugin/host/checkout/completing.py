"""An order that is made of a checkout, looked at again under the checkout's lock (rule 109).

Two that overlap see the same points and rewards before either has the lock; a checkout may outlive its order.
"""

from contextvars import ContextVar
from typing import Any

from django.core.exceptions import ValidationError
from saleor.checkout.error_codes import CheckoutErrorCode

from ...models import Redemption, RedemptionState
from ..guard import guarded
from ..orders.states import capture
from ..pricing.benefits import benefits_or_none
from ..pricing.reprice import reprice
from ..seams import Seam
from .locks import orders_of

# What the order's prices rest on; Saleor reads the checkout anew once it has the lock.
_counted_on: ContextVar[frozenset[int]] = ContextVar("loyalty_counted_on", default=frozenset())
_stays: ContextVar[bool] = ContextVar("loyalty_checkout_stays", default=False)


def no_longer_there() -> ValidationError:
    """Return the refusal of an order whose points or rewards are gone, with what the shopper can do about it."""
    return ValidationError(
        "The loyalty points or rewards in this checkout are no longer available. Look at the new total and try again.",
        code=CheckoutErrorCode.GRAPHQL_ERROR.value,
    )


def _create(
    original: Any, checkout_info: Any, manager: Any, user: Any, app: Any, delete_checkout: bool = True, **kwargs: Any
) -> Any:
    checkout_id, benefits = checkout_info.checkout.pk, benefits_or_none(checkout_info)
    if benefits is None or not benefits.redemptions:
        return original(checkout_info, manager, user, app, delete_checkout, **kwargs)
    token, stays, is_kept = _counted_on.set(benefits.redemptions), _stays.set(not delete_checkout), True
    try:
        order = original(checkout_info, manager, user, app, delete_checkout, **kwargs)
        is_kept = not delete_checkout
        return order
    finally:
        _counted_on.reset(token)
        _stays.reset(stays)
        if is_kept:
            _settle(checkout_id)


def _settle(checkout_id: Any) -> None:
    """Have a checkout that was refused, or outlives its order, priced anew without what its orders took."""
    with guarded("settling a checkout that outlives its order", checkout_id=checkout_id):
        for order_id in orders_of(checkout_id):
            capture(order_id)
    reprice(checkout_id)


def _create_locked(original: Any, checkout_info: Any, *args: Any, **kwargs: Any) -> Any:
    counted_on, checkout_id = _counted_on.get(), checkout_info.checkout.pk
    if counted_on and not _are_there(counted_on, checkout_id):
        raise no_longer_there()
    order = original(checkout_info, *args, **kwargs)
    if counted_on and _stays.get():
        # With the order, not after it: who comes next finds neither what it took nor prices that rest on it.
        capture(order.pk)
        reprice(checkout_id)
    return order


def _are_there(redemption_ids: frozenset[int], checkout_id: Any) -> bool:
    """Return whether no earlier order of the checkout took them; who releases them has the prices computed anew."""
    are_there = True
    with guarded("looking for what an earlier order took", checkout_id=checkout_id):
        if earlier := orders_of(checkout_id):
            for order_id in earlier:
                capture(order_id)
            held = Redemption.objects.filter(pk__in=redemption_ids, state=RedemptionState.HELD)
            are_there = held.count() == len(redemption_ids)
    return are_there


_MODULE = "saleor.checkout.complete_checkout"
_PARAMETERS = ("checkout_info", "manager", "user", "app", "delete_checkout")
COMPLETION_SEAMS = (
    Seam(
        "saleor.graphql.checkout.mutations.order_create_from_checkout",
        "create_order_from_checkout",
        _PARAMETERS,
        _create,
        more_may_follow=True,
    ),
    Seam(_MODULE, "create_order_from_checkout", _PARAMETERS, _create, more_may_follow=True),
    Seam(_MODULE, "_create_order_from_checkout", ("checkout_info",), _create_locked, more_may_follow=True),
)
