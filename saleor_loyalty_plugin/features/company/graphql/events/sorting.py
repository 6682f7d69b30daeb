"""How events that are over are ordered."""

from saleor.graphql.core.types import BaseEnum, SortInputObjectType

from .....graphql.core.program import DOC_CATEGORY_LOYALTY


class _EventSortFieldEnum(BaseEnum):
    STARTS_AT = ["starts_at", "pk"]

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


class _EventSortingInput(SortInputObjectType):
    """Not in the schema: Saleor's connections take their order in this form."""

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY
        sort_enum = _EventSortFieldEnum
        type_name = "events"


LAST_FIRST = _EventSortingInput._meta.container({"field": ["starts_at", "pk"], "direction": "-"})
