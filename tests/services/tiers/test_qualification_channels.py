"""Orders of channels with a rate of their own (rule 22)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms

from ..standings import EVERY_BASIS, ORDERS, POINTS, SPEND, figure


@pytest.mark.parametrize(("settings", "counted"), [(POINTS, "200"), (SPEND, "200.75"), (ORDERS, "3")])
def test_channels_are_converted_by_their_rates(settings, counted, member, orders, reconcile, now):
    # given 100.00 at the program's rate, 399.00 at a quarter, and 1.00 at one that is spelled out
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal("0.25"))
    ChannelTerms.objects.create(channel_id=8, points_per_currency_unit=Decimal(1))
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))
    reconcile(orders.place(user_id=member.user_id, lines=["399.00"], channel_id=7))

    # when
    reconcile(orders.place(user_id=member.user_id, lines=["1.00"], channel_id=8))

    # then
    assert figure(member, settings, now) == Decimal(counted)


def test_what_was_spent_counts_the_same_after_the_program_gives_more_points(member, orders, reconcile, now):
    # given
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal(5))
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=SPEND)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"], channel_id=7), settings=SPEND)
    assert figure(member, SPEND, now) == 150

    # when
    ten_times = replace(SPEND, points_per_currency_unit=Decimal(10))

    # then the channel's money is worth half of the program's
    assert figure(member, ten_times, now) == 105


def test_thirds_of_the_programs_rate_add_up(member, orders, reconcile, now):
    # given
    settings = replace(SPEND, points_per_currency_unit=Decimal(3))
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal(1))

    # when
    for _ in range(3):
        reconcile(orders.place(user_id=member.user_id, lines=["100.00"], channel_id=7), settings=settings)

    # then
    assert figure(member, settings, now) == 100


@EVERY_BASIS
def test_orders_of_a_channel_that_was_switched_off_count_for_nothing(settings, member, orders, reconcile, now):
    # given
    ChannelTerms.objects.create(channel_id=7, active=False, points_per_currency_unit=Decimal(2))
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"], channel_id=7), settings=settings)

    # when
    ChannelTerms.objects.update(active=True)

    # then
    assert figure(member, settings, now) == 0
