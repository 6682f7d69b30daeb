"""Whatever happens to an order on a real Saleor, and whatever of it is heard: in the end the ledger is what it says.

`make test-machines` plays longer.
"""

import os
from datetime import timedelta
from decimal import Decimal

import pytest
from saleor.order.models import Order

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.domain.earning import points_due
from saleor_loyalty_plugin.domain.redemption import points_restored, points_used
from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.models import OrderAward, Redemption
from saleor_loyalty_plugin.services.earning.awards import terms_of
from tests.services.invariants import check_ledger, check_proof

from .orders_machine import BusyStaff, sweep_everything
from .staff import points_off

pytestmark = pytest.mark.long

EXAMPLES = int(os.environ.get("LOYALTY_MACHINE_EXAMPLES", "12"))


@pytest.fixture
def expiring(channel):
    channel.expire_orders_after = 60
    channel.delete_expired_orders_after = timedelta(days=1)
    channel.save()


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_points_spent_less_restored_are_what_the_order_says(
    seed, cart, goods, confirmed_by_hand, expiring, shop, warehouse, monkeypatch
):
    # given an order of 37.00 and delivery that points paid a part of
    variants = [goods.sell(price) for price in ("10.00", "7.00", "0.99")]
    cart.open((variants[0], 3), (variants[1], 1))
    cart.deliver()
    cart.apply((100, 500, 3000)[seed % 3])
    cart.complete()
    order = Order.objects.get()
    staff = BusyStaff(shop.client, order, variants, warehouse, seed)

    # when
    done = staff.live(10, monkeypatch)
    sweep_everything()
    sweep_everything()

    # then
    check_ledger()
    check_proof()
    redemption = Redemption.objects.get()
    state = SaleorOrders().state(order.pk)
    if state is None:
        # Deleted because it expired unpaid.
        assert redemption.restored == redemption.points, done
        return
    order.refresh_from_db()
    assert points_off(order) <= order.undiscounted_total_gross_amount - order.total_gross_amount, done
    points = points_used(points_off(order), redemption.point_value, held=MAX_POINTS)
    assert redemption.points == points, done
    assert redemption.restored == points_restored(points, state), done
    award = OrderAward.objects.filter(order_id=order.pk).first()
    if award is not None:
        assert award.earned == points_due(award.base or Decimal(0), terms_of(award), state), done
