"""Redemption: what points take off a checkout, and what comes back (rules 14, 18 and 20)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, ROUND_DOWN, Decimal
from fractions import Fraction
from math import floor

from .amounts import require_decimal, require_points
from .earning import goods_share
from .expiry import AS_THEY_ARE, Rounding
from .orders import OrderState

RESTORED_FOR_AT_LEAST = timedelta(days=30)


def worth_of(points: int, point_value: Decimal, *, fraction_digits: int) -> Decimal:
    """Return what points take off, in the currency of `point_value`; a part of a cent is not paid out."""
    require_points(points=points)
    require_decimal(point_value=point_value)
    return (points * point_value).quantize(Decimal(1).scaleb(-fraction_digits), ROUND_DOWN)


def points_used(amount: Decimal, point_value: Decimal, *, held: int) -> int:
    """Return how many of the `held` points an amount takes, rounded up to whole points (rule 18)."""
    require_decimal(amount=amount, point_value=point_value)
    return min(int((amount / point_value).to_integral_value(ROUND_CEILING)), held)


def spread(amount: Decimal, prices: Sequence[Decimal], *, fraction_digits: int) -> list[Decimal]:
    """Return the share of each line: in proportion to its price, to the cent (rule 14).

    The largest remainders get the cents that are left, ties go to the earlier line. The shares add up to `amount`,
    which is at most the sum of the prices; no share is above its line's price.

    Raises:
        ValueError: the amount is negative or above the sum of the prices.

    """
    require_decimal(amount=amount)
    cents, weights = _in_cents([amount, *prices], fraction_digits)
    total = sum(weights)
    if not 0 <= cents <= total:
        raise ValueError(f"{amount} cannot be spread over {total} cents")
    if total == 0:
        return [Decimal(0)] * len(weights)
    shares = [cents * weight // total for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: (-(cents * weights[index] % total), index))
    for index in by_remainder[: cents - sum(shares)]:
        shares[index] += 1
    return [Decimal(share).scaleb(-fraction_digits) for share in shares]


def _in_cents(amounts: Sequence[Decimal], fraction_digits: int) -> tuple[int, list[int]]:
    first, *others = (int(amount.scaleb(fraction_digits).to_integral_value(ROUND_DOWN)) for amount in amounts)
    return first, others


def points_restored(used: int, state: OrderState) -> int:
    """Return how many of the points that an order used must be back with the member in its present state (rule 20).

    All of an order that is cancelled or expired, else the share of the goods that was refunded: what was paid back for
    the delivery brings nothing back (rule 105). Goods that cost no money are refunded by cancellation alone.
    """
    require_points(used=used)
    if state.void:
        return used
    if not state.fully_paid_once:
        return 0
    return restored_share(used, 1 - goods_share(state))


def restored_share(used: int, refunded: Fraction) -> int:
    """Return how many points of an order come back when this share of it, from 0 to 1, was refunded (rule 20)."""
    return floor(used * refunded)


def restored_expiry(expires_at: datetime | None, now: datetime, rounding: Rounding = AS_THEY_ARE) -> datetime | None:
    """Return when points expire that come back now: at their old date, in 30 days at the earliest (rule 20).

    The 30 days end with the month or year that `rounding` names (rule 74).
    """
    return None if expires_at is None else max(expires_at, rounding.up(now + RESTORED_FOR_AT_LEAST))
