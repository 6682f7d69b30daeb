import django_filters
from django.utils import timezone
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter
from ...ambassadors.selectors import in_states
from ...models import Ambassador
from .enums import LoyaltyAmbassadorStateEnum


class LoyaltyAmbassadorFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyAmbassadorStateEnum,
        method="filter_states",
        help_text="Ambassadors in these states now." + ADDED_IN_02,
    )

    search = OfMembersFilter("member", help_text="These members, by e-mail and name." + ADDED_IN_02)

    class Meta:
        model = Ambassador
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(in_states(value, now=timezone.now())) if value else queryset


class LoyaltyAmbassadorFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for ambassadors." + ADDED_IN_02
        filterset_class = LoyaltyAmbassadorFilter
