"""Members and their points, made by the plugin's own services."""

from datetime import datetime, timedelta
from itertools import count

from django.utils import timezone
from graphene import Node
from saleor.account.models import User

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

_keys = count(1)


def join(user: User, at: datetime | None = None, **settings) -> LoyaltyMember:
    return enroll(user_id=user.pk, settings=ProgramSettings(**settings), now=at or timezone.now())


def give(
    user: User, points: int, *, days_ago: float = 0, at=None, expires_after_days=365, **facts
) -> LoyaltyTransaction:
    """Give points by hand, days ago or at a moment."""
    known = {"reason": "gift", "idempotency_key": f"given {next(_keys)}"}
    return adjust_points(
        user_id=user.pk,
        points=points,
        settings=ProgramSettings(expires_after_days=expires_after_days),
        now=at or timezone.now() - timedelta(days=days_ago),
        **{**known, **facts},
    )


def make_members(number: int, points=lambda index: index) -> list[LoyaltyMember]:
    """Return members user-000@example.com and on, each with its own points and one day younger than the one before."""
    first_day = timezone.now() - timedelta(days=number + 1)
    members = []
    for index in range(number):
        user = User.objects.create(email=f"user-{index:03}@example.com", first_name=f"First{index}", last_name="Last")
        members.append(join(user, at=first_day + timedelta(days=index)))
        if points(index):
            give(user, points(index))
    return members


def global_id(row) -> str:
    """Return the id of a row as the API writes it."""
    return Node.to_global_id(type(row).__name__, row.pk)
