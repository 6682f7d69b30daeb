"""The list of members: its queries must not grow with it."""

from datetime import timedelta

from django.utils import timezone
from saleor.account.models import User

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll_many
from saleor_loyalty_plugin.settings import ProgramSettings

from .measure import count_queries

MEMBERS = 100
DOCUMENT = """query ($first: Int!) {
    loyaltyMembers(first: $first) {
        totalCount
        edges { node {
            user { email }
            points { available pending held lifetime value(channel: "us") { amount } }
            expirations(first: 1) { points }
        } }
    }
}"""


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    make_members(MEMBERS)
    few, many = (count_queries(_members, shop, first) for first in (10, MEMBERS))
    return [
        ("queries of loyaltyMembers(first: 10), points and user", f"{few}", ""),
        (f"queries of loyaltyMembers(first: {MEMBERS}), points and user", f"{many}", f"{few}"),
    ]


def make_members(number: int) -> None:
    """Make members with points of which some have just expired and are not settled."""
    users = User.objects.bulk_create(User(email=f"member{index}@example.com") for index in range(number))
    settings, now = ProgramSettings(expires_after_days=1), timezone.now()
    enroll_many(user_ids=[user.pk for user in users], settings=settings, now=now)
    for user in users:
        for days in (0, 2):
            adjust_points(
                user_id=user.pk,
                points=100,
                reason="benchmark",
                idempotency_key=f"{user.pk}:{days}",
                settings=settings,
                now=now - timedelta(days=2 - days),
            )


def _members(shop: SaleorShop, first: int) -> None:
    found = shop.staff.query(DOCUMENT, first=first)["loyaltyMembers"]["edges"]
    if len(found) != first:
        raise RuntimeError(f"{len(found)} members were listed, not {first}")
