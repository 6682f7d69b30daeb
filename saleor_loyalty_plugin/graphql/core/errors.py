"""Errors of the services as Saleor's mutations report them."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from saleor.graphql.core.types import Error

from ...errors import LoyaltyError as ServiceError
from .enums import LoyaltyErrorCodeEnum
from .program import DOC_CATEGORY_LOYALTY


class LoyaltyError(Error):
    code = LoyaltyErrorCodeEnum(description="The error code.", required=True)

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


@contextmanager
def typed_errors() -> Iterator[None]:
    """Turn a refusal of a service into an error on its field."""
    try:
        yield
    except ServiceError as error:
        problem = ValidationError(error.message, code=error.code.value)
        raise ValidationError({error.field or NON_FIELD_ERRORS: problem}) from error
