"""The liability, statements, and the proof of the books."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.db.models import Sum
from django.utils import timezone

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.books.selectors.lives import lives
from saleor_loyalty_plugin.features.books.selectors.outstanding import outstanding
from saleor_loyalty_plugin.features.books.selectors.statement import statement
from saleor_loyalty_plugin.features.books.selectors.verifying import findings, head, snapshot
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot
from saleor_loyalty_plugin.selectors.liability import liability_at, liability_now

from .figures import Row, once, row
from .lists import median

LIABILITY = "{ loyaltyLiability { members pointsOutstanding } }"
MONTH = timedelta(days=30)


def rows(shop: SaleorShop) -> list[Row]:
    return [*_liability(shop), *_periods(), *_verified()]


def _liability(shop: SaleorShop) -> Iterator[Row]:
    now = timezone.now()
    members = once(lambda: LoyaltyMember.objects.aggregate(sum=Sum("available")))
    lots = once(lambda: PointsLot.objects.aggregate(sum=Sum("remaining")))
    yield row("loyaltyLiability now, by the API : sum() of members", median(shop, LIABILITY), "100 ms", bare=members)
    yield row("liability now", once(lambda: liability_now(now)), "100 ms", bare=members)
    yield row(
        "liability of a month ago : sum() of lots", once(lambda: liability_at(now - MONTH)), "5,000 ms", bare=lots
    )
    yield row("its parts now", once(lambda: outstanding(now, now=now)), "5,000 ms", bare=lots)
    yield row("its parts a month ago", once(lambda: outstanding(now - MONTH, now=now)), "5,000 ms", bare=lots)
    yield row("its parts in a month", once(lambda: outstanding(now + MONTH, now=now)), "5,000 ms", bare=lots)


def _periods() -> Iterator[Row]:
    now = timezone.now()
    month = datetime(now.year, now.month, 1, tzinfo=UTC)
    ledger = once(lambda: LoyaltyTransaction.objects.aggregate(sum=Sum("points")))
    yield row(
        "statement of a month : sum() of the ledger",
        once(lambda: statement(month, now, now=now)),
        "10,000 ms",
        bare=ledger,
    )
    yield row("how long points live (breakage)", once(lambda: lives(now)), "", bare=ledger)


def _verified() -> Iterator[Row]:
    entries = LoyaltyTransaction.objects.count()
    yield row(f"loyalty_verify, {entries:,} entries", once(lambda: _verify(rebuild=False)), "")
    yield row("loyalty_verify --rebuild", once(lambda: _verify(rebuild=True)), "")


def _verify(*, rebuild: bool) -> None:
    with snapshot():
        if found := list(findings(now=timezone.now(), rebuild=rebuild)):
            raise RuntimeError(f"{len(found)} differences, the first: {found[0]}")
        head()
