"""Members by their figures alone."""

from datetime import UTC, datetime
from decimal import Decimal
from itertools import count

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.models import LoyaltyMember, Tier

_numbers = count(1)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def new_members(amount: int, *, enrolled_at: datetime = LONG_AGO) -> list[LoyaltyMember]:
    """Create customers who are members."""
    users = [get_user_model()(username=f"buyer {next(_numbers)}") for _ in range(amount)]
    lowest = Tier.objects.earliest("threshold")
    return LoyaltyMember.objects.bulk_create(
        LoyaltyMember(user=user, enrolled_at=enrolled_at, tier=lowest)
        for user in get_user_model().objects.bulk_create(users)
    )


def profile(
    member: LoyaltyMember, *, last: datetime | None = None, orders: int = 1, spent: int = 1, **facts
) -> Profile:
    """Return an unsaved profile; without a last order there was none."""
    if last is None:
        return Profile(member=member)
    return Profile(
        member=member, orders=orders, net_spend=Decimal(spent), **{"first_order_at": last, **facts}, last_order_at=last
    )
