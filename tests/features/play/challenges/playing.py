"""A shop of plain values that challenges are played in, and hands that make codes of nothing."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.domain.orders import LineFacts
from saleor_loyalty_plugin.features.play.challenges.goods import as_kept
from saleor_loyalty_plugin.features.play.challenges.selectors import planned, waiting
from saleor_loyalty_plugin.features.play.challenges.services.judging import judge_member
from saleor_loyalty_plugin.features.play.challenges.services.keeping import OrderDetails, keep_orders
from saleor_loyalty_plugin.features.play.challenges.services.news import announce
from saleor_loyalty_plugin.features.play.challenges.services.prizes import bring_prize
from saleor_loyalty_plugin.features.play.challenges.services.rows import create_challenge
from saleor_loyalty_plugin.features.play.models import Challenge, ChallengeNews, ChallengeRun
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward, RewardKind
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.spending.claims import take_claim_back
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.shop import MONEY
from tests.features.audience.shop import Shop as PlacedOrders

SETTINGS = ProgramSettings()
UTC_ZONE = ZoneInfo("UTC")
_numbers = count(1)


def join(name: str, now: datetime) -> LoyaltyMember:
    user = get_user_model().objects.create(username=name, email=f"{name}@example.com", date_joined=now)
    return enroll(user_id=user.pk, settings=SETTINGS, now=now)


def goods(*lines: tuple[int, int, int]) -> dict[str, Any]:
    """Return lines of (product, category, pieces)."""
    return {
        str(next(_numbers)): as_kept(
            LineFacts(product=product, category=category, categories=frozenset({category})), pieces
        )
        for product, category, pieces in lines
    }


def challenge(now: datetime, zone: ZoneInfo = UTC_ZONE, **fields: Any) -> Challenge:
    """Create one for 3 orders of each month and 50 points, unless `fields` differ."""
    known = {
        "code": f"challenge-{next(_numbers)}",
        "name": "Three orders",
        "period": "month",
        "goal": "orders",
        "target": Decimal(3),
        "points": 50,
    }
    return create_challenge(fields=known | fields, now=now, zone=zone)


def voucher(**facts: Any) -> Reward:
    known = {"name": "5 off", "kind": RewardKind.VOUCHER, "points_cost": 100, "channel_id": 1, "amount": Decimal(5)}
    return Reward.objects.create(**known | facts)


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


class Play:
    """The shop's orders; `look` has challenges follow them, as the task does."""

    def __init__(self, settings: ProgramSettings = SETTINGS) -> None:
        self.orders = PlacedOrders()
        self.known: dict[UUID, OrderDetails] = {}
        self.hands = Hands()
        self.settings = settings

    def pay(self, member: LoyaltyMember, at: datetime, amount: str = "20.00", lines: Any = None, **facts: Any) -> UUID:
        """Place an order that is paid at once; nobody was told of it."""
        order_id = self.orders.place(member.user, amount, at, **facts)
        self.known[order_id] = OrderDetails(at, lines or {})
        return order_id

    def details(self, order_ids: Iterable[UUID]) -> dict[UUID, OrderDetails]:
        return {order_id: self.known[order_id] for order_id in order_ids}

    def tell(self, *order_ids: UUID) -> None:
        """Have profiles read orders, or all."""
        self.orders.read(*order_ids)

    def refund(self, *order_ids: UUID) -> None:
        for order_id in order_ids:
            self.orders.refund(order_id)

    def look(self, now: datetime) -> None:
        """Read all orders, look at whom that concerns, and bring prizes until all are as they should be."""
        self.tell()
        self.follow(now)

    def follow(self, now: datetime) -> None:
        """Do what the task does."""
        announce()
        self.judge(now)
        for _ in range(3):
            self.bring(now)

    def judge(self, now: datetime) -> None:
        news = list(ChallengeNews.objects.all())
        orders = {row.order_id for row in news if row.order_id is not None}
        keep_orders(order_ids=orders, shop=self, money=MONEY)
        plans = planned(Challenge.objects.all())
        for member_id in sorted({row.member_id for row in news}):
            if judge_member(member_id=member_id, plans=plans, settings=self.settings, now=now):
                seen = [row.pk for row in news if row.member_id == member_id]
                ChallengeNews.objects.filter(pk__in=seen).delete()

    def bring(self, now: datetime) -> None:
        for run_id in waiting(after=0, limit=500):
            bring_prize(run_id=run_id, hands=self.hands, settings=self.settings, now=now)


def points(*members: LoyaltyMember) -> list[int]:
    return [LoyaltyMember.objects.get(pk=member.pk).available for member in members]


def done(row: Challenge) -> list[str]:
    """Return who has the prize, by their user's name."""
    runs = ChallengeRun.objects.filter(challenge=row, given=True).order_by("done_at", "member")
    return [run.member.user.username for run in runs]
