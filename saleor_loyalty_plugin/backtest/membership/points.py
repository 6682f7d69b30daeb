"""A member's points over time: each lot from its opening until it is spent or gone."""

from datetime import datetime
from heapq import heappop, heappush

from ...domain.expiry import moved_on
from ...domain.lots import LotState, Use, lot_dates, take
from ...domain.redemption import restored_expiry
from ...domain.settlement import settle
from ...settings import ProgramSettings
from .tally import Tally


class Points:
    """The lots of one member. `available` points may be spent at the moment that was last told."""

    __slots__ = ("_due", "_gathered", "_gone_at", "_lots", "_opened", "_settings", "_tally", "available")

    def __init__(self, settings: ProgramSettings, tally: Tally, joined_at: datetime) -> None:
        self._settings, self._tally = settings, tally
        self._lots: dict[int, LotState] = {}
        self._opened = 0
        # When lots become available or expire, the soonest first; a lot that was used up meanwhile is passed over.
        self._due: list[tuple[datetime, int]] = []
        # When all points expire unless the member orders before, and how many came since they last did; rule 74.
        self._gone_at: datetime | None = None
        self._gathered = 0
        self.available = 0
        self.stay(joined_at)

    def advance(self, now: datetime) -> None:
        """Have happen what has fallen due."""
        if self._gone_at is not None and self._gone_at <= now:
            self._lapse(self._gone_at)
        if self._due and self._due[0][0] <= now:
            self._settle(now)

    def take(self, points: int) -> list[tuple[Use, datetime | None]]:
        """Take points that are available, and return what of which lot with its expiry."""
        uses, _ = take(self._lots.values(), points)
        self.available -= points
        return [(use, self._use(use)) for use in uses]

    def open(self, points: int, now: datetime, *, pending_days: int) -> None:
        """Add points that a member gets now, and may spend after so many days."""
        settings = self._settings
        available_at, expires_at = lot_dates(
            now, pending_days=pending_days, expires_after_days=settings.age_days, rounding=settings.rounding
        )
        if self._gone_at is not None and self._gone_at <= available_at:
            self.stay(available_at)
        self._gathered += points
        if expires_at is not None and expires_at <= self._tally.ends_at:
            self._tally.matured += points
        self._put(points, available_at, expires_at, released=not pending_days)

    def _put(self, points: int, available_at: datetime, expires_at: datetime | None, *, released: bool) -> None:
        self._opened += 1
        self._lots[self._opened] = LotState(self._opened, points, available_at, expires_at, released)
        if released:
            self.available += points
        due_at = expires_at if released else available_at
        if due_at is not None:
            heappush(self._due, (due_at, self._opened))

    def stay(self, at: datetime) -> None:
        """Have a member who joins or orders keep their points for the program's period from now on."""
        self._gone_at = moved_on(self._gone_at, at, self._settings.inactivity_days)

    def _lapse(self, at: datetime) -> None:
        """Have all points expire of a member who has not ordered for the program's period."""
        if self._due and self._due[0][0] <= at:
            self._settle(at)
        self._tally.month(at).expired += self.available
        self._tally.matured += self._gathered
        self._lots.clear()
        self.available = self._gathered = 0
        self._gone_at = None

    def _settle(self, now: datetime) -> None:
        lots, due = self._lots, []
        while self._due and self._due[0][0] <= now:
            lot = lots.get(heappop(self._due)[1])
            if lot is not None:
                due.append(lot)
        settlement = settle(due, available=self.available, now=now)
        for use in settlement.released:
            self.available += use.points
            lot = lots[use.lot_id]
            lots[use.lot_id] = LotState(lot.lot_id, lot.remaining, lot.available_at, lot.expires_at, True)
            if lot.expires_at is not None and lot.expires_at > now:
                heappush(self._due, (lot.expires_at, lot.lot_id))
        for use in settlement.expired:
            self.available -= use.points
            expired_at = lots.pop(use.lot_id).expires_at
            self._tally.month(expired_at or now).expired += use.points

    def _use(self, use: Use) -> datetime | None:
        lot = self._lots.pop(use.lot_id)
        if left := lot.remaining - use.points:
            self._lots[lot.lot_id] = LotState(lot.lot_id, left, lot.available_at, lot.expires_at, lot.released)
        return lot.expires_at

    def restore(self, at: datetime, points: int, taken: list[tuple[Use, datetime | None]]) -> None:
        """Give back points of those that were taken, with the dates that they had."""
        for use, expires_at in taken:
            back = min(points, use.points)
            if back:
                self._put(back, at, restored_expiry(expires_at, at, self._settings.rounding), released=True)
                points -= back
