"""Errors of the services as Saleor's mutations report them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from saleor.graphql.core.types import Error

from ...errors import LoyaltyError as ServiceError
from .enums import LoyaltyErrorCodeEnum
from .program import DOC_CATEGORY_LOYALTY


class LoyaltyError(Error):
    code = LoyaltyErrorCodeEnum(description="The error code.", required=True)

    class Meta:
        description = "What was refused, and why."
        doc_category = DOC_CATEGORY_LOYALTY


@contextmanager
def typed_errors(names: Mapping[str, str] = MappingProxyType({})) -> Iterator[None]:
    """Turn a refusal of a service into an error on its field, or on what `names` calls that field in the input."""
    try:
        yield
    except ServiceError as error:
        raise validation_error(error, names) from error


def validation_error(error: ServiceError, names: Mapping[str, str] = MappingProxyType({})) -> ValidationError:
    """Return a refusal of a service as Saleor's mutations raise theirs."""
    field = error.field or NON_FIELD_ERRORS
    return ValidationError({names.get(field, field): ValidationError(error.message, code=error.code.value)})
