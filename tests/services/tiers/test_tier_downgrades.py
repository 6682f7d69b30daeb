"""A member goes down when the figure has been below the threshold for the days of grace (rule 23)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationWindow
from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierChange
from saleor_loyalty_plugin.services.tiers import evaluate_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..standings import EVERY_BASIS, POINTS, history, put_in, rows, standing

SECOND = timedelta(seconds=1)


@pytest.fixture
def evaluate_at(member):
    """Evaluate everybody at a moment, as the hourly job does."""

    def run(at, settings=POINTS):
        evaluate_batch(settings=settings, now=at, after=0, limit=100)

    return run


@pytest.fixture
def silver_order(member, orders, reconcile):
    """An order of 500.00 that made the member silver."""
    order = orders.place(user_id=member.user_id, lines=["500.00"])
    reconcile(order)
    return order


def test_a_refund_starts_the_grace_and_takes_no_tier(silver_order, member, orders, reconcile, now):
    # given
    orders.charge(silver_order, "499.00")

    # when
    reconcile(silver_order, at=now + timedelta(days=5))

    # then
    assert standing(member) == ("silver", now + timedelta(days=5))
    assert history(member) == [("silver", "qualified", now)]


def test_a_tier_is_lost_to_the_second_when_the_grace_is_over(silver_order, member, orders, reconcile, evaluate_at, now):
    # given
    orders.charge(silver_order, "0.00")
    reconcile(silver_order)
    below_since, over = now, now + timedelta(days=30)

    # when / then
    evaluate_at(over - SECOND)
    assert standing(member) == ("silver", below_since)
    evaluate_at(over)
    assert standing(member) == ("bronze", None)
    assert history(member) == [("silver", "qualified", now), ("bronze", "grace_ended", over)]


def test_without_grace_a_refund_takes_the_tier_at_once(silver_order, member, orders, reconcile, now):
    # given
    orders.charge(silver_order, "499.99")

    # when
    reconcile(silver_order, at=now + SECOND, settings=ProgramSettings(downgrade_grace_days=0))

    # then
    assert standing(member) == ("bronze", None)
    assert history(member) == [("silver", "qualified", now), ("bronze", "grace_ended", now + SECOND)]


@pytest.mark.parametrize("again", ["the money comes back", "another order"])
def test_reaching_the_figure_again_ends_the_grace(again, silver_order, member, orders, reconcile, evaluate_at, now):
    # given
    orders.charge(silver_order, "450.00")
    reconcile(silver_order, at=now + timedelta(days=1))
    assert standing(member) == ("silver", now + timedelta(days=1))

    # when
    if again == "another order":
        reconcile(orders.place(user_id=member.user_id, lines=["50.00"]), at=now + timedelta(days=20))
    else:
        orders.charge(silver_order, "500.00")
        reconcile(silver_order, at=now + timedelta(days=20))

    # then
    assert standing(member) == ("silver", None)
    evaluate_at(now + timedelta(days=90))
    assert (standing(member), len(history(member))) == (("silver", None), 1)


def test_the_grace_begins_anew_when_the_figure_falls_again(silver_order, member, orders, reconcile, evaluate_at, now):
    # given
    for day, charged in [(1, "450.00"), (20, "500.00"), (25, "100.00")]:
        orders.charge(silver_order, charged)
        reconcile(silver_order, at=now + timedelta(days=day))

    # when / then
    evaluate_at(now + timedelta(days=54))
    assert standing(member) == ("silver", now + timedelta(days=25))
    evaluate_at(now + timedelta(days=55))
    assert standing(member) == ("bronze", None)


def test_more_refunds_do_not_prolong_the_grace(silver_order, member, orders, reconcile, now):
    # given
    for day, charged in [(1, "450.00"), (10, "400.00")]:
        orders.charge(silver_order, charged)
        reconcile(silver_order, at=now + timedelta(days=day))

    # then
    assert standing(member) == ("silver", now + timedelta(days=1))


def test_the_lower_tier_is_the_one_the_figure_is_in_then(member, orders, reconcile, evaluate_at, now):
    # given gold by 2000 and 600, of which 600 remain
    large, small = (orders.place(user_id=member.user_id, lines=[price]) for price in ("2000.00", "600.00"))
    for order in (large, small):
        reconcile(order)
    orders.change(large, void=True)
    reconcile(large)
    assert standing(member) == ("gold", now)

    # when
    evaluate_at(now + timedelta(days=30))

    # then
    assert standing(member) == ("silver", None)
    assert history(member)[-1] == ("silver", "grace_ended", now + timedelta(days=30))


@EVERY_BASIS
@pytest.mark.parametrize(
    ("window", "days_until_below"),
    [(QualificationWindow.ROLLING_12_MONTHS, 365), (QualificationWindow.CALENDAR_YEAR, None)],
)
def test_time_alone_lowers_the_figure(window, days_until_below, settings, member, orders, reconcile, evaluate_at, now):
    # given one order, silver at 1 in any basis; it is the 15th of January 2026, 12:00
    Tier.objects.filter(code="silver").update(threshold=1)
    settings = replace(settings, qualification_window=window)
    reconcile(orders.place(user_id=member.user_id, lines=["1.00"]), settings=settings)
    new_year = now.replace(year=2027, month=1, day=1, hour=0)
    below_at = new_year if days_until_below is None else now + timedelta(days=days_until_below)

    # when / then
    evaluate_at(below_at - SECOND, settings)
    assert standing(member) == ("silver", None)
    evaluate_at(below_at, settings)
    assert standing(member) == ("silver", below_at)
    evaluate_at(below_at + timedelta(days=30), settings)
    assert standing(member) == ("bronze", None)


def test_in_a_whole_life_nothing_is_lost_by_time(member, orders, reconcile, evaluate_at, now):
    # given
    settings = ProgramSettings(qualification_window=QualificationWindow.LIFETIME)
    reconcile(orders.place(user_id=member.user_id, lines=["500.00"]), settings=settings)

    # when
    evaluate_at(now + timedelta(days=36_500), settings)

    # then
    assert standing(member) == ("silver", None)


def test_the_lowest_tier_is_never_lost(member, orders, reconcile, evaluate_at, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.change(order, void=True)
    reconcile(order)

    # when
    evaluate_at(now + timedelta(days=400))

    # then
    assert (standing(member), history(member)) == (("bronze", None), [])


def test_a_threshold_that_is_raised_starts_the_grace_and_one_that_is_lowered_lifts(
    silver_order, member, other_member, orders, reconcile, evaluate_at, now
):
    # given
    reconcile(orders.place(user_id=other_member.user_id, lines=["1500.00"]))
    Tier.objects.filter(code="silver").update(threshold=600)
    Tier.objects.filter(code="gold").update(threshold=1500)

    # when
    evaluate_at(now + timedelta(hours=1))

    # then
    assert standing(member) == ("silver", now + timedelta(hours=1))
    assert standing(other_member) == ("gold", None)


def test_the_grace_is_that_of_the_settings_now(member, evaluate_at, now):
    # given somebody below for 10 days
    put_in(member, "gold", below_since=now - timedelta(days=10))

    # when / then
    before = rows(LoyaltyMember, TierChange)
    evaluate_at(now, ProgramSettings(downgrade_grace_days=11))
    assert rows(LoyaltyMember, TierChange) == before
    evaluate_at(now, ProgramSettings(downgrade_grace_days=10))
    assert standing(member) == ("bronze", None)
