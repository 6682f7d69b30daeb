"""Connections inside a list: one query for all parents, where Saleor's own would send one for each.

A page is the same as Saleor's `create_connection_slice` gives for one parent, with the same cursors.
"""

from collections import defaultdict
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import graphene
from django.db.models import Count, F, QuerySet, Window
from django.db.models.functions import RowNumber
from graphql.error import GraphQLError
from saleor.graphql.core.connection import (
    connection_from_queryset_slice,
    create_connection_slice,
    filter_connection_queryset,
    from_global_cursor,
)
from saleor.graphql.core.dataloaders import DataLoader


@dataclass(frozen=True, slots=True)
class Page:
    """What a connection is asked for, the newest rows first: the parents of one list are asked for the same."""

    size: int
    backwards: bool
    cursor: int | None
    filtered_by: str
    arguments: Mapping[str, Any] = field(compare=False)


class NestedRowsLoader(DataLoader[tuple[int, Page], list[Any]]):
    """Rows of a page by parent, one more than it has where there are more.

    A subclass says `parent`, the column that names it, and `rows()`, those of all parents.
    """

    def batch_load(self, keys):
        by_page = defaultdict(list)
        for parent_id, page in keys:
            by_page[page].append(parent_id)
        found = {page: self._of_parents(page, parent_ids) for page, parent_ids in by_page.items()}
        return [found[page][parent_id] for parent_id, page in keys]

    def _of_parents(self, page: Page, parent_ids: list[int]) -> Mapping[int, list[Any]]:
        by_parent: dict[int, list[Any]] = defaultdict(list)
        if not page.size:
            return by_parent
        rows = filtered(self.rows(), page, self.context).filter(**{f"{self.parent}__in": parent_ids})
        if page.cursor is not None:
            rows = rows.filter(**{"pk__gt" if page.backwards else "pk__lt": page.cursor})
        turn = "pk" if page.backwards else "-pk"
        place = Window(RowNumber(), partition_by=[F(self.parent)], order_by=turn)
        for row in rows.annotate(place=place).filter(place__lte=page.size + 1).order_by(turn):
            by_parent[getattr(row, self.parent)].append(row)
        return by_parent


class NestedCountLoader(DataLoader[tuple[int, Page], int]):
    """How many rows a parent has under the filter of a page. A subclass says `parent` and `rows()` as above."""

    def batch_load(self, keys):
        by_filter = defaultdict(list)
        for parent_id, page in keys:
            by_filter[page.filtered_by].append((parent_id, page))
        found = {
            (parent_id, filtered_by): count
            for filtered_by, asked in by_filter.items()
            for parent_id, count in self._of_parents(asked[0][1], [parent_id for parent_id, _ in asked])
        }
        return [found.get((parent_id, page.filtered_by), 0) for parent_id, page in keys]

    def _of_parents(self, page: Page, parent_ids: list[int]) -> list[tuple[int, int]]:
        rows = filtered(self.rows(), page, self.context).filter(**{f"{self.parent}__in": parent_ids})
        return list(rows.order_by().values_list(self.parent).annotate(count=Count("pk")))


class _Loaded:
    """Rows that were loaded for one parent, in the place of the query that Saleor would slice."""

    def __init__(self, model: type, rows: list[Any], count: Any) -> None:
        self.model, self.rows, self.count = model, rows, count

    def filter(self, *_conditions: Any) -> "_Loaded":
        return self

    def __getitem__(self, part: slice) -> list[Any]:
        return self.rows[part]


def filtered(rows: QuerySet[Any], page: Page, context: Any) -> QuerySet[Any]:
    """Return rows under the filter of a page; all of them where it has none."""
    if page.arguments.get("filter") is None:
        return rows
    # Saleor writes into the filter, which is the same object for every parent.
    arguments = {**page.arguments, "filter": copy(page.arguments["filter"])}
    return filter_connection_queryset(rows, arguments, allow_replica=context.allow_replica)


def nested_connection(info, parent_id, arguments, connection_type, *, rows_loader, count_loader, newest_first):
    """Return a promise of a page of a parent's rows, the newest first, as one of a list's many."""
    # Saleor's own checks of `first` and `last`.
    create_connection_slice([], info, dict(arguments), connection_type)
    page = _page(arguments)

    def sliced(rows):
        def count():
            return count_loader(info.context).load((parent_id, page))

        return connection_from_queryset_slice(
            _Loaded(connection_type._meta.node._meta.model, rows, count),
            {**arguments, "sort_by": newest_first},
            connection_type,
            connection_type.Edge,
            graphene.relay.PageInfo,
        )

    return rows_loader(info.context).load((parent_id, page)).then(sliced)


def _page(arguments: Mapping[str, Any]) -> Page:
    first, last = arguments.get("first"), arguments.get("last")
    return Page(
        size=first or last or 0,
        backwards=not first and bool(last),
        cursor=_row_id(arguments.get("after") or arguments.get("before")),
        filtered_by=repr(arguments.get("filter")),
        arguments=arguments,
    )


def _row_id(cursor: str | None) -> int | None:
    if not cursor:
        return None
    try:
        (value,) = from_global_cursor(cursor)
        return int(value)
    except (TypeError, ValueError) as error:
        raise GraphQLError("Received cursor is invalid.") from error
