"""What counts of facts, and how far it brings somebody (rule 83)."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.play.challenges.rules.goals import Fact, Goal, GoalKind, progress
from saleor_loyalty_plugin.features.play.challenges.rules.outcomes import Plan, Version, outcomes
from saleor_loyalty_plugin.features.play.challenges.rules.periods import Period, Schedule, following

UTC_ZONE, WARSAW = ZoneInfo("UTC"), ZoneInfo("Europe/Warsaw")


def orders(*moments, zone=UTC_ZONE):
    return [Fact(at=datetime.fromisoformat(text).replace(tzinfo=zone), order_id=uuid4()) for text in moments]


def streak(unit, facts, now, target=100, zone=UTC_ZONE):
    goal = Goal(kind=GoalKind.STREAK, target=Decimal(target), streak_of=unit)
    return progress(goal, facts, zone=zone, now=datetime.fromisoformat(now).replace(tzinfo=zone))


@pytest.mark.parametrize(
    ("now", "present"), [("2026-11-20", 1), ("2026-11-25", 1), ("2026-11-29 23:59", 1), ("2026-11-30", 0)]
)
def test_weeks_44_45_and_47(now, present):
    # given orders in ISO weeks 44, 45 and 47 of 2026
    facts = orders("2026-10-28", "2026-11-08 23:59", "2026-11-16")
    assert [fact.at.isocalendar().week for fact in facts] == [44, 45, 47]

    # then the best is 2; it is 1 in week 47 and while week 48 may still get its order, and 0 from week 49 on
    found = streak(Period.WEEK, facts, now)
    assert (found.best, found.value) == (2, present)


def test_the_year_of_53_weeks_goes_on():
    facts = orders("2026-12-22", "2026-12-29", "2027-01-05")
    assert streak(Period.WEEK, facts, "2027-01-06").value == 3


def test_months():
    """ST-04."""
    facts = orders("2026-01-31", "2026-02-28", "2026-03-01")
    assert streak(Period.MONTH, facts, "2026-03-02").value == 3


def test_a_day_of_23_hours_is_a_day():
    """ST-01."""
    facts = orders("2026-03-28 23:30", "2026-03-29 23:30", zone=WARSAW)
    assert streak(Period.DAY, facts, "2026-03-29 23:59", zone=WARSAW).value == 2


def test_a_day_of_25_hours_is_one():
    """ST-02."""
    facts = orders("2026-10-24 22:30", "2026-10-25 22:30")
    assert streak(Period.DAY, facts, "2026-10-25 23:59", zone=WARSAW).value == 1


def test_it_is_not_over_before_today_is():
    """ST-05."""
    facts = orders(*[f"2026-11-{day:02}" for day in range(1, 13)])
    found = streak(Period.DAY, facts, "2026-11-13 23:00")
    assert (found.value, found.best) == (12, 12)
    assert streak(Period.DAY, facts, "2026-11-14").value == 0


def test_a_streak_without_one_of_its_weeks():
    """ST-09."""
    facts = orders("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23")
    found = streak(Period.WEEK, [*facts[:1], *facts[2:]], "2026-11-24", target=3)
    assert (found.value, found.best, found.done_at) == (2, 2, None)


def test_done_by_the_order_that_made_it_so_many_in_a_row():
    facts = orders("2026-11-02", "2026-11-03", "2026-11-09", "2026-11-16", "2026-11-17")
    found = streak(Period.WEEK, facts, "2026-12-24", target=3)
    assert found.done_at == datetime(2026, 11, 16, tzinfo=UTC)
    assert (found.value, found.percent(Decimal(3))) == (0, 100)


def test_a_percent_is_rounded_down_and_100_only_once_done():
    spent = [Fact(at=datetime(2026, 1, 1, tzinfo=UTC), order_id=uuid4(), amount=Decimal("199.99"))]
    goal = Goal(kind=GoalKind.SPEND, target=Decimal(200))
    assert progress(goal, spent, zone=UTC_ZONE, now=spent[0].at).percent(goal.target) == 99


def test_answers_are_no_orders():
    at = datetime(2026, 1, 1, tzinfo=UTC)
    facts = [Fact(at=at), Fact(at=at, order_id=UUID(int=1))]
    for kind in (GoalKind.ANSWERS, GoalKind.ORDERS):
        assert progress(Goal(kind=kind, target=Decimal(5)), facts, zone=UTC_ZONE, now=at).value == 1


@pytest.mark.parametrize(
    ("period", "first", "second"),
    [
        (Period.DAY, "2026-12-31", "2027-01-01"),
        (Period.WEEK, "2026-12-28", "2027-01-04"),
        (Period.MONTH, "2024-02-01", "2024-03-01"),
        (Period.YEAR, "2024-01-01", "2025-01-01"),
        (Period.YEAR, "2023-01-01", "2024-01-01"),
    ],
)
def test_periods_follow_each_other(period, first, second):
    assert following(period, date.fromisoformat(first)) == date.fromisoformat(second)


def test_n_days_from_joining_end_at_the_same_time_of_the_clock():
    # given 30 days over the change of the clocks in Warsaw
    joined = datetime(2026, 10, 10, 12, tzinfo=WARSAW)
    schedule = Schedule(period=Period.FROM_JOINING, starts_at=datetime(2026, 1, 1, tzinfo=UTC), days=30)

    window = schedule.window("only", zone=WARSAW, joined_at=joined)

    assert window.end.astimezone(WARSAW) == datetime(2026, 11, 9, 12, tzinfo=WARSAW)
    assert (window.has(joined), window.has(window.end)) == (True, False)


def test_orders_of_other_channels_and_from_before_the_start_do_not_count():
    start = datetime(2026, 11, 5, tzinfo=UTC)
    goal = Goal(kind=GoalKind.ORDERS, target=Decimal(2))
    plan = Plan(Schedule(period=Period.MONTH, starts_at=start), frozenset({1}), [Version(0, None, goal)])
    facts = [
        Fact(at=start - timedelta(days=1), order_id=uuid4(), channel=1),
        Fact(at=start, order_id=uuid4(), channel=2),
        Fact(at=start, order_id=uuid4(), channel=1),
    ]

    found = outcomes(plan, facts, zone=UTC_ZONE, joined_at=start, now=start)

    assert {key: each.progress.value for key, each in found.items()} == {"2026-11-01": 1}
