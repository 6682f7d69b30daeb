"""Members by the hundred and what they ordered, and members on the side that a test needs."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import uuid4

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.domain.holdout.assignment import is_held_out
from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignSide
from saleor_loyalty_plugin.features.campaigns.services.sides import campaigns_to_part, part_members
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Tier

_numbers = count(1)


def crowd(size: int, now: datetime) -> list[LoyaltyMember]:
    """Return members who joined at `now`."""
    model: Any = get_user_model()
    names = [{model.USERNAME_FIELD: f"member{next(_numbers)}@example.com"} for _ in range(size)]
    users = model.objects.bulk_create([model(**name) for name in names])
    lowest = Tier.objects.order_by("threshold")[0]
    return LoyaltyMember.objects.bulk_create([LoyaltyMember(user=user, enrolled_at=now, tier=lowest) for user in users])


def bought(member_ids: Iterable[int], amount: str, placed_at: datetime, **facts) -> list[OrderAward]:
    """Return orders, one for each member, that were paid and cost this much; `facts` override the awards'."""
    return OrderAward.objects.bulk_create(
        [
            OrderAward(
                **{
                    "order_id": uuid4(),
                    "member_id": member_id,
                    "channel_id": 1,
                    "currency": "USD",
                    "placed_at": placed_at,
                    "rate": Decimal(1),
                    "multiplier": Decimal(1),
                    "award_on": "paid",
                    "pending_days": 0,
                    "expires_after_days": 365,
                    "on_net": False,
                    "on_shipping": False,
                    "base": Decimal(amount),
                    "paid_base": Decimal(amount),
                    "qualified_at": placed_at,
                    **facts,
                }
            )
            for member_id in member_ids
        ]
    )


def salt_for(member: LoyaltyMember, percent: int, *, held_out: bool) -> str:
    """Return a salt that draws this side for the member where so many of 100 are held out."""
    salts = (f"salt {number}" for number in count())
    return next(salt for salt in salts if is_held_out(salt, member.pk, percent) is held_out)


def put_on_a_side(row: Campaign, member: LoyaltyMember, *, held_out: bool) -> None:
    """Give a campaign a salt that draws this side for the member."""
    row.salt = salt_for(member, row.holdout_percent, held_out=held_out)
    row.save(update_fields=["salt"])


def part(now: datetime) -> None:
    """Write the sides of all campaigns that are to be looked at, as the task does."""
    for row in campaigns_to_part(now=now):
        while part_members(campaign_id=row.pk, now=now, limit=500):
            pass


def sides(row: Campaign) -> tuple[list[int], list[int], list[int]]:
    """Return the members who are treated, held out, and left out of the comparison."""
    found: tuple[list[int], list[int], list[int]] = ([], [], [])
    for side in CampaignSide.objects.filter(campaign=row).order_by("member_id"):
        is_held_out, is_treated = side.bucket < side.held_below, side.bucket >= side.treated_from
        found[0 if is_treated else 1 if is_held_out else 2].append(side.member_id)
    return found
