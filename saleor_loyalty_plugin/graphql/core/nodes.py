"""The rows that ids name."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.graphql.core.validators import validate_one_of_args_is_in_query

from ...domain.texts import is_storable
from ...enums import LoyaltyErrorCode


def node_of(mutation, info, node_id, *, only_type, field="id", qs=None):
    """Return the row of a global id, one of `qs` where that is given.

    Raises:
        ValidationError: on the field, where there is none; Saleor's own getter answers None for an empty id.

    """
    node = mutation.get_node_or_error(info, node_id, only_type=only_type, field=field, qs=qs)
    if node is None:
        raise ValidationError({field: ValidationError("Enter an ID.", code=LoyaltyErrorCode.NOT_FOUND.value)})
    return node


def row_id(pk) -> int:
    """Return a row's id as a global id has it; 0, which no row has, for what cannot be one."""
    return int(pk) if str(pk).isdecimal() and int(pk) < 2**63 else 0


def by_id_or_code(
    type_name: str,
    global_id: str | None,
    code: str | None,
    *,
    by_id: Callable[[int], Any],
    by_code: Callable[[str], Any],
) -> Any:
    """Return what one of the two functions finds; None for a code that no database can hold.

    Raises:
        GraphQLError: neither is given, or both are, or the ID is none of the type.

    """
    validate_one_of_args_is_in_query("id", global_id, "code", code)
    if code:
        return by_code(code) if is_storable(code) else None
    _, pk = from_global_id_or_error(global_id, type_name, raise_error=True)
    return by_id(row_id(pk))


def row_by_id_or_code(type_name: str, rows: QuerySet[Any], global_id: str | None, code: str | None) -> Any:
    """Return the row with this ID or `code`; None where there is none.

    Raises:
        GraphQLError: neither is given, or both are, or the ID is none of the type.

    """
    return by_id_or_code(
        type_name,
        global_id,
        code,
        by_id=lambda pk: rows.filter(pk=pk).first(),
        by_code=lambda text: rows.filter(code=text).first(),
    )


def load_there(loader, info, ids):
    """Return a promise of the rows that are there, in their order."""
    return loader(info.context).load_many(ids).then(lambda rows: [row for row in rows if row is not None])
