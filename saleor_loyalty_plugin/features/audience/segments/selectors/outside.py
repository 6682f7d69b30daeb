"""What segments ask of what is outside of the feature: the shop, and other features that know something of members.

Whoever knows says so when the apps are ready. Without an answer a category has none below it, days are those of UTC,
and what somebody else would know cannot be asked.
"""

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from django.db.models import QuerySet

type CategoriesBelow = Callable[[Collection[int]], QuerySet[Any]]
"""Returns a query for the ids of categories and all below them, as the shop's tree is now."""
type Zone = Callable[[], tzinfo]
"""Returns the program's time zone as it is set now."""


class _Outside:
    categories_below: CategoriesBelow | None = None
    zone: Zone | None = None


def answer_categories(categories_below: CategoriesBelow) -> None:
    """Have the shop's tree of categories asked from now on."""
    _Outside.categories_below = categories_below


def with_those_below(category_ids: Collection[int]) -> QuerySet[Any] | Collection[int]:
    """Return the ids of categories and of all below them."""
    return category_ids if _Outside.categories_below is None else _Outside.categories_below(category_ids)


def answer_zone(zone: Zone) -> None:
    """Have the program's time zone asked from now on."""
    _Outside.zone = zone


def day_of(moment: datetime) -> date:
    """Return which day a moment is of by the program's clocks."""
    return moment.astimezone(UTC if _Outside.zone is None else _Outside.zone()).date()
