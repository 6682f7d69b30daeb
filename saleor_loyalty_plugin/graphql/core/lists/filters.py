from graphql.error import GraphQLError
from saleor.graphql.core.filters import FilterInputObjectType, GlobalIDFilter
from saleor.graphql.core.utils import from_global_id_or_error

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


def in_range(queryset, column, value):
    """Return the rows whose column is within the bounds `gte` and `lte`, each of which may be missing."""
    bounds = {f"{column}__{bound}": value[bound] for bound in ("gte", "lte") if value.get(bound) is not None}
    return queryset.filter(**bounds)
