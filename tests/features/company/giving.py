"""Gifts given in tests."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from saleor_loyalty_plugin.features.company.gifts.services import give_gift
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward
from saleor_loyalty_plugin.services.actors import Actor

from .friends import SETTINGS, Hands


def give(
    member: LoyaltyMember,
    reward: Reward,
    actor: Actor,
    hands: Hands,
    now: datetime,
    *,
    note: str = "Sorry for the delay",
    key: str | None = None,
    **settings: Any,
) -> Redemption:
    return give_gift(
        user_id=member.user_id or 0,
        reward=reward,
        note=note,
        idempotency_key=str(uuid4()) if key is None else key,
        actor=actor,
        hands=hands,
        settings=replace(SETTINGS, **settings),
        now=now,
    )
