"""The shop's tree of categories."""

from collections.abc import Collection

from django.db.models import Exists, OuterRef, QuerySet
from saleor.product.models import Category


def categories_below(category_ids: Collection[int]) -> QuerySet[Category]:
    """Return a query for the ids of categories and all below them, as the tree is now."""
    above = Category.objects.filter(
        pk__in=category_ids, tree_id=OuterRef("tree_id"), lft__lte=OuterRef("lft"), rght__gte=OuterRef("rght")
    )
    return Category.objects.filter(Exists(above)).values("pk")
