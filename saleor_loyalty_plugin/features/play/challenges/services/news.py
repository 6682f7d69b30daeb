"""Who is to be looked at: triggers note whose orders change (migration 0028); here is what no order tells."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Min

from .....services.questions.answers import answers
from ....audience.models import PlacedOrder
from ..models import Challenge, ChallengeNews, CountedOrder
from ..rules.goals import GoalKind

# An order is paid some time after it is placed.
PAID_WITHIN = timedelta(days=90)

EVERYBODY = f"""
    INSERT INTO {ChallengeNews._meta.db_table} (member_id, order_id)
    SELECT DISTINCT placed.member_id, CASE WHEN counted.id IS NULL THEN placed.order_id END
    FROM {PlacedOrder._meta.db_table} placed
    LEFT JOIN {CountedOrder._meta.db_table} counted ON counted.order_id = placed.order_id
    WHERE placed.counted AND placed.member_id IS NOT NULL AND placed.placed_at >= %(since)s
        AND (counted.id IS NULL OR NOT %(missed)s)
"""  # noqa: S608


@transaction.atomic
def announce() -> None:
    """Have everybody looked at whose orders may count for a challenge that is new, or was edited."""
    fresh = Challenge.objects.filter(announced=False)
    first = fresh.aggregate(first=Min("starts_at"))["first"]
    if first is not None:
        _note(first, missed=False)
        fresh.filter(starts_at__gte=first).update(announced=True)


def note_missed() -> None:
    """Have the orders looked at that count since the first challenge began, and that nobody told of."""
    first = Challenge.objects.aggregate(first=Min("starts_at"))["first"]
    if first is not None:
        _note(first, missed=True)


def note_answers(*, now: datetime, within: timedelta) -> None:
    """Have those looked at who have answered a survey within so much time, where that counts."""
    asked = answers()
    if asked is not None and Challenge.objects.filter(goal=GoalKind.ANSWERS.value).exists():
        note_members(asked.answered(after=now - within, until=now))


def note_members(member_ids: Collection[int]) -> None:
    """Have members looked at, wherever they stand."""
    ChallengeNews.objects.bulk_create(ChallengeNews(member_id=member_id) for member_id in sorted(member_ids))


def _note(first: datetime, *, missed: bool) -> None:
    with connection.cursor() as cursor:
        cursor.execute(EVERYBODY, {"since": first - PAID_WITHIN, "missed": missed})
