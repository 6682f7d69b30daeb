"""What the member of a checkout gets there: read once per checkout, with one query."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection, transaction
from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, JSONObject
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ..models import ChannelTerms, LoyaltyMember, Redemption, RedemptionState
from .databases import WRITER
from .program import PLUGIN_ID

logger = logging.getLogger(__name__)
ATTRIBUTE = "_loyalty_benefits"


@dataclass(frozen=True, slots=True)
class Benefits:
    """What a member gets in one checkout, amounts in its currency."""

    member: LoyaltyMember
    tier_name: str
    earn_multiplier: Decimal
    discount_percent: Decimal
    free_shipping: bool
    free_shipping_minimum_order: Decimal
    free_shipping_price: Decimal
    points_held: int = 0
    """Set aside in this checkout, to be taken off its price."""
    points_amount: Decimal = Decimal(0)
    """What they are worth."""
    point_value: Decimal = Decimal(0)
    claims: int = 0
    """How many rewards are claimed for this checkout."""
    reward_lines: Mapping[str, str] = MappingProxyType({})
    """Lines of which one piece is a reward, with the reward's name."""


def benefits_of(checkout_info: Any) -> Benefits | None:
    """Return what the checkout's customer gets; None, without a query, where nobody is signed in.

    None as well for who is not a member, in a channel without loyalty, and while the program is switched off.
    The answer is kept on the checkout's instance: a request asks many times. Never raises.
    """
    checkout, user = checkout_info.checkout, checkout_info.user
    if user is None:
        return None
    key = (user.pk, checkout_info.channel.pk, checkout.pk)
    cached = getattr(checkout, ATTRIBUTE, None)
    if cached is not None and cached[0] == key:
        return cached[1]
    benefits = None
    try:
        if _is_active(checkout_info.manager):
            using = checkout_info.database_connection_name
            with _reading(using):
                benefits = _read(*key, using)
    except Exception:
        logger.exception("Loyalty: the benefits of checkout %s could not be read.", checkout.pk)
    setattr(checkout, ATTRIBUTE, (key, benefits))
    return benefits


@contextmanager
def _reading(using: str) -> Iterator[None]:
    """Allow the read; with a savepoint where the host has a transaction open that must survive our failure."""
    if using != WRITER:
        yield
        return
    with allow_writer(), transaction.atomic() if connection.in_atomic_block else nullcontext():
        yield


def forget_benefits(checkout: Any) -> None:
    """Have the benefits read anew: points were applied or removed in this request."""
    checkout.__dict__.pop(ATTRIBUTE, None)


def _is_active(manager: Any) -> bool:
    plugin = manager.get_plugin(PLUGIN_ID)
    return plugin is not None and plugin.active


def _read(user_id: int, channel_id: int, checkout_id: UUID, using: str) -> Benefits | None:
    terms = ChannelTerms.objects.using(using).filter(channel_id=channel_id)
    held = Redemption.objects.using(using).filter(
        checkout_id=checkout_id, state=RedemptionState.HELD, reward__isnull=True, member_id=OuterRef("pk")
    )
    claims = Redemption.objects.using(using).filter(
        checkout_id=checkout_id, state=RedemptionState.HELD, reward__isnull=False, member_id=OuterRef("pk")
    )
    member = (
        LoyaltyMember.objects.using(using)
        .filter(user_id=user_id)
        .select_related("tier", "assigned_tier")
        .annotate(
            channel_active=Coalesce(Subquery(terms.values("active")), Value(True)),
            minimum_order=Coalesce(Subquery(terms.values("free_shipping_minimum_order")), Value(Decimal(0))),
            flat_price=Coalesce(Subquery(terms.values("free_shipping_price")), Value(Decimal(0))),
            points_held=Coalesce(Subquery(held.values("points")), Value(0)),
            points_amount=Coalesce(Subquery(held.values("amount")), Value(Decimal(0))),
            claims=ArraySubquery(claims.values(data=JSONObject(name="reward__name", given="given"))),
            held_point_value=Coalesce(Subquery(held.values("point_value")), Value(Decimal(0))),
        )
        .first()
    )
    if member is None or not member.channel_active:
        return None
    tier = member.tier_at(timezone.now())
    is_free = any(claim["given"].get("free_shipping") for claim in member.claims)
    return Benefits(
        member=member,
        tier_name=tier.name,
        earn_multiplier=tier.earn_multiplier,
        discount_percent=tier.discount_percent,
        free_shipping=tier.free_shipping or is_free,
        free_shipping_minimum_order=Decimal(0) if is_free else member.minimum_order,
        free_shipping_price=Decimal(0) if is_free else member.flat_price,
        points_held=member.points_held,
        points_amount=member.points_amount,
        point_value=member.held_point_value,
        claims=len(member.claims),
        reward_lines={claim["given"]["line"]: claim["name"] for claim in member.claims if "line" in claim["given"]},
    )
