"""Ambassadors and the orders of their friends, for tests: a shop of plain values, and a member who has agreed."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from saleor_loyalty_plugin.features.company.ambassadors.rules.counting import Rates, ReferredOrder
from saleor_loyalty_plugin.features.company.ambassadors.rules.months import MonthOfStatement
from saleor_loyalty_plugin.features.company.ambassadors.selectors import statements, waiting
from saleor_loyalty_plugin.features.company.ambassadors.services.applying import accept, apply
from saleor_loyalty_plugin.features.company.ambassadors.services.deciding import decide
from saleor_loyalty_plugin.features.company.ambassadors.services.following import (
    FriendsOrder,
    follow_order,
    look_again,
    note_orders,
)
from saleor_loyalty_plugin.features.company.ambassadors.services.terms import update_terms
from saleor_loyalty_plugin.features.company.models import Ambassador, AmbassadorOrder, Referral
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.settings import ProgramSettings

from ..friends import SETTINGS

STAFF = Actor(app="crm")
DAY = timedelta(days=1)


class Shop:
    """Orders of friends as they are now."""

    def __init__(self, channel: str = "1", program: str = "1") -> None:
        self.placed: dict[UUID, ReferredOrder] = {}
        self.friends: dict[UUID, Referral] = {}
        self.rates = Rates(channel=Decimal(channel), program=Decimal(program))

    def place(self, referral: Referral, at: datetime, amount: str = "100.00") -> UUID:
        """Place an order that is paid at once, and have it noted."""
        order_id = uuid4()
        self.friends[order_id] = referral
        self.placed[order_id] = ReferredOrder(order_id=order_id, placed_at=at, amount=Decimal(amount), rates=self.rates)
        self.note(order_id, at)
        return order_id

    def change(self, order_id: UUID, amount: str, at: datetime) -> None:
        """Have so much of an order be paid, and have it noted."""
        order = self.placed[order_id]
        self.placed[order_id] = ReferredOrder(
            order_id=order_id, placed_at=order.placed_at, amount=Decimal(amount), rates=self.rates
        )
        self.note(order_id, at)

    def note(self, order_id: UUID, at: datetime) -> None:
        referral = Referral.objects.get(pk=self.friends[order_id].pk)
        order = FriendsOrder(
            order_id=order_id,
            created_at=self.placed[order_id].placed_at,
            referral_id=referral.pk,
            referrer_id=referral.referrer_id,
        )
        look_again(order_ids=[order_id], now=at)
        note_orders(orders=[order], now=at)

    def order(self, order_id: UUID) -> ReferredOrder | None:
        return self.placed.get(order_id)


def offer(**fields: Any) -> None:
    """Open applications for 10 per cent during 6 months, unless `fields` differ."""
    update_terms(fields={"active": True, "share_percent": Decimal(10), "months": 6, **fields})


def applied(member: LoyaltyMember, at: datetime, answers: dict[int, str] | None = None) -> Ambassador:
    return apply(member_id=member.pk, answers=list((answers or {}).items()), now=at)


def decided(ambassador: Ambassador, at: datetime, *, approve: bool = True, **given: Any) -> Ambassador:
    known = {"note": "Writes well", "share_percent": None, "months": None, "actor": STAFF}
    return decide(ambassador=ambassador, approve=approve, now=at, **{**known, **given})


def accepted(ambassador: Ambassador, at: datetime, settings: ProgramSettings = SETTINGS) -> Ambassador:
    return accept(member_id=ambassador.member_id, ambassador_id=ambassador.pk, settings=settings, now=at)


def agreed(member: LoyaltyMember, at: datetime, **given: Any) -> Ambassador:
    """Return a member's ambassadorship that both have agreed to at a moment."""
    return accepted(decided(applied(member, at), at, **given), at)


def brought(referrer: LoyaltyMember, friend: LoyaltyMember, at: datetime) -> Referral:
    return Referral.objects.create(referrer=referrer, friend=friend, accepted=True, state="named", named_at=at)


def look(shop: Shop, at: datetime, settings: ProgramSettings = SETTINGS) -> int:
    """Judge what waits for it; return how many orders that were."""
    ids = waiting(now=at, earning_active=settings.earning_active, after=0, limit=100)
    for row_id in ids:
        follow_order(row_id=row_id, shop=shop, settings=settings, now=at)
    return len(ids)


def told(member: LoyaltyMember, first: date, last: date) -> list[MonthOfStatement]:
    return statements([member.pk], first, last, zone=SETTINGS.zone)[member.pk]


def given(member: LoyaltyMember) -> list[tuple[str, int]]:
    """Return value and points that each order of friends has given a member."""
    rows = AmbassadorOrder.objects.filter(ambassador__member=member, counts=True)
    return [(str(row.value), row.points) for row in rows]
