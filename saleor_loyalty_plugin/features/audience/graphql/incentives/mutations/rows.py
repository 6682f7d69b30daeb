"""What mutations of incentives have of their own: amounts in the program's currency."""

from types import MappingProxyType

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import fraction_digits_of_program
from ......graphql.core.rows.mutations import RowMutation
from ...segments.types import LoyaltySegment


class IncentiveRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True


class IncentiveFields(IncentiveRow):
    references = MappingProxyType({"segment": LoyaltySegment})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        return super().clean_input(info, instance, data) | {"fraction_digits": fraction_digits_of_program(info)}
