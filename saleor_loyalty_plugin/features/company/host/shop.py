"""Customers and their orders as referrals ask for them, always from the writer."""

from collections.abc import Collection, Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from saleor.account.models import Address, User
from saleor.order.models import Order

from ....domain.orders import OrderState
from ....host.databases import WRITER
from ....host.orders.payments import paid_at
from ....host.orders.states import states_with_refunds
from ....host.program.money import money_of_program
from ....settings import ProgramSettings
from ...audience.host.shop import SaleorShop
from ..referrals.rules.judging import FriendOrder
from ..referrals.rules.likeness import Person


class ReferralShop:
    """The `Shop` that reads Saleor's own tables."""

    def __init__(self, settings: ProgramSettings) -> None:
        self.settings = settings

    def orders_of(self, user_id: int) -> list[FriendOrder]:
        email = User.objects.using(WRITER).filter(pk=user_id).values_list("email", flat=True).first()
        theirs = Q(user_id=user_id)
        if email:
            # As Saleor itself matches guests' orders, and in small letters.
            theirs |= Q(user=None, user_email__in={email, email.lower()})
        return self._orders(Order.objects.using(WRITER).filter(theirs))

    def order(self, order_id: UUID) -> FriendOrder | None:
        return next(iter(self._orders(Order.objects.using(WRITER).filter(pk=order_id))), None)

    def person(self, user_id: int, order_id: UUID | None = None) -> Person:
        user = User.objects.using(WRITER).get(pk=user_id)
        addresses = list(user.addresses.using(WRITER)) + _addresses_of(order_id)
        return Person(
            email=user.email,
            last_names=tuple({user.last_name, *(address.last_name for address in addresses)}),
            phones=tuple(str(address.phone) for address in addresses if address.phone),
            addresses=tuple(_text(address) for address in addresses),
        )

    def _orders(self, orders: QuerySet[Order]) -> list[FriendOrder]:
        states = [state for state in states_with_refunds(orders) if state.placed and not state.is_replacement]
        paid = [state.order_id for state in states if state.fully_paid_once and state.confirmed]
        left, moments = self._left(paid), paid_at(paid)
        return [_as_friend_order(state, left, moments) for state in states]

    def _left(self, order_ids: Collection[UUID]) -> dict[UUID, Decimal]:
        """Return what is left of orders' goods after discounts and refunds, in the program's currency."""
        if not order_ids:
            return {}
        money = money_of_program(self.settings)
        facts = SaleorShop(self.settings).orders(order_ids)
        return {each.order_id: money.of_channel(each.paid_base, each.channel_id) for each in facts}


def _as_friend_order(state: OrderState, left: dict[UUID, Decimal], moments: dict[UUID, datetime]) -> FriendOrder:
    is_paid = state.order_id in left
    return FriendOrder(
        order_id=state.order_id,
        placed_at=state.placed_at,
        # An order made by orderBulkCreate has no event of its payment.
        paid_at=moments.get(state.order_id, state.placed_at) if is_paid else None,
        left=left.get(state.order_id, Decimal(0)),
        refunded=is_paid and state.total > 0 and state.charged <= 0,
        void=state.void,
    )


def _addresses_of(order_id: UUID | None) -> list[Address]:
    if order_id is None:
        return []
    orders = Order.objects.using(WRITER).select_related("shipping_address", "billing_address")
    order: Any = orders.filter(pk=order_id).first()
    found: Iterable[Any] = (order.shipping_address, order.billing_address) if order is not None else ()
    return [address for address in found if address is not None]


def _text(address: Address) -> str:
    parts = (address.street_address_1, address.street_address_2, address.postal_code, address.city)
    return " ".join((*parts, str(address.country.code)))
