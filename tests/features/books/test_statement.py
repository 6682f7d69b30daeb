"""The statement of a period: worked months, and words for those that do not exist."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.books.rules.statement import Statement, month_of, period_problem
from saleor_loyalty_plugin.features.books.rules.survival import Ended
from saleor_loyalty_plugin.features.books.rules.telling import table, told
from saleor_loyalty_plugin.features.books.selectors.lives import Cohort, cohorts, lives
from saleor_loyalty_plugin.features.books.selectors.statement import statement
from saleor_loyalty_plugin.features.books.services.merging import merge_members
from saleor_loyalty_plugin.models import OrderAward
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.spending import spend

DAY = timedelta(days=1)
WEEK = ProgramSettings(expires_after_days=7)
FORMS = ["text", "csv", "json"]


def test_a_month_begins_and_ends_on_the_programs_clocks():
    start, end = month_of("2026-10", zone=ZoneInfo("Europe/Warsaw"))

    assert (start.isoformat(), end.isoformat()) == ("2026-10-01T00:00:00+02:00", "2026-11-01T00:00:00+01:00")


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026", "26-10", "2026-1", "october", "", "9999-12"])
def test_a_month_that_does_not_exist_is_told(text):
    with pytest.raises(ValueError, match="is no month. Write it as 2026-10."):
        month_of(text, zone=UTC)


def test_a_period_that_ends_before_it_begins_is_told(now):
    assert period_problem(now, now + DAY) is None
    assert period_problem(now, now) == period_problem(now, now - DAY) == ("to", "It is not after `from`.")


def test_a_month_in_figures(rich, orders, reconcile, bought, adjust, now):
    # given 600 points, 500 of which pay an order of 100.00 on the second day; half of it goes back on the fourth
    order = bought(at=now + DAY)
    reconcile(order, at=now + DAY)
    orders.charge(order, "47.50")
    reconcile(order, at=now + 3 * DAY)

    # when
    first = statement(now, now + 2 * DAY, now=now + 9 * DAY)
    second = statement(now + 2 * DAY, now + 9 * DAY, now=now + 9 * DAY)

    # then 95 were earned, half of which is taken back, and half of the points that were spent is back
    assert first == Statement(opening=0, earned=95, adjusted=600, redeemed=-500)
    assert (first.closing, second.opening) == (195, 195)
    assert second == Statement(opening=195, restored=250, reversed=-48)
    assert statement(now, now + 9 * DAY, now=now + 9 * DAY).closing == second.closing == 397


@pytest.mark.parametrize("settled", [False, True])
def test_points_expire_in_the_period_of_their_date_whenever_that_is_written_down(settled, member, adjust, now):
    # given
    adjust(100, settings=WEEK)

    # when
    if settled:
        settle_due_batch(now=now + 40 * DAY, limit=10)

    # then
    late = now + 50 * DAY
    assert statement(now, now + 7 * DAY, now=late) == Statement(adjusted=100)
    assert statement(now + 7 * DAY, now + 8 * DAY, now=late) == Statement(opening=100, expired=-100)
    assert statement(now + 8 * DAY, late, now=late) == Statement()


def test_points_that_a_checkout_held_over_their_date_expire_when_they_come_back(member, user, adjust, now):
    # given 100 points for a week, set aside on the sixth day
    adjust(100, settings=WEEK)
    held = spend(user, 100, at=now + 6 * DAY)

    # when
    assert release(redemption_id=held.pk, now=now + 20 * DAY)

    # then a statement that was made meanwhile stays right
    assert statement(now, now + 19 * DAY, now=now + 30 * DAY).closing == 100
    assert statement(now + 19 * DAY, now + 21 * DAY, now=now + 30 * DAY).expired == -100


def test_a_channel_has_its_own_statement(member, user, orders, reconcile, adjust, now):
    # given 600 by hand, 50 earned in channel 2, and 500 spent in channel 1
    adjust(600)
    reconcile(orders.place(user_id=user.pk, lines=["50.00"], channel_id=2))
    held = spend(user, 500, at=now)
    order = orders.place(user_id=user.pk, lines=[], checkout_id=held.checkout_id, points_amount=held.amount)
    reconcile(order)

    # when
    of = {channel: statement(now, now + DAY, now=now + DAY, channel_id=channel) for channel in (1, 2, 3)}

    # then
    assert set(OrderAward.objects.values_list("channel_id", flat=True)) == {1, 2}
    assert of == {1: Statement(redeemed=-500), 2: Statement(earned=50), 3: Statement()}


def test_points_of_a_channel_that_expired_and_are_not_written_down_are_in_its_statement(
    member, user, orders, reconcile, now
):
    reconcile(orders.place(user_id=user.pk, lines=["50.00"], channel_id=2), settings=WEEK)

    of = {channel: statement(now, now + 9 * DAY, now=now + 9 * DAY, channel_id=channel) for channel in (1, 2)}

    assert of == {1: Statement(), 2: Statement(earned=50, expired=-50)}


def test_what_is_to_come_is_in_no_statement(member, adjust, now):
    adjust(100, settings=WEEK)

    assert statement(now, now + 30 * DAY, now=now + DAY) == Statement(adjusted=100)


def test_months_of_points_and_what_became_of_them(member, user, adjust, now):
    # given 100 in January for a week, of which 30 are spent; 50 in February
    adjust(100, settings=WEEK)
    adjust(50, at=now + 31 * DAY)
    adjust(-20, at=now + 32 * DAY)

    # when
    months = cohorts(now + 40 * DAY, zone="UTC")

    # then
    january, february = datetime(2026, 1, 1, tzinfo=UTC).date(), datetime(2026, 2, 1, tzinfo=UTC).date()
    assert months == [Cohort(january, 100, 0, 0, 100), Cohort(february, 50, 30, 0, 0)]
    assert [month.breakage for month in months] == [1.0, 0.0]


def test_points_of_two_accounts_made_one_are_told_once(
    member, user, other_member, other_user, orders, reconcile, adjust, now
):
    # given 500, of which 100 are spent on the first account and 150 on the one that stays
    def pay(owner, points, at):
        held = spend(owner, points, at=at)
        amount = {"checkout_id": held.checkout_id, "points_amount": held.amount}
        reconcile(orders.place(user_id=owner.pk, lines=[], **amount), at=at)

    adjust(500)
    pay(user, 100, now + DAY)
    merge_members(
        from_id=member.pk, into_id=other_member.pk, settings=ProgramSettings(), now=now + 2 * DAY, actor=Actor()
    )
    pay(other_user, 150, now + 3 * DAY)

    # then
    [month] = cohorts(now + 4 * DAY, zone="UTC")
    assert month[1:] == (500, 250, 250, 0)
    assert sorted(lives(now + 4 * DAY)) == [Ended(1, True, 100), Ended(3, True, 150), Ended(4, False, 250)]


@pytest.mark.parametrize("form", FORMS)
def test_a_statement_is_told_in_three_formats(form, now):
    # when
    shown = told(
        Statement(opening=1000, earned=500, expired=-200),
        start=now,
        end=now + DAY,
        values=[("USD", Decimal("13.00"))],
        form=form,
    )

    # then
    if form == "json":
        assert json.loads(shown) == {
            "from": "2026-01-15T12:00:00+00:00",
            "to": "2026-01-16T12:00:00+00:00",
            "points": {
                "opening": 1000,
                "earned": 500,
                "bonus": 0,
                "adjusted": 0,
                "restored": 0,
                "reversed": 0,
                "redeemed": 0,
                "expired": -200,
                "closing": 1300,
            },
            "worth": {"USD": "13.00"},
        }
    elif form == "csv":
        assert shown.splitlines()[:3] == ["what,points", "opening,1000", "earned,500"]
        assert shown.splitlines()[-2:] == ["closing,1300", "worth in USD,13.00"]
    else:
        assert "closing                    1,300 points" in shown
        assert shown.endswith("worth in USD               13.00")


def test_tables_are_told_in_three_formats():
    rows = [{"month": "2026-01", "points": 100}]

    assert table(rows, form="csv") == "month,points\n2026-01,100"
    assert json.loads(table(rows, form="json")) == rows
    assert table(rows, form="text").split() == ["month", "points", "2026-01", "100"]
    assert [table([], form=form) for form in FORMS] == ["There is nothing yet.", "", "[]"]
