"""What segments ask of what is outside of the feature: the shop, and other features that know something of members.

Whoever knows says so when the apps are ready. Without an answer a category has none below it, and what somebody else
would know cannot be asked.
"""

from collections.abc import Callable, Collection
from typing import Any

from django.db.models import QuerySet

type CategoriesBelow = Callable[[Collection[int]], QuerySet[Any]]
"""Returns a query for the ids of categories and all below them, as the shop's tree is now."""


class _Outside:
    categories_below: CategoriesBelow | None = None


def answer_categories(categories_below: CategoriesBelow) -> None:
    """Have the shop's tree of categories asked from now on."""
    _Outside.categories_below = categories_below


def with_those_below(category_ids: Collection[int]) -> QuerySet[Any] | Collection[int]:
    """Return the ids of categories and of all below them."""
    return category_ids if _Outside.categories_below is None else _Outside.categories_below(category_ids)
