"""What members' orders add up to (rule 46)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.program_money import Channel, program_money
from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile, Purchase
from saleor_loyalty_plugin.features.audience.services.orders import make_profiles
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.members import enroll

from .shop import USD, Shop, line, profile_of

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def day(number):
    return BEGINNING + timedelta(days=number - 1)


@pytest.fixture
def shop():
    return Shop()


def test_the_worked_figures_of_the_rule(shop, member, user):
    # given
    for amount, number in (("100.00", 1), ("50.00", 11), ("30.00", 31)):
        shop.place(user, amount, day(number))
    shop.refund(list(shop.known)[1])

    # when
    shop.read()

    # then
    profile = profile_of(member)
    assert (profile.orders, profile.net_spend, profile.average_order) == (2, Decimal("130.00"), Decimal("65.00"))
    assert (profile.first_order_at, profile.last_order_at) == (day(1), day(31))
    assert profile.days_between_orders == 30


def test_who_never_ordered_has_no_means(member):
    # when
    make_profiles([member.pk])

    # then
    profile = profile_of(member)
    assert (profile.orders, profile.net_spend) == (0, 0)
    assert (profile.average_order, profile.discount_share, profile.days_between_orders) == (None, None, None)


def test_a_single_order_has_no_days_between(shop, member, user):
    # when
    shop.place(user, "10.00", day(1), discounted=True)
    shop.read()

    # then
    profile = profile_of(member)
    assert (profile.days_between_orders, profile.discount_share) == (None, 1)


def test_an_order_is_read_again_with_what_became_of_it(shop, member, user):
    # given
    order = shop.place(user, "100.00", day(1), counted=False, paid_base=Decimal(0))
    shop.read()
    unpaid = profile_of(member).orders

    # when
    shop.change(order, counted=True, paid_base=Decimal("100.00"))
    shop.read()
    paid = profile_of(member).net_spend
    shop.change(order, paid_base=Decimal("60.00"))
    shop.read()
    refunded_in_part = profile_of(member).net_spend
    shop.refund(order)
    shop.read()

    # then
    assert (unpaid, paid, refunded_in_part) == (0, 100, 60)
    profile = profile_of(member)
    assert (profile.orders, profile.net_spend, profile.first_order_at) == (0, 0, None)


def test_amounts_of_several_channels_are_converted_by_their_rates(shop, member, user):
    # given
    pln = Channel(number=2, currency="PLN", own_rate=Decimal("0.25"))
    shop.place(user, "10.00", day(1))
    shop.place(user, "399.99", day(2), channel_id=2, currency="PLN")
    shop.place(user, "1.00", day(3), channel_id=99)

    # when
    shop.read(money=program_money([USD, pln], currency="", rate=Decimal(1)))
    dollars = profile_of(member).net_spend
    shop.change(next(iter(shop.known)), discounted=True)
    shop.read(money=program_money([USD, pln], currency="PLN", rate=Decimal(1)))

    # then
    assert dollars == Decimal("110.998")
    assert profile_of(member).net_spend == Decimal("443.990")


def test_the_five_favourites_are_those_of_most_orders_then_the_latest(shop, member, user):
    # given
    for number, goods in enumerate([[1, 2], [2, 3, 3, 3], [4], [5], [6], [2]], start=1):
        shop.place(user, "1.00", day(number), lines=tuple(line(product, product * 10) for product in goods))
    cancelled = shop.place(user, "1.00", day(9), lines=(line(7, 70),), counted=False, channel_id=2)

    # when
    shop.read()

    # then
    profile = profile_of(member)
    assert profile.favourite_products == [2, 6, 5, 4, 3]
    assert profile.favourite_categories == [20, 60, 50, 40, 30]
    assert profile.favourite_channels == [1]
    assert not Purchase.objects.get(order_id=cancelled).counted


def test_what_members_come_from_is_their_first_order_and_where_they_are_their_last_delivery(shop, member, user):
    # given
    shop.place(user, "1.00", day(2), channel_id=1, language_code="en", country_code="US")
    shop.place(user, "1.00", day(3), country_code="")
    shop.place(user, "1.00", day(4), country_code="FI", counted=False)
    shop.place(user, "1.00", day(1), channel_id=2, language_code="pl", counted=False)

    # when
    shop.read()

    # then
    profile = profile_of(member)
    assert (profile.first_channel_id, profile.first_language_code) == (2, "pl")
    assert (profile.last_country_code, profile.last_seen_at) == ("US", day(4))


def test_an_order_that_moves_to_another_customer_counts_for_them_alone(shop, member, user, other_member, other_user):
    # given
    order = shop.place(user, "10.00", day(1), lines=(line(7),))
    shop.read()

    # when
    shop.change(order, user_id=other_user.pk)
    shop.read()

    # then
    assert (profile_of(member).orders, profile_of(other_member).orders) == (0, 1)
    assert Purchase.objects.get().member_id == other_member.pk


def test_orders_of_nobodys_and_of_who_has_not_joined_wait_for_them(shop, user, settings_of_program, now):
    # given
    guests = shop.place(None, "10.00", day(1), lines=(line(7),))
    shop.place(user, "20.00", day(2))
    shop.read()
    nobodys = set(PlacedOrder.objects.values_list("member_id", flat=True)), Profile.objects.count()

    # when
    member = enroll(user_id=user.pk, settings=settings_of_program, now=now)
    shop.change(guests, user_id=user.pk)
    shop.read()

    # then
    assert nobodys == ({None}, 0)
    assert (profile_of(member).net_spend, profile_of(member).favourite_products) == (30, [7])


def test_what_is_bought_after_leaving_is_not_the_members(shop, member, user):
    # given
    LoyaltyMember.objects.filter(pk=member.pk).update(left_at=day(5))
    shop.place(user, "10.00", day(4))
    shop.place(user, "20.00", day(5))

    # when
    shop.read()

    # then
    assert profile_of(member).net_spend == 10


def test_what_was_bought_stays_what_it_was(shop, member, user):
    # given
    order = shop.place(user, "10.00", day(1), lines=(line(7, 70), line(None)))
    shop.read()

    # when
    shop.change(order, lines=(line(8, 80),), discounted=True)
    shop.read()

    # then
    assert list(Purchase.objects.values_list("product_id", "category_id", "bought_at")) == [(7, 70, day(1))]


def test_what_is_unchanged_is_not_written(shop, member, user, django_assert_num_queries):
    # given
    shop.place(user, "10.00", day(1), lines=(line(7, 70),))
    shop.read()
    before = Profile.objects.extra(select={"version": "xmin::text"}).values()

    # when
    versions = list(before)
    with django_assert_num_queries(8):
        shop.read()

    # then
    assert list(before.all()) == versions
