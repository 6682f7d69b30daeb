"""Queries that are built once: the ORM takes longer to build one than PostgreSQL takes to answer it."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connections
from django.db.models import QuerySet

# In the place of the id for which a query is built; no row has it.
ANY_ID = UUID(int=2**128 - 1)


class _Statement(NamedTuple):
    sql: str
    parameters: Sequence[Any]
    names: Sequence[str]
    converters: dict[int, tuple[Sequence[Any], Any]]
    """What the fields make of the values that the database answers, by the place of the column."""


class Prepared:
    """A query for `.values()` of the rows of one id, whose text is the same whatever the id."""

    def __init__(self, build: Callable[[UUID], QuerySet[Any, dict[str, Any]]]) -> None:
        self._statement = cache(lambda using: _compiled(build(ANY_ID).using(using), using))

    def rows(self, row_id: UUID, *, using: str) -> list[dict[str, Any]]:
        """Return what `build(row_id)` finds in a database."""
        statement: _Statement = self._statement(using)
        connection = connections[using]
        with connection.cursor() as cursor:
            cursor.execute(statement.sql, [row_id if value == ANY_ID else value for value in statement.parameters])
            found = [dict(zip(statement.names, row, strict=True)) for row in cursor.fetchall()]
        for place, (convert, expression) in statement.converters.items():
            name = statement.names[place]
            for row in found:
                for each in convert:
                    row[name] = each(row[name], expression, connection)
        return found


def _compiled(query: QuerySet[Any, dict[str, Any]], using: str) -> _Statement:
    compiler: Any = query.query.get_compiler(using=using)
    sql, parameters = compiler.as_sql()
    names = [alias or column.target.column for column, _, alias in compiler.select]
    return _Statement(sql, parameters, names, compiler.get_converters([column for column, *_ in compiler.select]))
