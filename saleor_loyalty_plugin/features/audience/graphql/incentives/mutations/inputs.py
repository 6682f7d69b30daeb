import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ..enums import LoyaltyIncentiveKindEnum


class LoyaltyIncentiveVariantInput(BaseInputObjectType):
    kind = LoyaltyIncentiveKindEnum(required=True, description="What it gives." + ADDED_IN_02)
    value = Decimal(
        description="PERCENT: 0.01 to 100. AMOUNT: in the program's currency. POINTS: whole, 1 to 1,000,000."
        + ADDED_IN_02
    )
    cost = Decimal(
        description="FREE_SHIPPING alone: what it costs the shop an order, in the program's currency." + ADDED_IN_02
    )

    class Meta:
        description = "What an incentive may give." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyIncentiveInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    name = graphene.String(description="Name of at most 64 characters; shoppers see it." + ADDED_IN_02)
    active = graphene.Boolean(description="Whether it is offered; it is unless this says no." + ADDED_IN_02)
    segment = graphene.ID(description="Members of this segment alone; null for everybody." + ADDED_IN_02)
    valid_days = graphene.Int(description="Days that an offer holds, 1 to 365; 7 unless given." + ADDED_IN_02)
    variants = NonNullList(
        LoyaltyIncentiveVariantInput,
        description="1 to 9 beside NOTHING, which is always among them. Who was offered one that is left out keeps it."
        + ADDED_IN_02,
    )

    class Meta:
        description = "Fields of an incentive." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
