"""Ambassadors follow the orders of friends: what referrals read of the shop notes them, a task of their own judges."""

from collections.abc import Collection, Iterator
from decimal import Decimal
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone
from saleor.order import OrderStatus
from saleor.order.models import Order

from ....domain.program_money import ProgramMoney
from ....host.databases import WRITER
from ....host.guard import guarded
from ....host.orders.states import states_of
from ....host.program.money import money_of_program
from ....settings import ProgramSettings
from ...audience.host.shop import SaleorShop
from ..ambassadors.rules.counting import Rates, ReferredOrder
from ..ambassadors.selectors import waiting
from ..ambassadors.services.applying import end_what_is_over
from ..ambassadors.services.following import FriendsOrder, follow_order, look_again, note_orders
from ..referrals.models import Referral


class AmbassadorShop:
    """The `Shop` that reads Saleor's own tables, always from the writer. Channels' rates are read once."""

    def __init__(self, settings: ProgramSettings) -> None:
        self.settings = settings

    @cached_property
    def money(self) -> ProgramMoney:
        return money_of_program(self.settings)

    def order(self, order_id: UUID) -> ReferredOrder | None:
        state = next(iter(states_of(Order.objects.using(WRITER).filter(pk=order_id))), None)
        if state is None:
            return None
        facts = SaleorShop(self.settings).orders([order_id])
        return ReferredOrder(
            order_id=order_id,
            placed_at=state.placed_at,
            # As profiles count it: paid in full once, less refunds; nothing of what is void or replaces other goods.
            amount=facts[0].paid_base if facts else Decimal(0),
            rates=Rates(
                channel=self.money.rates.get(state.channel_id, self.money.default),
                program=self.money.rate,
            ),
        )


def note_changed(order_ids: Collection[UUID]) -> None:
    """Have orders that changed judged, where they are of friends of an ambassador."""
    now = timezone.now()
    look_again(order_ids=order_ids, now=now)
    note_orders(orders=_of_friends(order_ids), now=now)


def _of_friends(order_ids: Collection[UUID]) -> Iterator[FriendsOrder]:
    """Yield those of the orders that friends placed, also as guests with their e-mail."""
    placed = Order.objects.using(WRITER).filter(pk__in=order_ids).exclude(status=OrderStatus.DRAFT)
    orders = list(placed.values_list("pk", "created_at", "user_id", "user_email"))
    referrals = _referrals(orders)
    by_user = {row["friend__user_id"]: row for row in referrals}
    by_email = {row["friend__user__email"].lower(): row for row in referrals}
    for pk, created_at, user_id, email in orders:
        row = by_email.get(email.lower()) if user_id is None else by_user.get(user_id)
        if row is not None:
            yield FriendsOrder(
                order_id=pk, created_at=created_at, referral_id=row["pk"], referrer_id=row["referrer_id"]
            )


def _referrals(orders: Collection[tuple[Any, ...]]) -> QuerySet[Referral, Any]:
    users = [user_id for _, _, user_id, _ in orders if user_id is not None]
    emails = {each for _, _, user_id, email in orders if user_id is None for each in (email, email.lower()) if each}
    # Only of members who were ambassadors at some time: for most shops there are none, and this is all it costs.
    accepted = Referral.objects.filter(accepted=True, referrer__ambassadorships__accepted_at__isnull=False).distinct()
    theirs = Q(friend__user__in=users) | Q(friend__user__email__in=emails)
    return accepted.filter(theirs).values("pk", "referrer_id", "friend__user_id", "friend__user__email")


def follow_friends_orders(*, settings: ProgramSettings, after: int, limit: int) -> int | None:
    """Judge up to `limit` orders that wait for it; return the last one's number, None at the end."""
    now = timezone.now()
    if not after:
        end_what_is_over(now=now)
    shop = AmbassadorShop(settings)
    ids = waiting(now=now, earning_active=settings.earning_active, after=after, limit=limit)
    for row_id in ids:
        with guarded("giving an ambassador a share of an order", row_id=row_id):
            follow_order(row_id=row_id, shop=shop, settings=settings, now=timezone.now())
    return ids[-1] if len(ids) == limit else None
