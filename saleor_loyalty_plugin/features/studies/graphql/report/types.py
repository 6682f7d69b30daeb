import graphene
from saleor.graphql.core.scalars import Date, Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .fields import count, money, percent, points, text
from .shop import LoyaltyBacktestShop
from .totals import LoyaltyBacktestTier, LoyaltyBacktestTotals


class LoyaltyBacktestAssumption(BaseObjectType):
    redemption = text("How members spend: `never`, `eager` or `rate=` with the chance at each order, 0 to 1.")
    totals = graphene.Field(LoyaltyBacktestTotals, required=True, description="What it comes to." + ADDED_IN_02)
    uplift_percent = percent(
        "For 100 orders so many more, all else equal, pay for cost and liability; null where no number of them does."
    )

    class Meta:
        description = "A program under one assumption about how members spend points." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestMonth(BaseObjectType):
    month = text("Such as 2026-01, in UTC.")
    orders = count("Orders of the month that were paid.")
    revenue = money("Goods after discounts, less refunds.")
    tiers = NonNullList(
        LoyaltyBacktestTier, required=True, description="Members by tier when it ended, the lowest first." + ADDED_IN_02
    )
    joined = count("Who became a member in it.")
    points_earned = points("Points that orders earned, less what was taken back.")
    points_bonus = points("Points for joining.")
    points_redeemed = points("Points that were spent, less what was given back.")
    points_expired = points("Points that expired.")
    points_outstanding = points("Points that members had when it ended.")
    outstanding_worth = money("What these are worth.")
    cost_of_discounts = money("What discounts of tiers took off.")
    cost_of_delivery = money("What free and cheaper delivery took off.")
    cost_of_points = money("What points took off prices.")

    class Meta:
        description = "A month of a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestValue(BaseObjectType):
    value = Decimal(required=True, description="What was written in the place of the sweep." + ADDED_IN_02)
    totals = graphene.Field(LoyaltyBacktestTotals, required=True, description="What it comes to." + ADDED_IN_02)

    class Meta:
        description = "A program with another value in one place." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestFile(BaseObjectType):
    name = text("Such as months.csv.")
    content = text("What is in it, byte for byte as the command writes it.")

    class Meta:
        description = "A file of the report, as `saleor-loyalty backtest` writes it." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestReport(BaseObjectType):
    currency = graphene.String(description="Of its money." + ADDED_IN_02)
    until = Date(
        required=True, description="The last order's day, in UTC: all is as it stood at its end." + ADDED_IN_02
    )
    redemption = text("The assumption about spending that `totals` and `months` are told for.")
    orders_unread = count("Orders that could not be read and were left out.")
    totals = graphene.Field(LoyaltyBacktestTotals, required=True, description="What it comes to." + ADDED_IN_02)
    assumptions = NonNullList(
        LoyaltyBacktestAssumption, required=True, description="A low, a middle and a high one." + ADDED_IN_02
    )
    months = NonNullList(LoyaltyBacktestMonth, required=True, description="The oldest first." + ADDED_IN_02)
    sweep = NonNullList(
        LoyaltyBacktestValue, required=True, description="Each value of the sweep, none without one." + ADDED_IN_02
    )
    shop = graphene.Field(LoyaltyBacktestShop, required=True, description="The shop without a program." + ADDED_IN_02)
    files = NonNullList(LoyaltyBacktestFile, required=True, description="The same for programs." + ADDED_IN_02)

    class Meta:
        description = "What a back-test told. Nothing in it names a customer." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
