"""Many rows written at once."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connection, models


def update_rows(rows: Collection[models.Model], columns: Sequence[str]) -> None:
    """Write `columns` of rows of one model in one statement.

    Django's bulk_update builds a CASE for every row and column: for a thousand rows that costs more than the rest.
    """
    if not rows:
        return
    meta: Any = next(iter(rows))._meta
    fields: list[Any] = [meta.pk, *(meta.get_field(column) for column in columns)]
    arrays = ", ".join(f"%s::{field.db_type(connection)}[]" for field in fields)
    names = ", ".join(f'"{field.column}"' for field in fields)
    assignments = ", ".join(f'"{field.column}" = new."{field.column}"' for field in fields[1:])
    with connection.cursor() as cursor:
        cursor.execute(
            f'UPDATE "{meta.db_table}" AS old SET {assignments} FROM unnest({arrays}) AS new({names}) '  # noqa: S608
            f'WHERE old."{meta.pk.column}" = new."{meta.pk.column}"',
            [[getattr(row, field.attname) for row in rows] for field in fields],
        )


def change_lots(used: dict[int, int], *, released: Collection[int] = ()) -> None:
    """Take `used` points off lots, by lot id, and count the points of the `released` lots as available."""
    changed = sorted({*used, *released})
    if not changed:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE saleor_loyalty_pointslot lot
            SET remaining = remaining - change.points, released = lot.released OR change.released
            FROM unnest(%s::bigint[], %s::bigint[], %s::boolean[]) AS change(id, points, released)
            WHERE lot.id = change.id
            """,
            [changed, [used.get(lot_id, 0) for lot_id in changed], [lot_id in released for lot_id in changed]],
        )


def add_consumptions(rows: Iterable[tuple[int, int, int]]) -> None:
    """Write down which lot gave how many points to which transaction: ids of both, and points, of each."""
    if columns := list(zip(*rows, strict=True)):
        with connection.cursor() as cursor:
            cursor.execute(
                """
                INSERT INTO saleor_loyalty_lotconsumption (lot_id, transaction_id, points)
                SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[])
                """,
                [list(column) for column in columns],
            )
