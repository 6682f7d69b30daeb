"""What features keep of members: seats they have, and what happened to them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from .....services.questions.happenings import happenings
from .....services.questions.occasions import Occasion, happened
from .....settings import ProgramSettings
from ..models import Journey
from .selecting import Sql, Window

NOBODY: Sql = ("SELECT NULL::bigint, '', NULL::timestamptz, NULL::jsonb, NULL::integer WHERE FALSE", [])


def event_soon(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who has a seat at an event that begins in so many times 24 hours; anew where it was put on another day."""
    known, ahead = happenings(), timedelta(days=journey.days or 0)
    began = window.now if window.since is None else max(window.now, window.since + ahead)
    seats = [] if known is None else known.seats(after=began, until=window.now + ahead)
    sql = """
        SELECT member_id, 'event:' || event_id || ':' || day, starts_at - make_interval(hours => 24 * %s),
            jsonb_build_object('event_id', event_id), NULL::integer
        FROM unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[])
            AS seat(member_id, event_id, starts_at, day)
    """
    return sql, [
        journey.days,
        [seat.member_id for seat in seats],
        [seat.event_id for seat in seats],
        [seat.starts_at for seat in seats],
        [_day(seat.starts_at) for seat in seats],
    ]


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).date().isoformat()


def happens(occasion: Occasion) -> Callable[[Journey, Window, ProgramSettings], Sql]:
    """Return the selection of whom something has happened to, as the feature says that keeps it."""

    def select(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
        known = happened(occasion)
        if known is None:
            return NOBODY
        sql, given = known(window.since, window.now).query.sql_with_params()
        return sql, list(given)

    return select
