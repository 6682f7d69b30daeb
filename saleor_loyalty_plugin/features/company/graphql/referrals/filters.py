import django_filters
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter
from ...models import Referral
from .enums import LoyaltyReferralStateEnum


class LoyaltyReferralFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyReferralStateEnum,
        method="filter_states",
        help_text="Referrals in these states." + ADDED_IN_02,
    )

    search = OfMembersFilter(
        "referrer", "friend", help_text="Referrals of these members, by e-mail and name of either." + ADDED_IN_02
    )

    class Meta:
        model = Referral
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset


class LoyaltyReferralFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for referrals." + ADDED_IN_02
        filterset_class = LoyaltyReferralFilter
