"""What is personal in reviews goes with the customer; stars stay."""

from collections.abc import Collection

from ..models import Review

NOTHING = dict.fromkeys(("title", "text", "name", "note"), "")


def forget_reviews(*, member_ids: Collection[int] | None = None) -> None:
    """Remove what members wrote, and what was noted of it, whose customer was deleted, all or some of them."""
    reviews = Review.objects.filter(member__user=None).exclude(**NOTHING)
    (reviews if member_ids is None else reviews.filter(member__in=member_ids)).update(**NOTHING)
