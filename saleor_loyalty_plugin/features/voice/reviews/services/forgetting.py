"""What is personal in reviews goes with the customer; stars stay."""

from collections.abc import Collection

from ..models import Review


def forget_reviews(*, member_ids: Collection[int] | None = None) -> None:
    """Remove what members wrote whose customer was deleted, all or some of them."""
    reviews = Review.objects.filter(member__user=None).exclude(title="", text="", name="")
    (reviews if member_ids is None else reviews.filter(member__in=member_ids)).update(title="", text="", name="")
