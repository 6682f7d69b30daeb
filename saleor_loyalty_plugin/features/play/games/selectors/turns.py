"""All that is asked of a game and a member's plays of it when they play, in one query."""

from datetime import datetime
from typing import Any

from django.db.models import BigIntegerField, DateField, F, Func, OuterRef, QuerySet, Subquery, Value

from .....domain.program_money import ProgramMoney
from .....models import LoyaltyMember
from .....services.questions.birthdays import birthdays
from ..models import Game, GameDay, GamePlay
from ..rules.naming import named
from .games import present_day
from .standing import with_standing


def turns_of(
    member: LoyaltyMember, game_id: int, *, key: str | None, money: ProgramMoney | None, now: datetime
) -> QuerySet[Game]:
    """Return a game as a query, with what `with_standing` adds, and what a play takes.

    That is `day_id`, `day` and `seed` of the present day, None where it is not announced; `next_play`, its number for
    the member; `earlier`, the play under the key; `born`, where the member told it.
    """
    games: QuerySet[Game] = with_standing(Game.objects.filter(pk=game_id), Value(member.pk), now=now, money=money)
    days = GameDay.objects.filter(present_day(now), game=OuterRef("pk"), announced_at__lt=now)
    return games.annotate(
        day_id=Subquery(days.values("pk")[:1]),
        day=Subquery(days.values("day")[:1]),
        seed=Subquery(days.values("seed")[:1]),
        next_play=_played(member, now),
        earlier=_earlier(member, key),
        born=_born(member),
    )


def _played(member: LoyaltyMember, now: datetime) -> Subquery:
    """Return how many plays of the day are by this name: none of them is left out, so it is the next one's number."""
    today = GamePlay.objects.filter(game=OuterRef("pk"), named=named(member.pk))
    today = today.filter(day__opens_at__lte=now, day__closes_at__gt=now)
    return Subquery(today.order_by().annotate(counted=Func(F("pk"), function="count")).values("counted"))


def _earlier(member: LoyaltyMember, key: str | None) -> Any:
    if key is None:
        return Value(None, output_field=BigIntegerField())
    return Subquery(GamePlay.objects.filter(member=member, idempotency_key=key).values("pk")[:1])


def _born(member: LoyaltyMember) -> Any:
    known = birthdays()
    if known is None:
        return Value(None, output_field=DateField())
    return Subquery(known.born().filter(member_id=member.pk).values("born")[:1])
