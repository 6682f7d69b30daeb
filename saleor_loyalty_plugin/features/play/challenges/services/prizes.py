"""The prize of a period: given once, taken back once, under the lock of whose it is (rule 83)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....services.giving.prizes import Hands, give_prize, is_in_use, take_prize
from .....services.ledger import open_ledger
from .....services.questions.plays import plays
from .....settings import ProgramSettings
from ..models import Challenge, ChallengeRun

TAKEN_BACK = "Challenge, taken back"


def bring_prize(*, run_id: int, hands: Hands, settings: ProgramSettings, now: datetime) -> None:
    """Give the prize that is due, or take back what is due no longer; nothing where all is as it should be.

    What is due to who is suspended, or while earning is switched off, waits. Of so many winners one more gets it only
    once who is none any more has given it back.

    Raises:
        LoyaltyError: the reward cannot be given now.

    """
    run = ChallengeRun.objects.filter(pk=run_id, due=False, given=True).select_related("claim__reward").first()
    if run is not None and is_in_use(run.claim, hands):
        # A code is taken back before anybody is locked, as everywhere; what is noted follows below.
        return
    _bring(run_id=run_id, hands=hands, settings=settings, now=now)


@transaction.atomic
def _bring(*, run_id: int, hands: Hands, settings: ProgramSettings, now: datetime) -> None:
    member = open_ledger(Q(challenge_runs=run_id), now=now)
    lock_counters(Challenge.objects.filter(runs=run_id, winners__isnull=False))
    run = ChallengeRun.objects.select_related("challenge", "reward", "claim__reward").filter(pk=run_id).first()
    if member is None or run is None or run.due == run.given or not _is_there(member):
        return
    key, name, games = f"challenge:{run.pk}", run.challenge.name, plays()
    if not run.due:
        take_prize(run, member=member, key=key, reason=f"{TAKEN_BACK}: {name}", now=now)
        if run.plays is not None and games is not None:
            games.take_back(key=key)
    elif member.suspended_at is None and settings.earning_active and not _all_are_given(run):
        give_prize(run, member=member, key=key, reason=f"Challenge: {name}", hands=hands, settings=settings, now=now)
        if run.plays is not None and games is not None:
            games.give(member_id=member.pk, plays=run.plays, key=key, now=now)
    run.save()


def _is_there(member: LoyaltyMember) -> bool:
    return member.user_id is not None and member.left_at is None


def _all_are_given(run: ChallengeRun) -> bool:
    limit = run.challenge.winners
    given = ChallengeRun.objects.filter(challenge=run.challenge_id, period_key=run.period_key, given=True)
    return limit is not None and given.count() >= limit
