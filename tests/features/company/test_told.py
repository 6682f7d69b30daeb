"""Journeys begin when a friend orders, a seat is had or kept, and an application is decided on (rules 63, 92-95)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.features.company.models import Event, Referral
from saleor_loyalty_plugin.features.company.referrals.services import deciding
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from saleor_loyalty_plugin.features.messages.models import Message
from tests.features.messages.journeys.journeys import NoShop, bought, entered, go_on, journey, message

from .ambassadors.sharing import STAFF, accepted, applied, decided, offer
from .events.meetings import event, give_back, go
from .friends import PENDING, available, bring, name, open_terms, voucher

A_MOMENT, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


def facts(of) -> dict:
    """Return what the newest run of a journey is about, without what it is not about."""
    known = JourneyRun.objects.filter(journey=of).latest("pk").facts
    return {name: value for name, value in known.items() if value is not None}


@pytest.fixture
def order(ada, grace, shop, terms, now):
    """Place the first order of Grace's, whom Ada brought, and have it counted and followed."""

    def place(at=now, left="60.00", **settings):
        referral = name(grace, ada, shop, at)
        number = shop.place(grace, at, left)
        bought([grace.pk], left, at, order_id=number)
        bring(referral, shop, at, **settings)
        return referral

    return place


def test_a_friends_order_is_told_once_with_what_comes_and_when(order, ada, shop, now):
    # given: 200 points, 14 days from now
    told = journey("friend_ordered", since=now - HOUR)
    referral = order()

    # when
    occasions = entered(told, now + HOUR)

    # then
    assert occasions == [f"friend:{referral.pk}"]
    assert facts(told)["points"] == 200
    assert facts(told)["prize_at"].startswith((now + PENDING).date().isoformat())

    # when: the prize is given
    bring(referral, shop, now + PENDING)

    # then
    assert available(ada) == [200]
    assert entered(told, now + PENDING + HOUR) == occasions


def test_an_order_below_the_minimum_or_refunded_is_not_told(order, shop, now):
    # given
    told = journey("friend_ordered", since=now - HOUR)
    referral = order(left="40.00")
    assert entered(told, now + A_MOMENT) == []

    # when: the rest of it is paid, and all comes back before anybody looked
    shop.change(referral.order_id, left="90.00")
    shop.refund(referral.order_id)
    bring(referral, shop, now + HOUR)

    # then
    assert entered(told, now + 2 * HOUR) == []


def test_what_staff_approve_of_days_later_is_told_then(order, ada, shop, clerk, now):
    # given: held, and looked at five days after
    told = journey("friend_ordered", since=now - HOUR)
    referral = order()
    Referral.objects.filter(pk=referral.pk).update(flags=["same_phone"])
    bring(referral, shop, now)
    assert entered(told, now + A_MOMENT) == []

    # when
    later = now + 5 * DAY
    deciding.decide(referral=referral, approve=True, note="A household", actor=STAFF, now=later)
    bring(referral, shop, later)

    # then
    assert entered(told, later + HOUR) == [f"friend:{referral.pk}"]


def test_points_that_a_months_limit_may_keep_are_not_promised(order, now):
    # given
    open_terms(now, month_limit=3)
    told = journey("friend_ordered", since=now - HOUR)
    order()

    # then
    assert entered(told, now + HOUR)
    assert "points" not in facts(told)


def test_a_reward_is_named_instead_of_points(order, now):
    # given
    reward = voucher()
    open_terms(now, referrer_points=None, referrer_reward_id=reward.pk)
    told = journey("friend_ordered", since=now - HOUR)
    order()

    # then
    assert entered(told, now + HOUR)
    assert facts(told)["reward_id"] == reward.pk


def test_who_has_a_seat_is_told_and_who_waits_once_one_is_kept(ada, grace, now):
    # given
    tasting = event(now, seats=1)
    taken, kept = journey("seat_taken", since=now - HOUR), journey("seat_offered", since=now - HOUR)
    go(ada, tasting, now)
    go(grace, tasting, now + HOUR)
    assert len(entered(taken, now + HOUR)) == 1
    assert entered(kept, now + HOUR) == []

    # when
    give_back(ada, tasting, now + DAY)

    # then: Grace has 48 hours
    assert len(entered(kept, now + DAY)) == 1
    assert facts(kept)["seat_until"].startswith((now + 3 * DAY).date().isoformat())
    assert len(entered(taken, now + DAY)) == 1

    # when: she takes it
    go(grace, tasting, now + 2 * DAY)

    # then
    assert len(entered(taken, now + 2 * DAY)) == 2
    assert len(entered(kept, now + 2 * DAY)) == 1


def test_who_waits_anew_is_told_anew(ada, grace, now):
    # given: Grace let an offer lapse, and waits again
    tasting, kept = event(now, seats=1), journey("seat_offered", since=now - HOUR)
    go(ada, tasting, now)
    go(grace, tasting, now)
    give_back(ada, tasting, now)
    assert len(entered(kept, now)) == 1
    later = now + 3 * DAY
    go(ada, tasting, later)
    go(grace, tasting, later)

    # when
    give_back(ada, tasting, later + HOUR)

    # then
    assert len(entered(kept, later + HOUR)) == 2


def test_a_seat_that_is_theirs_at_once_is_told_as_one(ada, grace, now):
    # given
    tasting = event(now, seats=1, offer_hours=0)
    taken, kept = journey("seat_taken", since=now - HOUR), journey("seat_offered", since=now - HOUR)
    go(ada, tasting, now)
    go(grace, tasting, now)

    # when
    give_back(ada, tasting, now + HOUR)

    # then
    assert len(entered(taken, now + HOUR)) == 1
    assert JourneyRun.objects.get(journey=taken).member_id == grace.pk
    assert entered(kept, now + HOUR) == []


def test_an_event_that_is_off_is_told_nobody(ada, now):
    # given
    tasting, taken = event(now), journey("seat_taken", since=now - HOUR)
    go(ada, tasting, now)
    Event.objects.filter(pk=tasting.pk).update(active=False)

    # then
    assert entered(taken, now + HOUR) == []


def test_a_message_about_a_seat_that_is_kept_is_over_with_it(ada, grace, now):
    # given
    tasting = event(now, seats=1)
    kept = journey("seat_offered", since=now - HOUR, steps=[message("seat_offered")])
    go(ada, tasting, now)
    go(grace, tasting, now)
    give_back(ada, tasting, now)

    # when
    entered(kept, now)
    go_on(now, NoShop())

    # then
    assert Message.objects.get().offer_until == now + 2 * DAY


def test_an_offer_and_a_refusal_are_told_each_once(ada, grace, now):
    # given
    offer()
    told = journey("ambassador_decided", since=now - HOUR)

    # when
    welcome = decided(applied(ada, now), now, approve=True)
    refused = decided(applied(grace, now), now + A_MOMENT, approve=False)

    # then
    assert entered(told, now + HOUR) == [f"ambassador:{welcome.pk}:offered", f"ambassador:{refused.pk}:refused"]
    about = {run.member_id: {k: v for k, v in run.facts.items() if v} for run in JourneyRun.objects.all()}
    assert about == {ada.pk: {"share_percent": "10.00", "months": 6}, grace.pk: {}}


def test_who_has_accepted_meanwhile_needs_no_telling(ada, now):
    # given
    offer()
    told = journey("ambassador_decided", since=now - HOUR)
    accepted(decided(applied(ada, now), now), now)

    # then
    assert entered(told, now + HOUR) == []
