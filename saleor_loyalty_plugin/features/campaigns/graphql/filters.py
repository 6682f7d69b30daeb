import django_filters
from django.db.models import Q
from graphql.error import GraphQLError
from saleor.graphql.core.filters import GlobalIDMultipleChoiceFilter, ObjectTypeFilter
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.utils import resolve_global_ids_to_primary_keys

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.lists.filters import LoyaltyFilterInput, PartOfFilter
from ....graphql.core.moments import aware
from ....graphql.core.nodes import row_id
from ....host.databases import WRITER, allow_reading
from ....host.program.settings import stored_settings
from ..models import Campaign

LARGEST = 2**31 - 1
"""As a column of channels keeps their ids."""


class LoyaltyCampaignFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Campaigns that are switched on, or are not." + ADDED_IN_02)
    channels = GlobalIDMultipleChoiceFilter(
        method="filter_channels", help_text="Campaigns that hold in one of these channels." + ADDED_IN_02
    )
    at = ObjectTypeFilter(
        input_class=DateTime,
        method="filter_at",
        help_text="Campaigns whose dates, weekdays and hours hold at this moment." + ADDED_IN_02,
    )
    search = PartOfFilter("code", "name", help_text="Part of code or name." + ADDED_IN_02)

    class Meta:
        model = Campaign
        fields: tuple[str, ...] = ()

    def filter_channels(self, queryset, _name, value):
        if not value:
            return queryset
        _, pks = resolve_global_ids_to_primary_keys(value, "Channel", raise_error=True)
        named = [row_id(pk) for pk in pks]
        return queryset.filter(Q(channels=[]) | Q(channels__overlap=[pk for pk in named if pk <= LARGEST]))

    def filter_at(self, queryset, _name, value):
        with allow_reading(WRITER):
            zone = stored_settings().zone
        try:
            moment = aware(value).astimezone(zone)
        except OverflowError as error:
            raise GraphQLError("`at`: Enter a moment of the years 1 to 9999 on the program's clocks.") from error
        # Hours and weekdays are known to the rules alone; an operator has few campaigns.
        return queryset.filter(pk__in=[row.pk for row in queryset if row.time.holds(moment, zone)])


class LoyaltyCampaignFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for campaigns." + ADDED_IN_02
        filterset_class = LoyaltyCampaignFilter
