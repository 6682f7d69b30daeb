"""What points cost an order's calculation in the database: nothing where there are none."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.order.models import Order

from saleor_loyalty_plugin.host.pricing.orders.calculation import CALCULATION_SEAMS
from saleor_loyalty_plugin.host.pricing.orders.tax_apps import TAX_APP_SEAMS

from ..pricing.test_queries import STATEMENTS
from ..pricing.test_renamed_places import without  # noqa: F401


@pytest.fixture
def count():
    """Have an order computed anew by a query of staff, and return its statements."""

    def run(staff) -> int:
        Order.objects.filter(pk=staff.order.pk).update(should_refresh_prices=True)
        with CaptureQueriesContext(connection) as queries:
            staff.read()
        assert staff.order.should_refresh_prices is False
        return len([query for query in queries if query["sql"].startswith(STATEMENTS)])

    return run


def test_an_order_without_points_costs_nothing_more(cart, goods, place, count, without):  # noqa: F811
    # given
    cart.open((goods.sell("10.00", "digital"), 2), (goods.sell("5.00", "digital"), 1))
    staff = place(cart)
    count(staff)
    with_places = count(staff)

    # when
    without([*CALCULATION_SEAMS, *TAX_APP_SEAMS])

    # then
    assert with_places == count(staff)


def test_points_that_stay_cost_two_reads(ordered, count, without):  # noqa: F811
    # given
    staff = ordered(("10.00", 2), ("5.00", 1))
    count(staff)
    with_places = count(staff)

    # when
    without([*CALCULATION_SEAMS, *TAX_APP_SEAMS])

    # then
    assert with_places == count(staff) + 2
