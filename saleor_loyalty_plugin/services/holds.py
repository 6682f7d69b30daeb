"""Points set aside in lots: taking them aside, using them and giving them back, under the member's lock."""

from collections.abc import Sequence
from datetime import datetime

from ..domain.lots import Use, take
from ..errors import InsufficientPointsError
from ..models import LotConsumption, LotHold, LoyaltyMember, LoyaltyTransaction, PointsLot, Redemption
from ..models.bulk import update_rows
from ..selectors.balances import lot_state
from .debt import cover_debt
from .ledger import Entry, append, fall_due, save_balance
from .settlement import settle_members


def set_aside(*, member: LoyaltyMember, redemption: Redemption) -> None:
    """Set the redemption's points aside, those that expire first (rule 16).

    Raises:
        InsufficientPointsError: the member has fewer available.

    """
    lots = {lot.pk: lot for lot in PointsLot.objects.free().filter(member=member, released=True)}
    uses, missing = take([lot_state(lot) for lot in lots.values()], redemption.points)
    if missing:
        raise InsufficientPointsError(
            f"{redemption.points} points are to be spent, {max(member.available, 0)} are available.", field="points"
        )
    for use in uses:
        lots[use.lot_id].held += use.points
    update_rows([lots[use.lot_id] for use in uses], ["held"])
    LotHold.objects.bulk_create(LotHold(redemption=redemption, lot_id=use.lot_id, points=use.points) for use in uses)
    member.available -= redemption.points
    member.held += redemption.points
    save_balance(member)


def give_back(*, member: LoyaltyMember, redemption: Redemption, now: datetime) -> None:
    """Give all that a redemption has set aside back to its lots; what has expired meanwhile expires (rule 28)."""
    _return(member, _holds_of(redemption), now)


def use_up(*, member: LoyaltyMember, redemption: Redemption, entry: Entry, now: datetime) -> LoyaltyTransaction:
    """Post an entry that uses points which a redemption has set aside, soonest to expire first; return its row.

    What the entry leaves goes back to the lots (rule 18).
    """
    transaction = append(member=member, entry=entry, now=now)
    holds, missing, rows = _holds_of(redemption), -entry.points, []
    for hold in holds:
        used = min(hold.points, missing)
        if used:
            rows.append(LotConsumption(lot_id=hold.lot_id, transaction=transaction, points=used))
            hold.lot.remaining -= used
            hold.lot.held -= used
            hold.points -= used
            missing -= used
    LotConsumption.objects.bulk_create(rows)
    member.held += entry.points
    _return(member, holds, now)
    return transaction


def _holds_of(redemption: Redemption) -> list[LotHold]:
    return list(redemption.lot_holds.select_related("lot").order_by("pk"))


def _return(member: LoyaltyMember, holds: Sequence[LotHold], now: datetime) -> None:
    covered = []
    for hold in holds:
        lot, debt = hold.lot, max(-member.available, 0)
        lot.held -= hold.points
        member.held -= hold.points
        member.available += hold.points
        if filled := min(debt, hold.points):
            lot.remaining -= filled
            covered.append(Use(lot.pk, filled))
        if lot.expires_at is not None and lot.remaining > lot.held:
            fall_due(member, lot.expires_at)
    LotHold.objects.filter(pk__in=[hold.pk for hold in holds]).delete()
    update_rows([hold.lot for hold in holds], ["remaining", "held"])
    if covered:
        cover_debt(member=member, uses=covered)
    save_balance(member)
    settle_members([member], now=now)
