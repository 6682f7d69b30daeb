"""The member's price on the offered delivery methods, where Saleor collects them anew for every request: before 3.23.

Saleor finds the chosen method among the valid ones by comparing all that they consist of, and remembers its price for
requests that may not ask the delivery app. So the methods themselves keep their own price: the member's is put into
what the API answers, and into every calculation.
"""

from dataclasses import replace
from typing import Any

from promise import Promise
from saleor.core.db.connection import allow_writer
from saleor.shipping.interface import ShippingMethodData

from ..seams import Seam
from .prices import member_price

CONTEXT = "_loyalty_checkout_info"


def _note_methods(original: Any, checkout_info: Any) -> Any:
    methods = original(checkout_info)
    for method in methods:
        _note(method, checkout_info)
    return methods


def _note_chosen(original: Any, checkout_info: Any) -> Any:
    chosen = original(checkout_info)
    _note(chosen.delivery_method, checkout_info)
    return chosen


def _note(method: Any, checkout_info: Any) -> None:
    # Not a field: it must not count when methods are compared.
    if isinstance(method, ShippingMethodData) and checkout_info.checkout.user_id is not None:
        setattr(method, CONTEXT, checkout_info)


def _answer(original: Any, root: Any, info: Any) -> Any:
    return Promise.resolve(original(root, info)).then(_at_members_price)


def _at_members_price(answer: Any) -> Any:
    if isinstance(answer, list):
        return [_at_members_price(method) for method in answer]
    checkout_info = getattr(answer, CONTEXT, None)
    if checkout_info is None:
        return answer
    with allow_writer():
        price = member_price(checkout_info, checkout_info.lines, answer.price)
    return answer if price is None else replace(answer, price=price)


_TYPES = "saleor.graphql.checkout.types"
# Saleor has wrapped some of these itself, which hides their names; every resolver is called with root and info.
_HIDDEN = ("args", "kwargs")
METHOD_SEAMS = (
    Seam("saleor.checkout.fetch", "CheckoutInfo.get_all_shipping_methods", ("self",), _note_methods),
    Seam("saleor.checkout.fetch", "CheckoutInfo.get_delivery_method_info", ("self",), _note_chosen),
    Seam(_TYPES, "Checkout.resolve_shipping_methods", _HIDDEN, _answer),
    Seam(_TYPES, "Checkout.resolve_available_shipping_methods", _HIDDEN, _answer),
    Seam(_TYPES, "Checkout.resolve_delivery_method", ("root", "info"), _answer),
    Seam(_TYPES, "Checkout.resolve_shipping_method", ("root", "info"), _answer),
)
