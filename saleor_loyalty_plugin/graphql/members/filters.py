import django_filters
from saleor.graphql.core.filters import GlobalIDMultipleChoiceFilter, ObjectTypeFilter
from saleor.graphql.core.types import DateTimeRangeInput, IntRangeInput
from saleor.graphql.utils import resolve_global_ids_to_primary_keys

from ... import models
from ..core.descriptions import ADDED_IN_02
from ..core.lists.filters import LoyaltyFilterInput, in_range


class LoyaltyMemberFilter(django_filters.FilterSet):
    tiers = GlobalIDMultipleChoiceFilter(method="filter_tiers", help_text="Members who are in one of these tiers now.")
    points_available = ObjectTypeFilter(
        input_class=IntRangeInput, method="filter_range", help_text="Points that can be spent now."
    )
    enrolled_at = ObjectTypeFilter(
        input_class=DateTimeRangeInput, method="filter_range", help_text="When the customer joined."
    )

    suspended = django_filters.BooleanFilter(
        method="filter_suspended", help_text="Members whom staff have suspended, or have not." + ADDED_IN_02
    )

    class Meta:
        model = models.LoyaltyMember
        fields: tuple[str, ...] = ()

    def filter_tiers(self, queryset, _name, value):
        if not value:
            return queryset
        _, pks = resolve_global_ids_to_primary_keys(value, "LoyaltyTier")
        return queryset.filter(present_tier__in=pks)

    def filter_suspended(self, queryset, _name, value):
        return queryset.filter(suspended_at__isnull=not value)

    def filter_range(self, queryset, name, value):
        return in_range(queryset, name, value)


class LoyaltyMemberFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for members."
        filterset_class = LoyaltyMemberFilter
