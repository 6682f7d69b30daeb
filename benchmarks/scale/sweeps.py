"""The nightly sweeps: as many lots as there are members expire, and as many become available."""

from typing import Any

from django.db.models import Max
from django.utils import timezone

from saleor_loyalty_plugin.models import LoyaltyMember, PointsLot
from saleor_loyalty_plugin.selectors.members import due_members
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.tasks import BATCH

from .bare import bare_seconds, batches_seconds, unguarded, vacuum
from .figures import MEMBERS, Row, ratio
from .shop import LOTS_EACH, table_names

EXPIRED = (
    "UPDATE {lot} SET expires_at = now() - interval '1 hour' WHERE remaining > 0 AND member_id > %(above)s",
    "UPDATE {member} SET next_due_at = now() - interval '1 hour' WHERE id > %(above)s",
)
PENDING = (
    """UPDATE {lot} SET released = false, available_at = now() - interval '1 hour'
        WHERE remaining > 0 AND member_id > %(above)s""",
    """UPDATE {member} SET pending = available, available = 0, next_due_at = now() - interval '1 hour'
        WHERE id > %(above)s""",
)
EXPIRE = """WITH due AS (
        SELECT lot.*, member.available - sum(remaining) OVER (PARTITION BY member_id ORDER BY lot.id) AS balance
        FROM {lot} lot JOIN {member} member ON member.id = member_id
        WHERE remaining > 0 AND lot.expires_at <= now() AND member_id > %(above)s
    ), entries AS (
        INSERT INTO {entry} (member_id, kind, points, balance, idempotency_key, created_at, expires_at, order_id,
            reason, actor_app)
        SELECT member_id, 'expiration', -remaining, balance, 'lot:' || id || ':expiration:' || remaining, now(),
            expires_at, order_id, '', '' FROM due ORDER BY member_id, id
        RETURNING id, idempotency_key
    ), uses AS (
        INSERT INTO {used} (lot_id, transaction_id, points)
        SELECT due.id, entries.id, due.remaining FROM due
        JOIN entries ON entries.idempotency_key = 'lot:' || due.id || ':expiration:' || due.remaining
    ), lots AS (UPDATE {lot} lot SET remaining = 0 FROM due WHERE due.id = lot.id)
    UPDATE {member} SET available = 0, next_due_at = NULL WHERE id IN (SELECT member_id FROM due)"""
RELEASE = """WITH due AS (
        UPDATE {lot} SET released = true
        WHERE NOT released AND remaining > 0 AND available_at <= now() AND member_id > %(above)s
        RETURNING member_id, remaining, expires_at
    )
    UPDATE {member} member SET available = available + sums.points, pending = pending - sums.points,
        next_due_at = sums.due
    FROM (SELECT member_id, sum(remaining) AS points, min(expires_at) AS due FROM due GROUP BY 1) sums
    WHERE sums.member_id = member.id"""


def rows(_shop: object) -> list[Row]:
    # Of a tenth of the members; what is pending is made available first, then expires.
    above: int = LoyaltyMember.objects.aggregate(last=Max("pk"))["last"] - MEMBERS // LOTS_EACH
    found = []
    for what, begin, bare in (("release", PENDING, RELEASE), ("expiry", EXPIRED, EXPIRE)):
        names = table_names()
        unguarded((statement.format(**names) for statement in begin), {"above": above})
        tables = [names[name] for name in ("member", "lot", "entry", "used")]
        vacuum(*tables)
        lots = PointsLot.objects.open().filter(member_id__gt=above).count()
        once = bare_seconds(bare.format(**names), {"above": above}, *tables)
        ours = batches_seconds(_settle)
        found.append(ratio(f"{what} of {lots:,} lots : one bare statement", ours, once, "3 x at most"))
    return found


def _settle(after: int) -> int | None:
    now: Any = timezone.now()
    members = due_members(now=now, after=after, limit=BATCH)
    settle_due_batch(now=now, after=after, limit=BATCH)
    return members[-1] if len(members) == BATCH else None
