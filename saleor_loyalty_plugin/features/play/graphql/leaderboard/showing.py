"""A leaderboard as somebody sees it."""

from dataclasses import dataclass
from datetime import datetime

from ...leaderboard.models import LeaderboardPeriod
from ...leaderboard.rules import ranks
from ...leaderboard.selectors import names_of, standing, top


@dataclass(frozen=True, slots=True)
class Row:
    """A place; `name` is None for who has chosen none."""

    rank: int
    name: str | None
    points: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A period with its first places, and the place of who asks."""

    from_: datetime
    to: datetime
    closed_at: datetime | None
    prizes: list[int]
    rows: list[Row]
    mine: Row | None
    to_next: int | None


def shown(period: LeaderboardPeriod, *, first: int, member_id: int | None) -> Shown:
    """Return a period as a member sees it, None for who is none: five queries at most, however many stand on it."""
    scores = list(top(period, first).values_list("member", "points"))
    own = standing(period, member_id) if member_id is not None else None
    asked = [pk for pk, _ in scores] + ([member_id] if own is not None and member_id is not None else [])
    names = names_of(asked, using=period._state.db)
    places = zip(ranks(points for _, points in scores), scores, strict=True)
    return Shown(
        from_=period.starts_at,
        to=period.ends_at,
        closed_at=period.closed_at,
        prizes=period.board.prizes,
        rows=[Row(rank, names.get(pk), points) for rank, (pk, points) in places],
        mine=Row(own.rank, names.get(member_id or 0), own.points) if own is not None else None,
        to_next=own.to_next if own is not None else None,
    )
