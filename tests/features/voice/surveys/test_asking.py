"""Who is asked what, and how often (rule 89)."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.rules.pauses import About, LastAsked, due_at, is_due
from saleor_loyalty_plugin.features.voice.surveys.services.asking import ask, ask_now

from ..people import CSAT, DAY, say, survey


def by_journey(member, of, at, order_id=None):
    """Ask for a journey; return the code of what was asked, None for nothing."""
    asking = ask(member_id=member.pk, survey=of, order_id=order_id, channel_id=1, now=at)
    return asking and asking.survey.code


def by_shop(member, shop, at, order_id=None):
    asking = ask_now(member_id=member.pk, order_id=order_id, channel_id=1, shop=shop, now=at)
    return asking and asking.survey.code


def test_180_days_after_the_1st_of_january_is_the_30th_of_june():  # SV-11
    asked = datetime(2026, 1, 1, tzinfo=UTC)
    assert due_at(About.SHOP, LastAsked(shop=asked, anything=asked)) == datetime(2026, 6, 30, tzinfo=UTC)


def test_what_was_asked_about_the_shop_counts_for_orders_too():
    asked = datetime(2026, 1, 1, tzinfo=UTC)
    last = LastAsked(shop=asked, anything=asked)
    assert not is_due(About.ORDER, last, asked + 89 * DAY)
    assert is_due(About.ORDER, last, asked + 90 * DAY)
    assert is_due(About.SHOP, LastAsked(anything=asked), asked + DAY)


def test_the_shop_goes_first_where_both_are_due(ada, shop, now):  # SV-13
    # given
    recommend, after = survey(code="nps-2026"), survey(CSAT, about="order", code="order-2026")
    order = shop.place(ada)

    # then
    assert by_journey(ada, after, now, order) == recommend.code
    assert by_journey(ada, after, now + 89 * DAY, order) is None
    assert by_journey(ada, after, now + 90 * DAY, order) == after.code
    assert by_journey(ada, recommend, now + 179 * DAY) is None
    assert by_journey(ada, after, now + 180 * DAY, shop.place(ada)) == recommend.code


def test_the_storefront_asks_the_same_until_it_is_answered(ada, shop, now):
    # given
    recommend, after = survey(code="nps-2026"), survey(CSAT, about="order", code="order-2026")
    order = shop.place(ada)

    # then
    assert [by_shop(ada, shop, now + days * DAY, order) for days in (0, 1, 29)] == [recommend.code] * 3
    say(ada, recommend, 9, at=now + 29 * DAY)
    assert by_shop(ada, shop, now + 30 * DAY, order) is None
    assert by_shop(ada, shop, now + 90 * DAY, order) == after.code
    assert SurveyAsking.objects.count() == 2


def test_an_order_is_asked_about_once_it_was_handed_over(ada, grace, shop, now):
    # given
    after = survey(CSAT, about="order")
    order = shop.place(ada, handed_over=False)

    # then
    assert by_shop(ada, shop, now, order) is None
    shop.orders[order] = (ada.pk, 1, True)
    assert by_shop(ada, shop, now, order) == after.code
    assert by_journey(ada, after, now + 365 * DAY, order) is None
    with pytest.raises(LoyaltyError, match="no such order"):
        by_shop(grace, shop, now, order)


def test_who_has_no_benefits_and_what_is_off_is_asked_nothing(ada, shop, now):
    # given
    off = survey(active=False)
    assert by_journey(ada, off, now) is None
    assert by_shop(ada, shop, now) is None

    # when
    on = survey()
    ada.suspended_at = now
    ada.save()

    # then
    assert by_journey(ada, on, now) is None
    assert by_shop(ada, shop, now) is None


def test_the_database_refuses_a_second_asking_of_the_same(ada, now):
    # given
    facts = {"survey": survey(), "member": ada, "asked_at": now}
    SurveyAsking.objects.create(**facts)
    SurveyAsking.objects.create(**facts, order_id=uuid4())

    # then
    with pytest.raises(IntegrityError, match="loyalty_asking_once"), transaction.atomic():
        SurveyAsking.objects.create(**facts)
    with pytest.raises(IntegrityError, match="loyalty_asking_answered_first"), transaction.atomic():
        SurveyAsking.objects.create(**facts, turn=2, points=20)
