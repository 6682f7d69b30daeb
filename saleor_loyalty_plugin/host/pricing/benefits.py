"""What the member of a checkout gets there: read once per checkout, with one query."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db import connections
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ..databases import reading
from ..program.settings import PLUGIN_ID
from .reprice import is_being_paid

logger = logging.getLogger(__name__)
ATTRIBUTE = "_loyalty_benefits"


class BenefitsUnreadableError(Exception):
    """What a checkout's customer gets could not be read: what stands in the checkout stays (rule 110)."""


@dataclass(frozen=True, slots=True)
class Benefits:
    """What a member gets in one checkout, amounts in its currency."""

    member_id: int
    tier_name: str
    tier_code: str
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
    redemptions: frozenset[int] = frozenset()
    """Ids of what is held in this checkout: points and claims."""
    reward_lines: Mapping[str, str] = MappingProxyType({})
    """Lines of which one piece is a reward, with the reward's name."""
    tier_threshold: Decimal = Decimal(0)
    suspended: bool = False
    """Nothing is earned and nothing new can be spent; what is held in this checkout can be ordered."""


def benefits_of(checkout_info: Any) -> Benefits | None:
    """Return what the checkout's customer gets; None, without a query, where nobody is signed in.

    None as well for who is not a member, in a channel without loyalty, and while the program is switched off. Who is
    suspended, or left, has nothing but what is held in the checkout still, because money was begun for it.
    The answer is kept on the checkout's instance: a request asks many times.

    Raises:
        BenefitsUnreadableError: it cannot be said what they get; that is logged once.

    """
    checkout = checkout_info.checkout
    # Not the `user` of `checkout_info`: while an order is made, a guest's becomes whoever has the e-mail address.
    if checkout.user_id is None:
        return None
    key = (checkout.user_id, checkout_info.channel.pk, checkout.pk)
    cached = getattr(checkout, ATTRIBUTE, None)
    if cached is None or cached[0] != key:
        cached = (key, *_try_to_read(checkout_info, key))
        setattr(checkout, ATTRIBUTE, cached)
    _, is_read, benefits = cached
    if not is_read:
        raise BenefitsUnreadableError
    return benefits


def benefits_or_none(checkout_info: Any) -> Benefits | None:
    """Return what the checkout's customer gets, None as well where it cannot be read: for what changes no price."""
    try:
        return benefits_of(checkout_info)
    except BenefitsUnreadableError:
        return None


def keeps_told_price(checkout_info: Any) -> bool:
    """Return whether what is there of our prices stays although the program is off: the shopper has begun to pay.

    False as well where that cannot be read: what cannot be read stays by itself (rule 110).
    """
    try:
        with allow_writer():
            return not _is_active(checkout_info.manager) and is_being_paid(checkout_info.checkout.pk)
    except Exception:
        logger.exception("Loyalty: what checkout %s was told could not be read.", checkout_info.checkout.pk)
        return False


def benefits_before_pause(checkout_info: Any) -> Benefits | None:
    """Return what the checkout's customer would get if the program were on."""
    checkout, using = checkout_info.checkout, checkout_info.database_connection_name
    with reading(using):
        return _read(checkout.user_id, checkout_info.channel.pk, checkout.pk, using)


def _try_to_read(checkout_info: Any, key: tuple[int, int, UUID]) -> tuple[bool, Benefits | None]:
    """Return whether it could be read, and what was."""
    try:
        with allow_writer():  # the manager may not have read yet which plugins are active
            is_active = _is_active(checkout_info.manager)
        if not is_active:
            return True, None
        using = checkout_info.database_connection_name
        with reading(using):
            return True, _read(*key, using)
    except Exception:
        logger.exception("Loyalty: the benefits of checkout %s could not be read.", checkout_info.checkout.pk)
        return False, None


def forget_benefits(checkout: Any) -> None:
    """Have the benefits read anew: points were applied or removed in this request."""
    checkout.__dict__.pop(ATTRIBUTE, None)


def _is_active(manager: Any) -> bool:
    plugin = manager.get_plugin(PLUGIN_ID)
    return plugin is not None and plugin.active


# By hand: the ORM takes ten times as long to write this query as PostgreSQL to answer it, in every checkout mutation.
QUERY = """SELECT member.id, tier.name, tier.earn_multiplier, tier.discount_percent, tier.free_shipping,
        terms.active, coalesce(own.free_shipping_minimum_order, terms.free_shipping_minimum_order),
        coalesce(own.free_shipping_price, terms.free_shipping_price),
        (SELECT jsonb_agg(jsonb_build_object('id', held.id, 'points', held.points, 'amount', held.amount::text,
                'point_value', held.point_value::text, 'reward', reward.name, 'given', held.given))
            FROM saleor_loyalty_redemption held LEFT JOIN saleor_loyalty_reward reward ON reward.id = held.reward_id
            WHERE held.checkout_id = %(checkout)s AND held.state = 'held' AND held.member_id = member.id),
        member.suspended_at IS NOT NULL, member.left_at IS NOT NULL, tier.threshold, tier.code
    FROM saleor_loyalty_loyaltymember member
    JOIN saleor_loyalty_tier tier ON tier.id =
        CASE WHEN member.assigned_until IS NULL OR member.assigned_until > %(now)s
            THEN coalesce(member.assigned_tier_id, member.tier_id) ELSE member.tier_id END
    LEFT JOIN saleor_loyalty_channelterms terms ON terms.channel_id = %(channel)s
    LEFT JOIN saleor_loyalty_tierchannelterms own ON own.tier_id = tier.id AND own.channel_id = %(channel)s
    WHERE member.user_id = %(user)s
"""
NO_POINTS: dict[str, Any] = {"points": 0, "amount": "0", "point_value": "0"}


def _read(user_id: int, channel_id: int, checkout_id: UUID, using: str) -> Benefits | None:
    facts: dict[str, Any] = {"user": user_id, "channel": channel_id, "checkout": checkout_id, "now": timezone.now()}
    with connections[using].cursor() as cursor:
        cursor.execute(QUERY, facts)
        row = cursor.fetchone()
    if row is None or row[5] is False:
        return None
    held, suspended, left = json.loads(row[8]) if row[8] else [], row[9], row[10]
    if left and not held:
        return None
    claims = [each for each in held if each["reward"] is not None]
    points = next((each for each in held if each["reward"] is None), NO_POINTS)
    is_free = any(claim["given"].get("free_shipping") for claim in claims)
    nothing, has_tier = Decimal(0), not (suspended or left)
    return Benefits(
        member_id=row[0],
        tier_name=row[1],
        tier_code=row[12],
        earn_multiplier=row[2] if has_tier else Decimal(1),
        discount_percent=row[3] if has_tier else nothing,
        free_shipping=is_free or (has_tier and row[4]),
        free_shipping_minimum_order=nothing if is_free else row[6] or nothing,
        free_shipping_price=nothing if is_free else row[7] or nothing,
        points_held=points["points"],
        points_amount=Decimal(points["amount"]),
        point_value=Decimal(points["point_value"]),
        claims=len(claims),
        redemptions=frozenset(each["id"] for each in held),
        reward_lines={claim["given"]["line"]: claim["reward"] for claim in claims if "line" in claim["given"]},
        tier_threshold=row[11],
        suspended=suspended,
    )
