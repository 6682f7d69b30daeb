"""Games in the schema."""

from datetime import timedelta
from typing import Any

import graphene
from graphql.error import GraphQLError
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import BaseField, FilterConnectionField, PermissionsField
from saleor.graphql.core.scalars import Date
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.access.channels import load_channel
from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_by_id_or_code, row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from ...games.models import Game, GameDay
from ...games.selectors.games import days_between, games_in
from .dataloaders import GameByIdLoader, PlaysOfDayLoader
from .filters import LoyaltyGameFilterInput
from .mutations.play import LoyaltyGamePlay
from .mutations.rows import LoyaltyGameCreate, LoyaltyGameDelete, LoyaltyGameUpdate
from .plays import LoyaltyPlay
from .plays_left import left_of
from .slices import FOR_STAFF
from .types import LoyaltyDrawDay, LoyaltyGame, LoyaltyGameCountableConnection

MANAGES = DiscountPermissions.MANAGE_DISCOUNTS
MOST_DAYS = timedelta(days=366)


class GameQueries(graphene.ObjectType):
    loyalty_games = BaseField(
        NonNullList(LoyaltyGame),
        required=True,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
        description=(
            "Games in the channel, the oldest first. Public; to who has MANAGE_DISCOUNTS also those that are switched "
            "off." + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_game = PermissionsField(
        LoyaltyGame,
        id=graphene.Argument(graphene.ID, description="ID of the game." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the game." + ADDED_IN_02),
        description="One game, by its ID or its code, also one that is switched off." + ADDED_IN_02,
        permissions=FOR_STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_all_games = FilterConnectionField(
        LoyaltyGameCountableConnection,
        filter=LoyaltyGameFilterInput(description="Filtering options for games." + ADDED_IN_02),
        description="Games of every channel, also those that are switched off, the oldest first." + ADDED_IN_02,
        permissions=FOR_STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_draws = BaseField(
        NonNullList(LoyaltyDrawDay),
        required=True,
        from_=graphene.Argument(Date, name="from", required=True, description="The first day." + ADDED_IN_02),
        to=graphene.Argument(
            Date, required=True, description="The last day, at most 366 after the first." + ADDED_IN_02
        ),
        game=graphene.Argument(graphene.ID, description="Of this game alone, by its ID." + ADDED_IN_02),
        description=(
            "What the draws of each game are made by, day by day: the seeds of days that are over, and the commitments "
            "of today and of the 7 days to come. Public." + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_games(_root, info, *, channel):
        using = get_database_connection_name(info.context)
        row = load_channel(info, channel).get()
        manages = acts_for(info, None, MANAGES)
        if row is None or program_for(info, MANAGES) is None or not (row.is_active or manages):
            return Game.objects.using(using).none()
        games = games_in(row.pk, using=using)
        return games if manages else games.filter(active=True)

    @staticmethod
    def resolve_loyalty_game(_root, info, *, id=None, code=None):
        games = Game.objects.using(get_database_connection_name(info.context))
        return row_by_id_or_code("LoyaltyGame", games, id, code)

    @staticmethod
    def resolve_loyalty_all_games(_root, info, **kwargs):
        games = Game.objects.using(get_database_connection_name(info.context)).all()
        games = filter_connection_queryset(games, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(games, info, kwargs, LoyaltyGameCountableConnection)

    @staticmethod
    def resolve_loyalty_draws(_root, info, *, from_, to, game=None):
        using = get_database_connection_name(info.context)
        if to - from_ > MOST_DAYS:
            raise GraphQLError("Ask for at most 366 days at once.")
        if program_for(info, MANAGES) is None:
            return GameDay.objects.using(using).none()
        days = days_between(from_, to, using=using)
        return days if game is None else days.filter(game=_game_id(game))


class GameMutations(graphene.ObjectType):
    loyalty_game_play = LoyaltyGamePlay.Field()
    loyalty_game_create = LoyaltyGameCreate.Field()
    loyalty_game_update = LoyaltyGameUpdate.Field()
    loyalty_game_delete = LoyaltyGameDelete.Field()


def _game_argument() -> graphene.Argument:
    return graphene.Argument(graphene.ID, required=True, description="ID of the game." + ADDED_IN_02)


def _game_id(global_id: str) -> int:
    return row_id(from_global_id_or_error(global_id, "LoyaltyGame", raise_error=True)[1])


def _plays_of_member(root, info, *, game):
    found = GameByIdLoader(info.context).load(_game_id(game))
    return found.then(lambda row: 0 if row is None else left_of(row, root, info))


def _played_by_member(root, info, *, game, day):
    return PlaysOfDayLoader(info.context).load((root.pk, _game_id(game), day))


member_plays = graphene.Field(
    graphene.Int,
    required=True,
    game=_game_argument(),
    description="How often the member can play a game now, with their points too where it takes some." + ADDED_IN_02,
    resolver=_plays_of_member,
)
member_played = graphene.Field(
    NonNullList(LoyaltyPlay),
    required=True,
    game=_game_argument(),
    day=graphene.Argument(Date, required=True, description="The day." + ADDED_IN_02),
    description="The member's draws of a game on a day, in the order in which they were made." + ADDED_IN_02,
    resolver=_played_by_member,
)

COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": dict.fromkeys(("loyaltyGames", "loyaltyGame", "loyaltyDraws"), FIELD_COST)
    | {"loyaltyAllGames": CONNECTION_COST},
    "LoyaltyGame": dict.fromkeys(
        (
            "translations",
            "channels",
            "slices",
            "isOver",
            "today",
            "playsLeft",
            "freePlaysLeft",
            "returnPercent",
            "averagePoints",
            "figures",
        ),
        FIELD_COST,
    ),
    "LoyaltySlice": {"translations": FIELD_COST},
    "LoyaltyDrawDay": {"game": FIELD_COST},
    "LoyaltyPlay": dict.fromkeys(("slice", "claim"), FIELD_COST),
    "LoyaltyMember": dict.fromkeys(("plays", "played"), FIELD_COST),
}
