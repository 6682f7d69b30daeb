import django_filters
from django.db.models import Q
from django.utils import timezone
from saleor.account.models import User

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput
from .....host.search import search_users
from ...challenges.models import Challenge, ChallengeRun


class LoyaltyChallengeFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Challenges that are switched on, or are not." + ADDED_IN_02)
    over = django_filters.BooleanFilter(
        method="filter_over", help_text="Challenges that are over, or are not." + ADDED_IN_02
    )
    search = django_filters.CharFilter(method="filter_search", help_text="Part of code or name." + ADDED_IN_02)

    class Meta:
        model = Challenge
        fields: tuple[str, ...] = ()

    def filter_over(self, queryset, _name, value):
        is_over = Q(ends_at__lte=timezone.now())
        return queryset.filter(is_over) if value else queryset.exclude(is_over)

    def filter_search(self, queryset, _name, value):
        return queryset.filter(Q(code__icontains=value) | Q(name__icontains=value)) if value else queryset


class LoyaltyChallengeFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for challenges." + ADDED_IN_02
        filterset_class = LoyaltyChallengeFilter


class LoyaltyChallengeRunFilter(django_filters.FilterSet):
    has_prize = django_filters.BooleanFilter(
        field_name="given", help_text="Of members who have the prize, or have not." + ADDED_IN_02
    )
    search = django_filters.CharFilter(
        method="filter_search", help_text="Of these members, by e-mail and name." + ADDED_IN_02
    )

    class Meta:
        model = ChallengeRun
        fields: tuple[str, ...] = ()

    def filter_search(self, queryset, _name, value):
        found = search_users(User.objects.using(queryset.db), value).order_by().values("pk")
        return queryset.filter(member__user__in=found) if value else queryset


class LoyaltyChallengeRunFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for who has done a challenge." + ADDED_IN_02
        filterset_class = LoyaltyChallengeRunFilter
