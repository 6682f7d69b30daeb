"""Orders of the shop in a row each, without what else makes an order."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from saleor.order import OrderChargeStatus, OrderOrigin
from saleor.order.models import Order


def order(channel: Any, at: datetime, amount: Decimal | int = 0, **facts: Any) -> Order:
    """Return an order that is paid in full, unless `facts` say otherwise; to be saved."""
    known = {
        "channel": channel,
        "currency": channel.currency_code,
        "created_at": at,
        "origin": OrderOrigin.CHECKOUT,
        "lines_count": 1,
        "subtotal_gross_amount": amount,
        "subtotal_net_amount": amount,
        "total_gross_amount": amount,
        "total_net_amount": amount,
        "total_charged_amount": amount,
        "charge_status": OrderChargeStatus.FULL,
    }
    return Order(**known | facts)
