"""The points that checkouts hold: kept while an order is made, released where nobody comes back for them."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone
from saleor.checkout.models import Checkout

from ..models import Redemption, RedemptionState
from ..services.spending.claims import touch_claims
from ..services.spending.redemptions import release, touch
from ..settings import ProgramSettings
from .checkout.completing import no_longer_there
from .checkout.locks import locked_to_release
from .checkout.money import money_begun
from .guard import guarded
from .pricing.benefits import BenefitsUnreadableError, benefits_of
from .pricing.discount_rows import REWARD_ROW, points_row, row_of
from .pricing.reprice import reprice
from .rewards.claims import undo
from .rewards.use import uses_of

STOPPED = Q(member__suspended_at__isnull=False) | Q(member__left_at__isnull=False)


def require_held(checkout_info: Any, lines_info: list[Any]) -> None:
    """Refuse an order whose points or rewards are no longer there.

    Raises:
        ValidationError: with what the shopper can do about it.

    """
    worth = sum((row.value for row in map(points_row, lines_info) if row is not None), Decimal(0))
    try:
        benefits = benefits_of(checkout_info)
    except BenefitsUnreadableError:
        return  # The shop sells: the order says what points it took, and the ledger follows it.
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
        raise no_longer_there()


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


def sweep_holds(*, settings: ProgramSettings, limit: int, after: int = 0) -> int | None:
    """Capture or release up to `limit` holds that nobody touched for the program's time; return where to go on.

    A hold whose checkout is gone is not waited for: an order was made of it, or it was deleted (rule 17). Nor is one of
    a member who was suspended or left (rules 111 and 112). One of a checkout for which money was begun is kept (rule
    107), and so is a code or card in use elsewhere (rule 108).
    """
    since = timezone.now() - timedelta(minutes=settings.hold_minutes)
    found = list(_untouched(since).filter(pk__gt=after)[:limit])
    for redemption in found:
        with guarded("releasing points that nobody came back for", redemption_id=redemption.pk):
            give_up(redemption, untouched_since=since)
    return found[-1].pk if len(found) == limit else None


def _untouched(since: datetime) -> QuerySet[Redemption]:
    checkout = Checkout.objects.filter(pk=OuterRef("checkout_id")).values("last_change")[:1]
    held = Redemption.objects.filter(state=RedemptionState.HELD).annotate(last_change=Subquery(checkout))
    is_left = (STOPPED | Q(touched_at__lte=since, last_change__lte=since)) & ~money_begun("checkout_id")
    return held.filter(Q(last_change=None) | is_left).order_by("pk")


def give_up(redemption: Redemption, *, untouched_since: datetime | None = None) -> None:
    """Release what a checkout holds, unless an order took it, or somebody came back for it before it was locked."""
    with locked_to_release(redemption.checkout_id):
        if untouched_since is not None and not _untouched(untouched_since).filter(pk=redemption.pk).exists():
            return
        if redemption.reward_id is not None:
            undo(redemption, uses_of([redemption])[redemption.pk], untouched_since=redemption.touched_at)
        else:
            release(redemption_id=redemption.pk, now=timezone.now(), untouched_since=redemption.touched_at)
