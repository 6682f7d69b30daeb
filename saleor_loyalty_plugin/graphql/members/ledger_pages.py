"""The ledgers of the members in a list."""

from ...models import LoyaltyTransaction
from ..core.lists.nested import NestedCountLoader, NestedRowsLoader
from .dataloaders import READ_WHOLE


class _Ledgers:
    database_connection_name: str
    parent = "member_id"

    def rows(self):
        return LoyaltyTransaction.objects.using(self.database_connection_name)


class LedgerPagesLoader(_Ledgers, NestedRowsLoader):
    context_key = "loyalty_ledger_pages"


class LedgerCountsLoader(_Ledgers, NestedCountLoader):
    context_key = "loyalty_ledger_counts"


READ_WHOLE += [LedgerPagesLoader, LedgerCountsLoader]
