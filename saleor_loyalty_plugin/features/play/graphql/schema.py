from ....graphql.core.part import SchemaPart, together
from ....graphql.members.types.member import LoyaltyMember
from .challenges import part as challenges
from .leaderboard import part as leaderboard


class PlayQueries(challenges.ChallengeQueries, leaderboard.LeaderboardQueries):
    pass


class PlayMutations(challenges.ChallengeMutations, leaderboard.LeaderboardMutations):
    pass


PART = SchemaPart(
    queries=PlayQueries,
    mutations=PlayMutations,
    fields=(
        (LoyaltyMember, "badges", challenges.member_badges),
        (LoyaltyMember, "challenges", challenges.member_challenges),
        (LoyaltyMember, "public_name", leaderboard.member_name),
    ),
    profile_fields=(leaderboard.name_input,),
    costs=together(challenges.COSTS, leaderboard.COSTS),
)
