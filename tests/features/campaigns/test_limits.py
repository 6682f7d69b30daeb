"""Budget and limits: reserved when the order is frozen, returned when nothing of it is left (rules 38 and 39)."""

from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.db import connection

from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignUse

from .campaigns import X, campaign, given, line, per_order, states, two_lines, update_campaign, used

pytestmark = pytest.mark.django_db
THREE = Decimal(3)


def test_case_j_a_budget_gives_what_it_has_left_and_the_next_order_gets_nothing_of_it(member, orders, reconcile):
    # given
    row = campaign(factor=THREE, products=[X], budget=Decimal(30))

    # when
    first, second = (orders.place(user_id=member.user_id, lines=two_lines()) for _ in range(2))

    # then
    assert (reconcile(first), reconcile(second)) == (79, 49)
    assert (given(first), given(second), used(row)) == ({row.code: 30}, {}, 30)


def test_where_one_has_nothing_left_the_next_best_holds(member, orders, reconcile):
    # given
    best, next_best = campaign(factor=THREE, budget=Decimal(15)), campaign()
    placed = [orders.place(user_id=member.user_id, lines=["10.00"]) for _ in range(2)]

    # then
    assert [reconcile(order) for order in placed] == [25, 20]
    assert [given(order) for order in placed] == [{best.code: 15}, {next_best.code: 10}]


def test_a_budget_is_reserved_before_the_order_is_paid(member, orders, reconcile):
    # given
    row = per_order(100, budget=Decimal(100))

    # when
    order = orders.place(user_id=member.user_id, lines=["10.00"], paid=False)
    reconcile(order)

    # then
    assert used(row) == 100
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 10
    orders.charge(order, "10.00")
    assert reconcile(order) == 110
    assert used(row) == 100


@pytest.mark.parametrize(
    ("_case", "change", "state", "left"),
    [
        ("cancelled", {"void": True}, "void", 0),
        ("cancelled and refunded", {"void": True, "charged": Decimal(0)}, "void", 0),
        ("refunded in full", {"charged": Decimal(0)}, "taken_back", 0),
        ("refunded but for a hundredth of a point", {"charged": Decimal("0.0001")}, "taken_back", 0),
        ("refunded in part", {"charged": Decimal("5.00")}, "reserved", 100),
    ],
)
def test_it_is_returned_when_nothing_that_the_order_earned_is_left(
    _case, change, state, left, member, orders, reconcile
):
    # given
    row = per_order(100, budget=Decimal(100))
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(order)

    # when
    orders.change(order, **change)
    reconcile(order)

    # then
    assert (states(order), used(row)) == ([state], left)


def test_an_order_that_lives_again_takes_its_own_again_above_the_budget_if_need_be(member, orders, reconcile):
    # given
    row = per_order(100, budget=Decimal(100))
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(order)
    orders.change(order, void=True)
    reconcile(order)
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 110

    # when
    orders.change(order, void=False)

    # then
    assert reconcile(order) == 110
    assert used(row) == 200
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 10


def test_points_per_member_are_each_members_own(member, other_member, orders, reconcile):
    # given
    per_order(100, points_per_member_limit=150)

    # then
    mine = [orders.place(user_id=member.user_id, lines=["10.00"]) for _ in range(3)]
    others = orders.place(user_id=other_member.user_id, lines=["10.00"])
    assert [reconcile(order) for order in mine] == [110, 60, 10]
    assert reconcile(others) == 110

    # when
    orders.change(mine[0], void=True)
    reconcile(mine[0])

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 110


def test_times_per_member_count_orders_that_are_not_void_in_which_it_gave_something(member, orders, reconcile):
    # given
    campaign(products=[X], times_per_member_limit=1)

    def place(amount="10.00"):
        return orders.place(user_id=member.user_id, lines=[line(amount)])

    # then less than a point is none
    assert reconcile(place("0.49")) == 0
    first = place()
    assert (reconcile(first), reconcile(place())) == (20, 10)

    # when refunded in full, it was a time still; when cancelled it was none
    orders.charge(first, "0.00")
    reconcile(first)
    assert reconcile(place()) == 10
    orders.change(first, void=True)
    reconcile(first)
    assert reconcile(place()) == 20


def test_first_orders_are_those_before_which_fewer_were_placed_that_are_not_void(member, orders, reconcile):
    # given
    per_order(100, first_orders=2)
    points = []

    # when
    cancelled = orders.place(user_id=member.user_id, lines=["10.00"], void=True)
    for _ in range(3):
        points.append(reconcile(orders.place(user_id=member.user_id, lines=["10.00"])))

    # then
    assert reconcile(cancelled) == 0
    assert points == [110, 110, 10]


def test_goods_that_earn_nothing_on_the_first_order_earn_on_the_next(member, orders, reconcile):
    # given
    campaign(factor=Decimal(0), first_orders=1)

    # then
    assert [reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) for _ in range(2)] == [0, 10]


def test_a_budget_that_is_lowered_below_what_is_used_gives_nothing_and_takes_nothing_back(member, orders, reconcile):
    # given
    row = per_order(80, budget=Decimal(100))
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(order)

    # when
    update_campaign(campaign=row, fields={"budget": Decimal(50)})

    # then
    assert (reconcile(order), used(row)) == (0, 80)
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 10


def test_a_campaign_that_gets_a_budget_later_has_used_what_it_gave(member, orders, reconcile):
    # given
    row = per_order(80)
    kept, cancelled = (orders.place(user_id=member.user_id, lines=["10.00"]) for _ in range(2))
    for order in (kept, cancelled):
        reconcile(order)
    orders.change(cancelled, void=True)
    reconcile(cancelled)

    # when
    update_campaign(campaign=row, fields={"budget": Decimal(100)})

    # then
    assert used(row) == 80
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 30

    # when it loses the budget and gets one again
    update_campaign(campaign=row, fields={"budget": None})
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"])) == 90
    update_campaign(campaign=row, fields={"budget": Decimal(1000)})

    # then
    assert used(row) == 180


def test_the_database_keeps_what_is_used_whatever_is_done_to_the_rows(member, orders, reconcile):
    # given
    row = per_order(80, budget=Decimal(1000))
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(order)

    # then
    CampaignUse.objects.update(points=50)
    assert used(row) == 50
    CampaignUse.objects.all().delete()
    assert used(row) == 0


@pytest.fixture
def world(member, orders, reconcile):
    """Fifty campaigns that fit, ten of them with a budget and with limits of the member."""
    for index in range(50):
        limits = {"budget": Decimal(1000), "times_per_member_limit": 9, "first_orders": 5} if index % 5 == 0 else {}
        campaign(factor=Decimal(2) + index, **limits)
    return SimpleNamespace(member=member, orders=orders, reconcile=reconcile)


def queries(world, **facts) -> int:
    order = world.orders.place(user_id=world.member.user_id, lines=two_lines(), **facts)
    before = len(connection.queries_log)
    world.reconcile(order)
    return len(connection.queries_log) - before


def test_campaigns_cost_a_new_order_three_queries_and_none_where_there_are_none(world):
    # given
    connection.force_debug_cursor = True
    queries(world)
    with_campaigns = queries(world)
    Campaign.objects.update(active=False)

    # when
    without = queries(world)
    Campaign.objects.filter(uses=None).delete()
    CampaignUse.objects.all().delete()
    Campaign.objects.all().delete()

    # then
    assert queries(world) == without
    assert with_campaigns <= without + 3
    connection.force_debug_cursor = False


def test_an_unchanged_order_costs_what_it_costs_without_campaigns(world, django_assert_num_queries):
    # given
    order = world.orders.place(user_id=world.member.user_id, lines=two_lines())
    world.reconcile(order)
    plain = world.orders.place(user_id=world.member.user_id, lines=two_lines(), is_replacement=True)
    world.reconcile(plain)

    # then
    with django_assert_num_queries(2):
        world.reconcile(plain)
    with django_assert_num_queries(2):
        world.reconcile(order)
