"""Campaigns and orders in them, and what is kept of both, as plain values that a test can compare."""

from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from itertools import count
from uuid import UUID

from saleor_loyalty_plugin.domain.campaigns.terms import CampaignEffect
from saleor_loyalty_plugin.domain.orders import LineFacts, OrderLine
from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignUse
from saleor_loyalty_plugin.features.campaigns.services import rows
from saleor_loyalty_plugin.models import OrderAward

_numbers = count(1)
X, Y = 7, 8
NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
"""When operators do something, unless a test says otherwise."""

create_campaign = partial(rows.create_campaign, now=NOW)
update_campaign = partial(rows.update_campaign, now=NOW)


def line(amount: str, product: int = X, *, quantity: int = 1, **facts) -> OrderLine:
    known = {"product": product, "variant": product * 10, **facts}
    return OrderLine(
        str(next(_numbers)), net=Decimal(amount), gross=Decimal(amount), quantity=quantity, facts=LineFacts(**known)
    )


def two_lines() -> list[OrderLine]:
    """Return the lines of the rules' table: 30.00 of X, and three pieces of Y for 19.99."""
    return [line("30.00", X), line("19.99", Y, quantity=3)]


def campaign(*, now: datetime = NOW, **fields) -> Campaign:
    """Create a campaign that doubles everything, unless `fields` say otherwise."""
    known = {"code": f"c{next(_numbers)}", "name": "A campaign", "effect": CampaignEffect.MULTIPLIER}
    if fields.get("effect", CampaignEffect.MULTIPLIER) == CampaignEffect.MULTIPLIER:
        known["factor"] = Decimal(2)
    digits = dict.fromkeys(fields.get("minimums", ()), 2)
    return create_campaign(fields={**known, **fields}, fraction_digits=digits, now=now)


def per_item(points: int, **fields) -> Campaign:
    return campaign(effect=CampaignEffect.POINTS_PER_ITEM, points=points, **fields)


def per_order(points: int, **fields) -> Campaign:
    return campaign(effect=CampaignEffect.POINTS_PER_ORDER, points=points, **fields)


def given(order_id: UUID) -> dict[str, int]:
    """Return what each campaign gave on an order, by its code."""
    return dict(CampaignUse.objects.filter(order_id=order_id).values_list("campaign__code", "points"))


def states(order_id: UUID) -> list[str]:
    return list(CampaignUse.objects.filter(order_id=order_id).values_list("state", flat=True))


def used(row: Campaign) -> int:
    row.refresh_from_db()
    return row.budget_used


def effects(order_id: UUID):
    return OrderAward.objects.get(order_id=order_id).effects
