"""Orders of a small shop, each with a line, as a checkout leaves them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from saleor.order import OrderChargeStatus, OrderOrigin
from saleor.order.models import Order, OrderLine

FIRST = datetime(2025, 1, 10, 12, tzinfo=UTC)


def sell(channel: Any, variant: Any, users: list[Any], *, orders: int) -> None:
    """Have users, None for a guest, order in turn, every ten days from `FIRST` on: goods for 20.50, 21.50, ..."""
    placed = [_order(channel, users[number % len(users)], number) for number in range(orders)]
    Order.objects.bulk_create(placed)
    OrderLine.objects.bulk_create(_line(order, variant, _price(number)) for number, order in enumerate(placed))


def _price(number: int) -> Decimal:
    return Decimal("20.50") + number


def _order(channel: Any, user: Any, number: int) -> Order:
    total = _price(number) + 10
    money = {f"{name}_{kind}_amount": total for name in ("total", "undiscounted_total") for kind in ("net", "gross")}
    return Order(
        channel=channel,
        currency=channel.currency_code,
        user=user,
        created_at=FIRST + timedelta(days=10 * number),
        origin=OrderOrigin.CHECKOUT,
        lines_count=1,
        shipping_price_gross_amount=10,
        shipping_price_net_amount=10,
        total_charged_amount=total,
        charge_status=OrderChargeStatus.FULL,
        **money,
    )


def _line(order: Order, variant: Any, price: Decimal) -> OrderLine:
    names = ("unit_price", "total_price", "undiscounted_unit_price", "undiscounted_total_price")
    return OrderLine(
        order=order,
        variant=variant,
        product_name="Goods",
        quantity=1,
        currency=order.currency,
        is_shipping_required=True,
        is_gift_card=False,
        **{f"{name}_{kind}_amount": price for name in names for kind in ("net", "gross")},
    )
