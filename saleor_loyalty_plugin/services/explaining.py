"""Why an order earns what it earns, read from its award alone: nothing of today's program has a say (rule 42)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from ..domain.explaining.order import FrozenOrder, OrderExplanation, explain_order, steps_in_full
from ..domain.explaining.steps import EarningStep, StepLine
from ..domain.orders import OrderLine, OrderState
from ..models import OrderAward
from .earning.awards import terms_of
from .questions.effects import earning_effects


def explain_award(award: OrderAward, state: OrderState) -> OrderExplanation:
    """Return what an order of which the goods are frozen has earned and still earns, step by step. Asks no query.

    `state` is what has become of the order.
    """
    return explain_order(frozen_order(award), effect_steps(award), state, earned=award.earned)


def explain_in_full(award: OrderAward) -> list[EarningStep]:
    """Return what an order, or a checkout as if it were one, earns once it is paid in full. Asks no query."""
    return steps_in_full(frozen_order(award), effect_steps(award))


def frozen_order(award: OrderAward) -> FrozenOrder:
    """Return what an award's points are computed from; amounts are in its currency."""
    counting: list[StepLine] = []
    gift_cards: list[StepLine] = []
    replaced: list[StepLine] = []
    for line in award.lines:
        kind = gift_cards if "excluded" in line else replaced if "replaced" in line else counting
        kind.append(StepLine(line.get("line"), Decimal(line["amount"])))
    return FrozenOrder(
        terms=terms_of(award),
        base=award.base or Decimal(0),
        currency=award.currency,
        tier_code=award.tier_code,
        placed_suspended=award.placed_suspended,
        lines=tuple(counting),
        gift_cards=tuple(gift_cards),
        replaced=tuple(replaced),
    )


def effect_steps(award: OrderAward) -> Sequence[EarningStep]:
    """Return what else changed the points of an award, as the feature that did so tells it."""
    effects = earning_effects()
    if effects is None or award.exact_points is None:
        return ()
    return effects.steps(award.effects, [_line(line) for line in award.lines], currency=award.currency)


def _line(line: Mapping[str, Any]) -> OrderLine:
    amount = Decimal(line["amount"])
    return OrderLine(line.get("line", ""), net=amount, gross=amount, quantity=line.get("pieces", 1))
