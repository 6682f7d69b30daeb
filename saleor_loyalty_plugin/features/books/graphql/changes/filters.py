import django_filters
from django.db.models import Q
from saleor.graphql.core.filters import ObjectTypeFilter
from saleor.graphql.core.types import DateTimeRangeInput

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OneOfFilter, in_range
from ...models import ProgramChange


class LoyaltyChangeFilter(django_filters.FilterSet):
    object = django_filters.CharFilter(
        method="filter_object",
        help_text="Changes of this, as `tier gold`, or of everything of a kind, as `tier`." + ADDED_IN_02,
    )
    field = django_filters.CharFilter(help_text="Changes of a field of this name." + ADDED_IN_02)
    actor = OneOfFilter("User", field_name="actor_id", help_text="Changes that this user made." + ADDED_IN_02)
    at = ObjectTypeFilter(
        input_class=DateTimeRangeInput, method="filter_range", help_text="When it was made." + ADDED_IN_02
    )

    class Meta:
        model = ProgramChange
        fields: tuple[str, ...] = ()

    def filter_object(self, queryset, _name, value):
        return queryset.filter(Q(object=value) | Q(object__startswith=f"{value} ")) if value else queryset

    def filter_range(self, queryset, name, value):
        return in_range(queryset, name, value)


class LoyaltyChangeFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for changes." + ADDED_IN_02
        filterset_class = LoyaltyChangeFilter
