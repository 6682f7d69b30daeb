from saleor.graphql.core.types import BaseEnum, SortInputObjectType

from ..core.program import DOC_CATEGORY_LOYALTY


class LoyaltyMemberSortFieldEnum(BaseEnum):
    ENROLLED_AT = ["enrolled_at", "pk"]
    POINTS_AVAILABLE = ["points_available", "pk"]
    TIER = ["tier_threshold", "pk"]
    EMAIL = ["user__email", "pk"]

    class Meta:
        description = "What members are sorted by."
        doc_category = DOC_CATEGORY_LOYALTY

    @property
    def description(self):
        return f"Sort members by {self.name.lower().replace('_', ' ')}."


class LoyaltyMemberSortingInput(SortInputObjectType):
    class Meta:
        description = "How members are sorted."
        doc_category = DOC_CATEGORY_LOYALTY
        sort_enum = LoyaltyMemberSortFieldEnum
        type_name = "members"
