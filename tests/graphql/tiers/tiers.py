"""Tiers and members for the tests of the API."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierChange
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from ..callers import id_of


def switch_off() -> None:
    """Switch the program off."""
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)


def tier(code: str) -> Tier:
    return Tier.objects.get(code=code)


def tier_id(code: str) -> str:
    return id_of(tier(code), "LoyaltyTier")


def buy(user, *prices: str, at: datetime | None = None, order_id: UUID | None = None, **facts: Any) -> UUID:
    """Let a user buy and pay something, now unless `at` says when, with an order of the shop or one that it forgot.

    Return the order's id.
    """
    orders = Orders()
    placed = orders.place(user_id=user and user.pk, lines=list(prices), **facts)
    order_id = order_id or placed
    orders.states[order_id] = replace(orders.states[placed], order_id=order_id)
    orders.bought[order_id] = orders.bought[placed]
    reconcile_order(order_id=order_id, source=orders, settings=ProgramSettings(), now=at or timezone.now())
    return order_id


def member(
    user,
    code: str = "bronze",
    *,
    bought: str | None = None,
    at: datetime | None = None,
    assigned: str | None = None,
    until: datetime | None = None,
) -> LoyaltyMember:
    """Make a user a member in a tier who bought something, enough for the tier or not, and who is assigned or not."""
    lowest = Tier.objects.earliest("threshold")
    found, _ = LoyaltyMember.objects.get_or_create(user=user, defaults={"enrolled_at": timezone.now(), "tier": lowest})
    if bought:
        buy(user, bought, at=at)
    LoyaltyMember.objects.filter(pk=found.pk).update(
        tier=tier(code), assigned_tier=tier(assigned) if assigned else None, assigned_until=until
    )
    TierChange.objects.filter(member=found).delete()
    found.refresh_from_db()
    return found
