"""The ledgers of the members in a list."""

from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name

from ...models import LoyaltyTransaction
from ..core.lists.nested import NestedCountLoader, NestedRowsLoader
from .dataloaders import READ_WHOLE
from .transaction_lists import NEWEST_FIRST


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


def merged_ledgers(member, info, arguments, connection_type):
    """Return a page of the entries of a member and of other accounts of theirs that were merged into this one."""
    rows = LoyaltyTransaction.objects.using(get_database_connection_name(info.context))
    rows = rows.filter(member_id__in=[member.pk, *member.merged_ids])
    if arguments.get("filter") is not None:
        rows = filter_connection_queryset(rows, arguments, allow_replica=info.context.allow_replica)
    return create_connection_slice(rows, info, {**arguments, "sort_by": NEWEST_FIRST}, connection_type)
