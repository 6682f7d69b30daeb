"""Many adjustments at once, each posted or refused by itself."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import LoyaltyTransaction
from ...settings import ProgramSettings
from ..adjustments import adjust_points
from ..members import require_member

logger = logging.getLogger(__name__)
MOST_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """Signed points for one customer; the same key posts once."""

    user_id: int
    points: int
    reason: str
    idempotency_key: str


def adjust_many(
    *,
    adjustments: Sequence[Adjustment],
    settings: ProgramSettings,
    now: datetime,
    actor_id: int | None = None,
    actor_app: str = "",
) -> list[LoyaltyTransaction | LoyaltyError]:
    """Post adjustments; return for each, in their order, its entry or why it was refused.

    To be called without a transaction: each has its own, in which it locks its own member alone, so that two requests
    with the same members never wait for each other in a circle.
    """
    return [
        _adjust(adjustment, settings=settings, now=now, actor_id=actor_id, actor_app=actor_app)
        for adjustment in adjustments
    ]


def _adjust(
    adjustment: Adjustment, *, settings: ProgramSettings, now: datetime, actor_id: int | None, actor_app: str
) -> LoyaltyTransaction | LoyaltyError:
    try:
        # A refused adjustment does not enrol anybody either.
        with transaction.atomic():
            require_member(user_id=adjustment.user_id, settings=settings, now=now)
            return adjust_points(
                user_id=adjustment.user_id,
                points=adjustment.points,
                reason=adjustment.reason,
                idempotency_key=adjustment.idempotency_key,
                settings=settings,
                now=now,
                actor_id=actor_id,
                actor_app=actor_app,
            )
    except LoyaltyError as refusal:
        return refusal
    except Exception:
        logger.exception("Loyalty: an adjustment of many failed. user_id %s", adjustment.user_id)
        return LoyaltyError(
            "This adjustment failed. Send it again with the same key.", code=LoyaltyErrorCode.GRAPHQL_ERROR
        )
