"""A shop of plain values, which referrals are settled by, and hands that make codes of nothing."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.company.models import Referral, ReferralPrize
from saleor_loyalty_plugin.features.company.referrals.rules.codes import code_of
from saleor_loyalty_plugin.features.company.referrals.rules.judging import FriendOrder
from saleor_loyalty_plugin.features.company.referrals.rules.likeness import Person
from saleor_loyalty_plugin.features.company.referrals.services.naming import name_referrer
from saleor_loyalty_plugin.features.company.referrals.services.settling import settle
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward, RewardKind
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.spending.claims import take_claim_back
from saleor_loyalty_plugin.settings import ProgramSettings

_numbers = count(1)
SETTINGS = ProgramSettings()
PENDING = timedelta(days=14)


class Shop:
    """Customers' orders, in the program's currency; an order is a guest's where only its e-mail says whose it is."""

    def __init__(self) -> None:
        self.placed: dict[UUID, tuple[int | None, str, FriendOrder]] = {}
        self.people: dict[int, Person] = {}

    def place(self, member: LoyaltyMember, at: datetime, left: str = "60.00", **facts: Any) -> UUID:
        """Place an order that is paid at once, unless `facts` say otherwise."""
        return self._keep(member.user_id, "", at, left, facts)

    def place_as_guest(self, email: str, at: datetime, left: str = "60.00", **facts: Any) -> UUID:
        return self._keep(None, email, at, left, facts)

    def _keep(self, user_id: int | None, email: str, at: datetime, left: str, facts: dict[str, Any]) -> UUID:
        known = {"order_id": uuid4(), "placed_at": at, "paid_at": at, "left": Decimal(left)} | facts
        order = FriendOrder(**known)
        self.placed[order.order_id] = (user_id, email, order)
        return order.order_id

    def change(self, order_id: UUID, **facts: Any) -> None:
        user_id, email, order = self.placed[order_id]
        self.placed[order_id] = (user_id, email, replace(order, **facts))

    def refund(self, order_id: UUID) -> None:
        """Refund an order in full."""
        self.change(order_id, left=Decimal(0), refunded=True)

    def orders_of(self, user_id: int) -> list[FriendOrder]:
        email = get_user_model().objects.get(pk=user_id).email
        return [
            order for user, guest, order in self.placed.values() if user == user_id or (not user and guest == email)
        ]

    def order(self, order_id: UUID) -> FriendOrder | None:
        return self.placed[order_id][2] if order_id in self.placed else None

    def person(self, user_id: int, order_id: UUID | None = None) -> Person:
        return self.people.get(user_id, Person(email=""))


class Hands:
    """Codes that are counted; `busy` ones cannot be taken back now."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.busy = False

    def currency(self, reward: Reward) -> str:
        return "USD"

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        self.made.append(claim.pk)
        claim.given = {"voucher": claim.pk, "voucher_code": f"CODE-{claim.pk}"}
        claim.save(update_fields=["given"])

    def take_back(self, claim: Redemption) -> bool:
        if not self.busy:
            take_claim_back(claim_id=claim.pk, reason="Taken back", actor=Actor(), now=claim.held_at)
        return not self.busy


def join(name: str, now: datetime) -> LoyaltyMember:
    """Return a member who has registered just now."""
    user = get_user_model().objects.create(username=name, email=f"{name}@example.com", date_joined=now)
    return enroll(user_id=user.pk, settings=SETTINGS, now=now)


def voucher(**facts: Any) -> Reward:
    known = {"name": "5 off", "kind": RewardKind.VOUCHER, "points_cost": 100, "channel_id": 1, "amount": Decimal(5)}
    return Reward.objects.create(**known | facts)


def open_terms(now: datetime, **fields: Any) -> None:
    """Promise 100 points to the friend and 200 to the referrer, for an order from 50.00 on, unless `fields` differ."""
    known = {"active": True, "friend_points": 100, "referrer_points": 200, "minimum_order": Decimal(50)}
    update_terms(fields=known | fields, fraction_digits=2, now=now)


def name(friend: LoyaltyMember, referrer: LoyaltyMember, shop: Shop, at: datetime, **facts: Any) -> Referral:
    """Have a friend name who brought them."""
    friend = LoyaltyMember.objects.select_related("user").get(pk=friend.pk)
    return name_referrer(friend=friend, code=code_of(referrer.pk), shop=shop, at=at, **facts)


def bring(
    referral: Referral, shop: Shop, at: datetime, hands: Hands | None = None, settings: ProgramSettings = SETTINGS
) -> tuple[str, list[str]]:
    """Settle a referral; return its state and reasons."""
    settle(referral_id=referral.pk, shop=shop, hands=hands or Hands(), settings=settings, now=at)
    referral.refresh_from_db()
    return referral.state, referral.reasons


def have(referral: Referral) -> dict[str, bool]:
    """Return who of the two has their prize."""
    return dict(ReferralPrize.objects.filter(referral=referral).values_list("side", "given"))


def available(*members: LoyaltyMember) -> list[int]:
    return [LoyaltyMember.objects.get(pk=member.pk).available for member in members]
