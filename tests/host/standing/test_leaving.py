"""Leaving the program, with what checkouts hold and what earlier orders do afterwards (rule 112)."""

from decimal import Decimal

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.errors import LoyaltyError, NotAMemberError
from saleor_loyalty_plugin.host.orders.customers import welcome
from saleor_loyalty_plugin.host.orders.joining import enroll_customers
from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.host.standing import leave_program
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramState, Redemption
from saleor_loyalty_plugin.services.standing.leaving import join
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..ledger import entries
from ..rewards.catalogue import claim

FULL = Decimal("40.00")


@pytest.fixture
def go(customer_user, django_capture_on_commit_callbacks):
    """Have the member leave."""

    def run(points):
        with django_capture_on_commit_callbacks(execute=True):
            leave_program(user_id=customer_user.pk, confirm_points=points)

    return run


def test_what_checkouts_hold_is_freed_and_goes_with_the_rest(filled, catalogue, goods, standing, go, customer_user):
    # given: points and a product
    filled.apply(500)
    claim(filled, catalogue.product(goods.sell("8.00")))
    assert standing() == (2000, 0, 1000)

    # when
    go(3000)

    # then
    assert standing() == (0, 0, 0)
    assert entries()[-1] == ("adjustment", -3000)
    prices = filled.read()
    assert (prices.total, len(prices.lines)) == (FULL, 1)


@pytest.mark.parametrize("points", [0, 2500, 3001])
def test_a_number_that_is_wrong_changes_nothing(points, filled, standing, go):
    # given
    filled.apply(500)

    # when
    with pytest.raises(LoyaltyError) as refused:
        go(points)

    # then
    assert refused.value.field == "confirm_points"
    assert "3000 points" in refused.value.message
    assert (standing(), filled.read().total) == ((2500, 0, 500), Decimal("35.00"))


def test_what_was_begun_to_be_paid_is_ordered_at_the_price_that_was_told(filled, standing, shop, go):
    # given
    filled.apply(500)
    shop.pay(filled.checkout, "35.00")

    # when
    go(2500)
    sweep_holds_task()

    # then
    assert (standing(), filled.read().total) == ((0, 0, 500), Decimal("35.00"))
    order = shop.complete(filled.checkout, client=filled.client)
    assert (order.total_gross_amount, order.charge_status) == (Decimal("35.00"), "full")
    assert standing() == (0, 0, 0)
    assert Redemption.objects.get().state == "captured"


def test_the_tier_is_gone_and_comes_back_with_the_member(filled, gold, go, customer_user):
    # given
    filled.let_prices_expire()
    assert filled.read().total == Decimal("27.00")

    # when
    go(3000)

    # then
    assert filled.read().total == FULL
    join(user_id=customer_user.pk, settings=ProgramSettings(), now=timezone.now())
    filled.let_prices_expire()
    assert filled.read().total == Decimal("27.00")


def test_no_event_and_no_sweep_brings_them_back(filled, shop, go, customer_user):
    # given
    go(3000)
    settings = ProgramSettings(welcome_points=50)
    ProgramState.objects.update_or_create(pk=1, defaults={"enrolled_through_user": 0})

    # when
    welcome(customer_user.pk, settings)
    enroll_customers(settings=settings, limit=100)
    shop.pay(shop.complete(filled.checkout, client=filled.client), "40.00")

    # then
    member = LoyaltyMember.objects.get(user=customer_user)
    assert member.left_at is not None
    assert entries()[1:] == [("adjustment", -3000)]
    with pytest.raises(NotAMemberError):
        go(0)


def test_a_refund_after_leaving_is_posted(filled, shop, go, standing, customer_user):
    # given
    filled.apply(500)
    transaction = shop.pay(filled.checkout, "35.00")
    order = shop.complete(filled.checkout, client=filled.client)
    assert standing() == (2525, 0, 0)
    go(2525)

    # when
    shop.update_transaction(transaction, amountCharged="0.00", amountRefunded="35.00")
    shop.act("orderCancel", order)

    # then: 500 are back, 25 are owed
    assert standing() == (475, 0, 0)
    assert sorted(entries()[-2:]) == [("restoration", 500), ("reversal", -25)]


def test_the_status_counts_who_is_there(filled, go):
    # given
    before = status_in_words(active=True)

    # when
    go(3000)

    # then
    assert "Members: 1. Outstanding points: 3000." in before
    assert "Members: 0. Outstanding points: 0." in status_in_words(active=True)
