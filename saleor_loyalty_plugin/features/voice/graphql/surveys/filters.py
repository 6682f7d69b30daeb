import django_filters

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter, OneOfFilter
from ...surveys.models import SurveyAsking


class LoyaltySurveyResponseFilter(django_filters.FilterSet):
    survey = OneOfFilter("LoyaltySurvey", help_text="Answers to one survey." + ADDED_IN_02)
    low = django_filters.BooleanFilter(
        field_name="is_low", help_text="Those that are a task for staff, or the others." + ADDED_IN_02
    )
    done = django_filters.BooleanFilter(
        method="filter_done", help_text="Those that staff have looked after, or the others." + ADDED_IN_02
    )

    search = OfMembersFilter("member", help_text="Answers of these members, by e-mail and name." + ADDED_IN_02)

    class Meta:
        model = SurveyAsking
        fields: tuple[str, ...] = ()

    def filter_done(self, queryset, _name, value):
        return queryset.filter(done_at__isnull=not value)


class LoyaltySurveyResponseFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for answers to surveys." + ADDED_IN_02
        filterset_class = LoyaltySurveyResponseFilter
