"""The story's shop without Saleor: the services on PostgreSQL, orders kept in memory."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from django.db.models import Sum
from django.utils import timezone

from saleor_loyalty_plugin.domain.worth import worth
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, LoyaltyTransaction, OrderAward
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.terms import Terms, effective_terms
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from ..stories.story import LedgerRow, Points, Program, Purchase, total_of
from .goods import DELIVERIES, GOODS

CHANNEL_IDS = {"USD": 1, "PLN": 2}


class PlainShop:
    """Calls the services that the plugin's hooks call in Saleor."""

    def __init__(self, user_id: int) -> None:
        self.user_id = user_id
        self.settings = ProgramSettings()
        self.orders = Orders()

    @property
    def member(self) -> LoyaltyMember:
        return LoyaltyMember.objects.get(user_id=self.user_id)

    def join(self) -> None:
        enroll(user_id=self.user_id, settings=self.settings, now=timezone.now())

    def program(self, currency: str) -> Program:
        terms = self._terms(currency)
        settings = self.settings
        return Program(
            settings.program_name, terms.points_per_currency_unit, terms.point_value, settings.expires_after_days
        )

    def _terms(self, currency: str) -> Terms:
        own = ChannelTerms.objects.filter(channel_id=CHANNEL_IDS[currency]).first()
        return effective_terms(own, self.settings)

    def buy(self, currency: str, goods: Sequence[str], delivery: str) -> Purchase:
        shipping = DELIVERIES[delivery].prices[currency]
        order_id = self.orders.place(
            user_id=self.user_id,
            lines=[str(GOODS[good].prices[currency]) for good in goods],
            paid=False,
            total=total_of(currency, goods, delivery),
            currency=currency,
            channel_id=CHANNEL_IDS[currency],
            created_at=timezone.now(),
            shipping_net=shipping,
            shipping_gross=shipping,
        )
        state = self.orders.states[order_id]
        self._charge(order_id, state.total)
        return Purchase(str(order_id), state.number, state.total)

    def refund(self, purchase: Purchase, amount: Decimal) -> None:
        order_id = UUID(purchase.order_id)
        self._charge(order_id, self.orders.states[order_id].charged - amount)

    def _charge(self, order_id: UUID, amount: Decimal) -> None:
        self.orders.charge(order_id, str(amount))
        reconcile_order(order_id=order_id, source=self.orders, settings=self.settings, now=timezone.now())

    def adjust(self, points: int, reason: str, key: str) -> None:
        adjust_points(
            user_id=self.user_id,
            points=points,
            reason=reason,
            idempotency_key=key,
            settings=self.settings,
            now=timezone.now(),
        )

    def points(self, currency: str) -> Points:
        member = self.member
        balance = balances_at([member], timezone.now())[member.pk]
        lifetime = OrderAward.objects.filter(member=member).aggregate(earned=Sum("earned"))["earned"] or 0
        value = worth(balance.available, self._terms(currency).point_value, fraction_digits=2)
        return Points(balance.available, balance.pending, lifetime, value)

    def earned(self, purchase: Purchase) -> int:
        return OrderAward.objects.get(order_id=purchase.order_id).earned

    def ledger(self) -> list[LedgerRow]:
        return [
            LedgerRow(
                when=f"{row.created_at:%Y-%m-%d %H:%M}",
                kind=row.kind.upper(),
                order=self.orders.states[row.order_id].number if row.order_id else None,
                points=row.points,
                balance=row.balance,
                reason=row.reason or None,
            )
            for row in LoyaltyTransaction.objects.filter(member=self.member)
        ]
