"""The list of members and its count, by the API."""

from typing import Any

from saleor.graphql.core.connection import to_global_cursor

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.models import LoyaltyMember

from ..measure import median_milliseconds, seconds
from .figures import MEMBERS, Row, once, row

TIMES = 5
PAGE = """query ($sort: LoyaltyMemberSortingInput, $filter: LoyaltyMemberFilterInput, $search: String, $after: String) {
    loyaltyMembers(first: 100, sortBy: $sort, filter: $filter, search: $search, after: $after) {
        edges { node { id } } pageInfo { endCursor }
    }
}"""
CUSTOMERS = "{ customers(first: 100) { edges { node { id } } pageInfo { endCursor } } }"
COUNT = "query ($filter: LoyaltyMemberFilterInput) { loyaltyMembers(first: 1, filter: $filter) { totalCount } }"
COLUMNS = {"POINTS_AVAILABLE": "available", "TIER": "tier__threshold", "EMAIL": "user__email"}
FAR = 100_000


def rows(shop: SaleorShop) -> list[Row]:
    # What a list of a hundred costs in this API, of one that is no list of ours.
    own = median(shop, CUSTOMERS)
    gold = shop.staff.query("{ loyaltyTiers { id code } }")["loyaltyTiers"][-1]["id"]
    found = [row("Saleor's own first 100 customers", own, "")]
    for name in COLUMNS:
        found += [row(what, median(shop, PAGE, **asked), "50 ms", bare=own) for what, asked in _asked(name, gold)]
    count = once(LoyaltyMember.objects.count)
    for what, more in (("totalCount", {}), ("totalCount of one tier", {"filter": {"tiers": [gold]}})):
        found.append(row(what, median(shop, COUNT, **more), "300 ms", bare=count))
    return found


def _asked(name: str, gold: str) -> list[tuple[str, dict[str, Any]]]:
    sort = {"field": name, "direction": "ASC" if name == "EMAIL" else "DESC"}
    asked: dict[str, dict[str, Any]] = {
        f"first 100 members by {name}": {},
        f"by {name}, of one tier": {"filter": {"tiers": [gold]}},
        f"by {name}, of 4,990 points or more": {"filter": {"pointsAvailable": {"gte": 4990}}},
        f"by {name}, one found by e-mail": {"search": f"bulk-{MEMBERS // 2}@example.com"},
        f"page {FAR // 100:,} by {name}": {"after": _cursor_far_away(sort)},
    }
    return [(what, {"sort": sort, **more}) for what, more in asked.items()]


def _cursor_far_away(sort: dict[str, str]) -> str:
    """Return the cursor of a member so far into the list, or in its middle where it is shorter."""
    column, sign = COLUMNS[sort["field"]], "-" if sort["direction"] == "DESC" else ""
    members = LoyaltyMember.objects.filter(user__isnull=False).order_by(f"{sign}{column}", f"{sign}pk")
    value, pk = members.values_list(column, "pk")[min(FAR, MEMBERS // 2)]
    return to_global_cursor([value, pk])


def median(shop: SaleorShop, document: str, **variables: Any) -> float:
    """Return the median milliseconds of a request of staff's."""
    shop.staff.query(document, **variables)
    return median_milliseconds(seconds(lambda: shop.staff.query(document, **variables)) for _ in range(TIMES))
