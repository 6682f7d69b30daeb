"""Real concurrency on PostgreSQL: orders that take of one budget, and operators who edit it meanwhile (rule 38)."""

from collections import Counter
from decimal import Decimal
from functools import partial

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.campaigns.models import CampaignUse
from saleor_loyalty_plugin.features.campaigns.services.rows import delete_campaign
from saleor_loyalty_plugin.models import OrderAward
from saleor_loyalty_plugin.services.members import enroll
from tests.services.threads import raised, together

from .campaigns import campaign, given, per_order, update_campaign, used

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def customers(db, now, settings_of_program):
    """Thirty members, by their user."""
    users = [get_user_model().objects.create(username=f"customer {index}") for index in range(30)]
    for user in users:
        enroll(user_id=user.pk, settings=settings_of_program, now=now)
    return [user.pk for user in users]


def test_thirty_orders_at_once_against_a_budget_of_1000_reserve_1000(customers, orders, reconcile):
    # given
    row = per_order(70, budget=Decimal(1000))
    placed = [orders.place(user_id=user_id, lines=["10.00"]) for user_id in customers]

    # when
    posted = together(*[partial(reconcile, order) for order in placed])

    # then fourteen took 70, one took the 20 that were left
    assert Counter(posted) == {80: 14, 30: 1, 10: 15}
    assert used(row) == sum(CampaignUse.objects.values_list("points", flat=True)) == 1000


def test_orders_that_take_of_several_budgets_never_wait_for_each_other_for_ever(customers, orders, reconcile):
    # given
    rows = [campaign(factor=Decimal(2), stackable=True, budget=Decimal(50), priority=-index) for index in range(5)]
    placed = [orders.place(user_id=user_id, lines=["10.00"]) for user_id in customers[:12]]
    for order in placed[:4]:
        reconcile(order)
        orders.change(order, void=True)

    # when four return what they took while eight take
    posted = together(*[partial(reconcile, order) for order in placed])

    # then
    assert raised(posted) == []
    reserved = CampaignUse.objects.filter(state="reserved")
    for row in rows:
        assert used(row) == sum(reserved.filter(campaign=row).values_list("points", flat=True)) <= 50


def test_a_member_never_gets_more_of_a_campaign_than_their_limit(customers, orders, reconcile):
    # given
    row = per_order(40, points_per_member_limit=100)
    placed = [orders.place(user_id=customers[0], lines=["10.00"]) for _ in range(8)]

    # when
    posted = together(*[partial(reconcile, order) for order in placed])

    # then
    assert Counter(posted) == {50: 2, 30: 1, 10: 5}
    assert sum(CampaignUse.objects.filter(campaign=row).values_list("points", flat=True)) == 100


@pytest.mark.parametrize("who", ["a guest", "a member"])
def test_one_order_seen_by_eight_workers_takes_once(who, customers, orders, reconcile):
    # given
    row = per_order(70, budget=Decimal(100))
    order = orders.place(user_id=customers[0] if who == "a member" else None, lines=["10.00"])

    # when
    posted = together(*[partial(reconcile, order)] * 8)

    # then
    assert raised(posted) == []
    assert (given(order), used(row)) == ({row.code: 70}, 70)
    assert OrderAward.objects.get().exact_points == 80


def test_a_guests_unconfirmed_order_that_eight_workers_see_confirmed_takes_once(db, orders, reconcile):
    # given
    row = per_order(70, budget=Decimal(100))
    order = orders.place(user_id=None, lines=["10.00"], confirmed=False)
    reconcile(order)
    orders.change(order, confirmed=True)

    # when
    posted = together(*[partial(reconcile, order)] * 8)

    # then
    assert raised(posted) == []
    assert (given(order), used(row)) == ({row.code: 70}, 70)


def test_a_budget_that_is_set_while_orders_take_counts_them_all(customers, orders, reconcile):
    # given
    row = per_order(10)
    placed = [orders.place(user_id=user_id, lines=["10.00"]) for user_id in customers[:12]]
    setting = partial(update_campaign, campaign=row, fields={"budget": Decimal(10_000)})

    # when
    posted = together(*[partial(reconcile, order) for order in placed], setting)

    # then
    assert raised(posted) == []
    assert used(row) == 120


def test_a_campaign_that_is_deleted_while_orders_take_of_it_is_either_kept_or_gave_nothing(
    customers, orders, reconcile
):
    # given
    row = per_order(10)
    placed = [orders.place(user_id=user_id, lines=["10.00"]) for user_id in customers[:6]]

    # when
    together(*[partial(reconcile, order) for order in placed], partial(delete_campaign, campaign=row))
    points = [reconcile(order) for order in placed]

    # then
    assert set(points) <= {0, 10}
    is_kept = type(row).objects.filter(pk=row.pk).exists()
    assert CampaignUse.objects.count() == (6 if is_kept else 0)
    assert not OrderAward.objects.filter(exact_points=20, earned=10).exists()
