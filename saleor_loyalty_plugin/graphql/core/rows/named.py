"""Rows that an input names in a list of IDs."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from graphql.error import GraphQLError
from saleor.channel.models import Channel
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.product.models import Category, Collection, Product, ProductVariant

from ....enums import LoyaltyErrorCode
from ..nodes import row_id

NAMED: Mapping[str, Any] = MappingProxyType(
    {
        "channels": Channel,
        "products": Product,
        "variants": ProductVariant,
        "collections": Collection,
        "categories": Category,
    }
)
"""What rows name by lists of IDs, by the field of their input."""


def name_rows(fields: dict[str, Any]) -> None:
    """Put the ids of channels and goods into an input's fields in place of their global ids.

    Raises:
        ValidationError: on the field, as `ids_of`.

    """
    for name in NAMED.keys() & fields.keys():
        fields[name] = fields[name] and ids_of(fields[name], NAMED[name].objects.all(), field=name)


def ids_of(global_ids: Sequence[str], rows: QuerySet[Any], *, field: str) -> list[int]:
    """Return the ids of rows, in the order of their global ids; `rows` are those that may be named.

    Raises:
        ValidationError: on the field, an id is none of the type, or there is no such row.

    """
    try:
        found = [from_global_id_or_error(each, rows.model.__name__, raise_error=True)[1] for each in global_ids]
    except GraphQLError as error:
        raise refused(field, str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    ids = [row_id(pk) for pk in found]
    there = set(rows.filter(pk__in=ids).values_list("pk", flat=True))
    for given, pk in zip(global_ids, ids, strict=True):
        if pk not in there:
            raise refused(field, f"There is nothing with the ID {given}.", LoyaltyErrorCode.NOT_FOUND)
    return ids


def channels_once(global_ids: Sequence[str], *, field: str) -> dict[int, int]:
    """Return channels by their ids, in the given order, with how many decimal places the currency of each has.

    Raises:
        ValidationError: on the field, there is no such channel, or one is named twice.

    """
    ids = ids_of(global_ids, Channel.objects.all(), field=field)
    if len(set(ids)) < len(ids):
        raise refused(field, "Name each channel once.", LoyaltyErrorCode.INVALID)
    currencies = dict(Channel.objects.filter(pk__in=ids).values_list("pk", "currency_code"))
    return {pk: get_currency_precision(currencies[pk]) for pk in ids}


def refused(field: str, problem: str, code: LoyaltyErrorCode) -> ValidationError:
    """Return a refusal of what a field names."""
    return ValidationError({field: ValidationError(problem, code=code.value)})
