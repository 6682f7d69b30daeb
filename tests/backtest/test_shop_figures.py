"""Retention and cohorts of a small shop, counted by hand (practice M9)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.backtest.money import ReportCurrency
from saleor_loyalty_plugin.backtest.shop_figures import Cohort, Quarter, shop_figures

from .past import read

USD = ReportCurrency("USD", 2)


def figures(tmp_path, *rows):
    orders = read(tmp_path, *rows)
    return shop_figures(orders.frame, orders.ends_at(), USD)


def test_retention_is_end_less_new_over_start(tmp_path):
    # given: ada and bob in Q1 2024, eve in Q1 2025; bob is gone a year after his order, ada ordered again
    found = figures(
        tmp_path,
        "1,ada,2024-02-01,10",
        "2,bob,2024-02-01,10",
        "3,ada,2024-11-01,10",
        "4,eve,2025-03-01,10",
        "5,eve,2025-04-10,10",
    )

    # then
    assert found.quarters == [
        Quarter("2024 Q1", start=0, new=2, end=2),
        Quarter("2024 Q2", start=2, new=0, end=2),
        Quarter("2024 Q3", start=2, new=0, end=2),
        Quarter("2024 Q4", start=2, new=0, end=2),
        Quarter("2025 Q1", start=2, new=1, end=2),
        Quarter("2025 Q2", start=2, new=0, end=2),
    ]
    assert [quarter.retention for quarter in found.quarters] == [None, 1, 1, 1, 0.5, 1]
    assert [quarter.lost for quarter in found.quarters] == [0, 0, 0, 0, 1, 0]


def test_cohorts_tell_who_ordered_again_and_when(tmp_path):
    found = figures(
        tmp_path,
        "1,ada,2024-02-01,10",
        "2,bob,2024-02-01,10",
        "3,ada,2024-08-01,10",
        "4,ada,2024-08-02,10",
        "5,eve,2024-05-01,10",
    )

    assert found.cohorts == [Cohort("2024 Q1", 2, [2, 0, 1]), Cohort("2024 Q2", 1, [1, 0])]
    assert found.cohorts[0].shares() == [1, 0, 0.5]


def test_value_and_frequency(tmp_path):
    found = figures(
        tmp_path,
        "1,ada,2024-02-01,10.00",
        "2,ada,2024-02-02,20.01,,5",
        "3,bob,2024-02-01,10.00",
        "4,,2024-02-01,7.00",
    )

    assert (found.orders, found.guest_orders, found.customers) == (4, 1, 2)
    assert found.average_order_value == Decimal("11.75")  # 47.01 / 4
    assert found.orders_per_customer == 1.5
    assert found.repeat_rate == 0.5
    assert found.discounted_orders == 0.25
    assert found.historic_lifetime_value == Decimal("20.01")  # 40.01 / 2, half up


def test_a_shop_of_guests(tmp_path):
    found = figures(tmp_path, "1,,2024-02-01,7.00")

    assert (found.customers, found.quarters, found.cohorts) == (0, [], [])
    assert found.repeat_rate == pytest.approx(0)
