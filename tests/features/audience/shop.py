"""A shop of plain values, which profiles are read from."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from itertools import count
from uuid import UUID, uuid4

from saleor_loyalty_plugin.domain.orders import LineFacts, OrderLine
from saleor_loyalty_plugin.domain.program_money import Channel, ProgramMoney, program_money
from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.features.audience.services.orders import OrderFacts, keep_orders

USD = Channel(number=1, currency="USD")
MONEY = program_money([USD], currency="", rate=Decimal(1))
_numbers = count(1)


class Shop:
    """A shop's orders. `place` makes one, `change` moves it to another state, `read` has the profiles follow."""

    def __init__(self) -> None:
        self.known: dict[UUID, OrderFacts] = {}

    def place(self, user, amount: str, at: datetime, **facts) -> UUID:
        """Place an order that is paid and counts, unless `facts` say otherwise; a guest's without a user."""
        order = OrderFacts(
            order_id=uuid4(),
            user_id=user and user.pk,
            placed_at=at,
            channel_id=1,
            currency="USD",
            paid_base=Decimal(amount),
            counted=True,
        )
        self.known[order.order_id] = replace(order, **facts)
        return order.order_id

    def change(self, order_id: UUID, **facts) -> None:
        self.known[order_id] = replace(self.known[order_id], **facts)

    def refund(self, order_id: UUID) -> None:
        """Refund an order in full."""
        self.change(order_id, paid_base=Decimal(0), counted=False)

    def read(self, *order_ids: UUID, money: ProgramMoney = MONEY) -> None:
        """Read these orders, or all."""
        keep_orders(order_ids=order_ids or list(self.known), shop=self, money=money)

    def customers(self, order_ids) -> set[int]:
        return {order.user_id for order in self.orders(order_ids) if order.user_id is not None}

    def orders(self, order_ids) -> list[OrderFacts]:
        return [self.known[order_id] for order_id in order_ids if order_id in self.known]


def line(product: int | None, category: int | None = None) -> OrderLine:
    facts = LineFacts(product=product, category=category)
    return OrderLine(str(next(_numbers)), net=Decimal(1), gross=Decimal(1), facts=facts)


def profile_of(member) -> Profile:
    return Profile.objects.get(member=member)
