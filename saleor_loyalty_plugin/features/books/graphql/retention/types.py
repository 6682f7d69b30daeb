import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, Money

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY


def _count(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


def _number(description: str) -> Decimal:
    return Decimal(description=description + ADDED_IN_02)


def _money(description: str) -> graphene.Field:
    return graphene.Field(Money, description=f"{description} In the program's currency." + ADDED_IN_02)


class LoyaltyRetentionFigures(BaseObjectType):
    orders = _count("Orders of the month that were paid, and neither cancelled nor refunded in full.")
    revenue = _money("What they brought: goods after discounts, less refunds, without gift cards that were bought.")
    customers_at_start = _count("Who had ordered within the 365 days before `from`.")
    customers_at_end = _count("Who had ordered within the 365 days before `to`.")
    new_customers = _count("Customers at the end who were none at the start.")
    retention_percent = _number("Of the customers at the start, how many per cent are customers at the end.")
    repeat_percent = _number("Of the customers at the end, how many per cent ordered more than once in 365 days.")
    average_order = _money("Revenue of the month by its orders.")
    orders_per_customer = _number("Orders of a customer at the end in the 365 days before it, on average.")
    clv = _money(
        "What a customer brings while they are one: average order x orders per customer in a year x years, at the pace "
        "at which the month lost customers; null where it lost none."
    )

    class Meta:
        description = "What a month says of customers; null where there is nothing to divide by." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyRetention(BaseObjectType):
    from_ = DateTime(
        name="from", required=True, description="When the month begins in the program's time zone." + ADDED_IN_02
    )
    to = DateTime(required=True, description="When it ends, not included; now, where it is not over yet." + ADDED_IN_02)
    members = graphene.Field(
        LoyaltyRetentionFigures,
        required=True,
        description="Of customers who were members at the moment that a figure is of." + ADDED_IN_02,
    )
    everybody = graphene.Field(
        LoyaltyRetentionFigures, required=True, description="Of all customers, guests among them." + ADDED_IN_02
    )

    class Meta:
        description = "Who stayed a customer in a month." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
