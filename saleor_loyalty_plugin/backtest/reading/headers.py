"""What the columns of a file of orders mean, and what other shops call them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...domain.texts import plain as plain
from .states import REFUNDED

NAMES: Mapping[str, tuple[str, ...]] = {
    "order_id": ("order_id", "order", "order_number", "order_no", "order_reference", "increment_id", "number", "id"),
    "customer": (
        "customer_id", "customer_number", "customer_no", "user_id", "client_id", "buyer_id", "member_id",
        "customer_user", "customer", "user", "client", "buyer",
    ),
    "email": ("email", "customer_email", "e_mail", "email_address", "customer_e_mail", "user_email", "buyer_email"),
    "billing_email": ("billing_email", "billing_e_mail", "contact_email"),
    "date": (
        "date", "order_date", "datetime", "created_at", "created", "placed_at", "date_created", "purchase_date",
        "purchased_at", "ordered_at", "order_created_at", "paid_at", "date_paid", "paid_date",
    ),
    "amount": ("amount", "order_amount", "net_sales", "net_revenue", "n_revenue"),
    "total": (
        "total", "order_total", "grand_total", "total_amount", "total_price", "order_total_inc_tax", "total_inc_tax",
        "grand_total_base", "base_grand_total", "total_paid", "amount_total", "order_value",
    ),
    "currency": ("currency", "currency_code", "order_currency", "order_currency_code", "base_currency_code"),
    "discount": (
        "discount", "discount_amount", "discounts", "discount_total", "total_discount", "total_discounts",
        "order_discount", "discount_value", "cart_discount", "coupon_discount", "base_discount_amount",
    ),
    "shipping": (
        "shipping", "shipping_total", "shipping_amount", "shipping_price", "shipping_cost", "shipping_cost_ex_tax",
        "shipping_and_handling", "order_shipping", "total_shipping", "shipping_fee", "base_shipping_amount", "delivery",
        "delivery_cost", "delivery_price", "delivery_fee", "postage", "freight",
    ),
    "tax": (
        "tax", "taxes", "tax_total", "total_tax", "tax_amount", "order_tax", "sales_tax", "vat", "vat_amount",
        "base_tax_amount",
    ),
    "fees": ("fees", "fee", "fee_total", "payment_fee", "handling", "handling_cost_ex_tax", "handling_cost"),
    "refunded": (
        "refunded", "refunded_amount", "refund", "refund_amount", "amount_refunded", "total_refunded", "refunded_total",
        "refund_total", "total_refund", "refunds", "base_total_refunded",
    ),
    "category": ("category", "product_category"),
    "status": ("status", "order_status", "order_state"),
    "payment_status": ("payment_status", "financial_status", "payment_state"),
    "cancelled_at": (
        "cancelled_at", "canceled_at", "cancelled", "canceled", "cancelled_on", "cancel_date", "cancellation_date",
        "date_cancelled", "voided_at", "deleted_at",
    ),
}  # fmt: skip
"""Each column and the headers that are taken for it, the best first, as `plain` writes them."""
ADDRESSES = ("email", "billing_email")
"""Columns of addresses: WooCommerce writes a guest's into the second one alone."""
PEOPLE = ("customer", "user", "client", "buyer")
"""Headers that may as well hold a name, which an e-mail address says better."""
SUBTOTALS = ("subtotal", "sub_total", "order_subtotal", "subtotal_price", "items_total", "item_total")
"""Headers of the goods alone; some shops mean before, some after the order's discounts."""
ONLY_CHOSEN = ("undiscounted",)
COLUMNS = (*NAMES, *ONLY_CHOSEN)
"""What `--column` names: the columns above, and `undiscounted`, the goods before the order's discounts."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A platform's export: the headers by which it is known, and where they mean something of their own."""

    name: str
    signs: frozenset[str]
    headers: Mapping[str, str]
    states: Mapping[str, str] = field(default_factory=dict)


LAYOUTS = (
    Layout(
        "Shopify",
        frozenset({"name", "financial_status", "subtotal", "lineitem_quantity"}),
        {"order_id": "name", "amount": "subtotal"},
    ),
    Layout(
        "Magento",
        frozenset({"purchase_point", "purchase_date", "grand_total_base"}),
        {"order_id": "id", "total": "grand_total_base"},
        {"closed": REFUNDED},
    ),
)


def layout_of(headers: Mapping[str, str]) -> Layout | None:
    """Return the platform whose export has these headers, by their plain form."""
    return next((layout for layout in LAYOUTS if layout.signs <= headers.keys()), None)
