"""Challenges of two accounts that were made one (rule 75)."""

from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....selectors.merges import merges_to_follow
from ....audience.models import PlacedOrder
from ..models import Challenge, ChallengeNews, ChallengeRun


def orders_are_moved(member: LoyaltyMember) -> bool:
    """Return whether the orders of accounts that were made one with the member's are theirs by now."""
    return not (member.merged_ids and PlacedOrder.objects.filter(member__in=member.merged_ids).exists())


def take_over_runs(member: LoyaltyMember) -> list[ChallengeRun]:
    """Have what was reached with accounts that were made one be the member's; return these. The member is locked.

    Of the same period one stays: first one whose prize was given, which nobody has to give back for having had two.
    """
    if not member.merged_ids:
        return []
    theirs = ChallengeRun.objects.filter(member__in=member.merged_ids).order_by("-given", "pk")
    runs = list(theirs)
    lock_counters(Challenge.objects.filter(pk__in={run.challenge_id for run in runs}, winners__isnull=False))
    for run in runs:
        own = ChallengeRun.objects.filter(challenge=run.challenge_id, member=member, period_key=run.period_key).first()
        _keep_one(run, own, member)
    return runs


def _keep_one(run: ChallengeRun, own: ChallengeRun | None, member: LoyaltyMember) -> None:
    if own is not None and (own.given or not run.given):
        run.delete()
        return
    if own is not None:
        own.delete()
    run.member = member
    run.save(update_fields=["member"])


def follow_merges() -> None:
    """Have those looked at again whose merge nobody has followed."""
    stay = {into_id for _, into_id in merges_to_follow(ChallengeRun)}
    ChallengeNews.objects.bulk_create(ChallengeNews(member_id=member_id) for member_id in sorted(stay))
