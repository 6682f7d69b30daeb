"""Saleor's own helpers of its e-mails, with what people wrote escaped where Saleor's put it out as it is."""

from collections.abc import Callable
from html import escape
from typing import Any

from saleor.plugins import email_common


def _format_address(this: Any, address: Any, **options: Any) -> Any:
    written = {key: escape(value) if isinstance(value, str) else value for key, value in (address or {}).items()}
    return email_common.format_address(this, written, **options)


def _price(this: Any, net_amount: Any, gross_amount: Any, currency: Any, display_gross: Any = False) -> Any:
    return email_common.price(this, net_amount, gross_amount, escape(str(currency)), display_gross)


HELPERS: dict[str, Callable[..., Any]] = {
    "format_address": _format_address,
    "price": _price,
    "format_datetime": email_common.format_datetime,
    "get_product_image_thumbnail": email_common.get_product_image_thumbnail,
    "compare": email_common.compare,
}
