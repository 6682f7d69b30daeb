"""What mutations of journeys have of their own: the rows that steps name, and amounts in the program's currency."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from babel.numbers import get_currency_precision
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.nodes import row_id
from ......graphql.core.program import prepared_program
from ......graphql.core.rows.mutations import RowMutation
from ......graphql.core.rows.named import refused
from ......host.program.money import money_of_program
from .....audience.graphql.segments.types import LoyaltySegment
from .....audience.incentives.models import Incentive
from .....audience.segments.models import Segment
from ....models import MessageTemplate

PERMISSIONS = (AccountPermissions.MANAGE_USERS,)
WITHOUT_CURRENCY = 2
NAMED: Mapping[str, tuple[str, Any]] = {
    "only_in": ("LoyaltySegment", Segment),
    "message": ("LoyaltyMessageTemplate", MessageTemplate),
    "incentive": ("LoyaltyIncentive", Incentive),
}
"""What a step may name: the type of its ID, and the rows."""


class JourneyRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True


class JourneyFields(JourneyRow):
    references = MappingProxyType({"segment": LoyaltySegment})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        if fields.get("steps") is not None:
            fields["steps"] = [_with_rows(step, f"steps.{place}") for place, step in enumerate(fields["steps"])]
        currency = money_of_program(prepared_program(info)).currency
        digits = get_currency_precision(currency) if currency else WITHOUT_CURRENCY
        return cleaned | {"fraction_digits": digits, "now": timezone.now()}


def _with_rows(step: Mapping[str, Any], field: str) -> dict[str, Any]:
    """Return what was entered for a step, with numbers of rows for IDs."""
    rows = {name: _number(step[name], *NAMED[name], field) for name in NAMED if step.get(name) is not None}
    return {**step, **rows}


def _number(global_id: str, type_name: str, model: Any, field: str) -> int:
    try:
        _, pk = from_global_id_or_error(global_id, type_name, raise_error=True)
    except GraphQLError as error:
        raise refused(field, str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    number = row_id(pk)
    if not model.objects.filter(pk=number).exists():
        raise refused(field, f"There is nothing with the ID {global_id}.", LoyaltyErrorCode.NOT_FOUND)
    return number
