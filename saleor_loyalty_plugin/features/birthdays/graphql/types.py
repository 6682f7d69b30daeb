import graphene
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType

from ....graphql.core.program import DOC_CATEGORY_LOYALTY


class LoyaltyBirthday(BaseObjectType):
    month = graphene.Int(required=True, description="1 to 12.")
    day = graphene.Int(required=True, description="1 to 31.")

    class Meta:
        description = "Month and day of a birthday; the year is never shown."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBirthdayInput(BaseInputObjectType):
    month = graphene.Int(required=True, description="1 to 12.")
    day = graphene.Int(required=True, description="1 to 31.")
    year = graphene.Int(description="Optional and never public.")

    class Meta:
        description = "A birthday."
        doc_category = DOC_CATEGORY_LOYALTY
