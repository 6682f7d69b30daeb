import django_filters
from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput
from .....host.search import search_users
from ...ambassadors.selectors import in_states
from ...models import Ambassador
from .enums import LoyaltyAmbassadorStateEnum


class LoyaltyAmbassadorFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyAmbassadorStateEnum,
        method="filter_states",
        help_text="Ambassadors in these states now." + ADDED_IN_02,
    )

    search = django_filters.CharFilter(
        method="filter_search", help_text="These members, by e-mail and name." + ADDED_IN_02
    )

    class Meta:
        model = Ambassador
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(in_states(value, now=timezone.now())) if value else queryset

    def filter_search(self, queryset, _name, value):
        found = search_users(User.objects.using(queryset.db), value).order_by().values("pk")
        return queryset.filter(member__user__in=found) if value else queryset


class LoyaltyAmbassadorFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for ambassadors." + ADDED_IN_02
        filterset_class = LoyaltyAmbassadorFilter
