from ....graphql.core.part import SchemaPart, together
from ....graphql.members.types.member import LoyaltyMember
from .games.part import COSTS as OF_GAMES
from .games.part import GameMutations, GameQueries, member_played, member_plays


class PlayQueries(GameQueries):
    pass


class PlayMutations(GameMutations):
    pass


PART = SchemaPart(
    queries=PlayQueries,
    mutations=PlayMutations,
    fields=((LoyaltyMember, "plays", member_plays), (LoyaltyMember, "played", member_played)),
    costs=together(OF_GAMES),
)
