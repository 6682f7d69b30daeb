import django_filters
from saleor.graphql.core.filters import ListObjectTypeFilter, ObjectTypeFilter
from saleor.graphql.core.types import IntRangeInput

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OneOfFilter, PartOfFilter, in_range
from ...reviews.models import Review
from .enums import LoyaltyReviewStateEnum


class LoyaltyReviewFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyReviewStateEnum, method="filter_states", help_text="Reviews in these states." + ADDED_IN_02
    )
    product = OneOfFilter("Product", field_name="product_id", help_text="Reviews of one product." + ADDED_IN_02)
    stars = ObjectTypeFilter(
        input_class=IntRangeInput, method="filter_stars", help_text="Reviews with so many stars." + ADDED_IN_02
    )
    search = PartOfFilter(
        "title", "text", "name", help_text="Part of title, text or the name it is shown under." + ADDED_IN_02
    )

    class Meta:
        model = Review
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset

    def filter_stars(self, queryset, _name, value):
        return in_range(queryset, "stars", value)


class LoyaltyReviewFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for reviews." + ADDED_IN_02
        filterset_class = LoyaltyReviewFilter
