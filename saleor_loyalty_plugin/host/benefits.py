"""What the member of a checkout gets there: read once per checkout, with one query."""

import logging
from contextlib import nullcontext
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connections, transaction
from django.db.models import Subquery, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ..models import ChannelTerms, LoyaltyMember
from .databases import WRITER
from .program import PLUGIN_ID

logger = logging.getLogger(__name__)
ATTRIBUTE = "_loyalty_benefits"


@dataclass(frozen=True, slots=True)
class Benefits:
    """A tier's benefits in one channel, amounts in its currency."""

    tier_name: str
    earn_multiplier: Decimal
    discount_percent: Decimal
    free_shipping: bool
    free_shipping_minimum_order: Decimal
    free_shipping_price: Decimal


def benefits_of(checkout_info: Any) -> Benefits | None:
    """Return what the checkout's customer gets; None, without a query, where nobody is signed in.

    None as well for who is not a member, in a channel without loyalty, and while the program is switched off.
    The answer is kept on the checkout's instance: a request asks many times. Never raises.
    """
    checkout, user = checkout_info.checkout, checkout_info.user
    if user is None:
        return None
    key = (user.pk, checkout_info.channel.pk)
    cached = getattr(checkout, ATTRIBUTE, None)
    if cached is not None and cached[0] == key:
        return cached[1]
    benefits = None
    try:
        if _is_active(checkout_info.manager):
            using = checkout_info.database_connection_name
            # A savepoint where the host has a transaction open that must survive our failure.
            savepoint = transaction.atomic(using) if connections[using].in_atomic_block else nullcontext()
            with allow_writer() if using == WRITER else nullcontext(), savepoint:
                benefits = _read(*key, using)
    except Exception:
        logger.exception("Loyalty: the benefits of checkout %s could not be read.", checkout.pk)
    setattr(checkout, ATTRIBUTE, (key, benefits))
    return benefits


def _is_active(manager: Any) -> bool:
    plugin = manager.get_plugin(PLUGIN_ID)
    return plugin is not None and plugin.active


def _read(user_id: int, channel_id: int, using: str) -> Benefits | None:
    terms = ChannelTerms.objects.using(using).filter(channel_id=channel_id)
    member = (
        LoyaltyMember.objects.using(using)
        .filter(user_id=user_id)
        .select_related("tier", "assigned_tier")
        .annotate(
            channel_active=Coalesce(Subquery(terms.values("active")), Value(True)),
            minimum_order=Coalesce(Subquery(terms.values("free_shipping_minimum_order")), Value(Decimal(0))),
            flat_price=Coalesce(Subquery(terms.values("free_shipping_price")), Value(Decimal(0))),
        )
        .first()
    )
    if member is None or not member.channel_active:
        return None
    tier = member.tier_at(timezone.now())
    return Benefits(
        tier_name=tier.name,
        earn_multiplier=tier.earn_multiplier,
        discount_percent=tier.discount_percent,
        free_shipping=tier.free_shipping,
        free_shipping_minimum_order=member.minimum_order,
        free_shipping_price=member.flat_price,
    )
