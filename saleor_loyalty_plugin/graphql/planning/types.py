import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType, Money, NonNullList

from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..earning.types import LoyaltyEarningStep
from ..tiers.types import LoyaltyTier


class LoyaltyCalculation(BaseObjectType):
    points = graphene.Int(required=True, description="What the order earns." + ADDED_IN_02)
    worth = graphene.Field(
        Money, required=True, description="What these points are worth when they are spent there." + ADDED_IN_02
    )
    earning = NonNullList(
        LoyaltyEarningStep, required=True, description="Why, in steps that add up to `points`." + ADDED_IN_02
    )

    class Meta:
        description = "What an order would earn." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTierPlanInput(BaseInputObjectType):
    id = graphene.ID(description="ID of the tier that would change; null: a new one." + ADDED_IN_02)
    threshold = Decimal(description="What would qualify, in the program's basis." + ADDED_IN_02)
    earn_multiplier = Decimal(description="What would multiply the points that an order earns." + ADDED_IN_02)
    discount_percent = Decimal(description="What would be taken off, 0 to 100." + ADDED_IN_02)

    class Meta:
        description = "A tier as it would be; what is not given stays, or is as in a new tier." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChannelTermsPlanInput(BaseInputObjectType):
    channel = graphene.ID(required=True, description="ID of the channel." + ADDED_IN_02)
    active = graphene.Boolean(description="Whether loyalty would be on in it." + ADDED_IN_02)
    points_per_currency_unit = Decimal(
        description="Points for one unit of its currency; null for the program's." + ADDED_IN_02
    )
    point_value = Decimal(description="Money that one point would be worth; null for the program's." + ADDED_IN_02)

    class Meta:
        description = "Terms of a channel as they would be; what is not given stays." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTierMove(BaseObjectType):
    from_ = graphene.Field(
        LoyaltyTier, name="from", required=True, description="The tier that they are in." + ADDED_IN_02
    )
    to = graphene.Field(LoyaltyTier, description="The tier that they end in; null: the new one." + ADDED_IN_02)
    is_up = graphene.Boolean(required=True, description="Whether that is a higher one." + ADDED_IN_02)
    members = graphene.Int(required=True, description="How many." + ADDED_IN_02)
    at_once = graphene.Int(
        required=True,
        description="Of them, how many at once; the others when the days of grace are over, unless they qualify until "
        "then." + ADDED_IN_02,
    )
    anyway = graphene.Int(
        required=True, description="Of them, how many end there without the change too." + ADDED_IN_02
    )

    class Meta:
        description = "Members whom a change moves from one tier to another." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChangeCost(BaseObjectType):
    points = Decimal(required=True, description="Points that they would have earned more; signed." + ADDED_IN_02)
    worth = graphene.Field(
        Money,
        description="What all points would have been worth more, in the program's currency; signed." + ADDED_IN_02,
    )
    discounts = graphene.Field(
        Money, description="What tiers would have taken off more, in the program's currency; signed." + ADDED_IN_02
    )

    class Meta:
        description = (
            "What a change would have cost, had it held for the orders that members placed in the last 365 days and "
            "paid for: an estimate without campaigns, as if everybody bought the same." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChangePreview(BaseObjectType):
    members = graphene.Int(
        required=True, description="Members whose tier follows from what they qualify for." + ADDED_IN_02
    )
    moves = NonNullList(LoyaltyTierMove, required=True, description="Whom it moves; none: nobody." + ADDED_IN_02)
    cost = graphene.Field(LoyaltyChangeCost, required=True, description="What it costs in a year." + ADDED_IN_02)
    outstanding = NonNullList(
        Money,
        required=True,
        description="What the points that are outstanding are worth now, in each currency." + ADDED_IN_02,
    )
    outstanding_then = NonNullList(
        Money, required=True, description="What they would be worth, in each currency." + ADDED_IN_02
    )

    class Meta:
        description = (
            "Whom a change of tiers, terms or settings moves and what it costs. Who was assigned a tier stays in it; "
            "who was invited to one keeps it." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
