"""An order keeps the terms and the lines that it was placed with (rules 1, 2 and 4)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.orders import AwardOn, OrderGoods, OrderLine
from saleor_loyalty_plugin.models import ChannelTerms, OrderAward, PointsLot, ProgramState
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, tables

TAXED = OrderLine("1", net=Decimal("100.00"), gross=Decimal("123.00"))


@pytest.mark.parametrize(
    ("_case", "later"),
    [
        ("rate", ProgramSettings(points_per_currency_unit=Decimal(5))),
        ("award on", ProgramSettings(award_on=AwardOn.FULFILLED)),
        ("net", ProgramSettings(earn_on_net=True)),
        ("delivery", ProgramSettings(earn_on_shipping=True)),
    ],
)
def test_settings_that_change_before_the_order_is_paid_do_not_count_for_it(_case, later, member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=[TAXED], paid=False, shipping_gross=Decimal("9.00"))
    reconcile(order)

    # when
    orders.charge(order, "123.00")

    # then
    assert reconcile(order, settings=later) == 123


def test_days_that_change_before_the_order_is_paid_do_not_count_for_it(member, orders, reconcile, now):
    # given
    placed_under = ProgramSettings(pending_days=14, expires_after_days=30)
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order, settings=placed_under)
    orders.charge(order, "100.00")

    # when
    reconcile(order, settings=ProgramSettings(pending_days=0, expires_after_days=0))

    # then
    lot = PointsLot.objects.get()
    assert (lot.available_at, lot.expires_at) == (now + timedelta(days=14), now + timedelta(days=44))


def test_a_refund_is_computed_from_the_terms_of_the_award(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["50.00"])
    reconcile(order)
    orders.charge(order, "0.00")

    # then
    assert reconcile(order, settings=ProgramSettings(points_per_currency_unit=Decimal(2))) == -50


def test_a_channel_has_a_rate_of_its_own(member, orders, reconcile):
    # given
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal("0.25"))
    ChannelTerms.objects.create(channel_id=8)

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=["399.00"], channel_id=7)) == 99
    assert reconcile(orders.place(user_id=member.user_id, lines=["399.00"], channel_id=8)) == 399
    assert reconcile(orders.place(user_id=member.user_id, lines=["399.00"], channel_id=9)) == 399


def test_an_order_of_a_channel_that_is_switched_off_never_earns(member, orders, reconcile):
    # given
    terms = ChannelTerms.objects.create(channel_id=7, active=False, points_per_currency_unit=Decimal(2))
    order = orders.place(user_id=member.user_id, lines=["100.00"], channel_id=7)
    assert reconcile(order) == 0

    # when
    terms.active = True
    terms.save()

    # then
    assert reconcile(order) == 0
    assert entries(member) == []
    assert reconcile(orders.place(user_id=member.user_id, lines=["100.00"], channel_id=7)) == 200


def test_switching_a_channel_off_takes_nothing_from_orders_placed_before(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], channel_id=7)
    reconcile(order)
    ChannelTerms.objects.create(channel_id=7, active=False)

    # then
    assert reconcile(order) == 0
    orders.charge(order, "40.00")
    assert reconcile(order) == -60


def test_the_lines_of_an_unconfirmed_order_may_still_change(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], confirmed=False)
    reconcile(order)
    assert OrderAward.objects.get().base is None

    # when
    orders.bought[order] = OrderGoods(lines=(OrderLine("2", net=Decimal("40.00"), gross=Decimal("40.00")),))
    orders.change(order, confirmed=True, total=Decimal("40.00"), charged=Decimal("40.00"))

    # then
    assert reconcile(order, settings=ProgramSettings(points_per_currency_unit=Decimal(9))) == 40
    assert OrderAward.objects.get().lines == [{"line": "2", "amount": "40.00"}]


def test_the_lines_of_a_confirmed_order_are_those_of_the_confirmation(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)

    # when
    orders.bought[order] = OrderGoods(lines=())
    orders.charge(order, "50.00")

    # then
    assert reconcile(order) == -50
    assert OrderAward.objects.get().lines == [{"line": "0", "amount": "100.00"}]


def test_an_unconfirmed_order_that_is_cancelled_freezes_nothing_and_earns_nothing(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], confirmed=False)
    reconcile(order)

    # when
    orders.change(order, void=True)

    # then
    assert reconcile(order) == 0
    assert OrderAward.objects.get().base is None
    assert balance(member) == (0, 0)


def test_nothing_earns_before_it_is_written_where_the_program_begins(member, orders, reconcile, monkeypatch):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    monkeypatch.setattr(orders, "begin", lambda: None)

    # then
    for state in (None, {}, {"last_order_before": 0}):
        ProgramState.objects.all().delete()
        if state is not None:
            ProgramState.objects.create(pk=1, **state)
        assert reconcile(order) == 0
        assert not OrderAward.objects.exists()


def test_orders_from_before_the_program_earn_nothing(member, orders, reconcile, now):
    # given
    old, new = (orders.place(user_id=member.user_id, lines=["100.00"]) for _ in range(2))
    ProgramState.objects.create(pk=1, active_since=now, last_order_before=orders.states[old].number)
    before = tables()

    # then
    assert reconcile(old) == 0
    assert tables() == before
    assert reconcile(new) == 100


def test_an_order_that_was_seen_before_the_program_was_switched_on_again_keeps_earning(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order)
    ProgramState.objects.update(last_order_before=orders.states[order].number)

    # when
    orders.charge(order, "100.00")

    # then
    assert reconcile(order, settings=replace(ProgramSettings(), welcome_points=5)) == 100
