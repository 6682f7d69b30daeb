from functools import reduce
from operator import or_

import django_filters
from saleor.graphql.core.filters import ListObjectTypeFilter

from ... import models
from ..core.descriptions import ADDED_IN_02
from ..core.lists.filters import LoyaltyFilterInput, OneOfFilter
from .enums import LoyaltyClaimStateEnum


class LoyaltyClaimFilter(django_filters.FilterSet):
    member = OneOfFilter("LoyaltyMember", help_text="Claims of one member." + ADDED_IN_02)
    reward = OneOfFilter("LoyaltyReward", help_text="Claims of one reward." + ADDED_IN_02)
    states = ListObjectTypeFilter(
        input_class=LoyaltyClaimStateEnum, method="filter_states", help_text="Claims in these states." + ADDED_IN_02
    )

    class Meta:
        model = models.Redemption
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        conditions = [models.CLAIM_STATES[state] for state in value]
        return queryset.filter(reduce(or_, conditions)) if conditions else queryset


class LoyaltyClaimFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for claims." + ADDED_IN_02
        filterset_class = LoyaltyClaimFilter
