"""The points that checkouts hold: kept while an order is made, released where nobody comes back for them."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone
from saleor.checkout.error_codes import CheckoutErrorCode
from saleor.checkout.models import Checkout

from ..models import Redemption, RedemptionState
from ..services.claims import touch_claims
from ..services.redemptions import release, touch
from ..settings import ProgramSettings
from .checkout.locks import lock_to_release
from .checkout.money import money_begun
from .guard import guarded
from .pricing.benefits import benefits_of
from .pricing.discount_rows import REWARD_ROW, points_row, row_of
from .pricing.reprice import reprice
from .rewards.claims import undo

STOPPED = Q(member__suspended_at__isnull=False) | Q(member__left_at__isnull=False)


def require_held(checkout_info: Any, lines_info: list[Any]) -> None:
    """Refuse an order whose points or rewards are no longer there.

    Raises:
        ValidationError: with what the shopper can do about it.

    """
    worth = sum((row.value for row in map(points_row, lines_info) if row is not None), Decimal(0))
    benefits = benefits_of(checkout_info)
    claims = benefits.claims if benefits is not None else 0
    free_lines = sum(row_of(line_info, REWARD_ROW) is not None for line_info in lines_info)
    if not worth and not claims and not free_lines:
        return
    checkout, there = checkout_info.checkout, benefits is not None and claims >= free_lines
    if there:
        # A failure of ours lets the shop sell: the order says what points it took, and the ledger follows it.
        with guarded("looking for the points of a checkout", checkout_id=checkout.pk):
            there = _touch(checkout_info.user.pk, checkout.pk, worth, claims)
    if not there:
        reprice(checkout.pk)
        raise ValidationError(
            "The loyalty points or rewards in this checkout are no longer available. "
            "Look at the new total and try again.",
            code=CheckoutErrorCode.GRAPHQL_ERROR.value,
        )


def _touch(user_id: int, checkout_id: Any, worth: Decimal, claims: int) -> bool:
    now = timezone.now()
    has_points = not worth or touch(user_id=user_id, checkout_id=checkout_id, amount=worth, now=now)
    return has_points and (not claims or touch_claims(user_id=user_id, checkout_id=checkout_id, count=claims, now=now))


def release_strangers(checkout: Any) -> None:
    """Release what a customer who is not the checkout's any more has set aside in it."""
    with guarded("releasing points of a former customer", checkout_id=checkout.pk):
        mine = Q(member__user_id=checkout.user_id) if checkout.user_id is not None else Q(pk__in=[])
        held = Redemption.objects.filter(state=RedemptionState.HELD, checkout_id=checkout.pk).exclude(mine)
        for redemption in held:
            give_up(redemption)


def sweep_holds(*, settings: ProgramSettings, limit: int) -> int:
    """Capture or release up to `limit` holds that nobody touched for the program's time; return how many it ended.

    A hold whose checkout is gone is not waited for: an order was made of it, or it was deleted (rule 17). Nor is one of
    a member who was suspended or left, unless money was begun for its checkout (rules 107, 111 and 112).
    """
    since = timezone.now() - timedelta(minutes=settings.hold_minutes)
    ended = 0
    for redemption in list(_untouched(since)[:limit]):
        with guarded("releasing points that nobody came back for", redemption_id=redemption.pk):
            ended += give_up(redemption)
    return ended


def _untouched(since: Any) -> QuerySet[Redemption]:
    checkout = Checkout.objects.filter(pk=OuterRef("checkout_id")).values("last_change")[:1]
    held = Redemption.objects.filter(state=RedemptionState.HELD).annotate(last_change=Subquery(checkout))
    is_left = Q(touched_at__lte=since, last_change__lte=since) | (STOPPED & ~money_begun("checkout_id"))
    return held.filter(Q(last_change=None) | is_left).order_by("pk")


def give_up(redemption: Redemption) -> bool:
    """Release what a checkout holds, or capture it where an order took it; return False where it is held still."""
    with transaction.atomic():
        lock_to_release(redemption.checkout_id)
        if redemption.reward_id is not None:
            undo(redemption, untouched_since=redemption.touched_at)
        else:
            release(redemption_id=redemption.pk, now=timezone.now(), untouched_since=redemption.touched_at)
    return not Redemption.objects.filter(pk=redemption.pk, state=RedemptionState.HELD).exists()
