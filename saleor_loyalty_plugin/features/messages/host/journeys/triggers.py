"""All triggers: those of the program's own tables, and those that ask Saleor."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from ...journeys.rules.triggers import Trigger
from ...journeys.selectors.triggers import OWN, Select
from . import checkouts, dates, orders, products, stock

SELECTS: Mapping[Trigger, Select] = {
    **OWN,
    Trigger.BIRTHDAY: dates.birthday,
    Trigger.ANNIVERSARY: dates.anniversary,
    Trigger.CHECKOUT_ABANDONED: checkouts.abandoned,
    Trigger.BACK_IN_STOCK: stock.back_in_stock,
    Trigger.NEW_PRODUCTS: products.new_products,
    Trigger.ORDER_HANDED_OVER: orders.handed_over,
}
LOOKS: Mapping[Trigger, Callable[..., None]] = {
    Trigger.CHECKOUT_ABANDONED: checkouts.look_at_checkouts,
    Trigger.BACK_IN_STOCK: stock.look_at_stock,
}
"""What is to be looked at before a trigger is asked, called with the moment as `now`."""


def look_before(trigger: Trigger, now: datetime) -> None:
    """Look at what Saleor tells nobody of, where a trigger asks for it."""
    if trigger in LOOKS:
        LOOKS[trigger](now=now)


def keep_after(trigger: Trigger) -> Callable[[Sequence[int]], None] | None:
    """Return what is told the numbers of the runs that a trigger began, None where nothing is."""
    return stock.keep_told if trigger is Trigger.BACK_IN_STOCK else None
