import django_filters
from django.utils.functional import SimpleLazyObject
from saleor.graphql.core.filters import ListObjectTypeFilter

from ... import models
from ..core.descriptions import ADDED_IN_02
from ..core.lists.filters import LoyaltyFilterInput, OneOfFilter
from .enums import LoyaltyRewardKindEnum


class LoyaltyRewardFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Rewards that are switched on, or are not." + ADDED_IN_02)
    kinds = ListObjectTypeFilter(
        input_class=LoyaltyRewardKindEnum, method="filter_kinds", help_text="Rewards of these kinds." + ADDED_IN_02
    )
    channel = OneOfFilter(
        "Channel",
        field_name="channel_id",
        help_text="Rewards of the channel alone; not those of every channel." + ADDED_IN_02,
    )
    search = django_filters.CharFilter(
        field_name="name", lookup_expr="icontains", help_text="Part of the name." + ADDED_IN_02
    )

    class Meta:
        model = models.Reward
        fields: tuple[str, ...] = ()

    def __init__(self, data=None, **kwargs):
        data = dict(data or {})
        # Under this name Saleor puts in the shop's only channel where none is named, which fails where there are more.
        if isinstance(data.get("channel"), SimpleLazyObject) or data.get("channel") == str(None):
            del data["channel"]
        super().__init__(data, **kwargs)

    def filter_kinds(self, queryset, _name, value):
        return queryset.filter(kind__in=value) if value else queryset


class LoyaltyRewardFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for rewards." + ADDED_IN_02
        filterset_class = LoyaltyRewardFilter
