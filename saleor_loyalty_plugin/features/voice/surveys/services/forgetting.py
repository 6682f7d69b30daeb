"""What is personal in answers goes with the customer; numbers and choices stay as figures."""

from collections.abc import Collection

from ..models import SurveyAsking, SurveyReply


def forget_answers(*, member_ids: Collection[int] | None = None) -> None:
    """Delete what members wrote, and what was noted of it, whose customer was deleted, all or some of them."""
    askings = SurveyAsking.objects.filter(member__user=None)
    if member_ids is not None:
        askings = askings.filter(member__in=member_ids)
    SurveyReply.objects.filter(kind="text", asking__in=askings).delete()
    askings.exclude(note="").update(note="")
