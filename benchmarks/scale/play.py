"""The leaderboard of all members, and the challenges of one with 1,000 orders (rules 83 and 85)."""

from datetime import timedelta
from decimal import Decimal
from functools import partial
from uuid import uuid4

from django.db import connection
from django.utils import timezone

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.audience.models import PlacedOrder
from saleor_loyalty_plugin.features.play.challenges.models import Challenge, CountedOrder
from saleor_loyalty_plugin.features.play.graphql.challenges.progress import progress_of
from saleor_loyalty_plugin.features.play.graphql.leaderboard.showing import shown
from saleor_loyalty_plugin.features.play.leaderboard.models import Leaderboard, LeaderboardPeriod
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.settings import ProgramSettings

from ..measure import median_milliseconds, seconds
from .figures import Row, row

TIMES = 5
ORDERS = 1000
FILL = """
    INSERT INTO saleor_loyalty_leaderboardscore (period_id, member_id, points, reached_at)
    SELECT %s, id, 1 + id %% 997, now() FROM saleor_loyalty_loyaltymember
"""


def rows(shop: SaleorShop) -> list[Row]:
    period, last = _board()
    member = _with_orders()
    zone, now = ProgramSettings().zone, timezone.now()
    mine = partial(progress_of, [member], zone=zone, now=now, using="default")
    return [
        row("leaderboard, first 100", _median(partial(shown, period, first=100, member_id=None)), "100 ms"),
        row("and the last one's own place", _median(partial(shown, period, first=100, member_id=last)), "100 ms"),
        row(f"3 challenges of a member with {ORDERS:,} orders", _median(mine), "50 ms"),
    ]


def _median(work) -> float:
    work()
    return median_milliseconds(seconds(work) for _ in range(TIMES))


def _board() -> tuple[LeaderboardPeriod, int]:
    """Make a leaderboard that everybody is on; return it, and who is the last on it."""
    board, _ = Leaderboard.objects.get_or_create(period="month", defaults={"active": True})
    now = timezone.now()
    period = LeaderboardPeriod.objects.create(
        board=board, starts_at=now - timedelta(days=400), ends_at=now - timedelta(days=370), built_to=None
    )
    with connection.cursor() as cursor:
        cursor.execute(FILL, [period.pk])
        cursor.execute("VACUUM ANALYZE saleor_loyalty_leaderboardscore")
    lowest = period.scores.order_by("points").values_list("member", flat=True)
    return period, lowest[0]


def _with_orders() -> LoyaltyMember:
    member = LoyaltyMember.objects.select_related("tier", "assigned_tier").latest("pk")
    now = timezone.now()
    for goal, streak in (("orders", ""), ("streak", "week"), ("pieces", "")):
        facts = {"goal": goal, "streak_of": streak, "period": "once", "points": 1, "target": Decimal(5000)}
        Challenge.objects.create(code=f"bench-{goal}", name=goal, starts_at=now - timedelta(days=2000), **facts)
    placed = PlacedOrder.objects.bulk_create(
        PlacedOrder(
            order_id=uuid4(),
            member=member,
            placed_at=now - timedelta(days=number),
            channel_id=1,
            currency="USD",
            paid_base=10,
            counted=True,
        )
        for number in range(ORDERS)
    )
    lines = {"1": {"product": 1, "variant": 1, "category": 1, "categories": [1, 2], "pieces": 2}}
    CountedOrder.objects.bulk_create(
        CountedOrder(order_id=each.order_id, paid_at=each.placed_at, worth=1, goods=lines) for each in placed
    )
    return member
