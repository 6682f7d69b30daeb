"""Which games are shown, what is left of their slices, and what is public of their days."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q, QuerySet, Sum

from .....models import Reward
from .....services.spending.claims import TO_KEEP
from ..models import Game, GameDay, GamePlay, GameSlice
from ..rules.chances import Chance, weights_now


def games_in(channel_id: int, *, using: str | None = None) -> QuerySet[Game]:
    """Return the games of a channel, the oldest first, as a query."""
    there = Q(channels=[]) | Q(channels__contains=[channel_id])
    return Game.objects.using(using).filter(there).order_by("pk")


def slices_of(game_ids: Collection[int], *, using: str | None = None) -> dict[int, list[GameSlice]]:
    """Return the slices of games, in their turn and with their rewards: one query."""
    rows = GameSlice.objects.using(using).filter(game__in=game_ids, removed=False).select_related("reward")
    found: dict[int, list[GameSlice]] = defaultdict(list)
    for row in rows.order_by("game", "place", "pk"):
        found[row.game_id].append(row)
    return found


def channels_of(slices: Iterable[GameSlice]) -> set[int]:
    """Return the channels that prizes are made in."""
    return {each.reward.channel_id for each in slices if each.reward is not None and each.reward.channel_id is not None}


def chances_of(slices: Sequence[GameSlice], open_channels: Collection[int], now: datetime) -> list[Chance]:
    """Return what the slices stand at; `open_channels` are those in which rewards can be made now."""
    return [
        Chance(each.weight, each.worth, _is_there(each, open_channels, now), fallback=each.fallback) for each in slices
    ]


def _is_there(row: GameSlice, open_channels: Collection[int], now: datetime) -> bool:
    return row.left != 0 and (row.reward is None or _can_be_given(row.reward, open_channels, now))


def _can_be_given(reward: Reward, open_channels: Collection[int], now: datetime) -> bool:
    """Return whether `give_reward` would give one now, if one is left."""
    is_offered = not reward.deleted and reward.kind in TO_KEEP and reward.channel_id in open_channels
    return is_offered and (reward.valid_until is None or reward.valid_until > now)


def present_weights(
    game: Game, slices: Sequence[GameSlice], open_channels: Collection[int], now: datetime
) -> list[int] | None:
    """Return the weights that a draw takes now; None where the game's budget is used up."""
    budget_left = None if game.budget is None else game.budget - game.spent
    return weights_now(chances_of(slices, open_channels, now), budget_left=budget_left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How often a game was played, by how many members, and the points that they paid for it."""

    plays: int = 0
    members: int = 0
    points_paid: int = 0


def figures_of(game_ids: Collection[int], *, using: str | None = None) -> dict[int, Figures]:
    """Return how often games were played, by their number; none of what nobody has played: one query."""
    plays = GamePlay.objects.using(using).filter(game__in=game_ids).order_by().values("game")
    counted = plays.annotate(plays=Count("pk"), members=Count("member", distinct=True), points_paid=Sum("cost"))
    return {row.pop("game"): Figures(**row) for row in counted}


def days_between(first: date, last: date, *, using: str | None = None) -> QuerySet[GameDay]:
    """Return what was announced of days, both included, those of a day by the age of their game, as a query."""
    days = GameDay.objects.using(using).filter(day__range=(first, last))
    return days.select_related("game").order_by("day", "game")


def present_day(now: datetime) -> Q:
    """Return a condition for the days that games are played on at a moment."""
    return Q(opens_at__lte=now, closes_at__gt=now)


def played(*, using: str | None = None) -> QuerySet[GamePlay]:
    """Return plays with all that is shown of them, as a query."""
    plays = GamePlay.objects.using(using)
    return plays.select_related("day", "slice__reward", "claim__reward", "claim__member")
