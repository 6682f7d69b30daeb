"""Selections of members who enter a journey, and what all of them have in common (rules 62 and 63).

A selection is a statement that finds what happened within a window: rows of `member_id`, `occasion`, `began_at`,
`facts` and `channel_id`. It reads by an index on when it happened, so that what is looked at every few minutes costs
what has happened since, not what the shop has.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

from ....audience.segments.rules.tree import from_data
from ....audience.segments.selectors.membership import members_fitting, uncompiled
from ..models import Journey, JourneyVersion

type Sql = tuple[str, list[Any]]
EVER = "-infinity"
EVERYBODY = 2**63 - 1
COLUMNS = "member_id, occasion, began_at, facts, channel_id"
# Whoever takes the steps may have been away for so long, however short a message is good for.
AWAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Window:
    """What happened after `since`, None: ever, until `now`, included."""

    since: datetime | None
    now: datetime

    @property
    def bounds(self) -> list[Any]:
        """Both, as parameters of `timestamptz`."""
        return [EVER if self.since is None else self.since, self.now]


def window_of(journey: Journey, version: JourneyVersion, now: datetime) -> Window:
    """Return what lets members into a journey that is switched on.

    Nothing from before it was switched on, unless it lets in the past; nothing that has become too old since.
    """
    if journey.enters_past or journey.active_since is None:
        return Window(None, now)
    late = max(timedelta(minutes=version.valid_minutes), AWAY)
    return Window(max(journey.active_since, now - late), now)


def entering(journey: Journey, selection: Sql, *, now: datetime, after: int = 0, upto: int = EVERYBODY) -> Sql:
    """Return a statement for who of a selection enters: they are in the program, in its segment, and not in it yet.

    Members with a number above `after` up to `upto`, the lowest first. Where the journey has days before a member may
    enter again, one occasion of each.
    """
    segment, in_segment = _segment(journey, now)
    once = "" if journey.repeat_days is None else "DISTINCT ON (found.member_id)"
    sql = f"""
        SELECT {once} found.* FROM ({selection[0]}) AS found ({COLUMNS})
        JOIN saleor_loyalty_loyaltymember member ON member.id = found.member_id
        WHERE member.user_id IS NOT NULL AND member.left_at IS NULL AND member.suspended_at IS NULL
            AND found.member_id > %s AND found.member_id <= %s
            AND NOT EXISTS (
                SELECT FROM saleor_loyalty_journeyrun run
                WHERE run.journey_id = %s AND run.member_id = found.member_id AND run.occasion = found.occasion
            )
            AND NOT EXISTS (
                SELECT FROM saleor_loyalty_journeyrun run
                WHERE run.journey_id = %s AND run.member_id = found.member_id
                    AND run.began_at > found.began_at - make_interval(hours => 24 * %s)
            ) {segment}
        ORDER BY found.member_id, found.began_at
    """  # noqa: S608
    return sql, [*selection[1], after, upto, journey.pk, journey.pk, journey.repeat_days, *in_segment]


def _segment(journey: Journey, now: datetime) -> Sql:
    if journey.segment is None:
        return "", []
    fitting = members_fitting(from_data(journey.segment.expanded), now)
    return f"AND found.member_id IN ({fitting.sql})", list(fitting.params)


def would_enter(journey: Journey, selection: Sql, *, now: datetime, using: str = DEFAULT_DB_ALIAS) -> int:
    """Return how many members enter a journey by a selection of what ever happened."""
    sql, given = entering(journey, selection, now=now)
    with uncompiled(using), connections[using].cursor() as cursor:
        cursor.execute(f"SELECT count(DISTINCT member_id) FROM ({sql}) entering", given)  # noqa: S608
        return int(cursor.fetchone()[0])
