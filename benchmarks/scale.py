"""Books and lists at size: 100,000 members with ten lots each, or BENCH_MEMBERS=1000000.

By itself: `make bench ARGS=scale`. What is measured is compared with one bare statement over the same table in the same
run.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Sum
from django.utils import timezone

from demo.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.books.selectors.lives import lives
from saleor_loyalty_plugin.features.books.selectors.outstanding import outstanding
from saleor_loyalty_plugin.features.books.selectors.statement import statement
from saleor_loyalty_plugin.features.books.selectors.verifying import findings, head, snapshot
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.selectors.liability import liability_at, liability_now

from .measure import median_milliseconds, seconds
from .scale_shop import fill

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "100000"))
TIMES = 5
PAGE = """query ($sort: LoyaltyMemberSortingInput, $filter: LoyaltyMemberFilterInput, $search: String, $after: String) {
    loyaltyMembers(first: 100, sortBy: $sort, filter: $filter, search: $search, after: $after) {
        edges { node { id } } pageInfo { endCursor }
    }
}"""
COUNT = "query ($filter: LoyaltyMemberFilterInput) { loyaltyMembers(first: 1, filter: $filter) { totalCount } }"
LIABILITY = "{ loyaltyLiability { members pointsOutstanding } }"
BY = {
    name: {"field": name, "direction": direction}
    for name, direction in (("POINTS_AVAILABLE", "DESC"), ("TIER", "DESC"), ("EMAIL", "ASC"))
}
FAR = 100_000
type Row = tuple[str, str, str]


def rows(shop: SaleorShop) -> list[Row]:
    fill(MEMBERS)
    return [*_lists(shop), *_books(shop)]


def _lists(shop: SaleorShop) -> list[Row]:
    gold = shop.staff.query("{ loyaltyTiers { id code } }")["loyaltyTiers"][-1]["id"]
    found = []
    for name, sort in BY.items():
        asked: dict[str, dict[str, Any]] = {
            f"first 100 members by {name}": {},
            f"by {name}, of one tier": {"filter": {"tiers": [gold]}},
            f"by {name}, of 4,990 points or more": {"filter": {"pointsAvailable": {"gte": 4990}}},
            f"by {name}, one found by e-mail": {"search": f"bulk-{MEMBERS // 2}@example.com"},
        }
        found += [_row(what, _median(shop, PAGE, sort=sort, **more), "50 ms") for what, more in asked.items()]
        after = _cursor_far_away(shop, sort)
        found.append(_row(f"page {FAR // 100:,} by {name}", _median(shop, PAGE, sort=sort, after=after), "50 ms"))
    count = 1000 * seconds(LoyaltyMember.objects.count)
    for what, more in (("totalCount", {}), ("totalCount of one tier", {"filter": {"tiers": [gold]}})):
        found.append(_row(f"{what} (count(*): {count:.0f} ms)", _median(shop, COUNT, **more), "300 ms"))
    return found


def _books(shop: SaleorShop) -> list[Row]:
    now = timezone.now()
    month = datetime(now.year, now.month, 1, tzinfo=UTC)
    bare = 1000 * seconds(lambda: LoyaltyMember.objects.aggregate(sum=Sum("available")))
    ledger = 1000 * seconds(lambda: LoyaltyTransaction.objects.aggregate(sum=Sum("points")))
    rows = [
        _row(f"loyaltyLiability now, by the API (sum(): {bare:.0f} ms)", _median(shop, LIABILITY), "100 ms"),
        _row("liability now", _once(lambda: liability_now(now)), "100 ms"),
        _row("liability of a month ago", _once(lambda: liability_at(now - timedelta(days=30))), "5,000 ms"),
        _row("its parts now", _once(lambda: outstanding(now, now=now)), ""),
        _row("its parts a month ago", _once(lambda: outstanding(now - timedelta(days=30), now=now)), "5,000 ms"),
        _row("how long points live (breakage)", _once(lambda: lives(now)), ""),
        _row(
            f"statement of a month (sum() of the ledger: {ledger:.0f} ms)",
            _once(lambda: statement(month, now, now=now)),
            "10,000 ms",
        ),
    ]
    return [*rows, *_verified()]


def _verified() -> list[Row]:
    def verify(rebuild: bool) -> None:
        with snapshot():
            if found := list(findings(now=timezone.now(), rebuild=rebuild)):
                raise RuntimeError(f"{len(found)} differences, the first: {found[0]}")
            head()

    entries = LoyaltyTransaction.objects.count()
    return [
        _row(f"loyalty_verify, {entries:,} entries", _once(lambda: verify(False)), ""),
        _row("loyalty_verify --rebuild", _once(lambda: verify(True)), ""),
    ]


def _cursor_far_away(shop: SaleorShop, sort: dict[str, str]) -> str:
    """Return the cursor of a member so far into the list, or in its middle where it is shorter."""
    columns = {"POINTS_AVAILABLE": "available", "TIER": "tier__threshold", "EMAIL": "user__email"}
    column, sign = columns[sort["field"]], "-" if sort["direction"] == "DESC" else ""
    members = LoyaltyMember.objects.filter(user__isnull=False).order_by(f"{sign}{column}", f"{sign}pk")
    value, pk = members.values_list(column, "pk")[min(FAR, MEMBERS // 2)]
    from saleor.graphql.core.connection import to_global_cursor

    return to_global_cursor([value, pk])


def _median(shop: SaleorShop, document: str, **variables: Any) -> float:
    shop.staff.query(document, **variables)
    return median_milliseconds(seconds(lambda: shop.staff.query(document, **variables)) for _ in range(TIMES))


def _once(call: Callable[[], object]) -> float:
    connection.ensure_connection()
    return 1000 * seconds(call)


def _row(what: str, milliseconds: float, bound: str) -> Row:
    return (what, f"{milliseconds:,.0f} ms", bound)
