import django_filters
from saleor.graphql.core.filters import ListObjectTypeFilter, ObjectTypeFilter
from saleor.graphql.core.types import DateTimeRangeInput

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OneOfFilter, in_range
from ... import models
from ...journeys.selectors.messages import with_journey
from ..enums import LoyaltyMessageStateEnum


class LoyaltyMessageFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyMessageStateEnum, method="filter_states", help_text="Messages in these states." + ADDED_IN_02
    )
    member = OneOfFilter("LoyaltyMember", help_text="Messages to one member." + ADDED_IN_02)
    journey = OneOfFilter("LoyaltyJourney", field_name="journey_id", help_text="Messages of one journey." + ADDED_IN_02)
    due_at = ObjectTypeFilter(
        input_class=DateTimeRangeInput,
        method="filter_range",
        help_text="Messages that are due in a range of time." + ADDED_IN_02,
    )

    class Meta:
        model = models.Message
        fields: tuple[str, ...] = ()

    def filter_queryset(self, queryset):
        return super().filter_queryset(with_journey(queryset))

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset

    def filter_range(self, queryset, name, value):
        return in_range(queryset, name, value)


class LoyaltyMessageFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for messages." + ADDED_IN_02
        filterset_class = LoyaltyMessageFilter
