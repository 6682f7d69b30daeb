"""What a tax app is told of an order's points and rewards: a discount on the subtotal.

It is told the price of a piece as the order keeps it, so without them (rule 102). What it answers holds.
"""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from importlib.util import find_spec
from typing import Any

from prices import Money
from promise import Promise

from ...seams import Seam
from ..discount_rows import REWARD_ROW
from .lines import points_off, reward_off, row_at_hand

TOLD = "_loyalty_discounts"


def note_for_apps(order: Any, lines: Iterable[Any]) -> None:
    """Keep with an order, as (name, amount), what is taken off its lines in the calculation that is under way."""
    found: dict[str, Decimal] = {}
    for line in lines:
        for name, amount in _taken_off(line):
            found[name] = found.get(name, Decimal(0)) + amount
    order.__dict__[TOLD] = [(name, Money(amount, order.currency)) for name, amount in found.items()]


def _taken_off(line: Any) -> Iterator[tuple[str, Decimal]]:
    if (off := points_off(line)) is not None:
        yield off.title, off.entered
    if (row := row_at_hand(line, REWARD_ROW)) is not None:
        yield row.name, reward_off(line)


def _discounts(original: Any, root: Any, info: Any) -> Any:
    told = root.__dict__.get(TOLD)
    if not told:
        return original(root, info)
    from saleor.graphql.tax.enums import TaxableObjectDiscountTypeEnum

    kind = TaxableObjectDiscountTypeEnum.SUBTOTAL
    ours = [{"name": name, "amount": amount, "type": kind} for name, amount in told]
    return Promise.resolve(original(root, info)).then(lambda found: [*found, *ours])


def _payload(original: Any, order: Any) -> str:
    """Add them to the older form, of an app without a subscription."""
    payload = original(order)
    told = order.__dict__.get(TOLD)
    if not told:
        return payload
    (data,) = json.loads(payload)
    data["discounts"] += [{"name": name, "amount": str(amount.amount)} for name, amount in told]
    return json.dumps([data])


def _plugin_discount(original: Any, order: Any) -> Money:
    return sum((amount for _, amount in order.__dict__.get(TOLD, ())), original(order))


_NEWER, _AVATAX = "saleor.order.webhooks.order_calculate_taxes", "saleor.plugins.avatax"
# Saleor's own tax plugin, which is going to be removed.
_PLUGIN_SEAM = Seam(_AVATAX, "get_total_order_discount_excluding_shipping", ("order",), _plugin_discount)
TAX_APP_SEAMS = (
    Seam("saleor.graphql.core.types.taxes", "TaxableObject.resolve_discounts", ("root", "info"), _discounts),
    # Saleor has wrapped it itself, which hides the names.
    Seam(
        _NEWER if find_spec("saleor.order.webhooks") else "saleor.plugins.webhook.plugin",
        "generate_order_payload_for_tax_calculation",
        ("args", "kwargs"),
        _payload,
    ),
    *([_PLUGIN_SEAM] if find_spec(_AVATAX) else []),
)
