"""What members have of games: plays of each kind, of many at once in one query."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import (
    BooleanField,
    Case,
    DecimalField,
    Exists,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable, RawSQL
from django.db.models.functions import Coalesce

from .....domain.program_money import ProgramMoney
from .....models import OrderAward
from ..models import Game, GamePlay, PlayGrant
from ..rules.plays import Source, Standing, Terms

EXACT: "DecimalField[Any, Any]" = DecimalField(max_digits=60, decimal_places=15)


class _Among(Func):
    """Whether a number is one of a list's, or the list is empty."""

    arity = 2
    output_field = BooleanField()

    def as_sql(self, compiler: Any, connection: Any, *args: Any, **context: Any) -> Any:
        (one, of_one), (many, of_many) = map(compiler.compile, self.source_expressions)
        return f"(cardinality({many}) = 0 OR {one} = ANY ({many}))", [*of_many, *of_one, *of_many]


def standings(
    pairs: Collection[tuple[int, int]], *, now: datetime, money: ProgramMoney, using: str | None = None
) -> dict[tuple[int, int], Game]:
    """Return games with what members have of them, by the numbers of member and game: one query.

    Args:
        pairs: which; what they have in common is asked once.
        now: when.
        money: what an order's amount is converted by.
        using: the database.

    """
    members, games = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    # Each of the games with each of the members.
    rows = Game.objects.using(using).filter(pk__in=games)
    rows = rows.extra(
        tables=["saleor_loyalty_loyaltymember"],
        where=["saleor_loyalty_loyaltymember.id = ANY (%s)"],
        params=[list(members)],
    )
    found = with_standing(rows, RawSQL("saleor_loyalty_loyaltymember.id", []), now=now, money=money)
    return {(row.for_member, row.pk): row for row in found}


def with_standing(games: QuerySet[Game], member: Combinable, *, now: datetime, money: ProgramMoney | None) -> Any:
    """Add to games what a member has of each, to be read with `standing_of`; without `money` orders give nothing."""
    plays = GamePlay.objects.filter(game=OuterRef("pk"), member=OuterRef("for_member"))
    today = plays.filter(day__opens_at__lte=now, day__closes_at__gt=now)
    grants = PlayGrant.objects.filter(Q(game=OuterRef("pk")) | Q(game=None), member=OuterRef("for_member"))
    open_grants = grants.filter(taken_back=False, used__lt=F("plays"))
    orders = _orders(money)
    return games.annotate(for_member=member).annotate(
        plays_total=_count(plays),
        plays_today=_count(today),
        plays_of_day=_count(today.filter(source=Source.DAY)),
        plays_had_once=_count(plays.filter(source=Source.ONCE)),
        orders_open=_count(orders),
        next_order=Subquery(orders.order_by("qualified_at", "pk").values("order_id")[:1]),
        plays_granted=_sum(open_grants, F("plays") - F("used")),
        next_grant=Subquery(open_grants.order_by("pk").values("pk")[:1]),
    )


def standing_of(game: Any) -> Standing:
    """Return what was added to a game."""
    return Standing(
        total=game.plays_total,
        today=game.plays_today,
        of_day=game.plays_of_day,
        once=game.plays_had_once,
        orders=game.orders_open,
        granted=game.plays_granted,
    )


def terms_of(game: Game) -> Terms:
    """Return what a game gives and asks."""
    return Terms(
        plays_a_day=game.plays_a_day,
        plays_once=game.plays_once,
        points_cost=game.points_cost,
        day_limit=game.day_limit,
        member_limit=game.member_limit,
    )


def _orders(money: ProgramMoney | None) -> QuerySet[OrderAward]:
    """Return the orders that count now, cost enough after refunds, and were not played for."""
    if money is None:
        return OrderAward.objects.none()
    played = GamePlay.objects.filter(game=OuterRef(OuterRef("pk")), order_id=OuterRef("order_id"))
    rates = [When(channel_id=channel, then=Value(rate)) for channel, rate in money.rates.items()]
    amount = F("paid_base") * Case(*rates, default=Value(money.default), output_field=EXACT)
    counted = OrderAward.objects.filter(
        member=OuterRef("for_member"), qualified_at__gte=OuterRef("orders_from"), placed_suspended=False
    )
    counted = counted.annotate(amount=amount, among=_Among("channel_id", OuterRef("channels")))
    return counted.filter(~Exists(played), among=True, amount__gte=OuterRef("order_minimum") * Value(money.rate))


def _count(rows: QuerySet[Any]) -> Subquery:
    # Not an aggregate of Django's, which would be grouped.
    return Subquery(rows.order_by().annotate(counted=Func(F("pk"), function="count")).values("counted"))


def _sum(rows: QuerySet[Any], what: Combinable) -> Coalesce:
    added = Func(what, function="sum", output_field=IntegerField())
    return Coalesce(Subquery(rows.order_by().annotate(counted=added).values("counted")), 0)
