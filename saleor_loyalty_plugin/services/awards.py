"""What is frozen of an order on the first look at it: its terms and what was bought (rules 1 and 2)."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from django.db.models import Subquery

from ..domain.earning import EarningTerms, earning_base
from ..domain.orders import AwardOn, OrderGoods, OrderLine, OrderState
from ..models import ChannelTerms, LoyaltyMember, OrderAward, ProgramState
from ..selectors.standing import suspended_when, was_suspended
from ..selectors.terms import effective_terms
from ..settings import ProgramSettings


class Beginning(Protocol):
    """Who knows where the program begins: the host."""

    def begin(self) -> None:
        """Write where the program begins, if it is on and that is not written: no order that is there now earns."""


def new_award(
    *, state: OrderState, member: LoyaltyMember | None, source: Beginning, settings: ProgramSettings, now: datetime
) -> OrderAward | None:
    """Return an unsaved award under the terms of now; None for an order that was in the shop before the program.

    Nothing is awarded before it is written where the program begins, whoever says that it is on.

    A channel that is switched off has the rate 0: its orders never earn, also when it is switched on later. So does an
    order of a member who was suspended when it was placed (rule 111). Somebody who is not a member has no tier.
    """
    program, own_terms, suspended = _program_and_terms(state, member)
    if program is None:
        source.begin()
        program, own_terms, suspended = _program_and_terms(state, member)
    if program is None or state.number <= program.last_order_before:
        return None
    terms = effective_terms(own_terms, settings)
    tier = member.tier_at(now) if member is not None else None
    return OrderAward(
        order_id=state.order_id,
        channel_id=state.channel_id,
        currency=state.currency,
        placed_at=state.created_at,
        rate=terms.points_per_currency_unit if terms.active and not suspended else Decimal(0),
        placed_suspended=suspended,
        tier=tier,
        tier_code=tier.code if tier else "",
        multiplier=tier.earn_multiplier if tier else Decimal(1),
        award_on=settings.award_on.value,
        pending_days=settings.pending_days,
        expires_after_days=settings.expires_after_days,
        on_net=settings.earn_on_net,
        on_shipping=settings.earn_on_shipping,
    )


def _program_and_terms(
    state: OrderState, member: LoyaltyMember | None
) -> tuple[ProgramState | None, ChannelTerms | None, bool]:
    """Return where the program begins, None before that is written, and the channel's own terms: one query together.

    And whether the member was suspended when the order was placed.
    """
    own = ChannelTerms.objects.filter(channel_id=state.channel_id)
    member_id = member.pk if member is not None else 0
    program = (
        ProgramState.objects.filter(pk=ProgramState.SINGLETON, active_since__isnull=False)
        .annotate(
            own_active=Subquery(own.values("active")),
            own_rate=Subquery(own.values("points_per_currency_unit")),
            suspended=suspended_when(member_id, state.created_at),
        )
        .first()
    )
    if program is None:
        return None, None, False
    if program.own_active is None:
        return program, None, program.suspended
    terms = ChannelTerms(
        channel_id=state.channel_id, active=program.own_active, points_per_currency_unit=program.own_rate
    )
    return program, terms, program.suspended


def attach(*, award: OrderAward, member: LoyaltyMember) -> None:
    """Set the member of an award, to which nothing was posted yet: of a new one, or of what a guest bought before."""
    award.member = member
    if award.pk is not None and was_suspended(member.pk, award.placed_at):
        award.rate, award.placed_suspended = Decimal(0), True


def freeze_goods(*, award: OrderAward, goods: OrderGoods) -> None:
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
    return explained


def terms_of(award: OrderAward) -> EarningTerms:
    """Return the terms that the award was frozen with."""
    return EarningTerms(
        rate=award.rate,
        multiplier=award.multiplier,
        award_on=AwardOn(award.award_on),
        on_shipping=award.on_shipping,
    )
