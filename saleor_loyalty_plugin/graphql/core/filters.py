from saleor.graphql.core.filters import FilterInputObjectType

from .program import DOC_CATEGORY_LOYALTY


class LoyaltyFilterInput(FilterInputObjectType):
    """What a list can be filtered by, each described by the `help_text` of its filter."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options):
        super().__init_subclass_with_meta__(doc_category=DOC_CATEGORY_LOYALTY, **options)
        for name, field in cls._meta.fields.items():
            field.description = cls.filterset_class.base_filters[name].extra["help_text"]


def in_range(queryset, column, value):
    """Return the rows whose column is within the bounds `gte` and `lte`, each of which may be missing."""
    bounds = {f"{column}__{bound}": value[bound] for bound in ("gte", "lte") if value.get(bound) is not None}
    return queryset.filter(**bounds)
