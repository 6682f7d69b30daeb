"""Challenges and leaderboards in the table of tests/graphql/access."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from saleor_loyalty_plugin.features.play.leaderboard.services.terms import set_leaderboard
from saleor_loyalty_plugin.features.play.models import (
    Challenge,
    ChallengeRun,
    Leaderboard,
    LeaderboardPeriod,
    LeaderboardScore,
    PublicName,
)
from saleor_loyalty_plugin.models import LoyaltyMember, Reward
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

OF_MEMBER = {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"}
ACCESS = {
    "Query.loyaltyChallenges": {ALLOWED: "*"},
    "Query.loyaltyChallenge": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "Query.loyaltyAllChallenges": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "Query.loyaltyChallengeRuns": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyChallenge.badgeMembers": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyChallenge.channels": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyChallenge.segment": {NOTHING: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyChallenge.done": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyChallenge.mine": {ALLOWED: "owner stranger", NOTHING: "*"},
    "LoyaltyMember.badges": OF_MEMBER,
    "LoyaltyMember.challenges": OF_MEMBER,
    "LoyaltyMember.publicName": OF_MEMBER,
    "Query.loyaltyLeaderboard": {ALLOWED: "*"},
    "LoyaltyLeaderboard.mine": {ALLOWED: "owner", NOTHING: "*"},
    "LoyaltyLeaderboard.toNext": {NOTHING: "*"},
    "Query.loyaltyLeaderboardTerms": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyLeaderboardUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyChallengeCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyChallengeUpdate": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyChallengeDelete": {ALLOWED: "manage_discounts", REFUSED: "*"},
}
_CHALLENGES = "{ loyaltyChallenges(channel: $channel, first: 1) { edges { node { %s } } } }"
_BOARD = "{ loyaltyLeaderboard(period: MONTH) { %s } }"
_MEMBER = "{ loyaltyMember(user: $user) { %s } }"
QUESTIONS = {
    "Query.loyaltyChallenges": _CHALLENGES % "asked: id",
    "Query.loyaltyChallenge": "{ loyaltyChallenge(id: $challenge) { asked: id } }",
    "Query.loyaltyAllChallenges": "{ loyaltyAllChallenges(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyChallengeRuns": (
        "{ loyaltyChallengeRuns(challenge: $challenge, first: 9) { edges { node { asked: id } } } }"
    ),
    "LoyaltyChallenge.badgeMembers": _CHALLENGES % "asked: badgeMembers",
    "LoyaltyChallenge.channels": _CHALLENGES % "channels { asked: id }",
    "LoyaltyChallenge.segment": _CHALLENGES % "segment { asked: id }",
    "LoyaltyChallenge.done": _CHALLENGES % "asked: done",
    "LoyaltyChallenge.mine": _CHALLENGES % "mine { asked: target }",
    "LoyaltyMember.badges": _MEMBER % "badges { asked: code }",
    "LoyaltyMember.challenges": _MEMBER % "challenges { asked: target }",
    "LoyaltyMember.publicName": _MEMBER % "asked: publicName",
    "Query.loyaltyLeaderboard": _BOARD % "asked: from",
    "LoyaltyLeaderboard.mine": _BOARD % "mine { asked: rank }",
    "LoyaltyLeaderboard.toNext": _BOARD % "asked: toNext",
    "Query.loyaltyLeaderboardTerms": "{ loyaltyLeaderboardTerms { asked: id } }",
    "Mutation.loyaltyLeaderboardUpdate": (
        "mutation { loyaltyLeaderboardUpdate(period: WEEK, input: { closingDays: 1 })"
        " { terms { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyChallengeCreate": (
        'mutation { loyaltyChallengeCreate(input: { code: "new", name: "New", period: WEEK, goal: ORDERS, target: 2,'
        " points: 5 }) { challenge { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyChallengeUpdate": (
        "mutation { loyaltyChallengeUpdate(id: $challenge, input: { points: 9 })"
        " { challenge { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyChallengeDelete": (
        "mutation { loyaltyChallengeDelete(id: $otherChallenge) { challenge { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyBadge": "code name image since members",
    "LoyaltyChallenge": (
        "id code active name description translations image tier goal target streakOf goods period days startsAt "
        "endsAt winners points badge badgeName reward plays"
    ),
    "LoyaltyChallengeCountableConnection": LIST,
    "LoyaltyChallengeCountableEdge": EDGE,
    "LoyaltyChallengeCreate": "challenge errors",
    "LoyaltyChallengeDelete": "challenge errors",
    "LoyaltyChallengeGoods": "products variants collections categories everything excludeSale",
    "LoyaltyChallengeProgress": "challenge target progress percent doneAt hasPrize periodStart periodEnd best",
    "LoyaltyChallengeRun": "id member periodStart doneAt due hasPrize givenAt points badge plays claim",
    "LoyaltyChallengeRunCountableConnection": LIST,
    "LoyaltyChallengeRunCountableEdge": EDGE,
    "LoyaltyChallengeTranslation": "language name description badgeName",
    "LoyaltyChallengeUpdate": "challenge errors",
    "LoyaltyLeaderboard": "from to closedAt prizes rows",
    "LoyaltyLeaderboardRow": "rank name points",
    "LoyaltyLeaderboardTerms": "id period active prizes closingDays",
    "LoyaltyLeaderboardUpdate": "terms errors",
}


def world() -> dict[str, str]:
    """Return the ids of a challenge that the owner has done for a badge, and of one that nobody has.

    There is a leaderboard of the month, on which the owner stands alone, and not without a name.
    """
    now = timezone.now()
    owner = LoyaltyMember.objects.earliest("pk")
    channel_id = Reward.objects.filter(channel_id__isnull=False).values_list("channel_id", flat=True)[0]
    facts = {"name": "One", "period": "once", "goal": "orders", "target": Decimal(1), "badge_name": "One"}
    done, other = (
        Challenge.objects.create(
            code=code, badge="one", channels=[channel_id], starts_at=now - timedelta(days=days), **facts
        )
        for code, days in (("done", 5), ("other", 4))
    )
    prize = {"due": True, "given": True, "badge": "one", "done_at": now, "admitted_at": now}
    ChallengeRun.objects.create(challenge=done, member=owner, period_key="only", **prize)
    set_leaderboard(period="month", fields={"active": True})
    period = LeaderboardPeriod.objects.create(
        board=Leaderboard.objects.get(),
        starts_at=now - timedelta(days=1),
        ends_at=now + timedelta(days=1),
        built_to=None,
    )
    LeaderboardScore.objects.create(period=period, member=owner, points=10, reached_at=now)
    PublicName.objects.create(member=owner, name="Ada")
    return {
        "challenge": id_of(done, "LoyaltyChallenge"),
        "otherChallenge": id_of(other, "LoyaltyChallenge"),
    }
