"""Made-up members of the demo's Saleor, in whose process this runs: their sides in campaigns, and what they ordered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import django

SIZE = 10_000
# Of 100 on each side, who order.
BUYERS = {"treated": 8, "held_out": 5}


def main() -> None:
    django.setup()
    from django.utils import timezone

    now = timezone.now()
    _join(now - timedelta(days=30))
    _part(now - timedelta(days=20))
    _buy(now - timedelta(days=10))


def _join(at: datetime) -> None:
    from saleor.account.models import User

    from saleor_loyalty_plugin.models import LoyaltyMember, Tier

    lowest = Tier.objects.earliest("threshold")
    users = User.objects.bulk_create([User(email=f"made-up-{number}@example.com") for number in range(SIZE)])
    LoyaltyMember.objects.bulk_create([LoyaltyMember(user=user, enrolled_at=at, tier=lowest) for user in users])


def _part(at: datetime) -> None:
    """Write the members' sides, as the task does when a campaign starts; those that hold members out started then."""
    from saleor_loyalty_plugin.features.campaigns.models import Campaign
    from saleor_loyalty_plugin.features.campaigns.services.sides import campaigns_to_part, part_members

    Campaign.objects.filter(sides_since__isnull=False).update(sides_since=at)
    for campaign in campaigns_to_part(now=at):
        while part_members(campaign_id=campaign.pk, now=at, limit=SIZE):
            pass


def _buy(at: datetime) -> None:
    from saleor_loyalty_plugin.features.campaigns.models import CampaignSide
    from saleor_loyalty_plugin.selectors.holdouts import HELD_OUT, TREATED

    made_up = CampaignSide.objects.filter(member__user__email__startswith="made-up-").order_by("member_id")
    for condition, percent in ((TREATED, BUYERS["treated"]), (HELD_OUT, BUYERS["held_out"])):
        members = list(made_up.filter(condition).values_list("member_id", flat=True))
        _order(members[: len(members) * percent // 100], at)


def _order(member_ids: Sequence[int], at: datetime) -> None:
    """Give each an order of 20.00 that is paid."""
    from saleor.channel.models import Channel

    from saleor_loyalty_plugin.models import OrderAward

    channel = Channel.objects.filter(currency_code="USD").earliest("pk")
    price = Decimal("20.00")
    facts = {"channel_id": channel.pk, "currency": channel.currency_code, "placed_at": at, "qualified_at": at}
    terms = {"rate": Decimal(1), "multiplier": Decimal(1), "award_on": "paid", "pending_days": 0}
    more = {"expires_after_days": 365, "on_net": False, "on_shipping": False, "base": price, "paid_base": price}
    OrderAward.objects.bulk_create(
        [OrderAward(order_id=uuid4(), member_id=member_id, **facts, **terms, **more) for member_id in member_ids]
    )


if __name__ == "__main__":
    main()
