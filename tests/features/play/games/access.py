"""Games in the table of tests/graphql/access."""

from django.utils import timezone

from saleor_loyalty_plugin.models import LoyaltyMember, Reward
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

from .fair import LAST_PRIZE, Shop, game, play

OF_MEMBER = {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"}
STAFF = {ALLOWED: OF_DISCOUNTS, REFUSED: "*"}
ACCESS = {
    "Query.loyaltyGames": {ALLOWED: "*"},
    "Query.loyaltyGame": STAFF,
    "Query.loyaltyAllGames": STAFF,
    "Query.loyaltyDraws": {ALLOWED: "*"},
    "LoyaltyGame.channels": STAFF,
    "LoyaltyGame.budget": STAFF,
    "LoyaltyGame.spent": STAFF,
    "LoyaltyGame.returnPercent": STAFF,
    "LoyaltyGame.averagePoints": STAFF,
    "LoyaltyGame.figures": STAFF,
    "LoyaltyGame.playsLeft": {ALLOWED: "owner stranger", NOTHING: "*"},
    "LoyaltyGame.freePlaysLeft": {ALLOWED: "owner stranger", NOTHING: "*"},
    "LoyaltySlice.weight": STAFF,
    "LoyaltySlice.stock": STAFF,
    "LoyaltySlice.won": STAFF,
    "LoyaltyMember.plays": OF_MEMBER,
    "LoyaltyMember.played": OF_MEMBER,
    "Mutation.loyaltyGamePlay": {ALLOWED: "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyGameCreate": STAFF,
    "Mutation.loyaltyGameUpdate": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyGameDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
}
_GAMES = "{ loyaltyGames(channel: $channel) { %s } }"
_SLICES = _GAMES % "slices { %s }"
_CREATE = (
    'mutation { loyaltyGameCreate(input: { code: "new", kind: SCRATCH, name: "New", '
    'slices: [{ code: "all", label: "All", weight: 10000, fallback: true }] }) { game { asked: id } errors { code } } }'
)
QUESTIONS = {
    "Query.loyaltyGames": _GAMES % "asked: id",
    "Query.loyaltyGame": "{ loyaltyGame(id: $game) { asked: id } }",
    "Query.loyaltyAllGames": "{ loyaltyAllGames(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyDraws": "{ loyaltyDraws(from: $today, to: $today) { asked: commitment } }",
    "LoyaltyGame.channels": _GAMES % "channels { asked: id }",
    "LoyaltyGame.budget": _GAMES % "asked: budget",
    "LoyaltyGame.spent": _GAMES % "asked: spent",
    "LoyaltyGame.returnPercent": _GAMES % "asked: returnPercent",
    "LoyaltyGame.averagePoints": _GAMES % "asked: averagePoints",
    "LoyaltyGame.figures": _GAMES % "figures { asked: plays }",
    "LoyaltyGame.playsLeft": _GAMES % "asked: playsLeft",
    "LoyaltyGame.freePlaysLeft": _GAMES % "asked: freePlaysLeft",
    "LoyaltySlice.weight": _SLICES % "asked: weight",
    "LoyaltySlice.stock": _SLICES % "asked: stock",
    "LoyaltySlice.won": _SLICES % "asked: won",
    "LoyaltyMember.plays": "{ loyaltyMember(user: $user) { asked: plays(game: $game) } }",
    "LoyaltyMember.played": ("{ loyaltyMember(user: $user) { played(game: $game, day: $today) { asked: number } } }"),
    "Mutation.loyaltyGamePlay": (
        "mutation { loyaltyGamePlay(game: $game) { play { asked: number } errors { code } } }"
    ),
    "Mutation.loyaltyGameCreate": _CREATE,
    "Mutation.loyaltyGameUpdate": (
        "mutation { loyaltyGameUpdate(id: $game, input: { dayLimit: 9 }) { game { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyGameDelete": (
        "mutation { loyaltyGameDelete(id: $offGame) { game { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyDrawDay": "game day commitment seed",
    "LoyaltyGame": (
        "id code active name kind conditions conditionsAddress translations leastAge pointsCost orderMinimum playsADay "
        "playsOnce dayLimit memberLimit withoutPurchase slices isOver today"
    ),
    "LoyaltyGameCountableConnection": LIST,
    "LoyaltyGameCountableEdge": EDGE,
    "LoyaltyGameCreate": "game errors",
    "LoyaltyGameDelete": "game errors",
    "LoyaltyGameFigures": "plays members pointsPaid",
    "LoyaltyGamePlay": "play member errors",
    "LoyaltyGameTranslation": "language name conditions",
    "LoyaltyGameUpdate": "game errors",
    "LoyaltyPlay": ("number weights position day play word memberId commitment slice points claim pointsPaid playedAt"),
    "LoyaltySlice": "code label chancePercent points reward left fallback translations",
}


def world() -> dict[str, str]:
    """Return the ids of a game that is on, of which the owner has won points today, and of one that is off."""
    now = timezone.now()
    channel_id = Reward.objects.filter(channel_id__isnull=False).values_list("channel_id", flat=True)[0]
    on = game(now, code="on", points_cost=10, budget=10_000, channels=[channel_id], slices=LAST_PRIZE)
    off = game(now, code="off", active=False)
    play(LoyaltyMember.objects.earliest("pk"), on, now, Shop())
    return {
        "game": id_of(on, "LoyaltyGame"),
        "offGame": id_of(off, "LoyaltyGame"),
        "today": now.date().isoformat(),
    }
