"""Challenges follow what members order: what was noted is looked at until it worked, then prizes are brought."""

from datetime import datetime, timedelta

from django.utils import timezone

from ....host.guard import guarded
from ....host.program.money import money_of_program
from ....host.rewards.hands import SaleorHands
from ....settings import ProgramSettings
from ..challenges.models import Challenge, ChallengeNews
from ..challenges.selectors import planned, waiting
from ..challenges.services.judging import judge_member
from ..challenges.services.keeping import keep_orders
from ..challenges.services.merging import follow_merges
from ..challenges.services.news import announce, note_answers, note_missed
from ..challenges.services.prizes import TAKEN_BACK, bring_prize
from .shop import ChallengeShop

LATELY, SOME_DAYS = timedelta(minutes=30), timedelta(days=3)


def begin(*, now: datetime) -> None:
    """Note who is to be looked at for new challenges, and for what they answered."""
    with guarded("noting whom a challenge concerns"):
        announce()
        note_answers(now=now, within=LATELY)


def find_missed(*, now: datetime) -> None:
    """Note whom nobody told of: orders that count and were never looked at, answers of some days, merges."""
    with guarded("noting whom challenges missed"):
        note_missed()
        note_answers(now=now, within=SOME_DAYS)
        follow_merges()


def look_at_news(*, settings: ProgramSettings, after: int, limit: int) -> int | None:
    """Look at the members whom up to `limit` news above `after` name; return the last of these, None at the end.

    What fails stays noted.
    """
    news = list(ChallengeNews.objects.filter(pk__gt=after).order_by("pk")[:limit])
    orders = {row.order_id for row in news if row.order_id is not None}
    with guarded("reading what challenges count of orders", orders=len(orders)) as outcome:
        keep_orders(order_ids=orders, shop=ChallengeShop(), money=money_of_program(settings))
    if not outcome.failed:
        _judge(news, settings)
    return news[-1].pk if len(news) == limit else None


def _judge(news: list[ChallengeNews], settings: ProgramSettings) -> None:
    plans = planned(Challenge.objects.all())
    for member_id in sorted({row.member_id for row in news}):
        with guarded("looking at a member's challenges", member_id=member_id):
            if judge_member(member_id=member_id, plans=plans, settings=settings, now=timezone.now()):
                seen = [row.pk for row in news if row.member_id == member_id]
                ChallengeNews.objects.filter(pk__in=seen).delete()


def bring_waiting(*, settings: ProgramSettings, after: int, limit: int) -> int | None:
    """Bring up to `limit` prizes that are to be given or taken back; return the last one's id, None at the end."""
    ids = waiting(after=after, limit=limit)
    hands = SaleorHands(taking_back=TAKEN_BACK)
    for run_id in ids:
        with guarded("bringing the prize of a challenge", run_id=run_id):
            bring_prize(run_id=run_id, hands=hands, settings=settings, now=timezone.now())
    return ids[-1] if len(ids) == limit else None
