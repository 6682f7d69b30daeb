"""Orders kept in memory: the source that reconciliation reads from where there is no Saleor."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from uuid import UUID, uuid4
from weakref import WeakSet

from saleor_loyalty_plugin.domain.orders import OrderGoods, OrderLine, OrderState
from saleor_loyalty_plugin.models import ProgramState

_numbers = count(1)
_shops: WeakSet["Orders"] = WeakSet()


def known_states() -> dict[UUID, OrderState]:
    """Return the states of all orders that are kept in memory."""
    return {order_id: state for shop in _shops for order_id, state in shop.states.items()}


class Orders:
    """A shop's orders. `place` makes one, `change` moves it to another state."""

    def __init__(self) -> None:
        self.states: dict[UUID, OrderState] = {}
        self.bought: dict[UUID, OrderGoods] = {}
        _shops.add(self)

    def place(self, *, user_id: int | None, lines: list[str | OrderLine], paid: bool = True, **facts) -> UUID:
        """Place an order with lines of these gross prices; `facts` override the state's."""
        goods = tuple(
            line if isinstance(line, OrderLine) else OrderLine(str(index), net=Decimal(line), gross=Decimal(line))
            for index, line in enumerate(lines)
        )
        total = facts.pop("total", sum((line.gross for line in goods), Decimal(0)))
        order_id = uuid4()
        state = OrderState(
            order_id=order_id,
            number=next(_numbers),
            user_id=user_id,
            channel_id=1,
            currency="USD",
            created_at=datetime(2026, 1, 15, 12, 0, tzinfo=UTC),
            placed=True,
            confirmed=True,
            void=False,
            fully_paid_once=paid,
            fulfilled=False,
            total=total,
            charged=total if paid else Decimal(0),
        )
        shipping = {name: facts.pop(name) for name in ("shipping_net", "shipping_gross") if name in facts}
        self.states[order_id] = replace(state, **facts)
        self.bought[order_id] = OrderGoods(lines=goods, **shipping)
        return order_id

    def change(self, order_id: UUID, **facts) -> None:
        self.states[order_id] = replace(self.states[order_id], **facts)

    def charge(self, order_id: UUID, amount: str) -> None:
        """Set the charged amount, as a payment or a refund leaves it."""
        state = self.states[order_id]
        charged = Decimal(amount)
        self.change(order_id, charged=charged, fully_paid_once=state.fully_paid_once or charged >= state.total)

    def begin(self) -> None:
        """The program is older than the shop's first order, unless a test says otherwise."""
        ProgramState.objects.update_or_create(
            pk=ProgramState.SINGLETON, defaults={"active_since": datetime(2020, 1, 1, tzinfo=UTC)}
        )

    def customer(self, order_id: UUID) -> list[int]:
        user_id = self.states[order_id].user_id if order_id in self.states else None
        return [] if user_id is None else [user_id]

    def state(self, order_id: UUID) -> OrderState | None:
        return self.states.get(order_id)

    def goods(self, order_id: UUID) -> OrderGoods:
        return self.bought[order_id]

    def earlier_orders(self, order: OrderState) -> int:
        if order.user_id is None:
            return 0
        of_customer = [each for each in self.states.values() if each.user_id == order.user_id]
        there = [each for each in of_customer if not (each.void or each.is_replacement)]
        return len([each for each in there if each.number < order.number])
