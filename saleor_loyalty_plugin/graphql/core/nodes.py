"""The rows that ids name."""

from django.core.exceptions import ValidationError

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


def load_there(loader, info, ids):
    """Return a promise of the rows that are there, in their order."""
    return loader(info.context).load_many(ids).then(lambda rows: [row for row in rows if row is not None])
