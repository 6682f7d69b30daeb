"""The challenges of a member with 1,000 orders (50 ms, measured where the machine is quiet: `make bench`)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from saleor_loyalty_plugin.features.audience.models import PlacedOrder
from saleor_loyalty_plugin.features.play.challenges.selectors import planned
from saleor_loyalty_plugin.features.play.challenges.services.judging import judge_member
from saleor_loyalty_plugin.features.play.models import Challenge, CountedOrder

from .playing import SETTINGS, challenge

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 5, 12, tzinfo=UTC)


def order(member, number):
    placed = [
        PlacedOrder(
            order_id=uuid4(),
            member=member,
            placed_at=NOW - timedelta(hours=each),
            channel_id=1,
            currency="USD",
            paid_base=10,
            counted=True,
        )
        for each in range(number)
    ]
    PlacedOrder.objects.bulk_create(placed)
    CountedOrder.objects.bulk_create(
        CountedOrder(order_id=each.order_id, paid_at=each.placed_at, worth=1, goods={}) for each in placed
    )


def test_so_many_orders_and_challenges_cost_no_more_queries(ada, django_assert_num_queries):
    # given
    for number in range(6):
        challenge(
            NOW,
            goal="streak" if number else "pieces",
            streak_of="week" if number else "",
            target=Decimal(900),
            period="once",
            starts_at=NOW - timedelta(days=90),
        )
    order(ada, 1000)
    plans = planned(Challenge.objects.all())

    # then the member is locked, and accounts of theirs, runs and orders are read
    with django_assert_num_queries(6):
        assert judge_member(member_id=ada.pk, plans=plans, settings=SETTINGS, now=NOW)
