import django_filters
from django.db.models import Q

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput
from ...games.models import Game


class LoyaltyGameFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Games that are switched on, or are not." + ADDED_IN_02)
    search = django_filters.CharFilter(method="filter_search", help_text="Part of code or name." + ADDED_IN_02)

    class Meta:
        model = Game
        fields: tuple[str, ...] = ()

    def filter_search(self, queryset, _name, value):
        return queryset.filter(Q(code__icontains=value) | Q(name__icontains=value)) if value else queryset


class LoyaltyGameFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for games." + ADDED_IN_02
        filterset_class = LoyaltyGameFilter
