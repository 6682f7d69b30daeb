"""What a program comes to over all orders."""

from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .fields import count, money, percent, points, text


class LoyaltyBacktestTier(BaseObjectType):
    code = text("Code of the tier in the program file.")
    members = count("How many members it has at the end.")

    class Meta:
        description = "Members of a tier in a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestCampaignTotals(BaseObjectType):
    code = text("Code of the campaign in the program file.")
    orders = count("On how many orders it gave points.")
    points = points("Points that it gave, less the share of what was refunded; below zero where goods earned nothing.")
    worth = money("What these points are worth.")

    class Meta:
        description = "What a campaign gave in a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestTotals(BaseObjectType):
    orders = count("Orders of the period that were paid, those of guests among them.")
    customers = count("Customers who ordered: each is a member from the first order on.")
    revenue = money("Goods after discounts, less refunds.")
    points_earned = points("Points that orders earned, less what was taken back.")
    points_bonus = points("Points for joining.")
    points_redeemed = points("Points that were spent, less what was given back.")
    points_expired = points("Points that expired.")
    points_outstanding = points("Points that members have at the end.")
    liability = money("What the outstanding points are worth.")
    cost_of_discounts = money("What discounts of tiers took off.")
    cost_of_delivery = money("What free and cheaper delivery took off.")
    cost_of_points = money("What points took off prices.")
    cost = money("All three together: what shoppers saved.")
    cost_percent = percent("The cost of 100 of revenue.")
    discounted_percent = percent("Of 100 orders so many had a tier's discount.")
    delivery_percent = percent("Of 100 orders so many had free or cheaper delivery.")
    breakage_percent = percent("Of 100 points whose date of expiry has passed so many were never spent.")
    members_above_lowest = count("Members above the lowest tier.")
    tiers = NonNullList(
        LoyaltyBacktestTier, required=True, description="Members by tier, the lowest first." + ADDED_IN_02
    )
    campaigns = NonNullList(
        LoyaltyBacktestCampaignTotals, required=True, description="What each campaign gave." + ADDED_IN_02
    )

    class Meta:
        description = (
            "What a program comes to over all orders of a back-test; null where there is nothing to divide by."
            + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
