"""Why orders earn what they earn (rule 42)."""

from collections.abc import Mapping, Sequence
from copy import copy
from functools import partial
from uuid import UUID

from ...domain.explaining.order import OrderExplanation
from ...domain.orders import OrderGoods, OrderState
from ...models import OrderAward
from ...services.earning.awards import basket_for, keep_goods, terms_of
from ...services.explaining import explain_award
from ...services.questions.effects import earning_effects
from ..databases import allow_reading
from .goods import goods_of_many
from .states import SaleorOrders, present_states

NOTHING = OrderGoods(lines=())


def explain_orders(awards: Sequence[OrderAward], *, using: str) -> dict[UUID, OrderExplanation]:
    """Return why each order has earned its points and what it still earns, by the order's id.

    The number of queries does not grow with the orders; only where an order that nobody has confirmed yet was placed in
    a campaign that limits what it gives, what is left is read for it.
    """
    with allow_reading(using):
        states = present_states([award.order_id for award in awards], using=using)
        there = [award for award in awards if award.order_id in states]
        return {award.order_id: explain_award(award, states[award.order_id]) for award in _frozen(there, states, using)}


def _frozen(awards: Sequence[OrderAward], states: Mapping[UUID, OrderState], using: str) -> list[OrderAward]:
    """Return the awards, those without goods with what would be frozen if the order were confirmed now."""
    open_ones = [award.order_id for award in awards if award.base is None]
    goods = goods_of_many(open_ones, using=using) if open_ones else {}
    return [
        _foreseen(award, states[award.order_id], goods.get(award.order_id, NOTHING), using)
        if award.base is None
        else award
        for award in awards
    ]


def _foreseen(award: OrderAward, state: OrderState, goods: OrderGoods, using: str) -> OrderAward:
    award, effects = copy(award), earning_effects()
    keep_goods(award=award, goods=goods)
    if effects is None or award.effects is None or award.rate == 0:
        return award
    given = effects.foresee(
        award=award,
        basket=basket_for(award, goods),
        terms=terms_of(award),
        earlier_orders=partial(SaleorOrders().earlier_orders, state),
        using=using,
    )
    award.exact_points, award.effects = given or (None, None)
    return award
