"""What moved points, month by month."""

from datetime import UTC, datetime

import pytest

from saleor_loyalty_plugin.features.books.selectors.by_month import movements
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

JANUARY, FEBRUARY, MARCH = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 2, 3))
SETTINGS = ProgramSettings()


@pytest.fixture
def moved(django_user_model):
    """100 points are earned in January in channel 1, 40 given by hand at the first moment of February."""
    user = django_user_model.objects.create(username="ada")
    enroll(user_id=user.pk, settings=SETTINGS, now=JANUARY)
    orders = Orders()
    orders.begin()
    order_id = orders.place(user_id=user.pk, lines=["100.00"])
    in_january = datetime(2026, 1, 15, 12, tzinfo=UTC)
    reconcile_order(order_id=order_id, source=orders, settings=SETTINGS, now=in_january)
    adjust_points(user_id=user.pk, points=40, reason="gift", idempotency_key="k", settings=SETTINGS, now=FEBRUARY)


@pytest.mark.django_db
def test_points_are_in_the_month_that_moved_them(moved):
    assert movements([JANUARY, FEBRUARY, MARCH]) == [{"earn": 100}, {"adjustment": 40}]


@pytest.mark.django_db
@pytest.mark.parametrize(("channel_id", "january"), [(1, {"earn": 100}), (2, {})])
def test_a_channel_has_what_its_orders_moved(channel_id, january, moved):
    assert movements([JANUARY, FEBRUARY, MARCH], channel_id=channel_id) == [january, {}]
