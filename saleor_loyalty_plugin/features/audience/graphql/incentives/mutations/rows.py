"""What mutations of incentives have of their own: amounts in the program's currency."""

from types import MappingProxyType

from babel.numbers import get_currency_precision

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import prepared_program
from ......graphql.core.rows.mutations import RowMutation
from ......host.program.money import money_of_program
from ...segments.types import LoyaltySegment

WITHOUT_CURRENCY = 2


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
        currency = money_of_program(prepared_program(info)).currency
        digits = get_currency_precision(currency) if currency else WITHOUT_CURRENCY
        return super().clean_input(info, instance, data) | {"fraction_digits": digits}
