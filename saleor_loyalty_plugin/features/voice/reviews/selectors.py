"""Reads of reviews: those that are shown, and what they add up to."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, QuerySet, Sum

from .models import Review, ReviewState

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Rating:
    """The mean of a product's stars, to the hundredth, and how many reviews gave them."""

    average: Decimal
    count: int


def shown(*, using: str | None = None) -> QuerySet[Review]:
    """Return the reviews that everybody sees, as a query."""
    return Review.objects.using(using).filter(state=ReviewState.APPROVED)


def ratings(product_ids: Collection[int], *, using: str | None = None) -> dict[int, Rating]:
    """Return the rating of each product that has one, by its id: one query."""
    rows = shown(using=using).filter(product_id__in=product_ids).order_by().values_list("product_id")
    sums = rows.annotate(stars=Sum("stars"), count=Count("pk"))
    return {product: Rating((Decimal(stars) / count).quantize(CENT), count) for product, stars, count in sums}
