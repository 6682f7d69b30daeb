"""One loader per relation of games, and what members have of them."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.program import prepared_program
from .....graphql.core.rows.translations import TranslationsLoader
from .....graphql.members.dataloaders import READ_WHOLE
from .....host.program.money import money_of_program
from ...games.models import Game, GameDay, GamePlay, GameSlice, GameSliceTranslation, GameTranslation
from ...games.selectors.games import (
    Figures,
    channels_of,
    figures_of,
    played,
    present_day,
    present_weights,
    slices_of,
)
from ...games.selectors.standing import standings
from ...host.games import open_channels


class ShownSlice(NamedTuple):
    """A slice, and its weight as a draw takes it now."""

    row: GameSlice
    weight: int


class ShownGame(NamedTuple):
    """A game's slices as they are now; `is_over` where its budget does not cover any prize."""

    slices: list[ShownSlice]
    is_over: bool


class GameByIdLoader(DataLoader[int, Game | None]):
    context_key = "loyalty_game_by_id"

    def batch_load(self, keys):
        games = Game.objects.using(self.database_connection_name).in_bulk(keys)
        return [games.get(key) for key in keys]


class ShownByGameIdLoader(DataLoader[int, ShownGame]):
    context_key = "loyalty_shown_by_game_id"

    def batch_load(self, keys):
        using, now = self.database_connection_name, timezone.now()
        games = Game.objects.using(using).in_bulk(keys)
        slices = slices_of(keys, using=using)
        there = open_channels(channels_of(row for rows in slices.values() for row in rows), using=using)
        return [_shown(games.get(key), slices[key], there, now) for key in keys]


def _shown(game, rows, channels, now):
    weights = None if game is None else present_weights(game, rows, channels, now)
    # Of a game that is over nobody draws: its chances are what they would be.
    of_rows = [row.weight for row in rows] if weights is None else weights
    return ShownGame([ShownSlice(row, weight) for row, weight in zip(rows, of_rows, strict=True)], weights is None)


class GameTranslationsByGameIdLoader(DataLoader[int, dict[str, GameTranslation]]):
    """Names and conditions by language."""

    context_key = "loyalty_game_translations_by_game_id"

    def batch_load(self, keys):
        rows = GameTranslation.objects.using(self.database_connection_name).filter(game_id__in=keys)
        by_game: dict[int, dict[str, GameTranslation]] = defaultdict(dict)
        for row in rows.order_by("language_code"):
            by_game[row.game_id][row.language_code] = row
        return [by_game[key] for key in keys]


class SliceTranslationsBySliceIdLoader(TranslationsLoader):
    context_key = "loyalty_slice_translations_by_slice_id"
    model = GameSliceTranslation
    parent = "game_slice_id"


class PresentDayByGameIdLoader(DataLoader[int, GameDay | None]):
    context_key = "loyalty_present_day_by_game_id"

    def batch_load(self, keys):
        days = GameDay.objects.using(self.database_connection_name).filter(present_day(timezone.now()))
        found = {day.game_id: day for day in days.filter(game__in=keys).select_related("game")}
        return [found.get(key) for key in keys]


class FiguresByGameIdLoader(DataLoader[int, Figures]):
    context_key = "loyalty_figures_by_game_id"

    def batch_load(self, keys):
        found = figures_of(keys, using=self.database_connection_name)
        return [found.get(key, Figures()) for key in keys]


class StandingByMemberAndGameLoader(DataLoader[tuple[int, int], Game | None]):
    """Games with what a member has of each, by the ids of both."""

    context_key = "loyalty_standing_by_member_and_game"

    def batch_load(self, keys):
        using = self.database_connection_name
        money = money_of_program(prepared_program(self), using=using)
        found = standings(keys, now=timezone.now(), money=money, using=using)
        return [found.get(key) for key in keys]


class PlaysOfDayLoader(DataLoader[tuple[int, int, date], list[GamePlay]]):
    """Draws by the ids of member and game, and the day, in the order in which they were made."""

    context_key = "loyalty_plays_of_day"

    def batch_load(self, keys):
        members, games, days = (set(each) for each in zip(*keys, strict=True))
        found = defaultdict(list)
        rows = played(using=self.database_connection_name)
        for row in rows.filter(member__in=members, game__in=games, day__day__in=days).order_by("named", "play"):
            found[row.member_id, row.game_id, row.day.day].append(row)
        return [found[key] for key in keys]


BY_GAME_ID = (
    GameByIdLoader,
    ShownByGameIdLoader,
    GameTranslationsByGameIdLoader,
    PresentDayByGameIdLoader,
    FiguresByGameIdLoader,
)
READ_WHOLE.extend((StandingByMemberAndGameLoader, PlaysOfDayLoader))


def read_game_anew(info, game_id: int) -> None:
    """Let what follows in this request read the game anew: a request may hold several mutations."""
    for loader in BY_GAME_ID:
        loader(info.context).clear(game_id)
    for loader in (StandingByMemberAndGameLoader, SliceTranslationsBySliceIdLoader):
        loader(info.context).clear_all()
