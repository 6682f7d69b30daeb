"""How many points one of the staff or one app may give by hand in 24 hours (rule 114)."""

import logging
from datetime import datetime, timedelta

from django.db.models import Sum

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import GivenByHand
from ...models.locks import lock_giver
from ...settings import ProgramSettings

logger = logging.getLogger(__name__)
HOURS_24 = timedelta(hours=24)


def giver_of(*, actor_id: int | None, actor_app: str) -> str:
    """Return one of the staff or one app, as limits count them."""
    return f"user {actor_id}" if actor_id is not None else f"app {actor_app}"


def given_lately(giver: str, *, now: datetime, using: str | None = None) -> int:
    """Return how many points somebody gave by hand in the last 24 hours."""
    lately = GivenByHand.objects.using(using).filter(giver=giver, given_at__gt=now - HOURS_24)
    return lately.aggregate(points=Sum("points"))["points"] or 0


def count_given(
    *, points: int, actor_id: int | None, actor_app: str, settings: ProgramSettings, now: datetime, field: str
) -> None:
    """Count points that somebody gives by hand: by an adjustment, or as what a gift costs. Needs a transaction.

    The member is locked before, if anybody is. Nothing is counted of what the program itself gives.

    Raises:
        LoyaltyError: ABOVE_MAXIMUM on `field`, with what is left of `adjust_limit_per_day`.

    """
    giver = giver_of(actor_id=actor_id, actor_app=actor_app)
    if actor_id is None and not actor_app:
        return
    lock_giver(giver)
    GivenByHand.objects.filter(giver=giver, given_at__lte=now - HOURS_24).delete()
    limit = settings.adjust_limit_per_day
    left = limit - given_lately(giver, now=now)
    if limit and points > left:
        left = max(left, 0)
        logger.warning("Loyalty: %s was refused to give %s points by hand: %s are left.", giver, points, left)
        raise LoyaltyError(
            f"You may give {left} more points for now: {limit} in 24 hours.",
            field=field,
            code=LoyaltyErrorCode.ABOVE_MAXIMUM,
        )
    GivenByHand.objects.create(giver=giver, points=points, given_at=now)
