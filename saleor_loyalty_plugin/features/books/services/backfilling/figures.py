"""What counts for a member's tier while the past goes by (rule 22)."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Context, Decimal
from heapq import heapify, heappop, heappush

from .....domain.tiers.qualification import window_start
from .....models import OrderAward
from .....selectors.qualification import amount_of, converted
from .....settings import ProgramSettings

# Sums as the database has them: of no digit too few.
EXACT = Context(prec=100)


class Figure:
    """A sum of what orders count, of which those that were too long ago drop out: time only goes on."""

    def __init__(self, contributions: Iterable[tuple[datetime, Decimal]], settings: ProgramSettings) -> None:
        self._settings = settings
        self._counted = list(contributions)
        heapify(self._counted)
        self._sum = Decimal(0)
        for _, amount in self._counted:
            self._sum = EXACT.add(self._sum, amount)

    def add(self, award: OrderAward, *, rate: Decimal) -> None:
        """Count an order where it counts; `rate` is its channel's now, in points for a unit of its currency."""
        if award.qualified_at is not None and award.rate:
            amount = amount_of(award, self._settings, rate=rate)
            heappush(self._counted, (award.qualified_at, amount))
            self._sum = EXACT.add(self._sum, amount)

    def at(self, now: datetime) -> Decimal:
        """Return the figure at a moment that is no earlier than that of the call before."""
        start = window_start(self._settings.qualification_window, now)
        while start is not None and self._counted and self._counted[0][0] <= start:
            _, amount = heappop(self._counted)
            self._sum = EXACT.subtract(self._sum, amount)
        return converted(self._sum, self._settings)
