"""Why an entry of the ledger is there (rule 42)."""

from promise import Promise

from ...domain.explaining.movements import why_expired
from ...domain.words.sayings import Saying, said
from ...enums import TransactionKind
from ...models import LoyaltyTransaction
from ..core.program import prepared_program
from .dataloaders import ExpiredLotByTransactionIdLoader


def explanation(info, entry: LoyaltyTransaction) -> Promise[Saying | None]:
    """Return a promise of why points moved: as it was kept, or from the lot that expired; of None for other kinds."""
    if entry.facts is not None:
        return Promise.resolve(said(entry.facts))
    if entry.kind != TransactionKind.EXPIRATION:
        return Promise.resolve(None)
    zone = prepared_program(info).zone

    def of_lot(lot):
        expired_at = entry.expires_at or (lot.expires_at if lot is not None else None)
        if lot is None or expired_at is None:
            return None
        days = [moment.astimezone(zone).date() for moment in (lot.available_at, expired_at)]
        return why_expired(available_on=days[0], expired_on=days[1], points=-entry.points)

    return ExpiredLotByTransactionIdLoader(info.context).load(entry.pk).then(of_lot)
