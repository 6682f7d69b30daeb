"""Many rows written at once."""

from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter
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
    arrays, names = _arrays(fields), _names(fields)
    assignments = ", ".join(f'"{field.column}" = new."{field.column}"' for field in fields[1:])
    with connection.cursor() as cursor:
        cursor.execute(
            f'UPDATE "{meta.db_table}" AS old SET {assignments} FROM unnest({arrays}) AS new({names}) '  # noqa: S608
            f'WHERE old."{meta.pk.column}" = new."{meta.pk.column}"',
            _columns(rows, fields),
        )


def add_missing[Row: models.Model](rows: Sequence[Row], *, key: str = "id") -> dict[Any, int]:
    """Write new rows of one model, without ids, but for those that are there already by a unique key of theirs.

    Values are as the database takes them, and none of them is an array. Returns the ids of the rows that were written,
    by their `key`.
    """
    if not rows:
        return {}
    meta: Any = rows[0]._meta
    fields = [field for field in meta.concrete_fields if not field.primary_key]
    with connection.cursor() as cursor:
        cursor.execute(
            f'INSERT INTO "{meta.db_table}" ({_names(fields)}) '  # noqa: S608
            f"SELECT * FROM unnest({_arrays(fields)}) ON CONFLICT DO NOTHING RETURNING "
            f'"{meta.get_field(key).column}", "{meta.pk.column}"',
            _columns(rows, fields),
        )
        return dict(cursor.fetchall())


def _arrays(fields: Sequence[Any]) -> str:
    return ", ".join(f"%s::{field.db_type(connection)}[]" for field in fields)


def _names(fields: Sequence[Any]) -> str:
    return ", ".join(f'"{field.column}"' for field in fields)


def _columns(rows: Collection[models.Model], fields: Sequence[Any]) -> list[list[Any]]:
    return [[_value(field, getattr(row, field.attname)) for row in rows] for field in fields]


def _value(field: Any, value: Any) -> Any:
    return field.get_db_prep_save(value, connection) if isinstance(field, models.JSONField) else value


def next_ids(model: type[models.Model], count: int) -> list[int]:
    """Return ids for rows that are yet to be written, the lowest first: nobody else gets them."""
    meta: Any = model._meta
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [meta.db_table, meta.pk.column, count],
        )
        return sorted(row_id for (row_id,) in cursor.fetchall())


def add_rows(rows: Sequence[models.Model]) -> None:
    """Write new rows of one model by COPY, in their order; with their ids, where they have them.

    Neither `save` nor the fields' own hooks are asked: values are as the database takes them.
    """
    if not rows:
        return
    meta: Any = rows[0]._meta
    fields = [field for field in meta.concrete_fields if not (field.primary_key and rows[0].pk is None)]
    read = attrgetter(*(field.attname for field in fields))
    structured = [place for place, field in enumerate(fields) if isinstance(field, models.JSONField)]
    with connection.cursor() as cursor, cursor.copy(f'COPY "{meta.db_table}" ({_names(fields)}) FROM STDIN') as copy:
        for row in rows:
            values = list(read(row))
            for place in structured:
                values[place] = fields[place].get_db_prep_save(values[place], connection)
            copy.write_row(values)


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
