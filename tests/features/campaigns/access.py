"""Campaigns in the table of tests/graphql/access."""

from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

from .campaigns import campaign

_NEW = '{ code: "new", name: "New", effect: POINTS_PER_ORDER, points: 5%s }'
_CREATE = "mutation { loyaltyCampaignCreate(input: %s) { campaign { asked: id } errors { code } } }"

ACCESS = {
    "Query.loyaltyCampaign": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyCampaigns": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyEarningStep.campaign": {ALLOWED: OF_DISCOUNTS, NOTHING: "*"},
    "Mutation.loyaltyCampaignCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyCampaignCreate (for a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyCampaignUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyCampaignDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
}
QUESTIONS = {
    "Query.loyaltyCampaign": '{ loyaltyCampaign(code: "twice") { asked: name } }',
    "Query.loyaltyCampaigns": "{ loyaltyCampaigns(first: 9) { edges { node { asked: name } } } }",
    "LoyaltyEarningStep.campaign": "{ checkout(id: $checkout) { loyalty { earning { campaign { asked: code } } } } }",
    "Mutation.loyaltyCampaignCreate": _CREATE % (_NEW % ""),
    "Mutation.loyaltyCampaignCreate (for a channel)": _CREATE % (_NEW % ", channels: [$channel_id]"),
    "Mutation.loyaltyCampaignUpdate": (
        "mutation { loyaltyCampaignUpdate(id: $campaign, input: { factor: 3 })"
        " { campaign { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyCampaignDelete": (
        "mutation { loyaltyCampaignDelete(id: $campaign) { campaign { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyCampaign": (
        "id code name active description descriptions startsAt endsAt weekdays fromTime untilTime channels everywhere "
        "tier goods effect factor points minimums channelMinimums firstOrders pointsPerOrderLimit pointsPerMemberLimit "
        "timesPerMemberLimit budget budgetUsed priority stackable holdoutPercent measured plan"
    ),
    "LoyaltyCampaignCountableConnection": LIST,
    "LoyaltyCampaignCountableEdge": EDGE,
    "LoyaltyCampaignCreate": "campaign errors",
    "LoyaltyCampaignDelete": "campaign errors",
    "LoyaltyCampaignGoods": "products variants collections categories everything excludeSale",
    "LoyaltyCampaignUpdate": "campaign errors",
    "LoyaltyChannelAmount": "channel amount",
    "LoyaltyEffect": "treated heldOut revenuePerMember conversion cost worth isPreliminary verdict summary",
    "LoyaltyEffectGroup": "members orders buyers revenue",
    "LoyaltyEffectPlan": "members membersNeeded smallestDifference",
    "LoyaltyInterval": "estimate low high",
    "LoyaltyOffer": "code name description effect factor points endsAt",
    "LoyaltyProgram": "campaigns",
}


def world() -> dict[str, str]:
    """Return the ids of the campaigns that questions are about."""
    return {"campaign": id_of(campaign(code="twice"), "LoyaltyCampaign")}
