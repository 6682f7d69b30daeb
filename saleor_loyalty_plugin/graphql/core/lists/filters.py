from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from graphql.error import GraphQLError
from saleor.account.models import User
from saleor.graphql.core.filters import FilterInputObjectType, GlobalIDFilter
from saleor.graphql.core.utils import from_global_id_or_error

from ....host.search import search_users
from ..nodes import row_id
from ..program import DOC_CATEGORY_LOYALTY


class LoyaltyFilterInput(FilterInputObjectType):
    """What a list can be filtered by, each described by the `help_text` of its filter."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options):
        super().__init_subclass_with_meta__(doc_category=DOC_CATEGORY_LOYALTY, **options)
        for name, field in cls._meta.fields.items():
            field.description = cls.filterset_class.base_filters[name].extra["help_text"]


class OneOfFilter(GlobalIDFilter):
    """Rows that belong to the one whose id is given; an id of another type is an error."""

    def __init__(self, only_type: str, **kwargs) -> None:
        super().__init__(**kwargs)
        self.only_type = only_type

    def filter(self, qs, value):
        if not value:
            return qs
        try:
            _, pk = from_global_id_or_error(value, self.only_type, raise_error=True)
        except GraphQLError as error:
            raise GraphQLError(f"`{self.field_name.removesuffix('_id')}`: {error}") from error
        return qs.filter(**{self.field_name: row_id(pk)})


class PartOfFilter(django_filters.CharFilter):
    """Rows of which one of the columns has the text as a part of it, in capitals or not."""

    def __init__(self, *columns: str, **kwargs) -> None:
        super().__init__(**kwargs)
        self.columns = columns

    def filter(self, qs, value):
        return qs.filter(part_of(value, *self.columns)) if value else qs


class OfMembersFilter(django_filters.CharFilter):
    """Rows of whom Saleor's search for customers finds, by one of the paths to a member."""

    def __init__(self, *paths: str, **kwargs) -> None:
        super().__init__(**kwargs)
        self.paths = paths

    def filter(self, qs, value):
        if not value:
            return qs
        found = users_found(value, using=qs.db)
        return qs.filter(reduce(or_, (Q(**{f"{path}__user__in": found}) for path in self.paths)))


def users_found(text: str, *, using: str) -> QuerySet[User, Any]:
    """Return a query for the ids of the users that Saleor's search for customers finds, by e-mail and name."""
    found: QuerySet[User, Any] = search_users(User.objects.using(using), text).order_by().values("pk")
    return found


def part_of(text: str, *columns: str) -> Q:
    """Return a condition for one of the columns to have the text as a part of it, in capitals or not."""
    return reduce(or_, (Q(**{f"{column}__icontains": text}) for column in columns))


def in_range(queryset, column, value):
    """Return the rows whose column is within the bounds `gte` and `lte`, each of which may be missing."""
    bounds = {f"{column}__{bound}": value[bound] for bound in ("gte", "lte") if value.get(bound) is not None}
    return queryset.filter(**bounds)
