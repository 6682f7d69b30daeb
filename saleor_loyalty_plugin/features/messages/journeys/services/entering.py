"""Members enter journeys, in sets (rules 62, 63 and 65)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, transaction
from django.db.models import QuerySet

from .....domain.holdout.assignment import BUCKETS_OF_A_PERCENT
from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....selectors.holdouts import program_salt_now
from .....services.holdouts import Draw, write_sides
from .....settings import ProgramSettings
from ....audience.segments.selectors.membership import uncompiled
from ..models import Journey, JourneyRun, JourneySide, JourneyVersion
from ..rules.triggers import Trigger
from ..selectors.selecting import EVERYBODY, Sql, entering, window_of
from ..selectors.triggers import Select
from ..selectors.versions import is_marketing, present_version

# What ever happened is asked of so many members at once: each batch takes as long, however many there are.
AT_ONCE = 100_000
INTO = """
    INSERT INTO saleor_loyalty_journeyrun (
        journey_id, version_id, member_id, occasion, began_at, facts, channel_id, entered_at, place, reason,
        state, due_at, ended_at
    )
    SELECT %s, %s, member_id, occasion, began_at, facts, channel_id, %s, 0, '',
        CASE WHEN held_out THEN 'held_out' ELSE 'running' END,
        CASE WHEN NOT held_out THEN %s::timestamptz END, CASE WHEN held_out THEN %s::timestamptz END
    FROM (
        SELECT entering.*, saleor_loyalty_bucket(%s, entering.member_id) < %s
            OR %s AND saleor_loyalty_bucket(%s, entering.member_id) < %s AS held_out
        FROM ({entering} LIMIT %s) entering
    ) drawn
    ON CONFLICT DO NOTHING RETURNING id, member_id
"""


@transaction.atomic
def enter(
    *,
    journey_id: int,
    select: Select,
    settings: ProgramSettings,
    now: datetime,
    limit: int,
    after: int = 0,
    keep: Callable[[Sequence[int]], None] | None = None,
) -> int | None:
    """Let up to `limit` members into a journey for what `select` finds; return where to go on, None where all are in.

    Those above the number `after`. Who is held out of the journey, or of the program where it is for marketing, gets a
    run in which nothing happens: the occasion counts for them too, and both sides are compared. `keep` is told the
    numbers of the new runs, in the same transaction.
    """
    # Whoever edits the journey waits, and so does another worker: nobody enters twice for two occasions too close.
    journey = next(iter(lock_counters(Journey.objects.filter(pk=journey_id, active=True))), None)
    if journey is None:
        return None
    version = present_version(journey)
    selection = select(journey, window_of(journey, version, now), settings)
    upto = after + AT_ONCE if journey.enters_past else EVERYBODY
    found = entering(journey, selection, now=now, after=after, upto=upto)
    runs = _insert(journey, version, found, settings, now, limit)
    _write_sides(journey, list(runs.values()), now)
    if keep is not None:
        keep(list(runs))
    if len(runs) == limit:
        # The last one may have more occasions.
        return max(runs.values()) - 1
    if journey.enters_past and LoyaltyMember.objects.filter(pk__gt=upto).exists():
        return upto
    if journey.enters_past:
        Journey.objects.filter(pk=journey.pk).update(enters_past=False)
    return None


def _insert(
    journey: Journey, version: JourneyVersion, found: Sql, settings: ProgramSettings, now: datetime, limit: int
) -> dict[int, int]:
    """Return the numbers of the members who have entered, by those of their runs."""
    own = [journey.salt, journey.holdout_percent * BUCKETS_OF_A_PERCENT]
    program = [is_marketing(version), program_salt_now(), settings.program_holdout_percent * BUCKETS_OF_A_PERCENT]
    given = [journey.pk, version.pk, now, now, now, *own, *program, *found[1], limit]
    with uncompiled(DEFAULT_DB_ALIAS), connection.cursor() as cursor:
        cursor.execute(INTO.format(entering=found[0]), given)
        return dict(cursor.fetchall())


def _write_sides(journey: Journey, member_ids: list[int], now: datetime) -> None:
    if journey.holdout_percent and member_ids:
        draw = Draw.of(journey.salt, journey.holdout_percent)
        _write(journey, LoyaltyMember.objects.filter(pk__in=member_ids), draw, now)


def write_treated(journey: Journey, *, now: datetime) -> None:
    """Write who was in a journey before anybody was held out of it: they have nobody to be compared with."""
    there = JourneyRun.objects.filter(journey=journey).values("member_id")
    draw = replace(Draw.of(journey.salt, journey.holdout_percent), held_below=0)
    _write(journey, LoyaltyMember.objects.filter(pk__in=there), draw, now)


def _write(journey: Journey, members: QuerySet[LoyaltyMember], draw: Draw, now: datetime) -> None:
    owner: dict[str, Any] = {"journey_id": journey.pk}
    write_sides(sides=JourneySide, owner=owner, members=members, draw=draw, since=now)


def journeys_to_enter(*, first: int = 0) -> QuerySet[Journey]:
    """Return the journeys that are switched on, with a number from `first` on, the lowest first."""
    known = [trigger.value for trigger in Trigger]
    return Journey.objects.filter(active=True, trigger__in=known, pk__gte=first).order_by("pk")
