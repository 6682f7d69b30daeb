"""How a ledger is filtered and ordered."""

import django_filters
from saleor.graphql.core.filters import ListObjectTypeFilter, ObjectTypeFilter
from saleor.graphql.core.types import BaseEnum, DateTimeRangeInput, SortInputObjectType

from ... import models
from ..core.lists.filters import LoyaltyFilterInput, in_range
from ..core.program import DOC_CATEGORY_LOYALTY
from .enums import LoyaltyTransactionKindEnum


class LoyaltyTransactionFilter(django_filters.FilterSet):
    kinds = ListObjectTypeFilter(
        input_class=LoyaltyTransactionKindEnum, method="filter_kinds", help_text="Entries of these kinds."
    )
    created_at = ObjectTypeFilter(
        input_class=DateTimeRangeInput, method="filter_range", help_text="When the entry was posted."
    )

    class Meta:
        model = models.LoyaltyTransaction
        fields: tuple[str, ...] = ()

    def filter_kinds(self, queryset, _name, value):
        return queryset.filter(kind__in=value) if value else queryset

    def filter_range(self, queryset, name, value):
        return in_range(queryset, name, value)


class LoyaltyTransactionFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for points transactions."
        filterset_class = LoyaltyTransactionFilter


class LoyaltyTransactionSortFieldEnum(BaseEnum):
    CREATED_AT = ["pk"]

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTransactionSortingInput(SortInputObjectType):
    """Not in the schema: a ledger is read the newest first, and Saleor's connections take their order in this form."""

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY
        sort_enum = LoyaltyTransactionSortFieldEnum
        type_name = "points transactions"


NEWEST_FIRST = LoyaltyTransactionSortingInput._meta.container({"field": ["pk"], "direction": "-"})
