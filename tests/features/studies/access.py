"""Back-tests in the table of tests/graphql/access."""

from django.utils import timezone

from tests.graphql.access.table import ALLOWED, EDGE, LIST, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

from .waiting import wait

ACCESS = {
    "Query.loyaltyBacktest": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyBacktests": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyBacktestProgram": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyBacktestStart": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyBacktestCancel": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
}
QUESTIONS = {
    "Query.loyaltyBacktest": "{ loyaltyBacktest(id: $backtest) { asked: id } }",
    "Query.loyaltyBacktests": "{ loyaltyBacktests(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyBacktestProgram": "{ loyaltyBacktestProgram { asked: text } }",
    "Mutation.loyaltyBacktestStart": (
        "mutation { loyaltyBacktestStart(input: {}) { backtest { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyBacktestCancel": (
        "mutation { loyaltyBacktestCancel(id: $backtest) { backtest { asked: id } errors { code } } }"
    ),
}
_POINTS = "pointsEarned pointsBonus pointsRedeemed pointsExpired pointsOutstanding"
_COSTS = "costOfDiscounts costOfDelivery costOfPoints"
OPEN = {
    "LoyaltyBacktest": (
        "id name program since until redemptionPercent marginPercent sweep state progressPercent createdAt startedAt "
        "endedAt failure problem report"
    ),
    "LoyaltyBacktestAssumption": "redemption totals upliftPercent",
    "LoyaltyBacktestCampaign": "code name active problem",
    "LoyaltyBacktestCampaignTotals": "code orders points worth",
    "LoyaltyBacktestCancel": "backtest errors",
    "LoyaltyBacktestCohort": "name customers active",
    "LoyaltyBacktestCountableConnection": LIST,
    "LoyaltyBacktestCountableEdge": EDGE,
    "LoyaltyBacktestError": "field message code path",
    "LoyaltyBacktestFile": "name content",
    "LoyaltyBacktestMonth": f"month orders revenue tiers joined outstandingWorth {_POINTS} {_COSTS}",
    "LoyaltyBacktestProgram": "text campaigns notes canRun",
    "LoyaltyBacktestQuarter": "name atStart new atEnd lost retentionPercent",
    "LoyaltyBacktestReport": ("currency until redemption ordersUnread totals assumptions months sweep shop files"),
    "LoyaltyBacktestShop": (
        "orders guestOrders customers revenue averageOrder ordersPerCustomer repeatPercent discountedPercent "
        "lifetimeValue quarters cohorts"
    ),
    "LoyaltyBacktestStart": "backtest errors",
    "LoyaltyBacktestTier": "code members",
    "LoyaltyBacktestTotals": (
        "orders customers revenue liability cost costPercent discountedPercent deliveryPercent breakagePercent "
        f"membersAboveLowest tiers campaigns {_POINTS} {_COSTS}"
    ),
    "LoyaltyBacktestValue": "value totals",
}


def world() -> dict[str, str]:
    """Return the id of a back-test that waits."""
    return {"backtest": id_of(wait(timezone.now()), "LoyaltyBacktest")}
