"""`loyaltyChangePreview`: whom a change moves and what it costs."""

from collections import defaultdict
from decimal import ROUND_HALF_UP
from decimal import Decimal as Number

from babel.numbers import get_currency_precision
from django.utils import timezone
from prices import Money
from saleor.graphql.core.context import get_database_connection_name

from ...domain.planning import Cost, Giving, cost_of
from ...domain.program_money import ProgramMoney
from ...host.databases import allow_reading
from ...host.program.money import money_of_program
from ...host.program.worths import worths_by
from ...models import Tier
from ...selectors.liability import liability_now
from ...selectors.planning import Program, Spent, Standing, standings
from ...selectors.terms import Terms
from ...services.program.planning import planned_tiers
from ..core.program import stored_program
from .plan import ChannelPlan, channel_plans, planned_settings, tier_changes
from .types import LoyaltyChangeCost, LoyaltyChangePreview, LoyaltyTierMove


def resolve_preview(info, tiers, terms, settings) -> LoyaltyChangePreview:
    """Return the preview.

    Raises:
        GraphQLError: the change would be refused.

    """
    using, now = get_database_connection_name(info.context), timezone.now()
    present_settings = stored_program(info)
    with planned_settings(info, settings) as then, allow_reading(using):
        channels = channel_plans(terms or [], present_settings, then, using)
        present = Program(
            settings=present_settings,
            tiers=planned_tiers([], using=using),
            rates={pk: each.now.points_per_currency_unit for pk, each in channels.items()},
        )
        planned = Program(
            settings=then,
            tiers=planned_tiers(tier_changes(tiers or []), using=using),
            rates={pk: each.then.points_per_currency_unit for pk, each in channels.items()},
        )
        found, spent = standings(present, planned, now, using=using)
        points = liability_now(now, using=using).points
        money = money_of_program(present_settings, using=using)
    active = [each for each in channels.values() if each.is_active]
    return LoyaltyChangePreview(
        members=sum(each.members for each in found),
        moves=_moves(found),
        cost=_cost(spent, channels, money),
        outstanding=worths_by(points, ((each.currency, each.now) for each in active)),
        outstanding_then=worths_by(points, ((each.currency, each.then) for each in active)),
    )


def _moves(found: list[Standing]) -> list[LoyaltyTierMove]:
    moves: dict[tuple[int, int | None], list[Standing]] = defaultdict(list)
    for each in found:
        if each.now_in.pk != each.would_end_in.pk:
            moves[each.now_in.pk, each.would_end_in.pk].append(each)
    made = [_move(together) for together in moves.values()]
    return sorted(made, key=lambda move: (not move.is_up, -move.members))


def _move(together: list[Standing]) -> LoyaltyTierMove:
    now_in, goes_to = together[0].now_in, together[0].would_end_in
    is_up = goes_to.threshold > now_in.threshold
    return LoyaltyTierMove(
        from_=now_in,
        to=goes_to if goes_to.pk else None,
        is_up=is_up,
        members=sum(each.members for each in together),
        at_once=sum(each.members for each in together if is_up or each.is_over),
        anyway=sum(each.members for each in together if each.ends_in.pk == goes_to.pk),
    )


def _cost(spent: list[Spent], channels: dict[int, ChannelPlan], money: ProgramMoney) -> LoyaltyChangeCost:
    costs = [_cost_of(each, channels[each.channel_id], money) for each in spent if each.channel_id in channels]
    total = sum(costs, Cost())
    return LoyaltyChangeCost(
        points=total.points.quantize(Number(1), ROUND_HALF_UP),
        worth=_money(total.worth, money.currency),
        discounts=_money(total.discounts, money.currency),
    )


def _cost_of(spent: Spent, channel: ChannelPlan, money: ProgramMoney) -> Cost:
    cost = cost_of(spent.paid, _giving(channel.now, spent.ends_in), _giving(channel.then, spent.would_end_in))
    return cost.converted(money.rates.get(spent.channel_id, money.default) / money.rate)


def _giving(terms: Terms, tier: Tier) -> Giving:
    return Giving(
        rate=terms.points_per_currency_unit if terms.active else Number(0),
        multiplier=tier.earn_multiplier,
        discount_percent=tier.discount_percent if terms.active else Number(0),
        point_value=terms.point_value,
    )


def _money(amount: Number, currency: str) -> Money | None:
    if not currency:
        return None
    return Money(amount.quantize(Number(1).scaleb(-get_currency_precision(currency)), ROUND_HALF_UP), currency)
