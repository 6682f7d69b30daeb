"""Noting whose points are about to expire."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from ....domain.clocks.zones import midnight
from ..models import ExpiryNotice
from ..rules import LATE_DAYS, NOTICE_DAYS, days_to_tell

# One statement for all: a day may be that of a million members.
NOTE = """INSERT INTO saleor_loyalty_expirynotice (member_id, days_before, expires_on, expires_at, points)
    SELECT expiring.member_id, %(days_before)s, %(day)s, min(expiring.at), sum(expiring.remaining)
    FROM (
        SELECT lot.member_id, lot.expires_at AS at, lot.remaining
        FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id
        WHERE lot.remaining > 0 AND lot.expires_at >= %(start)s AND lot.expires_at < %(end)s
            AND member.points_expire_at IS NULL
        UNION ALL
        -- What falls due first bounds it: that column has an index.
        SELECT member.id, member.points_expire_at, lot.remaining
        FROM saleor_loyalty_loyaltymember member JOIN saleor_loyalty_pointslot lot ON member.id = lot.member_id
        WHERE member.next_due_at < %(end)s AND lot.remaining > 0
            AND member.points_expire_at >= %(start)s AND member.points_expire_at < %(end)s
    ) expiring JOIN saleor_loyalty_loyaltymember member ON member.id = expiring.member_id
    WHERE member.user_id IS NOT NULL AND member.left_at IS NULL
    GROUP BY expiring.member_id ORDER BY expiring.member_id
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
