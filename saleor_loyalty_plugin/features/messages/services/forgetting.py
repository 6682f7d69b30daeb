"""Messages of customers who are gone."""

from ..models import Message


def forget_messages(*, member_ids: list[int] | None = None) -> None:
    """Delete the messages of members whose customer was deleted, all or some of them."""
    erased = Message.objects.filter(member__user__isnull=True)
    (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()
