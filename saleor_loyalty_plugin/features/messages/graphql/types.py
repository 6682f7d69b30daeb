import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from .enums import LoyaltyPurposeEnum


class LoyaltyConsent(BaseObjectType):
    purpose = LoyaltyPurposeEnum(required=True, description="The purpose." + ADDED_IN_02)
    granted = graphene.Boolean(
        required=True,
        description="Whether the member may be written to. TRANSACTIONAL is granted until they say no." + ADDED_IN_02,
    )
    at = DateTime(required=True, description="Since when." + ADDED_IN_02)
    source = graphene.String(
        required=True,
        description=(
            "Where it came from: storefront, staff, import, link, or default where the member has said nothing."
            + ADDED_IN_02
        ),
    )
    text = graphene.String(description="Version of the text that was agreed to." + ADDED_IN_02)

    class Meta:
        description = "What a member agreed to." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_text(root, _info):
        return root.text or None


class LoyaltyConsentInput(BaseInputObjectType):
    purpose = LoyaltyPurposeEnum(required=True, description="The purpose." + ADDED_IN_02)
    granted = graphene.Boolean(required=True, description="Yes or no." + ADDED_IN_02)
    text = graphene.String(description="Version of the text that is agreed to, up to 64 characters." + ADDED_IN_02)

    class Meta:
        description = "Yes or no to messages for a purpose." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
