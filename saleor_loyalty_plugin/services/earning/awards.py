"""What is frozen of an order on the first look at it: its terms and what was bought (rules 1 and 2)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Subquery

from ...domain.campaigns.earning import Basket
from ...domain.earning import EarningTerms, earning_base
from ...domain.orders import AwardOn, OrderGoods, OrderLine, OrderState
from ...models import ChannelTerms, LoyaltyMember, OrderAward, ProgramState
from ...models.prepared import ANY_MOMENT, ANY_NUMBER, Prepared
from ...selectors.standing import suspended_when, was_suspended
from ...selectors.terms import Terms, effective_terms
from ...settings import ProgramSettings
from ..questions.effects import Count, EarningEffects, Placing, earning_effects, placing_of

UTC = ZoneInfo("UTC")


class Beginning(Protocol):
    """Who knows where the program begins: the host."""

    def begin(self) -> None:
        """Write where the program begins, if it is on and that is not written: no order that is there now earns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTerms:
    """What an order from before the program is awarded by; what is not said is as the shop has it today."""

    rates: Mapping[str, Decimal] = field(default_factory=dict)
    """Points for one unit of a currency, by its code."""
    multipliers: Mapping[str, Decimal] = field(default_factory=dict)
    """By the code of a tier."""


def new_award(
    *,
    state: OrderState,
    member: LoyaltyMember | None,
    source: Beginning,
    settings: ProgramSettings,
    now: datetime,
    past: PastTerms | None = None,
) -> OrderAward | None:
    """Return an unsaved award under the terms of now; None for an order that was in the shop before the program.

    Nothing is awarded before it is written where the program begins, whoever says that it is on.

    A channel that is switched off has the rate 0: its orders never earn, also when it is switched on later. So does an
    order of a member who was suspended when it was placed (rule 111). Somebody who is not a member has no tier. With
    `past` an order from before the program is awarded too.
    """
    placing = placing_of(
        channel_id=state.channel_id, placed_at=state.placed_at, settings=settings, member=member, now=now
    )
    program, own_terms, suspended = _program_and_terms(placing)
    if program is None:
        source.begin()
        program, own_terms, suspended = _program_and_terms(placing)
    if program is None or (past is None and state.number <= program.last_order_before):
        return None
    terms = effective_terms(own_terms, settings)
    award = award_under(terms, state=state, member=member, suspended=suspended, settings=settings, now=now, past=past)
    # What replaces goods is not bought anew: they have had what there was.
    if award.rate and not state.is_replacement:
        award.effects = _effects(program, placing)
    return award


def award_under(
    terms: Terms,
    *,
    state: OrderState,
    member: LoyaltyMember | None,
    suspended: bool,
    settings: ProgramSettings,
    now: datetime,
    past: PastTerms | None = None,
) -> OrderAward:
    """Return an unsaved award under a channel's terms of now; what else holds for the order is left open.

    `suspended` says whether the member was when the order was placed: then it earns nothing, for good.
    """
    past, tier = past or PastTerms(), member.tier_at(now) if member is not None else None
    never_earns = suspended or not terms.active
    return OrderAward(
        order_id=state.order_id,
        channel_id=state.channel_id,
        currency=state.currency,
        placed_at=state.placed_at,
        rate=Decimal(0) if never_earns else past.rates.get(state.currency, terms.points_per_currency_unit),
        placed_suspended=suspended,
        tier=tier,
        tier_code=tier.code if tier else "",
        multiplier=past.multipliers.get(tier.code, tier.earn_multiplier) if tier else Decimal(1),
        award_on=settings.award_on.value,
        pending_days=settings.pending_days,
        expires_after_days=settings.age_days,
        expiry_rounding=settings.expiry_rounding.value,
        on_net=settings.earn_on_net,
        on_shipping=settings.earn_on_shipping,
    )


def _effects(program: ProgramState, placing: Placing) -> Any:
    """Return what else holds for an order, of what was read with the program."""
    effects, offers = earning_effects(), getattr(program, "offers", [])
    return effects.frozen(offers, placing) if effects is not None and offers else None


def _program_and_terms(placing: Placing) -> tuple[ProgramState | None, ChannelTerms | None, bool]:
    """Return where the program begins, None before that is written, and the channel's own terms: one query together.

    And whether the member was suspended when the order was placed. What else changes what it earns comes as `offers`.
    """
    member_id = placing.member_id
    query = _asking(earning_effects(), placing.channel_id, placing.tier_threshold, member_id is not None)
    of_member = () if member_id is None else (member_id,)
    program = next(iter(query.rows(placing.placed_at, *of_member)), None)
    if program is None:
        return None, None, False
    if program.own_active is None:
        return program, None, program.suspended
    terms = ChannelTerms(
        channel_id=placing.channel_id, active=program.own_active, points_per_currency_unit=program.own_rate
    )
    return program, terms, program.suspended


# Of channels and tiers there are few.
@lru_cache(maxsize=256)
def _asking(
    effects: EarningEffects | None, channel_id: int, tier_threshold: Decimal | None, of_member: bool
) -> Prepared:
    def build(placed_at: datetime, member_id: int | None = None) -> Any:
        own = ChannelTerms.objects.filter(channel_id=channel_id)
        rows: Any = ProgramState.objects.filter(pk=ProgramState.SINGLETON, active_since__isnull=False).annotate(
            own_active=Subquery(own.values("active")),
            own_rate=Subquery(own.values("points_per_currency_unit")),
            suspended=suspended_when(member_id or 0, placed_at),
        )
        if effects is None:
            return rows
        placing = Placing(
            channel_id=channel_id,
            placed_at=placed_at,
            member_id=member_id,
            tier_threshold=tier_threshold,
            zone=UTC,
            seen_at=placed_at,
        )
        return rows.annotate(offers=ArraySubquery(effects.offers(placing)))

    return Prepared(build, ANY_MOMENT, ANY_NUMBER) if of_member else Prepared(build, ANY_MOMENT)


def attach(*, award: OrderAward, member: LoyaltyMember) -> None:
    """Set the member of an award, to which nothing was posted yet: of a new one, or of what a guest bought before."""
    award.member = member
    if award.pk is not None and was_suspended(member.pk, award.placed_at):
        award.rate, award.placed_suspended = Decimal(0), True
        award.exact_points = None


def freeze_goods(*, award: OrderAward, goods: OrderGoods, earlier_orders: Callable[[], Count]) -> None:
    """Keep what was bought, and give what else holds for it."""
    keep_goods(award=award, goods=goods)
    effects = earning_effects()
    if effects is not None and award.effects is not None and award.rate > 0:
        effects.give(award=award, basket=basket_for(award, goods), terms=terms_of(award), earlier_orders=earlier_orders)


def keep_goods(*, award: OrderAward, goods: OrderGoods) -> None:
    """Set the award's base and the lines that it adds up from, in the order's currency."""
    award.base = earning_base(goods, on_net=award.on_net, on_shipping=award.on_shipping)
    award.lines = [_explained(award, line) for line in goods.lines]
    award.lines += [_explained(award, line) | {"replaced": True} for line in goods.replaced]
    if award.on_shipping:
        amount = goods.shipping_net if award.on_net else goods.shipping_gross
        award.lines.append({"shipping": True, "amount": str(amount)})


def _explained(award: OrderAward, line: OrderLine) -> dict[str, Any]:
    explained: dict[str, Any] = {"line": line.line_id, "amount": str(line.net if award.on_net else line.gross)}
    if line.is_gift_card:
        explained["excluded"] = "gift card"
    # Only where somebody asks for goods: without that the lines are as short as they were.
    return explained if award.effects is None else explained | _goods(line)


def _goods(line: OrderLine) -> dict[str, Any]:
    """Return what the line is of, as it is kept: a product that is deleted later changes nothing (rule 32)."""
    known = {
        "pieces": line.quantity,
        "product": line.facts.product,
        "variant": line.facts.variant,
        "categories": sorted(line.facts.categories),
        "collections": sorted(line.facts.collections),
        "sale": line.facts.on_sale,
    }
    return {name: value for name, value in known.items() if value}


def basket_for(award: OrderAward, goods: OrderGoods) -> Basket:
    """Return what earns of what was bought, by the award's terms."""
    return basket_of(goods, on_net=award.on_net, on_shipping=award.on_shipping)


def basket_of(goods: OrderGoods, *, on_net: bool, on_shipping: bool) -> Basket:
    """Return what earns of what was bought."""
    delivery = goods.shipping_net if on_net else goods.shipping_gross
    return Basket(lines=goods.lines, on_net=on_net, delivery=delivery if on_shipping else Decimal(0))


def terms_of(award: OrderAward) -> EarningTerms:
    """Return the terms that the award was frozen with."""
    return EarningTerms(
        rate=award.rate,
        multiplier=award.multiplier,
        award_on=AwardOn(award.award_on),
        on_shipping=award.on_shipping,
        exact=award.exact_points,
    )
