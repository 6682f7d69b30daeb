import django_filters
from django.db.models import Q
from django.utils import timezone

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter, PartOfFilter
from ...challenges.models import Challenge, ChallengeRun


class LoyaltyChallengeFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Challenges that are switched on, or are not." + ADDED_IN_02)
    over = django_filters.BooleanFilter(
        method="filter_over", help_text="Challenges that are over, or are not." + ADDED_IN_02
    )
    search = PartOfFilter("code", "name", help_text="Part of code or name." + ADDED_IN_02)

    class Meta:
        model = Challenge
        fields: tuple[str, ...] = ()

    def filter_over(self, queryset, _name, value):
        is_over = Q(ends_at__lte=timezone.now())
        return queryset.filter(is_over) if value else queryset.exclude(is_over)


class LoyaltyChallengeFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for challenges." + ADDED_IN_02
        filterset_class = LoyaltyChallengeFilter


class LoyaltyChallengeRunFilter(django_filters.FilterSet):
    has_prize = django_filters.BooleanFilter(
        field_name="given", help_text="Of members who have the prize, or have not." + ADDED_IN_02
    )
    search = OfMembersFilter("member", help_text="Of these members, by e-mail and name." + ADDED_IN_02)

    class Meta:
        model = ChallengeRun
        fields: tuple[str, ...] = ()


class LoyaltyChallengeRunFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for who has done a challenge." + ADDED_IN_02
        filterset_class = LoyaltyChallengeRunFilter
