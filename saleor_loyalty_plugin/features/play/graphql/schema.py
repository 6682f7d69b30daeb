from ....graphql.core.part import SchemaPart, together
from ....graphql.members.types.member import LoyaltyMember
from .challenges.part import COSTS as OF_CHALLENGES
from .challenges.part import ChallengeMutations, ChallengeQueries, member_badges, member_challenges
from .games.part import COSTS as OF_GAMES
from .games.part import GameMutations, GameQueries, member_played, member_plays
from .leaderboard.part import COSTS as OF_LEADERBOARDS
from .leaderboard.part import LeaderboardMutations, LeaderboardQueries, member_name, name_input


class PlayQueries(ChallengeQueries, GameQueries, LeaderboardQueries):
    pass


class PlayMutations(ChallengeMutations, GameMutations, LeaderboardMutations):
    pass


PART = SchemaPart(
    queries=PlayQueries,
    mutations=PlayMutations,
    fields=(
        (LoyaltyMember, "badges", member_badges),
        (LoyaltyMember, "challenges", member_challenges),
        (LoyaltyMember, "plays", member_plays),
        (LoyaltyMember, "played", member_played),
        (LoyaltyMember, "public_name", member_name),
    ),
    profile_fields=(name_input,),
    costs=together(OF_CHALLENGES, OF_GAMES, OF_LEADERBOARDS),
)
