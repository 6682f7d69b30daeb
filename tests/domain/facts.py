"""Plain values for the tests of the rules: an order's state, its goods, and lots by day."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.lots import LotState
from saleor_loyalty_plugin.domain.orders import OrderGoods, OrderLine, OrderState

START = datetime(2026, 1, 1, tzinfo=UTC)
ORDER = UUID(int=1)
OTHER_ORDER = UUID(int=2)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def state(**facts) -> OrderState:
    """Return a placed, confirmed order of 100.00 that is fully paid; `facts` override."""
    known = {
        "order_id": ORDER,
        "number": 1,
        "user_id": 1,
        "channel_id": 1,
        "currency": "USD",
        "created_at": START,
        "placed": True,
        "confirmed": True,
        "void": False,
        "fully_paid_once": True,
        "fulfilled": False,
        "total": Decimal("100.00"),
        "charged": Decimal("100.00"),
    }
    return OrderState(**{**known, **facts})


def goods(*gross: str, **facts) -> OrderGoods:
    """Return goods with one line per gross price."""
    lines = [OrderLine(str(index), net=Decimal(price), gross=Decimal(price)) for index, price in enumerate(gross)]
    return OrderGoods(lines=tuple(lines), **facts)


def lot(lot_id: int, remaining: int, *, available: int = 0, expires: int | None = None, **facts) -> LotState:
    """Return a lot that becomes available and expires on these days."""
    expires_at = None if expires is None else day(expires)
    return LotState(lot_id, remaining, available_at=day(available), expires_at=expires_at, **facts)


prices = st.decimals(min_value=0, max_value=100_000, places=2)
rates = st.decimals(min_value=0, max_value=1000, places=4)
multipliers = st.decimals(min_value="0.0001", max_value=10, places=4)
shares = st.fractions(min_value=0, max_value=1)


@st.composite
def lots_of_a_member(draw, *, most: int = 6) -> list[LotState]:
    """Draw open lots as a ledger may hold them: some pending, some dated, each expiring after it became available."""
    lots = []
    for lot_id in range(1, draw(st.integers(0, most)) + 1):
        available = draw(st.integers(0, 20))
        lifetime = draw(st.none() | st.integers(1, 20))
        lots.append(
            lot(
                lot_id,
                draw(st.integers(1, 100)),
                available=available,
                expires=None if lifetime is None else available + lifetime,
                released=draw(st.booleans()),
                order_id=draw(st.sampled_from([None, ORDER, OTHER_ORDER])),
            )
        )
    return lots
