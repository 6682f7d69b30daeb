"""The steps of one order, from what was frozen of it (rule 42).

The points of a step are the floor of the exact sum with it less the floor without it (rule 36), so that they add up to
the order's points whatever was dropped in between.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import floor

from ..earning import WHOLE, EarningTerms, exact_decimal, kept_share, points_for
from ..orders import OrderState
from ..words.sayings import Saying, saying
from .steps import EarningStep, StepKind, StepLine


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenOrder:
    """What an order's points are computed from. Amounts are in `currency`."""

    terms: EarningTerms
    base: Decimal
    currency: str
    tier_code: str = ""
    placed_suspended: bool = False
    lines: tuple[StepLine, ...] = ()
    """The lines that the base adds up from, and the delivery where it earns."""
    gift_cards: tuple[StepLine, ...] = ()
    replaced: tuple[StepLine, ...] = ()
    """Pieces of another order that it replaces (rule 99)."""


@dataclass(frozen=True, slots=True)
class OrderExplanation:
    """`expected` points are still to come; the steps add up to them and to what the order has earned."""

    expected: int
    steps: list[EarningStep]


def explain_order(
    order: FrozenOrder, effects: Sequence[EarningStep], state: OrderState, *, earned: int
) -> OrderExplanation:
    """Return why an order has earned its points, or what it earns once it is paid, sent, or somebody's (rule 42).

    Args:
        order: what was frozen of it.
        effects: the steps of campaigns, in their turn.
        state: what has become of it.
        earned: the points that the ledger has for it.

    """
    expected = points_expected(order, state, earned=earned)
    steps = steps_in_full(order, effects)
    less = earned + expected - sum(step.points for step in steps)
    return OrderExplanation(expected, [*steps, _refund(less, state)] if less else steps)


def points_expected(order: FrozenOrder, state: OrderState, *, earned: int) -> int:
    """Return what the order earns beside what the ledger has: once it is paid, sent, or of a member."""
    if state.void:
        return 0
    share = kept_share(order.terms, state) if state.fully_paid_once else WHOLE
    return max(points_for(order.base, order.terms, share=share) - earned, 0)


def steps_in_full(order: FrozenOrder, effects: Sequence[EarningStep]) -> list[EarningStep]:
    """Return the steps of an order that is paid in full."""
    left_out = [*_left_out(order, "gift_cards", order.gift_cards), *_left_out(order, "replaced", order.replaced)]
    if order.terms.rate == 0:
        return [*left_out, _nothing(order)]
    excluded = [step for step in effects if step.kind is StepKind.EXCLUDED]
    gains = [*_base_and_tier(order, excluded), *(step for step in effects if step.kind is StepKind.CAMPAIGN)]
    limits = [step for step in effects if step.kind is StepKind.LIMIT]
    return [*left_out, *excluded, *_rounded(gains, _exact(order) - sum(step.points for step in limits)), *limits]


def _base_and_tier(order: FrozenOrder, excluded: Iterable[EarningStep]) -> list[EarningStep]:
    terms, left_out = order.terms, {line.line_id for step in excluded for line in step.lines}
    amount = order.base - sum((step.amount or Decimal(0) for step in excluded), Decimal(0))
    lines = tuple(line for line in order.lines if line.line_id not in left_out)
    at_rate = Fraction(amount) * Fraction(terms.rate)
    points = floor(at_rate)
    values = {"amount": (amount, order.currency), "rate": terms.rate, "currency": order.currency, "points": points}
    sentence = "base_with_delivery" if any(line.line_id is None for line in lines) else "base"
    says = (Saying(sentence, values),)
    base = EarningStep(kind=StepKind.BASE, points=points, amount=amount, factor=terms.rate, lines=lines, says=says)
    if terms.multiplier == 1:
        return [base]
    more = floor(at_rate * Fraction(terms.multiplier)) - points
    sentence = "tier" if more >= 0 else "tier_lowers"
    told = saying(sentence, tier=order.tier_code, factor=terms.multiplier, points=abs(more))
    return [base, EarningStep(kind=StepKind.TIER, points=more, factor=terms.multiplier, says=(told,))]


def _exact(order: FrozenOrder) -> Fraction:
    """Return the order's points before rounding down, less what limits clipped."""
    terms = order.terms
    if terms.exact is not None:
        return Fraction(terms.exact)
    return Fraction(order.base) * Fraction(terms.rate) * Fraction(terms.multiplier)


def _rounded(gains: list[EarningStep], exact: Fraction) -> list[EarningStep]:
    """Return the steps, the last of which says what was dropped."""
    whole = floor(exact)
    if exact == whole:
        return gains
    *others, last = gains
    told = saying("dropped", exact=exact_decimal(exact), whole=whole)
    return [*others, replace(last, says=(*last.says, told))]


def _left_out(order: FrozenOrder, sentence: str, lines: tuple[StepLine, ...]) -> list[EarningStep]:
    if not lines:
        return []
    amount = sum((line.amount for line in lines), Decimal(0))
    told = saying(sentence, amount=(amount, order.currency))
    return [EarningStep(kind=StepKind.EXCLUDED, amount=amount, lines=lines, says=(told,))]


def _nothing(order: FrozenOrder) -> EarningStep:
    told = saying("suspended" if order.placed_suspended else "no_rate")
    return EarningStep(kind=StepKind.EXCLUDED, amount=order.base, lines=order.lines, says=(told,))


def _refund(less: int, state: OrderState) -> EarningStep:
    if state.void:
        told, amount = saying("cancelled", points=-less), state.total
    else:
        amounts = {"refunded": (state.refunded, state.currency), "total": (state.total, state.currency)}
        told, amount = saying("refunded", **amounts, points=-less), state.refunded
    return EarningStep(kind=StepKind.REFUND, points=less, amount=amount, says=(told,))
