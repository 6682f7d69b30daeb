"""What is refused of a back-test, at its field and at its place in the program file."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import graphene
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from saleor.graphql.core.types import Error

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import LoyaltyErrorCodeEnum
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ...rules.refusals import BacktestRefused, Refusal


class LoyaltyBacktestError(Error):
    field = graphene.String(description="The field of the input that caused it; null for none." + ADDED_IN_02)
    message = graphene.String(description="What was refused and what to do, in English." + ADDED_IN_02)
    code = LoyaltyErrorCodeEnum(required=True, description="The error code." + ADDED_IN_02)
    path = graphene.String(
        description="The place in the program file, such as `tiers.silver.threshold`; null for none." + ADDED_IN_02
    )

    class Meta:
        description = "What was refused of a back-test, and why." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what is refused of a back-test into errors of a mutation."""
    try:
        yield
    except BacktestRefused as refused:
        raise _errors(refused.refusals) from refused


def _errors(refused: list[Refusal]) -> ValidationError:
    by_field: dict[str, list[ValidationError]] = defaultdict(list)
    for each in refused:
        error = ValidationError(each.message, code=each.code.value, params={"path": each.path})
        by_field[each.field or NON_FIELD_ERRORS].append(error)
    return ValidationError(by_field)
