"""Who is among the first, where only so many win (rule 83)."""

from collections.abc import Collection

from ..models import Challenge, ChallengeRun


def rank_anew(challenge: Challenge, keys: Collection[str]) -> None:
    """Write whose the prize is in each of the periods; the challenge is locked, where it has a limit.

    By the moment when the goal was reached, then by the member's number.
    """
    for key in keys:
        group = ChallengeRun.objects.filter(challenge=challenge, period_key=key)
        done = group.filter(done_at__isnull=False, admitted_at__isnull=False)
        first = done.order_by("done_at", "member").values("pk")[: challenge.winners]
        group.filter(due=True).exclude(pk__in=first).update(due=False)
        group.filter(due=False, pk__in=first).update(due=True)
