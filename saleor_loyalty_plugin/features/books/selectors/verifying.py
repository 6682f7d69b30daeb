"""Every check of the books over the whole database, in one snapshot, some members at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from ....services.questions.proofs import further_proofs
from .checks import CHECKS, REBUILD

# So many numbers of members are looked at in one statement: what it sorts stays in memory.
BATCH = 50_000
MEMBERS = "SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM saleor_loyalty_loyaltymember"
UNPROVED = "SELECT count(*) FROM saleor_loyalty_loyaltytransaction WHERE proof IS NULL"
KEPT = """
    SELECT kept.members, kept.points, there.members, there.points
    FROM (SELECT coalesce(sum(members), 0) AS members, coalesce(sum(points), 0) AS points
            FROM saleor_loyalty_outstandingpoints) kept,
        (SELECT count(*) AS members, coalesce(sum(greatest(available + pending + held, 0)), 0) AS points
            FROM saleor_loyalty_loyaltymember WHERE user_id IS NOT NULL AND left_at IS NULL) there
    WHERE (kept.members, kept.points) <> (there.members, there.points)
"""
# Over the members by their number, each by number and the proof of the last entry; who has none has nothing to prove.
HEAD = """
    SELECT count(*), coalesce(sum(entries), 0), encode(sha256(coalesce(string_agg(
        sha256(convert_to(member_id::text, 'UTF8') || proof), ''::bytea ORDER BY member_id), ''::bytea)), 'hex')
    FROM (
        SELECT DISTINCT ON (member_id) member_id, proof, count(*) OVER (PARTITION BY member_id) AS entries
        FROM saleor_loyalty_loyaltytransaction ORDER BY member_id, id DESC
    ) last
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not hold."""

    rule: str
    member_id: int | None
    """None: it concerns no one member."""
    difference: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands for all entries at a moment: any other entry would give another hash."""

    members: int
    entries: int
    hash: str
    """SHA-256, hexadecimal."""


@contextmanager
def snapshot() -> Iterator[None]:
    """Have everything within read the database as it is now, whatever is posted meanwhile."""
    nested = connection.in_atomic_block
    with transaction.atomic(), connection.cursor() as cursor:
        if not nested:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        # Compiling the statements costs more than it brings.
        cursor.execute("SET LOCAL jit = off")
        yield


def findings(*, now: datetime, rebuild: bool = False) -> Iterator[Finding]:
    """Yield what does not hold, by member; with `rebuild` also where lots and balances computed anew differ."""
    checks = {**CHECKS, **further_proofs(), **(REBUILD if rebuild else {})}
    for first, last in _batches():
        for rule, query in checks.items():
            with connection.cursor() as cursor:
                cursor.execute(query, {"first": first, "last": last, "now": now})
                for member_id, difference in cursor.fetchall():
                    yield Finding(rule, member_id, difference)
    yield from _outstanding()


def head() -> Head:
    """Return what stands for all entries that are there."""
    with connection.cursor() as cursor:
        cursor.execute(HEAD)
        return Head(*cursor.fetchone())


def _batches() -> Iterator[tuple[int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(MEMBERS)
        lowest, highest = cursor.fetchone()
    for first in range(lowest, highest + 1, BATCH):
        yield first, min(first + BATCH - 1, highest)


def _outstanding() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute(KEPT)
        for members, points, real_members, real_points in cursor.fetchall():
            difference = (
                f"{members} members and {points} points are kept, the members' rows say {real_members} and"
                f" {real_points}"
            )
            yield Finding("what is outstanding is what the members have", None, difference)
