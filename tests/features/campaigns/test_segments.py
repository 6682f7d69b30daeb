"""Campaigns for a segment: asked once for all, at the first look, and only where nothing else speaks against it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.domain.campaigns.earning import Basket
from saleor_loyalty_plugin.domain.earning import EarningTerms
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.features.audience.segments.services.rows import delete_segment
from saleor_loyalty_plugin.features.campaigns.services.effects import CampaignEffects
from saleor_loyalty_plugin.services.questions.effects import placing_of
from tests.features.audience.segments.people import segment
from tests.features.audience.segments.rules import condition

from .campaigns import X, Y, campaign, line, per_order, two_lines

pytestmark = pytest.mark.django_db
NEWCOMERS, BUYERS = condition("ORDERS", "EQ", "0"), condition("ORDERS", "GTE", "1")


def asked(captured) -> list[str]:
    """Return the queries that ask about segments."""
    return [query["sql"] for query in captured if "saleor_loyalty_profile" in query["sql"]]


def test_who_is_in_the_segment_has_the_campaign(member, orders, reconcile):
    # given
    campaign(segment_id=segment(NEWCOMERS).pk)
    per_order(100, segment_id=segment(BUYERS).pk)
    per_order(10, segment_id=segment(add_members=[member.pk]).pk)

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=two_lines())) == 109


def test_an_order_keeps_what_held_at_the_first_look(member, orders, reconcile):
    # given
    campaign(segment_id=segment(NEWCOMERS).pk)
    order = orders.place(user_id=member.user_id, lines=two_lines(), confirmed=False)
    reconcile(order)

    # when
    Profile.objects.create(member=member, orders=1, first_order_at=member.enrolled_at, last_order_at=member.enrolled_at)
    orders.change(order, confirmed=True)

    # then
    assert reconcile(order) == 99


def test_a_guests_order_takes_none_for_a_segment(orders, reconcile, member):
    # given
    campaign(segment_id=segment(condition("ORDERS", "GTE", "0")).pk)
    order = orders.place(user_id=None, lines=two_lines())
    reconcile(order)

    # when
    orders.change(order, user_id=member.user_id)

    # then
    assert reconcile(order) == 49


def test_all_segments_of_an_order_are_one_query_and_none_where_nothing_else_fits(member, orders, reconcile, now):
    # given
    row = segment(NEWCOMERS)
    ended = {"ends_at": now - timedelta(days=1), "segment_id": row.pk}
    campaign(**ended)
    campaign(channels=[77], segment_id=row.pk)

    def look() -> list[str]:
        order = orders.place(user_id=member.user_id, lines=two_lines())
        with CaptureQueriesContext(connection) as captured:
            reconcile(order)
        return asked(captured)

    assert look() == []

    # when
    campaign(segment_id=row.pk)
    campaign(segment_id=segment(BUYERS).pk)

    # then
    assert len(look()) == 1


def test_a_promise_asks_for_the_segments_of_campaigns_that_have_the_goods(member, now, settings_of_program):
    # given
    campaign(products=[Y], segment_id=segment(NEWCOMERS).pk)
    placing = placing_of(channel_id=1, placed_at=now, settings=settings_of_program, member=member, now=now)
    effects, terms = CampaignEffects(), EarningTerms(rate=Decimal(1), multiplier=Decimal(1))

    def promised(product):
        offers = list(effects.offers(placing))
        basket = Basket(lines=(line("10.00", product),), on_net=False)
        with CaptureQueriesContext(connection) as captured:
            (given,) = effects.promises(offers, placing, baskets=[basket], terms=terms, earlier_orders=lambda: 0)
        return given and given[0], len(asked(captured))

    # then
    assert (promised(X), promised(Y)) == ((None, 0), (Decimal(20), 1))
    assert effects.frozen(list(effects.offers(replace(placing, member_id=None))), placing) is None


def test_a_segment_that_a_campaign_is_for_stays():
    # given
    row = segment(NEWCOMERS)
    campaign(segment_id=row.pk)

    # then
    with pytest.raises(LoyaltyError) as caught:
        delete_segment(segment=row)
    assert caught.value.code == LoyaltyErrorCode.IN_USE
