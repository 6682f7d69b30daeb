"""What mutations of journeys have of their own: the rows that steps name, and amounts in the program's currency."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.nodes import node_of, row_id
from ......graphql.core.program import fraction_digits_of_program
from ......graphql.core.rows.mutations import RowMutation
from ......graphql.core.rows.named import refused
from .....audience.graphql.incentives.types import LoyaltyIncentive
from .....audience.graphql.segments.types import LoyaltySegment
from ...templates.types import LoyaltyMessageTemplate

PERMISSIONS = (AccountPermissions.MANAGE_USERS,)
NAMED: Mapping[str, Any] = {
    "only_in": LoyaltySegment,
    "message": LoyaltyMessageTemplate,
    "incentive": LoyaltyIncentive,
}
"""What a step may name, each with the type of its ID."""


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
            fields["steps"] = [
                cls._with_rows(info, step, f"steps.{place}") for place, step in enumerate(fields["steps"])
            ]
        return cleaned | {"fraction_digits": fraction_digits_of_program(info), "now": timezone.now()}

    @classmethod
    def _with_rows(cls, info, step: Mapping[str, Any], field: str) -> dict[str, Any]:
        """Return what was entered for a step, with numbers of rows for IDs."""
        named = [name for name in NAMED if step.get(name) is not None]
        rows = {name: node_of(cls, info, step[name], only_type=NAMED[name], field=field).pk for name in named}
        if step.get("survey") is not None:
            rows["survey"] = _survey_id(step["survey"], field)
        return {**step, **rows}


def _survey_id(node_id: str, field: str) -> int:
    """Return the number of a survey, which is another feature's: the service asks that whether it is there."""
    try:
        _, pk = from_global_id_or_error(node_id, "LoyaltySurvey", raise_error=True)
    except GraphQLError as error:
        raise refused(field, str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    return row_id(pk)
