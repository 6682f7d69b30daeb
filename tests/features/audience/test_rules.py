"""RFM and the life cycle: the rules' worked figures, and what holds for all of them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.audience.rules import (
    Buying,
    LifeCycle,
    RfmName,
    life_cycle,
    rfm_name,
    scores,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SCORES = st.integers(1, 5)


def ago(**time):
    return NOW - timedelta(**time)


def test_six_members_with_one_order_share_a_score():
    assert scores([1, 1, 1, 1, 1, 1, 2, 2, 3, 8]) == [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]


def test_fewer_days_since_the_last_order_are_better():
    days = [3, 10, 20, 31, 45, 60, 90, 150, 200, 400]

    assert scores([-since for since in days]) == [5, 5, 4, 4, 3, 3, 2, 2, 1, 1]


@pytest.mark.parametrize(
    ("_case", "values", "expected"),
    [("alone", [7], [1]), ("all alike", [2, 2, 2], [1, 1, 1]), ("two", [9, 1], [5, 1]), ("nobody", [], [])],
)
def test_few_members_are_scored_too(_case, values, expected):
    assert scores(values) == expected


@given(st.lists(st.integers(0, 20), min_size=1))
def test_who_has_more_is_never_scored_lower(values):
    found = sorted(zip(values, scores(values), strict=True))

    assert [each for _, each in found] == sorted(each for _, each in found)
    assert len(set(found)) == len(set(values))
    assert found[0][1] == 1


@pytest.mark.parametrize(
    ("recency", "frequency", "money", "name"),
    [
        (5, 5, 5, RfmName.CHAMPIONS),
        (5, 4, 4, RfmName.CHAMPIONS),
        (5, 3, 5, RfmName.CHAMPIONS),
        (4, 4, 4, RfmName.LOYAL),
        (3, 5, 3, RfmName.LOYAL),
        (5, 1, 1, RfmName.NEW),
        (5, 1, 5, RfmName.NEW),
        (5, 2, 1, RfmName.PROMISING),
        (3, 4, 3, RfmName.PROMISING),
        (4, 1, 1, RfmName.PROMISING),
        (2, 3, 3, RfmName.AT_RISK),
        (1, 5, 5, RfmName.AT_RISK),
        (1, 2, 3, RfmName.LOST),
        (1, 1, 1, RfmName.LOST),
        (2, 1, 1, RfmName.OTHERS),
        (2, 2, 3, RfmName.OTHERS),
    ],
)
def test_the_first_name_that_fits_is_theirs(recency, frequency, money, name):
    assert rfm_name(recency, frequency, money) is name


@given(recency=SCORES, frequency=SCORES, money=SCORES)
def test_frequency_and_money_are_worth_the_same_but_to_the_new(recency, frequency, money):
    names = {rfm_name(recency, frequency, money), rfm_name(recency, money, frequency)}

    assert len(names - {RfmName.NEW}) == 1 or names == {RfmName.NEW}


@pytest.mark.parametrize(
    ("_case", "buying", "expected"),
    [
        ("joined today", Buying(joined_at=NOW), LifeCycle.NEW),
        ("joined 30 days ago", Buying(joined_at=ago(days=30)), LifeCycle.NEW),
        ("joined longer ago", Buying(joined_at=ago(days=30, microseconds=1)), LifeCycle.NEVER),
        ("first order 30 days ago", Buying(ago(days=400), 1, ago(days=30), ago(days=30)), LifeCycle.NEW),
        ("joined lately, ordered before", Buying(ago(days=3), 1, ago(days=500), ago(days=500)), LifeCycle.NEW),
        ("a second order", Buying(ago(days=9), 2, ago(days=9), ago(days=8), Decimal(1)), LifeCycle.ACTIVE),
        ("one order, a while ago", Buying(ago(days=99), 1, ago(days=31), ago(days=31)), LifeCycle.DORMANT),
        (
            "at their own pace",
            Buying(ago(days=300), 2, ago(days=270), ago(days=180), Decimal(90)),
            LifeCycle.ACTIVE,
        ),
        (
            "slower than that",
            Buying(ago(days=300), 2, ago(days=271), ago(days=181), Decimal("90.4999")),
            LifeCycle.DORMANT,
        ),
        ("nearly a year", Buying(ago(days=999), 1, ago(days=364), ago(days=364)), LifeCycle.DORMANT),
        ("a year", Buying(ago(days=999), 1, ago(days=365), ago(days=365)), LifeCycle.LOST),
        (
            "once a year",
            Buying(ago(days=999), 2, ago(days=730), ago(days=365), Decimal(365)),
            LifeCycle.ACTIVE,
        ),
    ],
)
def test_where_a_member_is_in_their_life(_case, buying, expected):
    assert life_cycle(buying, NOW) is expected
