import graphene
from saleor.graphql.core.connection import CountableConnection
from saleor.graphql.core.types import NonNullList

from ..program import DOC_CATEGORY_LOYALTY


class LoyaltyConnection(CountableConnection):
    """A list of ours in pages, described as Saleor leaves its own undescribed. `added_in` is said with it, if given."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, node=None, added_in="", **options):
        noun = node._meta.model._meta.verbose_name
        super().__init_subclass_with_meta__(
            node=node, doc_category=DOC_CATEGORY_LOYALTY, description=f"A page of a list: {noun}s.{added_in}", **options
        )
        # What a type says of itself is fixed once it is made: the one that Saleor made is made again.
        cls.Edge = type(cls.Edge.__name__, (cls.Edge,), {"__doc__": f"A {noun} in a page of a list.{added_in}"})
        cls._meta.fields["edges"] = graphene.Field(
            NonNullList(cls.Edge), required=True, description=f"What is in the page.{added_in}"
        )
