"""What an order of a friend's gives an ambassador: a function of facts, so that lost and late events change nothing."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from uuid import UUID

from .....domain.amounts import MAX_POINTS
from .....domain.earning import EarningTerms, points_for
from ...referrals.rules.reasons import Reason

THOUSANDTH = Decimal("0.001")
HARMLESS = frozenset({Reason.BELOW_MINIMUM, Reason.LIMIT_REACHED, Reason.ORDER_CANCELLED})
"""Why a friend may bring no prize and was brought all the same: for any other reason their orders do not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Points for one unit of money: of the order's channel, and of the program (rule 22)."""

    channel: Decimal
    program: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferredOrder:
    """A friend's order as it is now. `amount` is what of it is paid and counts, in its own currency."""

    order_id: UUID
    placed_at: datetime
    amount: Decimal
    rates: Rates


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What the ambassador accepted: orders placed from a moment on and before another give a share, in per cent."""

    begins_at: datetime
    ends_at: datetime
    share_percent: Decimal


@dataclass(frozen=True, slots=True)
class Counted:
    """What an order counts: its value in the program's currency, and the points that it gives."""

    orders: int = 0
    value: Decimal = Decimal(0)
    points: int = 0


NOTHING = Counted()


def counted(order: ReferredOrder, rates: Rates, conditions: Conditions) -> Counted:
    """Return what an order counts under the rates of when it counted first.

    Points are floor(amount x rate of the channel x share), as earning rounds: 10 % of 25.49 at 1 point a unit are 2.
    """
    if order.amount <= 0 or not conditions.begins_at <= order.placed_at < conditions.ends_at:
        return NOTHING
    value = (order.amount * rates.channel / rates.program).quantize(THOUSANDTH, ROUND_HALF_UP)
    share = Fraction(conditions.share_percent) / 100
    points = points_for(order.amount, EarningTerms(rate=rates.channel), share=share)
    return Counted(1, value, min(points, MAX_POINTS))
