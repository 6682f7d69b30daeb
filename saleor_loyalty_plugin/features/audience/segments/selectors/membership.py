"""Whom rules fit, at the moment of the question: many members by one query, and some by one query (rule 51)."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.models.expressions import RawSQL

from ..rules.tree import Rule
from .asking import Asking
from .compiling import Statement
from .figures import Sql

EVERYBODY: Sql = ("TRUE", [])


def members_fitting(rule: Rule, now: datetime) -> RawSQL:
    """Return a subquery for the ids of the members in the program whom a rule fits, for `pk__in`."""
    statement = Statement(Asking(now))
    return RawSQL(*statement.select([("member.id", [])], statement.holds(rule)))  # noqa: S611


def count_fitting(rules: Mapping[int, Rule], now: datetime, *, using: str = DEFAULT_DB_ALIAS) -> dict[int, int]:
    """Return how many members each rule fits, by the rule's number: one query for all."""
    if not rules:
        return {}
    statement = Statement(Asking(now))
    conditions = [statement.holds(rule) for rule in rules.values()]
    # Of one rule PostgreSQL need not look at everybody.
    where = conditions[0] if len(conditions) == 1 else EVERYBODY
    counts = [(f"count(*) FILTER (WHERE {sql})", given) for sql, given in conditions]
    with uncompiled(using):
        ((*found,),) = _rows(statement.select(counts, where), using)
    return dict(zip(rules, found, strict=True))


@contextmanager
def uncompiled(using: str) -> Iterator[None]:
    """Have PostgreSQL run statements as they are: to compile one of many conditions takes longer than its answer."""
    with transaction.atomic(using=using, savepoint=False):
        with connections[using].cursor() as cursor:
            cursor.execute("SET LOCAL jit = off")
        yield


def rules_fitting(
    rules: Mapping[int, Rule], member_ids: Collection[int], now: datetime, *, using: str = DEFAULT_DB_ALIAS
) -> dict[int, frozenset[int]]:
    """Return which rules fit each of some members, by member id: one query, none where there is nothing to ask."""
    if not rules or not member_ids:
        return dict.fromkeys(member_ids, frozenset())
    statement = Statement(Asking(now, member_ids))
    conditions = [(number, *statement.holds(rule)) for number, rule in rules.items()]
    fitting = ", ".join(f"CASE WHEN {sql} THEN {number:d} END" for number, sql, _ in conditions)
    columns = [
        ("member.id", []),
        (f"array_remove(ARRAY[{fitting}], NULL)", [value for _, _, given in conditions for value in given]),
    ]
    found = {member: frozenset(numbers) for member, numbers in _rows(statement.select(columns, EVERYBODY), using)}
    return {member: found.get(member, frozenset()) for member in member_ids}


def _rows(statement: Sql, using: str) -> list[tuple[Any, ...]]:
    with connections[using].cursor() as cursor:
        cursor.execute(*statement)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
