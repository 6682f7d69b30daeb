"""Referrals follow the shop's orders: a sweep notes what changed, and what was noted is settled until it worked."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from saleor.order import OrderStatus
from saleor.order.models import Order

from ....errors import LoyaltyError
from ....host.databases import WRITER
from ....host.guard import guarded
from ....host.orders.sweep import OVERLAP, Position, orders_after
from ....host.rewards.hands import SaleorHands
from ....services.members import require_member
from ....settings import ProgramSettings
from ..referrals.models import Referral, ReferralTerms
from ..referrals.selectors import waiting
from ..referrals.services.naming import name_referrer
from ..referrals.services.prizes import TAKEN_BACK
from ..referrals.services.settling import settle
from ..referrals.services.terms import present_terms
from .ambassadors import note_changed
from .shop import ReferralShop

# In the metadata of a checkout, which its order keeps: the code of who brought the customer.
CODE_KEY = "loyalty.referral"


def read_changed(*, settings: ProgramSettings, limit: int, goes_on: bool) -> bool:
    """Note up to `limit` orders that changed since the last that was read; return whether there may be more."""
    terms = present_terms()
    if terms.read_until is None:
        return False
    position = Position(terms.read_until, terms.last_order_id) if goes_on else Position(terms.read_until - OVERLAP)
    rows = list(orders_after(position)[:limit])
    if rows:
        _note([order_id for order_id, _ in rows], terms, settings)
        last_id, reached = rows[-1]
        ReferralTerms.objects.update(read_until=reached, last_order_id=last_id)
    return len(rows) == limit


def _note(order_ids: Collection[UUID], terms: ReferralTerms, settings: ProgramSettings) -> None:
    """Name who is named by orders, and have the referrals that orders may concern settled again."""
    orders = Order.objects.using(WRITER).filter(pk__in=order_ids)
    if terms.active:
        named = orders.filter(metadata__has_key=CODE_KEY, user__isnull=False).exclude(status=OrderStatus.DRAFT)
        for order in named.order_by("created_at", "pk"):
            _name(order, settings)
    users = [user_id for user_id in orders.values_list("user_id", flat=True) if user_id is not None]
    emails = [email for email in orders.filter(user=None).values_list("user_email", flat=True) if email]
    theirs = Q(order_id__in=order_ids) | Q(friend__user__in=users) | Q(friend__user__email__in=emails)
    Referral.objects.filter(theirs, accepted=True).update(due_at=timezone.now())
    note_changed(order_ids)


def _name(order: Any, settings: ProgramSettings) -> None:
    with guarded("naming who brought a customer", order_id=order.pk):
        shop, code = ReferralShop(settings), str(order.metadata[CODE_KEY])
        try:
            friend = require_member(user_id=order.user_id, settings=settings, now=timezone.now())
            name_referrer(friend=friend, code=code, shop=shop, at=order.created_at, order_id=order.pk)
        except LoyaltyError:
            # A code that nobody has, and who is no member, is nobody's failure.
            return


def settle_waiting(*, settings: ProgramSettings, after: int, limit: int) -> int | None:
    """Settle up to `limit` referrals that wait for it; return the last one's id, None at the end."""
    ids = waiting(now=timezone.now(), after=after, limit=limit)
    for referral_id in ids:
        settle_now(referral_id, settings)
    return ids[-1] if len(ids) == limit else None


def settle_now(referral_id: int, settings: ProgramSettings) -> None:
    """Settle a referral. Never raises: where it fails, it waits for the next turn."""
    with guarded("settling a referral", referral_id=referral_id):
        settle(
            referral_id=referral_id,
            shop=ReferralShop(settings),
            hands=SaleorHands(taking_back=TAKEN_BACK),
            settings=settings,
            now=timezone.now(),
        )
