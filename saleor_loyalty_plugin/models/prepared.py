"""Queries that are built once: the ORM takes longer to build one than PostgreSQL takes to answer it."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet

# In the place of the values for which a query is built: no row has them, and no query asks for them otherwise.
ANY_ID = UUID(int=2**128 - 1)
ANY_NUMBER = 2_147_480_011
ANY_MOMENT = datetime(9998, 12, 31, 23, 59, 59, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Statement:
    queryset: QuerySet[Any, Any]
    compiler: Any
    sql: str
    parameters: Sequence[Any]


@dataclass(slots=True)
class _Asked:
    """What Django's iterables look at in a queryset."""

    db: str
    query: Any
    _fields: Any
    _known_related_objects: dict[Any, Any] = field(default_factory=dict)


class Prepared:
    """A query whose text is the same whatever it is asked for: of models, of `.values()` or of `.values_list()`."""

    def __init__(self, build: Callable[..., QuerySet[Any, Any]], *stand_ins: Any) -> None:
        """Take how the query is built, and for what values it is built in the place of those of each turn.

        Raises:
            ValueError: at the first turn, where a value is not in the query.

        """
        self._stand_ins = stand_ins
        self._statement = cache(lambda using: _compiled(build(*stand_ins).using(using), stand_ins, using))

    def rows(self, *values: Any, using: str = DEFAULT_DB_ALIAS) -> list[Any]:
        """Return what `build(*values)` finds in a database."""
        statement: _Statement = self._statement(using)
        pairs = list(zip(self._stand_ins, values, strict=True))
        # Not by a dict: what a query is asked with may be a list.
        parameters = [next((value for one, value in pairs if one == each), each) for each in statement.parameters]
        return _found(statement, parameters, using)


def _compiled(queryset: QuerySet[Any, Any], stand_ins: Sequence[Any], using: str) -> _Statement:
    compiler: Any = queryset.query.get_compiler(using=using)
    sql, parameters = compiler.as_sql()
    if missing := [value for value in stand_ins if value not in parameters]:
        raise ValueError(f"Not in the query, which would be the same for all: {missing}.")
    return _Statement(queryset, compiler, sql, parameters)


def _found(statement: _Statement, parameters: Sequence[Any], using: str) -> list[Any]:
    """Have Django read the answer as it reads that of the query, without building it."""
    # Of its own: threads that ask at the same time have connections of their own.
    queryset: Any = statement.queryset
    compiler, query = copy(statement.compiler), copy(queryset.query)
    compiler.connection = connections[using]
    compiler.as_sql = lambda *args, **kwargs: (statement.sql, parameters)
    query.get_compiler = lambda *args, **kwargs: compiler
    return list(queryset._iterable_class(_Asked(using, query, queryset._fields)))
