"""What an order counts and earns in its present state, by what was frozen of it: no query, whoever awards it."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from ...domain.earning import awarded_share, paid_amount, points_due
from ...domain.expiry import ExpiryRounding, Rounding
from ...domain.lots import lot_dates
from ...domain.orders import OrderState
from ...domain.reconciliation import difference
from ...domain.words.sayings import Saying
from ...enums import TransactionKind
from ...models import OrderAward
from ...settings import ProgramSettings
from ..ledger import Arrival, Entry
from .awards import terms_of


def count_order(*, award: OrderAward, state: OrderState, now: datetime) -> bool:
    """Set what the order counts for the member's tier, a replacement for nothing; return whether that changed."""
    before = (award.qualified_at, award.paid_base)
    share = Fraction(0) if state.is_replacement else awarded_share(terms_of(award), state)
    award.qualified_at = (award.qualified_at or now) if share else None
    award.paid_base = paid_amount(award.base or Decimal(0), share)
    return before != (award.qualified_at, award.paid_base)


def points_to_post(
    *, award: OrderAward, state: OrderState, settings: ProgramSettings, expired: Callable[[], int]
) -> int:
    """Return the points that are to be posted, having counted them in the award, or noted that they wait.

    `expired` says how many of the order's own points have expired; it is asked only where some are taken back.
    """
    due = points_due(award.base or Decimal(0), terms_of(award), state)
    points = difference(due=due, earned=award.earned, expired=expired() if due < award.earned else 0)
    award.waits = points > 0 and not settings.earning_active
    if award.waits:
        return 0
    if points:
        award.postings += 1
        award.earned += points
    return points


def first_arrival(award: OrderAward, points: int, zone: ZoneInfo, now: datetime) -> Arrival:
    """Return the first points of an order, with their dates."""
    available_at, expires_at = lot_dates(
        now,
        pending_days=award.pending_days,
        expires_after_days=award.expires_after_days,
        rounding=Rounding(ExpiryRounding(award.expiry_rounding), zone),
    )
    return Arrival(points=points, available_at=available_at, expires_at=expires_at, order_id=award.order_id)


def entry_of(
    award: OrderAward, points: int, *, arrivals: tuple[Arrival, ...] = (), facts: Saying | None = None
) -> Entry:
    """Return the entry of points that an order earns, or that are taken back of it, which it has counted already."""
    dates = {(arrival.available_at, arrival.expires_at) for arrival in arrivals}
    available_at, expires_at = dates.pop() if len(dates) == 1 else (None, None)
    return Entry(
        kind=TransactionKind.EARN if points > 0 else TransactionKind.REVERSAL,
        points=points,
        idempotency_key=f"order:{award.order_id}:{award.postings}",
        order_id=award.order_id,
        available_at=available_at,
        expires_at=expires_at,
        arrivals=arrivals,
        facts=facts,
        below_zero=True,
    )
