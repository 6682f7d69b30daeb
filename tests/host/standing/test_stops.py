"""Stops for an incident, as the Dashboard sets them (rule 113)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.host.orders.waiting import award_waiting
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.tasks import award_waiting_task, welcome_waiting_task

from ..ledger import entries
from ..rewards.catalogue import refused
from .test_suspended import asked

FULL = Decimal("40.00")


@pytest.fixture
def orders(cart, goods, shop):
    """Place paid orders of 10.00, 20.00 ... while earning is off."""

    def place(count):
        thing = goods.sell("10.00")
        for number in range(1, count + 1):
            cart.open((thing, number))
            cart.deliver()
            shop.pay(cart.checkout, f"{10 * number + 10}.00")
            shop.complete(cart.checkout, client=cart.client)

    return place


def test_orders_placed_meanwhile_are_awarded_by_the_sweep_under_their_own_terms(
    program, orders, standing, customer_user
):
    # given
    program(earning_active="false")
    orders(2)
    award_waiting_task()
    assert (standing(), OrderAward.objects.filter(waits=True).count()) == ((3000, 0, 0), 2)

    # when
    program(points_per_currency_unit="9")
    award_waiting_task()
    award_waiting_task()

    # then
    assert entries()[1:] == [("earn", 10), ("earn", 20)]
    assert standing() == (3030, 0, 0)


def test_the_sweep_takes_a_bounded_number_at_once_and_goes_on_behind_what_fails(
    program, orders, standing, monkeypatch, django_assert_num_queries
):
    # given
    program(earning_active="false")
    orders(3)
    program()
    first = OrderAward.objects.earliest("pk").order_id

    # when: the first of them fails
    from saleor_loyalty_plugin.host.orders import waiting

    reconcile = waiting.reconcile
    monkeypatch.setattr(
        waiting, "reconcile", lambda order_id, settings: order_id != first and reconcile(order_id, settings)
    )
    last = award_waiting(settings=ProgramSettings(), limit=2)
    end = award_waiting(settings=ProgramSettings(), limit=2, after=last)

    # then
    assert (last, end, standing()) == (OrderAward.objects.order_by("pk")[1].pk, None, (3050, 0, 0))
    assert OrderAward.objects.get(waits=True).order_id == first
    # and nothing that waits is one query
    OrderAward.objects.update(waits=False)
    with django_assert_num_queries(1):
        assert award_waiting(settings=ProgramSettings(), limit=2) is None


def test_who_joins_meanwhile_is_welcomed_by_the_sweep(program, shop):
    # given
    program(earning_active="false", welcome_points="50")
    query = 'mutation { customerCreate(input: {email: "new@example.com"}) { errors { field } } }'
    shop.run(query)
    member = LoyaltyMember.objects.get(user__email="new@example.com")
    welcome_waiting_task()
    assert (member.available, member.welcome_waits) == (0, True)

    # when
    program(welcome_points="50")
    welcome_waiting_task()

    # then
    member.refresh_from_db()
    assert (member.available, member.welcome_waits) == (50, False)


def test_spending_that_is_off_leaves_what_is_held_and_the_tier(program, filled, gold, catalogue, goods, standing, shop):
    # given
    filled.apply(500)
    reward, voucher = catalogue.product(goods.sell("8.00")), catalogue.voucher()

    # when
    program(spending_active="false")

    # then
    assert filled.refused(600) == [("id", "PROGRAM_INACTIVE")]
    assert refused(filled, reward) == refused(filled, voucher, keep=True) == [("reward", "PROGRAM_INACTIVE")]
    filled.let_prices_expire()
    assert filled.read().total == Decimal("22.00")
    assert asked(filled)[1] == 0
    filled.complete()
    assert standing() == (2500, 0, 0)


def test_points_can_be_given_back_while_spending_is_off(program, filled, standing):
    # given
    filled.apply(500)
    program(spending_active="false")

    # when
    prices = filled.remove_points()

    # then
    assert (prices.total, standing()) == (FULL, (3000, 0, 0))
