"""Members who are stopped or go, in Saleor's checkouts: what these hold is released (rules 111 and 112)."""

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from ..models import Redemption, RedemptionState
from ..services.standing.leaving import confirm, leave, points_to_forfeit
from ..signals import members_suspended
from .checkout.money import money_begun
from .guard import guarded
from .holds import give_up


def follow_suspensions() -> None:
    """Have what open checkouts hold released once their member is suspended; the sweep does it as well."""
    members_suspended.connect(_release_suspended, dispatch_uid="saleor_loyalty_release_suspended")


def _release_suspended(sender: Any, member_ids: list[int], **kwargs: Any) -> None:
    with guarded("releasing what suspended members hold", member_ids=member_ids):
        _release(_releasable().filter(member_id__in=member_ids))


def leave_program(*, user_id: int, confirm_points: int) -> None:
    """Have a customer leave the program, once they have named the points that they give up by it.

    What a checkout holds in which money was begun stays, for the order to take (rule 107).

    Raises:
        NotAMemberError: they have not joined, or have left.
        LoyaltyError: INVALID on `confirm_points`, with the number that they give up; nothing is changed.

    """
    held = _releasable().filter(member__user_id=user_id)
    ids = set(held.values_list("pk", flat=True))
    confirm(points_to_forfeit(user_id=user_id, redemption_ids=ids, now=timezone.now()), confirm_points)
    _release(held)
    leave(user_id=user_id, confirm_points=confirm_points, now=timezone.now())


def release_what_is_held(*, member_id: int) -> None:
    """Release what open checkouts of a member hold, but for those in which money was begun."""
    _release(_releasable().filter(member_id=member_id))


def _releasable() -> QuerySet[Redemption]:
    held = Redemption.objects.filter(state=RedemptionState.HELD, checkout_id__isnull=False)
    return held.exclude(money_begun("checkout_id")).order_by("pk")


def _release(held: QuerySet[Redemption]) -> None:
    for redemption in held:
        with guarded("releasing what a checkout holds", redemption_id=redemption.pk):
            give_up(redemption)
