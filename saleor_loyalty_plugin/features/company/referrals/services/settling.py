"""A referral follows the friend's order: judged anew from facts, then each of the two has what is due to them."""

from contextlib import ExitStack
from datetime import datetime, timedelta

from django.db import transaction

from .....models.locks import lock_row
from .....services.giving.prizes import Hands
from .....settings import ProgramSettings
from ..models import Referral, ReferralPrize
from ..rules.judging import Facts, FriendOrder, ReferralState, Verdict, judge, order_that_counts
from ..rules.likeness import alike
from ..rules.reasons import Reason
from .asking import Shop
from .prizes import bring_prize


def settle(*, referral_id: int, shop: Shop, hands: Hands, settings: ProgramSettings, now: datetime) -> None:
    """Bring a referral, and the prizes of both, to what the facts demand. May be called at any time, by anybody.

    Raises:
        LoyaltyError: a prize cannot be given now, such as a reward of which none is left; it is tried again. The other
            one's was given or taken back all the same.

    """
    if not judge_anew(referral_id=referral_id, shop=shop, settings=settings, now=now):
        return
    # Both are called, the friend's first, whatever the first raises.
    with ExitStack() as prizes:
        for side in (ReferralPrize.Side.REFERRER, ReferralPrize.Side.FRIEND):
            prizes.callback(bring_prize, referral_id=referral_id, side=side, hands=hands, settings=settings, now=now)


@transaction.atomic
def judge_anew(*, referral_id: int, shop: Shop, settings: ProgramSettings, now: datetime) -> bool:
    """Write what becomes of a referral; return False for one that was refused when it was named.

    Orders are read under the referral's lock, so whoever comes last writes the newest.
    """
    referral = lock_row(Referral(pk=referral_id))
    if referral is None or not referral.accepted:
        return False
    orders = _orders(referral, shop)
    since = [order for order in orders if order.placed_at >= referral.named_at]
    order = order_that_counts(since) if referral.settled_at is None else next(iter(orders), None)
    if order is not None and order.order_id != referral.order_id:
        referral.order_id = order.order_id
        referral.flags = sorted({*referral.flags, *_likeness(referral, order, shop)})
    pending = timedelta(days=settings.referral_pending_days)
    facts = Facts(
        order=order,
        ordered_before=any(not each.void for each in orders if each.placed_at < referral.named_at),
        flags=_as_reasons(referral.flags),
        approved=_as_reasons(referral.approved),
        refused_by_staff=referral.refused_by_staff,
        settled=referral.settled_at is not None,
        limited=referral.limited,
        minimum=referral.minimum,
        pending=pending,
        friend_at_once=referral.friend_at_once,
        now=now,
    )
    _write(referral, judge(facts), order, pending, now)
    return True


def _orders(referral: Referral, shop: Shop) -> list[FriendOrder]:
    """Return the order that was decided by, else all that the friend has; of who was deleted the one that is known."""
    user_id = referral.friend.user_id
    if referral.settled_at is None and user_id is not None:
        return shop.orders_of(user_id)
    known = shop.order(referral.order_id) if referral.order_id is not None else None
    return [] if known is None else [known]


def _likeness(referral: Referral, order: FriendOrder, shop: Shop) -> frozenset[Reason]:
    friend, referrer = referral.friend.user_id, referral.referrer.user_id
    if friend is None or referrer is None:
        return frozenset()
    return alike(shop.person(friend, order.order_id), shop.person(referrer))


def _as_reasons(kept: list[str]) -> frozenset[Reason]:
    return frozenset(Reason(reason) for reason in kept)


def _write(referral: Referral, verdict: Verdict, order: FriendOrder | None, pending: timedelta, now: datetime) -> None:
    referral.state, referral.reasons = verdict.state, sorted(verdict.reasons)
    referral.friend_due, referral.referrer_due = verdict.friend_due, verdict.referrer_due
    waits = verdict.state == ReferralState.PENDING and not verdict.referrer_due
    referral.due_at = order.paid_at + pending if waits and order is not None and order.paid_at is not None else None
    referral.judged_at = now
    referral.save()
