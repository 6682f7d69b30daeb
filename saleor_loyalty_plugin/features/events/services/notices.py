"""Noting whose points are about to expire."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from ....domain.zones import midnight
from ..models import ExpiryNotice
from ..rules import LATE_DAYS, NOTICE_DAYS, days_to_tell

# One statement for all: a day may be that of a million members.
NOTE = """INSERT INTO saleor_loyalty_expirynotice (member_id, days_before, expires_on, expires_at, points)
    SELECT lot.member_id, %(days_before)s, %(day)s, min(lot.expires_at), sum(lot.remaining)
    FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id
    WHERE lot.remaining > 0 AND lot.expires_at >= %(start)s AND lot.expires_at < %(end)s
    AND member.user_id IS NOT NULL AND member.left_at IS NULL
    GROUP BY lot.member_id ORDER BY lot.member_id
    ON CONFLICT DO NOTHING"""


def note_expiring(*, now: datetime, zone: ZoneInfo) -> int:
    """Note what expires in 30 and in 7 days by the clocks of `zone`, once for each member and day; return how many.

    What a day that was missed should have noted is made up for, three days at most.
    """
    today = now.astimezone(zone).date()
    noted = 0
    for days_before in NOTICE_DAYS:
        first, last = days_to_tell(days_before, today=today)
        for ahead in range((last - first).days + 1):
            noted += _note(days_before, first + timedelta(days=ahead), zone)
    _forget(today)
    return noted


@transaction.atomic
def _note(days_before: int, day: date, zone: ZoneInfo) -> int:
    span = {"start": midnight(day, zone), "end": midnight(day + timedelta(days=1), zone)}
    with connection.cursor() as cursor:
        cursor.execute(NOTE, {"days_before": days_before, "day": day, **span})
        return int(cursor.rowcount)


def _forget(today: date) -> None:
    ExpiryNotice.objects.filter(expires_on__lt=today - timedelta(days=LATE_DAYS)).delete()
