"""The periods of leaderboards: made before they begin, counted from the ledger where they began before, and closed."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.db.models import DurationField, ExpressionWrapper, F, Value

from .....models import LoyaltyMember
from .....models.locks import lock_counters, lock_subject, share_subject
from ...challenges.rules.periods import Period
from ..models import Leaderboard, LeaderboardPeriod, LeaderboardPrize, LeaderboardScore
from ..rules import bounds_at, end_after, shared_out
from ..scores import WRITE
from ..selectors import top

AHEAD = timedelta(days=1)
MEMBERS = 2_000
LOCK = "leaderboards"


def make_periods(*, now: datetime, zone: ZoneInfo) -> None:
    """Have each leaderboard that is on have the period that it is and, a day before, the next; remove those of others.

    What is closed stays. A period follows where the one before ended, whatever the program's clocks are now.
    """
    LeaderboardPeriod.objects.filter(board__active=False, closed_at=None).delete()
    for board in Leaderboard.objects.filter(active=True):
        last = board.periods.order_by("-starts_at").first()
        start, end = bounds_at(Period(board.period), now, zone)
        if last is None or (last.closed_at is not None and last.ends_at < start - AHEAD):
            # It is new, or was off for a while.
            last = _make(board, start, end, now)
        while last.ends_at <= now + AHEAD:
            last = _make(board, last.ends_at, end_after(Period(board.period), last.ends_at, zone), now)


def _make(board: Leaderboard, starts_at: datetime, ends_at: datetime, now: datetime) -> LeaderboardPeriod:
    # Of one that is to come nothing was posted yet.
    built_to = None if starts_at > now else 0
    return LeaderboardPeriod.objects.create(board=board, starts_at=starts_at, ends_at=ends_at, built_to=built_to)


def build_some(*, limit: int = MEMBERS) -> bool:
    """Count from the ledger what up to `limit` members have in periods that began before they were there.

    Return whether there is more to do. From the moment on that a period is there the database counts what is posted;
    who posts at this moment is waited for.
    """
    unbuilt = LeaderboardPeriod.objects.filter(closed_at=None, built_to__isnull=False).order_by("built_to").first()
    if unbuilt is None or unbuilt.built_to is None:
        return False
    with transaction.atomic():
        members = LoyaltyMember.objects.filter(pk__gt=unbuilt.built_to).order_by("pk")
        ids = list(members.values_list("pk", flat=True)[:limit])
        locked = [member.pk for member in lock_counters(LoyaltyMember.objects.filter(pk__in=ids))]
        count_anew(locked)
        LeaderboardPeriod.objects.filter(pk=unbuilt.pk).update(built_to=locked[-1] if locked else None)
    return True


def count_anew(member_ids: list[int]) -> None:
    """Count anew what members, who are locked, have in open periods."""
    share_subject(LOCK)
    LeaderboardScore.objects.filter(period__closed_at=None, member__in=member_ids).delete()
    with connection.cursor() as cursor:
        cursor.execute(WRITE, {"members": member_ids})


def close_due(*, now: datetime) -> None:
    """Close the periods whose days for refunds are over, and promise the prizes."""
    days = ExpressionWrapper(F("board__closing_days") * Value(timedelta(days=1)), output_field=DurationField())
    due = LeaderboardPeriod.objects.annotate(over_at=F("ends_at") + days).filter(
        closed_at=None, built_to=None, over_at__lte=now
    )
    for period_id in due.order_by("pk").values_list("pk", flat=True):
        _close(period_id, now)


@transaction.atomic
def _close(period_id: int, now: datetime) -> None:
    # What is being posted counts or comes too late: never half.
    lock_subject(LOCK)
    period = LeaderboardPeriod.objects.select_related("board").get(pk=period_id)
    if period.closed_at is not None:
        return
    period.closed_at = now
    period.save(update_fields=["closed_at"])
    prizes = period.board.prizes
    best = list(top(period, len(prizes)))
    if best:
        tied = top(period).filter(points__gte=best[-1].points)
        given = shared_out(prizes, tied.values_list("member", "points"))
        LeaderboardPrize.objects.bulk_create(
            LeaderboardPrize(period=period, member_id=member_id, points=points) for member_id, points in given.items()
        )
