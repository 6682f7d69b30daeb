import django_filters

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, PartOfFilter
from ...games.models import Game


class LoyaltyGameFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Games that are switched on, or are not." + ADDED_IN_02)
    search = PartOfFilter("code", "name", help_text="Part of code or name." + ADDED_IN_02)

    class Meta:
        model = Game
        fields: tuple[str, ...] = ()


class LoyaltyGameFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for games." + ADDED_IN_02
        filterset_class = LoyaltyGameFilter
