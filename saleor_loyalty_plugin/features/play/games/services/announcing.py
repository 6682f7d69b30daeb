"""Seeds of days to come, of which the SHA-256 is public before (rule 87)."""

import secrets
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from .....domain.clocks.zones import midnight
from .....domain.draws import SEED_BYTES, commitment_of
from ..models import Game, GameDay
from .locking import lock_game

DAYS_AHEAD = 7


def to_announce(*, now: datetime, zone: ZoneInfo) -> list[int]:
    """Return the ids of games that are on and of which not all days to come are announced."""
    last = now.astimezone(zone).date() + timedelta(days=DAYS_AHEAD)
    announced = GameDay.objects.filter(day__gte=last).values("game")
    return list(Game.objects.filter(active=True).exclude(pk__in=announced).order_by("pk").values_list("pk", flat=True))


@transaction.atomic
def announce_days(*, game_id: int, zone: ZoneInfo, now: datetime) -> None:
    """Announce today and the seven days to come, those that are not yet.

    Days follow each other without a gap, also where the program's clocks have changed since: each ends when the next
    one begins, and a day that was announced stays as it is.
    """
    game = lock_game(Game.objects.filter(pk=game_id))
    last = game.days.order_by("closes_at").last()
    today = now.astimezone(zone).date()
    for ahead in range(DAYS_AHEAD + 1):
        day = today + timedelta(days=ahead)
        if last is None or day > last.day:
            last = _announce(game, day, last, zone, now) or last


def _announce(game: Game, day: date, last: GameDay | None, zone: ZoneInfo, now: datetime) -> GameDay | None:
    opens_at, closes_at = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    if last is not None and (last.day == day - timedelta(days=1) or last.closes_at > opens_at):
        opens_at = last.closes_at
    if opens_at >= closes_at:
        # Of clocks that were put forward by so much, nothing is left of this day.
        return None
    seed = secrets.token_bytes(SEED_BYTES)
    return GameDay.objects.create(
        game=game,
        day=day,
        seed=seed,
        commitment=commitment_of(seed),
        opens_at=opens_at,
        closes_at=closes_at,
        announced_at=now,
    )
