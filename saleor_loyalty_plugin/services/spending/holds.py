"""Points set aside: taking them aside, using them and giving them back, under the member's lock.

A hold names no lots (models/open_lots.py), so only what is used up, fills a debt or has expired touches them.
"""

from datetime import datetime, timedelta

from django.db.models import Sum

from ...domain.lots import Use
from ...domain.settlement import Settlement
from ...errors import InsufficientPointsError
from ...models import LoyaltyMember, LoyaltyTransaction, PointsLot, Redemption, RedemptionState
from ...models.bulk import add_consumptions, change_lots
from ...models.ledger import lot_expired
from ...models.open_lots import HeldPart, held_parts
from ..ledger import Entry, append, save_balance
from ..settlement import write_down

# Another server may have let points in a moment ago that are not there yet by this one's clock.
CLOCKS_DIFFER = timedelta(minutes=1)


def set_aside(*, member: LoyaltyMember, redemption: Redemption) -> None:
    """Set the redemption's points aside, those that expire first (rule 16).

    Raises:
        InsufficientPointsError: the member has fewer available.

    """
    if redemption.points > member.available:
        raise InsufficientPointsError(
            f"{redemption.points} points are to be spent, {max(member.available, 0)} are available.", field="points"
        )
    member.available -= redemption.points
    member.held += redemption.points
    member.held_as_of = redemption.held_at + CLOCKS_DIFFER
    save_balance(member)


def give_back(*, member: LoyaltyMember, redemption: Redemption, now: datetime) -> None:
    """Give all that a redemption has set aside back; what has expired meanwhile expires (rule 28)."""
    _return(member, redemption.points, made_before=_made_before(redemption), now=now)


def use_up(*, member: LoyaltyMember, redemption: Redemption, entry: Entry, now: datetime) -> LoyaltyTransaction:
    """Post an entry that uses points which a redemption has set aside, soonest to expire first; return its row.

    What the entry leaves goes back to the lots (rule 18).
    """
    made_before, used = _made_before(redemption), -entry.points
    parts = held_parts(member, start=made_before, points=used, first=used, expired_by=None)
    transaction = append(member=member, entry=entry, now=now)
    change_lots({part.lot.lot_id: part.points for part in parts})
    add_consumptions((part.lot.lot_id, transaction.pk, part.points) for part in parts)
    member.held -= used
    _return(member, redemption.points - used, made_before=made_before, now=now)
    return transaction


def _made_before(redemption: Redemption) -> int:
    """Return the points of holds that were made before it: they lie on the lots that expire first."""
    earlier = Redemption.objects.filter(
        member_id=redemption.member_id, state=RedemptionState.HELD, pk__lt=redemption.pk
    )
    return earlier.aggregate(points=Sum("points"))["points"] or 0


def _return(member: LoyaltyMember, points: int, *, made_before: int, now: datetime) -> None:
    filling = min(max(-member.available, 0), points)
    parts = []
    if points and (filling or _has_expired(member, now)):
        parts = held_parts(member, start=made_before, points=points, first=filling, expired_by=now)
    member.held -= points
    member.available += points
    if not member.held:
        member.held_as_of = None
    save_balance(member)
    if parts:
        lots = {part.lot.lot_id: part.lot for part in parts}
        settlement = _fallen_due(parts, filling, now)
        write_down([member], lots, {member.pk: settlement}, now=now, on_return=True)


def _has_expired(member: LoyaltyMember, now: datetime) -> bool:
    return PointsLot.objects.open().filter(lot_expired(now), member=member, released=True).exists()


def _fallen_due(parts: list[HeldPart], filling: int, now: datetime) -> Settlement:
    """Return what points that return do at once: they fill a balance below zero, and expire if their date is over."""
    covered, expired = [], []
    for lot, points in parts:
        filled = min(filling, points)
        filling -= filled
        if filled:
            covered.append(Use(lot.lot_id, filled))
        if points > filled and lot.expires_at is not None and lot.expires_at <= now:
            expired.append(Use(lot.lot_id, points - filled))
    return Settlement(debt_covered=tuple(covered), expired=tuple(expired))
