"""What a member who is held out earns: as if there were no campaign (rule 40)."""

from dataclasses import replace

import pytest

from saleor_loyalty_plugin.models import ProgramState
from tests.features.campaigns.campaigns import campaign, given, per_order, update_campaign
from tests.services.ledger import balance

from .crowd import put_on_a_side, salt_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def doubling():
    """Twice the points, and a tenth of the members held out."""
    return campaign(code="twice", holdout_percent=10)


@pytest.mark.parametrize(("held_out", "points"), [(True, 10), (False, 20)])
def test_who_is_held_out_earns_as_if_there_were_no_campaign(held_out, points, doubling, member, orders, reconcile):
    # given
    put_on_a_side(doubling, member, held_out=held_out)

    # when
    order = orders.place(user_id=member.user_id, lines=["10.00"])

    # then
    assert reconcile(order) == points
    assert given(order) == ({} if held_out else {"twice": 10})


def test_the_next_best_campaign_holds_for_who_is_held_out(doubling, member, orders, reconcile):
    # given
    put_on_a_side(doubling, member, held_out=True)
    per_order(5, code="five")

    # when
    order = orders.place(user_id=member.user_id, lines=["10.00"])

    # then
    assert reconcile(order) == 15
    assert given(order) == {"five": 5}


def test_a_guest_is_on_no_side(doubling, member, orders, reconcile):
    # given
    put_on_a_side(doubling, member, held_out=True)
    order = orders.place(user_id=None, lines=["10.00"])
    reconcile(order)

    # then
    assert given(order) == {"twice": 10}


def test_a_higher_percentage_holds_out_for_orders_from_then_on(doubling, member, orders, reconcile):
    # given
    put_on_a_side(doubling, member, held_out=False)
    before = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(before)
    update_campaign(campaign=doubling, fields={"holdout_percent": 50})
    doubling.refresh_from_db()
    put_on_a_side(doubling, member, held_out=True)

    # when
    after = orders.place(user_id=member.user_id, lines=["10.00"])

    # then
    assert reconcile(after) == 10
    assert balance(member) == (30, 0)


@pytest.mark.parametrize(("percent", "points"), [(0, 25), (50, 10)])
def test_who_is_held_out_of_the_program_gets_no_campaign(
    percent, points, member, orders, reconcile, settings_of_program
):
    # given
    campaign(code="twice")
    per_order(5)
    orders.begin()
    ProgramState.objects.update(holdout_salt=salt_for(member, 50, held_out=True))
    settings = replace(settings_of_program, program_holdout_percent=percent)

    # when
    order = orders.place(user_id=member.user_id, lines=["10.00"])

    # then
    assert reconcile(order, settings=settings) == points
