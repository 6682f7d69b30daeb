"""What else changes what an order earns: the core's question to a feature. Without an answer there is nothing else.

A feature answers with `answer_with` when the apps are ready. What it says is frozen on the order's award: `effects` is
the feature's own, the core only keeps it; `exact_points` is what `domain/` adds up from it.
"""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from ...domain.campaigns.earning import Basket
from ...domain.earning import EarningTerms
from ...domain.explaining.steps import EarningStep
from ...domain.orders import OrderLine
from ...models import LoyaltyMember, OrderAward
from ...models.locks import lock_order
from ...settings import ProgramSettings

type Count = int | QuerySet[Any]
"""A number, or a query for it: of one row with one value, or of none for zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Who places an order where and when; `tier_threshold` is that of the member's tier.

    A guest is no member. A threshold without a member stands for anybody in that tier, of whom nothing else is known.
    """

    channel_id: int
    placed_at: datetime
    zone: ZoneInfo
    seen_at: datetime
    """When it is looked at: what is asked of the member is asked then."""
    member_id: int | None = None
    tier_threshold: Decimal | None = None
    program_holdout_percent: int = 0
    """Of 100 members so many are held out of everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What became of an order whose effects were given."""

    void: bool = False
    """Cancelled, expired, or of somebody who never earns."""
    taken_back: bool = False
    """It was paid, and nothing that it earned is left."""


class Given(NamedTuple):
    """What an award keeps, or would keep of an order that is placed now: `exact_points`, and `effects` that say why."""

    exact: Decimal
    effects: Any


class EarningEffects(Hashable, Protocol):
    """The feature that answers."""

    def offers(self, placing: Placing, *, using: str | None = None) -> QuerySet[Any]:
        """Return a query for what may hold for an order, of one JSON value a row. It is asked within another.

        Its text differs by the channel, the tier and whether there is a member; of the rest it may ask for the moment
        and for the member's id.
        """

    def spans(self) -> QuerySet[Any]:
        """Return a query for when something may hold for orders: the first moment and the end, null for none."""

    def frozen(self, offers: list[Any], placing: Placing) -> Any:
        """Return what of the offers holds, to be kept as `effects`; None for nothing.

        Asks one query where an offer that holds otherwise asks more of the member than their tier, else none.
        """

    def give(
        self,
        *,
        award: OrderAward,
        basket: Basket,
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
    ) -> None:
        """Set `exact_points` of an award from its `effects`, and take what is limited; both None where nothing holds.

        Called once, in a transaction, with the member's row locked, or the guest's order; asks only for what holds.
        """

    def foresee(
        self,
        *,
        award: OrderAward,
        basket: Basket,
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
        using: str | None = None,
    ) -> Given | None:
        """Return what `give` would give now; None where nothing holds. Locks and takes nothing."""

    def follow(self, *, award: OrderAward, standing: Standing) -> None:
        """Return or take again what is limited, as the order stands now. Asks no query where that is as it was."""

    def promises(
        self,
        offers: list[Any],
        placing: Placing,
        *,
        baskets: Sequence[Basket],
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
        using: str | None = None,
    ) -> list[Given | None]:
        """Return what would be given to an order of each basket, placed now; None where nothing holds.

        Takes nothing, and the number of baskets costs no query. `offers` are the rows of the query of that name.
        """

    def steps(self, effects: Any, lines: Sequence[OrderLine], *, currency: str) -> list[EarningStep]:
        """Return what was given, in steps; `lines` cost what they earn on, in the order in which they were frozen.

        Asks no query: what was frozen says it all (rule 42).
        """


class _Answers:
    effects: EarningEffects | None = None


def answer_with(effects: EarningEffects) -> None:
    """Have a feature answer from now on."""
    _Answers.effects = effects


def earning_effects() -> EarningEffects | None:
    """Return the feature that answers, None where none does."""
    return _Answers.effects


def may_hold(moments: Collection[datetime]) -> set[datetime]:
    """Return those of the moments at which something may hold for an order that is placed then; one query at most."""
    if _Answers.effects is None:
        return set()
    spans = list(_Answers.effects.spans())
    return {
        moment
        for moment in moments
        if any((first is None or first <= moment) and (end is None or moment < end) for first, end in spans)
    }


def follow_effects(award: OrderAward, standing: Standing) -> None:
    """Have what an order took of what is limited follow the order."""
    effects = earning_effects()
    if effects is not None and award.effects is not None:
        effects.follow(award=award, standing=standing)


def alone_with(award: OrderAward, *, member: LoyaltyMember | None) -> OrderAward:
    """Return an order's award as it is when nobody else can freeze it: a guest's has no member to be locked with."""
    if award.member_id is not None or (member is not None and award.pk is None):
        return award
    lock_order(award.order_id)
    return OrderAward.objects.filter(order_id=award.order_id).first() or award


def placing_of(
    *, channel_id: int, placed_at: datetime, settings: ProgramSettings, member: LoyaltyMember | None, now: datetime
) -> Placing:
    """Return who places an order: `member` with the tier that they have at `now`, or a guest."""
    return Placing(
        channel_id=channel_id,
        placed_at=placed_at,
        zone=settings.zone,
        program_holdout_percent=settings.program_holdout_percent,
        seen_at=now,
        member_id=member.pk if member is not None else None,
        tier_threshold=member.tier_at(now).threshold if member is not None else None,
    )
