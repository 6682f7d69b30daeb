import django_filters
from django.db.models import Q
from saleor.account.models import User
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput
from .....host.search import search_users
from ...models import Referral
from .enums import LoyaltyReferralStateEnum


class LoyaltyReferralFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyReferralStateEnum,
        method="filter_states",
        help_text="Referrals in these states." + ADDED_IN_02,
    )

    search = django_filters.CharFilter(
        method="filter_search", help_text="Referrals of these members, by e-mail and name of either." + ADDED_IN_02
    )

    class Meta:
        model = Referral
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset

    def filter_search(self, queryset, _name, value):
        found = search_users(User.objects.using(queryset.db), value).order_by().values("pk")
        return queryset.filter(Q(referrer__user__in=found) | Q(friend__user__in=found)) if value else queryset


class LoyaltyReferralFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for referrals." + ADDED_IN_02
        filterset_class = LoyaltyReferralFilter
