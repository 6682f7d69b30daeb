"""The member's price on the offered delivery methods, where Saleor keeps them in rows: since 3.23.

Saleor keeps the price of a delivery method in its CheckoutDelivery row until the methods are fetched again, also when
the basket has changed since. So the row shows what the method costs the member when it is fetched and remembers its
own price, and the price that is charged is decided at every calculation.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from prices import Money

from ..pricing.benefits import benefits_or_none, keeps_told_price
from ..seams import Seam
from .prices import OWN_PRICE, ROW_MODULE, member_price, own_price_in

CONTEXT = "_loyalty_checkout_info"
STAYS = "_loyalty_told_price_stays"


def _note_checkout(original: Any, checkout_info: Any) -> Any:
    # The rows are built further on from the checkout alone.
    setattr(checkout_info.checkout, CONTEXT, checkout_info)
    return original(checkout_info)


def _offer(original: Any, shipping_method_data: Any, checkout: Any) -> Any:
    checkout_info = getattr(checkout, CONTEXT, None)
    if checkout_info is None:
        return original(shipping_method_data, checkout)
    own_price = shipping_method_data.price
    price = member_price(checkout_info, checkout_info.lines, own_price)
    if price is None or _stays(checkout_info):
        price = _offered_before(checkout, shipping_method_data, own_price)
    if price == own_price:
        return original(shipping_method_data, checkout)
    remembered = {**shipping_method_data.private_metadata, OWN_PRICE: str(own_price.amount)}
    return original(replace(shipping_method_data, price=price, private_metadata=remembered), checkout)


def _stays(checkout_info: Any) -> bool:
    """Return whether what was told stays while the program is off: asked once for all methods, and of who chose one."""
    if not hasattr(checkout_info, STAYS):
        setattr(checkout_info, STAYS, _is_told(checkout_info))
    return bool(getattr(checkout_info, STAYS))


def _is_told(checkout_info: Any) -> bool:
    checkout = checkout_info.checkout
    has_chosen = checkout.user_id is not None and checkout.assigned_delivery_id is not None
    return has_chosen and benefits_or_none(checkout_info) is None and keeps_told_price(checkout_info)


def _offered_before(checkout: Any, method: Any, own_price: Money) -> Money:
    """Return the price that the method's row states to the member, its own where that has changed or there is none."""
    rows = checkout.deliveries.filter(is_valid=True)
    mine = (row for row in rows if row.shipping_method_id == method.id and own_price_in(row) == own_price)
    return next((row.price for row in mine), own_price)


def give_own_prices_back(checkout_id: Any) -> None:
    """Have the offered methods of a checkout cost what the shop asks for them."""
    rows = rows_with_members_price()
    for row in [] if rows is None else rows.filter(checkout_id=checkout_id):
        row.price_amount = Decimal(row.private_metadata.pop(OWN_PRICE))
        row.save(update_fields=["price_amount", "private_metadata"])


def rows_with_members_price() -> QuerySet[Any] | None:
    """Return the offered methods that cost a member less, as a query; None where Saleor keeps no such rows."""
    try:
        rows: Any = apps.get_model("checkout", "CheckoutDelivery")
    except LookupError:
        return None
    return rows.objects.filter(private_metadata__has_key=OWN_PRICE)


ROW_SEAMS = (
    Seam(
        ROW_MODULE,
        "get_available_built_in_shipping_methods_for_checkout_info",
        ("checkout_info",),
        _note_checkout,
    ),
    Seam(
        ROW_MODULE,
        "convert_shipping_method_data_to_checkout_delivery",
        ("shipping_method_data", "checkout"),
        _offer,
    ),
)
