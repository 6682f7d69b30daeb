from functools import reduce
from operator import or_

import django_filters
from graphql.error import GraphQLError
from saleor.graphql.core.filters import GlobalIDFilter, ListObjectTypeFilter
from saleor.graphql.core.utils import from_global_id_or_error

from ... import models
from ..core.descriptions import ADDED_IN_02
from ..core.filters import LoyaltyFilterInput
from ..core.nodes import row_id
from .enums import LoyaltyClaimStateEnum


class OneOfFilter(GlobalIDFilter):
    """Rows that belong to the one whose id is given; an id of another type is an error."""

    def __init__(self, only_type: str, **kwargs) -> None:
        super().__init__(**kwargs)
        self.only_type = only_type

    def filter(self, qs, value):
        if not value:
            return qs
        try:
            _, pk = from_global_id_or_error(value, self.only_type, raise_error=True)
        except GraphQLError as error:
            raise GraphQLError(f"`{self.field_name}`: {error}") from error
        return qs.filter(**{self.field_name: row_id(pk)})


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
