"""How the shop does without a program."""

import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .fields import count, money, percent, text


class LoyaltyBacktestQuarter(BaseObjectType):
    name = text("Such as 2026 Q1, in UTC.")
    at_start = count("Customers when it began: who had ordered within 365 days.")
    new = count("Who ordered for the first time in it.")
    at_end = count("Customers when it ended.")
    lost = count("Customers at its start who were none at its end.")
    retention_percent = percent("Of 100 customers at its start so many were customers at its end.")

    class Meta:
        description = "Customers of a quarter." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestCohort(BaseObjectType):
    name = text("The quarter of the first order, such as 2026 Q1.")
    customers = count("Whose first order was in it.")
    active = NonNullList(
        graphene.Int,
        required=True,
        description="Of them, who ordered in it and in each quarter after it." + ADDED_IN_02,
    )

    class Meta:
        description = "Customers by the quarter of their first order." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestShop(BaseObjectType):
    orders = count("Orders of the period that were paid.")
    guest_orders = count("Of them, those of guests.")
    customers = count("Customers who ordered.")
    revenue = money("Goods after discounts, less refunds.")
    average_order = money("Revenue by orders.")
    orders_per_customer = Decimal(required=True, description="On average." + ADDED_IN_02)
    repeat_percent = percent("Of 100 customers so many ordered more than once.")
    discounted_percent = percent("Of 100 orders so many had a discount.")
    lifetime_value = money("What a customer brought so far, on average.")
    quarters = NonNullList(
        LoyaltyBacktestQuarter, required=True, description="Customers by quarter, the oldest first." + ADDED_IN_02
    )
    cohorts = NonNullList(
        LoyaltyBacktestCohort,
        required=True,
        description="Customers by their first order, the oldest first." + ADDED_IN_02,
    )

    class Meta:
        description = "How the shop does without a program, in the period of a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
