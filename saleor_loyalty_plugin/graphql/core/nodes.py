"""The rows that a mutation's arguments name."""

from django.core.exceptions import ValidationError

from ...enums import LoyaltyErrorCode


def node_of(mutation, info, node_id, *, only_type, field="id"):
    """Return the row of a global id.

    Raises:
        ValidationError: on the field, where there is none; Saleor's own getter answers None for an empty id.

    """
    node = mutation.get_node_or_error(info, node_id, only_type=only_type, field=field)
    if node is None:
        raise ValidationError({field: ValidationError("Enter an ID.", code=LoyaltyErrorCode.NOT_FOUND.value)})
    return node


def row_id(pk) -> int:
    """Return a row's id as a global id has it; 0, which no row has, for what cannot be one."""
    return int(pk) if str(pk).isdecimal() and int(pk) < 2**63 else 0
