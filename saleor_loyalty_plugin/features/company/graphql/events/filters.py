import django_filters
from django.utils import timezone
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter, PartOfFilter
from ...events.models import Event, EventSeat
from ...events.selectors import by_end
from .enums import LoyaltySeatEnum


class LoyaltyEventFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Events that are switched on, or are not." + ADDED_IN_02)
    over = django_filters.BooleanFilter(
        method="filter_over", help_text="Events that are over, or are not." + ADDED_IN_02
    )
    search = PartOfFilter("code", "title", "place", help_text="Part of code, title or place." + ADDED_IN_02)

    class Meta:
        model = Event
        fields: tuple[str, ...] = ()

    def filter_over(self, queryset, _name, value):
        return by_end(queryset, over=value, now=timezone.now())


class LoyaltyEventFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for events." + ADDED_IN_02
        filterset_class = LoyaltyEventFilter


class LoyaltyEventRegistrationFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltySeatEnum, method="filter_states", help_text="Registrations in these states." + ADDED_IN_02
    )
    search = OfMembersFilter("member", help_text="Registrations of these members, by e-mail and name." + ADDED_IN_02)

    class Meta:
        model = EventSeat
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset


class LoyaltyEventRegistrationFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for registrations." + ADDED_IN_02
        filterset_class = LoyaltyEventRegistrationFilter
