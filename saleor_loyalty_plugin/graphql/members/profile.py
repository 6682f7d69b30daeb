"""What members tell of themselves: parts bring the fields, `loyaltyMemberUpdate` sets them."""

from saleor.graphql.core.types import BaseInputObjectType

from ..core.part import ProfileField
from ..core.program import DOC_CATEGORY_LOYALTY

# By the name that its input has in Python.
PROFILE_FIELDS: dict[str, ProfileField] = {}


class LoyaltyMemberInput(BaseInputObjectType):
    class Meta:
        description = "What members tell of themselves."
        doc_category = DOC_CATEGORY_LOYALTY
