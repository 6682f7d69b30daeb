import django_filters
from django.db.models import Q
from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput
from .....host.search import search_users
from ...events.models import Event, EventSeat
from ...events.selectors import by_end
from .enums import LoyaltySeatEnum


class LoyaltyEventFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Events that are switched on, or are not." + ADDED_IN_02)
    over = django_filters.BooleanFilter(
        method="filter_over", help_text="Events that are over, or are not." + ADDED_IN_02
    )
    search = django_filters.CharFilter(method="filter_search", help_text="Part of code, title or place." + ADDED_IN_02)

    class Meta:
        model = Event
        fields: tuple[str, ...] = ()

    def filter_over(self, queryset, _name, value):
        return by_end(queryset, over=value, now=timezone.now())

    def filter_search(self, queryset, _name, value):
        found = Q(code__icontains=value) | Q(title__icontains=value) | Q(place__icontains=value)
        return queryset.filter(found) if value else queryset


class LoyaltyEventFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for events." + ADDED_IN_02
        filterset_class = LoyaltyEventFilter


class LoyaltyEventRegistrationFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltySeatEnum, method="filter_states", help_text="Registrations in these states." + ADDED_IN_02
    )
    search = django_filters.CharFilter(
        method="filter_search", help_text="Registrations of these members, by e-mail and name." + ADDED_IN_02
    )

    class Meta:
        model = EventSeat
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset

    def filter_search(self, queryset, _name, value):
        found = search_users(User.objects.using(queryset.db), value).order_by().values("pk")
        return queryset.filter(member__user__in=found) if value else queryset


class LoyaltyEventRegistrationFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for registrations." + ADDED_IN_02
        filterset_class = LoyaltyEventRegistrationFilter
