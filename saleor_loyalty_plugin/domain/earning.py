"""Earning: from what was bought to points (rules 1 to 11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact
from fractions import Fraction
from math import floor

from .amounts import require_decimal
from .orders import AwardOn, OrderGoods, OrderLine, OrderState

WHOLE = Fraction(1)
# Wider than any product of what the ledger can store, and loud where that were wrong.
_EXACT = Context(prec=80, traps=[Inexact])
_EXACT_TO, _THOUSANDTH = Context(prec=80, rounding=ROUND_HALF_EVEN), Decimal("0.001")


@dataclass(frozen=True, slots=True)
class EarningTerms:
    """The terms of one order, as they were when it was placed (rule 2).

    `rate` is points for one unit of the order's currency; zero where the channel gives none.
    """

    rate: Decimal
    multiplier: Decimal = Decimal(1)
    award_on: AwardOn = AwardOn.PAID
    on_shipping: bool = False
    """Whether delivery earns too: then what was paid back for it is taken back (rule 105)."""
    exact: Decimal | None = None
    """Where campaigns have a say, the points of the order paid in full, before rounding down (rule 37)."""

    def __post_init__(self) -> None:
        require_decimal(rate=self.rate, multiplier=self.multiplier)
        if self.rate < 0 or self.multiplier <= 0:
            raise ValueError("a rate is zero or more and a multiplier above zero")


def earning_base(goods: OrderGoods, *, on_net: bool, on_shipping: bool) -> Decimal:
    """Return the amount, in the order's currency, that points are computed from (rule 1).

    Line totals after every discount, without gift-card products; delivery only with `on_shipping`. A replacement's is
    what it costs above the pieces that it replaces (rule 99).
    """
    base = _sum(goods.lines, on_net=on_net)
    if on_shipping:
        base += goods.shipping_net if on_net else goods.shipping_gross
    return max(base - _sum(goods.replaced, on_net=on_net), Decimal(0))


def _sum(lines: Iterable[OrderLine], *, on_net: bool) -> Decimal:
    counted = [line for line in lines if not line.is_gift_card]
    return sum(((line.net if on_net else line.gross) for line in counted), Decimal(0))


def points_for(base: Decimal, terms: EarningTerms, *, share: Fraction = WHOLE) -> int:
    """Return floor(base x rate x multiplier x share) in points (rules 2 and 11), computed without rounding before.

    Where campaigns have a say it is floor(their exact sum x share) (rule 37).
    """
    if type(base) is not Decimal or not base.is_finite():  # the check itself, only where it would refuse
        require_decimal(base=base)
    whole = terms.exact
    if whole is None:
        whole = _EXACT.multiply(_EXACT.multiply(base, terms.rate), terms.multiplier)
    return floor(whole) if share is WHOLE else floor(Fraction(whole) * share)


def exact_decimal(points: Fraction) -> Decimal:
    """Return a sum of amounts times rates and factors as the decimal number that it is.

    Raises:
        decimal.Inexact: it is none, or one of more digits than the ledger's figures can add up to.

    """
    return _EXACT.divide(Decimal(points.numerator), Decimal(points.denominator))


def paid_share(state: OrderState) -> Fraction:
    """Return which share of the order is paid for, from 0 to 1 (rule 11).

    Charged counts at most to the total; an order whose total is zero counts as charged in full.
    """
    return _share(state.charged, state.total)


def goods_share(state: OrderState) -> Fraction:
    """Return which share of the order is paid for, what was paid back for its delivery left out (rule 105)."""
    return _share(state.charged, state.total - state.delivery_refunded)


def _share(charged: Decimal, total: Decimal) -> Fraction:
    if total <= 0 or charged >= total:
        return WHOLE
    return Fraction(max(charged, Decimal(0))) / Fraction(total)


def awarded_share(terms: EarningTerms, state: OrderState) -> Fraction:
    """Return which share of the order counts in its present state, from 0 to 1 (rules 5 to 8 and 11)."""
    if state.void or not state.confirmed or not state.fully_paid_once:
        return Fraction(0)
    if terms.award_on is AwardOn.FULFILLED and not state.fulfilled:
        return Fraction(0)
    return kept_share(terms, state)


def kept_share(terms: EarningTerms, state: OrderState) -> Fraction:
    """Return which share of what earns is paid for, from 0 to 1, whether or not the order counts yet (rule 11)."""
    return paid_share(state) if terms.on_shipping else goods_share(state)


def paid_amount(base: Decimal, share: Fraction) -> Decimal:
    """Return the base less what was refunded of it, in the order's currency to a thousandth."""
    require_decimal(base=base)
    if share is WHOLE:
        return _EXACT_TO.quantize(base, _THOUSANDTH)
    thousandths = Fraction(base) * share * 1000
    return Decimal(round(thousandths)).scaleb(-3)


def points_due(base: Decimal, terms: EarningTerms, state: OrderState) -> int:
    """Return what the order must hold in points in its present state."""
    return points_for(base, terms, share=awarded_share(terms, state))
