"""The price of a piece that an order keeps: without points and without the free piece of a reward (rule 102).

Only where orders wait for confirmation. A confirmed order is never computed again, and the goods that replace its own
are to cost what was paid for them.
"""

from typing import Any

from prices import Money
from saleor.checkout import base_calculations
from saleor.core.prices import quantize_price

from ...seams import Seam
from ..discount_rows import REWARD_ROW, row_of
from ..shopper_prices import without_points


def _unit_price(original: Any, line_info: Any) -> Money:
    if line_info.channel.automatically_confirm_all_new_orders:
        return original(line_info)
    (bare,) = without_points([line_info])
    reward = row_of(line_info, REWARD_ROW)
    if reward is None:
        return original(bare)
    # Not without its row: a voucher's percentage is of what the reward has left.
    total = base_calculations.calculate_base_line_total_price(bare) + reward.amount
    return quantize_price(total / line_info.line.quantity, total.currency)


UNIT_PRICE_SEAM = Seam(
    "saleor.checkout.complete_checkout", "calculate_base_line_unit_price", ("line_info",), _unit_price
)
