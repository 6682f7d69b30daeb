"""Members who are stopped or go, as plain calls."""

from datetime import datetime

from saleor_loyalty_plugin.models import LoyaltyMember, StandingChange
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.standing.leaving import leave
from saleor_loyalty_plugin.services.standing.suspending import lift, suspend

NOBODY = Actor()


def stop(member: LoyaltyMember, at: datetime, *, reason: str = "fraud", actor: Actor = NOBODY) -> LoyaltyMember:
    return suspend(user_id=member.user_id, reason=reason, actor=actor, now=at)


def let_go_on(member: LoyaltyMember, at: datetime, *, reason: str = "cleared", actor: Actor = NOBODY) -> LoyaltyMember:
    return lift(user_id=member.user_id, reason=reason, actor=actor, now=at)


def go(member: LoyaltyMember, at: datetime, *, points: int) -> LoyaltyMember:
    return leave(user_id=member.user_id, confirm_points=points, now=at)


def changes(member: LoyaltyMember) -> list[tuple[str, datetime, str]]:
    """Return kind, moment and reason of every change of standing, the oldest first."""
    return list(StandingChange.objects.filter(member=member).values_list("kind", "since", "reason"))
