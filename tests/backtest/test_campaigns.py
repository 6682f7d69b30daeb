"""Campaigns on past orders: worked figures, what each cost, and budgets across customers (rule 45)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.backtest.membership.spending import EAGER
from saleor_loyalty_plugin.backtest.summary import CampaignTotals

from .past import ONE_TIER, Backtest, amounts

SATURDAY, SUNDAY, MONDAY = "2026-11-28", "2026-11-29", "2026-11-30"


def cost_of(backtest, name, **run):
    totals = backtest.totals(**run).campaigns[name]
    return totals.orders, totals.points, totals.worth


def test_twice_the_points_on_coffee_at_the_weekend(tmp_path):
    # given 10.50 of coffee on Saturday and on Monday, tea on Sunday
    rows = [
        f"1,ada,{SATURDAY},10.50,USD,,,,coffee",
        f"2,ada,{SUNDAY},10.50,USD,,,,tea",
        f"3,ada,{MONDAY},10.50,USD,,,,coffee",
    ]
    weekend = {"factor": 2, "weekdays": ["saturday", "sunday"], "categories": ["coffee"]}

    # when
    backtest = Backtest(tmp_path, rows, tiers=ONE_TIER, campaigns={"weekend": weekend})

    # then 21 = 10 + 11, 10 and 10
    assert backtest.customer().points_earned == 41
    assert cost_of(backtest, "weekend") == (1, 11, Decimal("0.11"))


@pytest.mark.parametrize(
    ("_case", "fields", "points", "given"),
    [
        ("twice", {"factor": 2}, 199, 100),
        ("at most 50", {"factor": 2, "cap_per_order": 50}, 149, 50),
        ("what is left of 30", {"factor": 2, "budget": 30}, 129, 30),
        ("100 for the order", {"per_order": 100}, 199, 100),
        ("from 99.99", {"per_order": 100, "minimum_order": Decimal("99.99")}, 199, 100),
        ("from 100.00", {"per_order": 100, "minimum_order": 100}, 99, 0),
        ("in another currency", {"factor": 2, "currencies": ["EUR"]}, 99, 0),
        ("for another tier", {"factor": 2, "tier": "gold"}, 99, 0),
        ("nothing", {"factor": 0}, 0, -99),
    ],
)
def test_a_campaign_gives_what_it_says(_case, fields, points, given, tmp_path):
    # given
    tiers = {**ONE_TIER, "gold": {"threshold": 1000}}
    backtest = Backtest(tmp_path, [f"1,ada,{SATURDAY},99.99"], tiers=tiers, campaigns={"a": fields})

    # then
    assert backtest.customer().points_earned == points
    assert cost_of(backtest, "a")[1:] == (given, Decimal(given) / 100)


def test_a_refund_takes_its_share_of_a_campaign_too(tmp_path):
    # given 50.00 of 100.00 is paid back
    backtest = Backtest(tmp_path, [f"1,ada,{SATURDAY},100,USD,,0,50"], tiers=ONE_TIER, campaigns={"a": {"factor": 3}})

    # then
    assert backtest.customer().points_earned == 150
    assert cost_of(backtest, "a") == (1, 100, Decimal("1.00"))


def test_a_budget_goes_to_who_ordered_first_and_returns_with_a_full_refund(tmp_path):
    # given bob orders before ada, and eve's order comes back whole
    rows = [
        "1,eve,2026-11-01,100,USD,,0,100",
        "2,ada,2026-11-03,100",
        "3,bob,2026-11-02,100",
        "4,ada,2026-11-04,100",
    ]
    backtest = Backtest(tmp_path, rows, tiers=ONE_TIER, campaigns={"a": {"per_order": 60, "budget": 100}})

    # then
    assert {name: row.points_earned for name, row in backtest.customers().items()} == {"ada": 240, "bob": 160, "eve": 0}
    assert cost_of(backtest, "a") == (3, 100, Decimal("1.00"))


def test_goods_paid_with_points_earn_none_in_a_campaign_either(tmp_path):
    # given 200 points on 10.00
    rows = ["1,ada,2026-11-01,100", "2,ada,2026-11-02,10"]
    backtest = Backtest(tmp_path, rows, tiers=ONE_TIER, campaigns={"a": {"factor": 2}})

    # then 200, then 2 x 8.00
    assert backtest.customer(spending=EAGER).points_earned == 216


def test_worth_is_in_the_reports_currency(tmp_path):
    # given a point is worth 0.04 PLN, and 4 PLN count as much as 1 USD
    rows = ["1,ada,2026-11-01,100,PLN", "2,ada,2026-11-02,100,USD", "3,ada,2026-11-03,10,USD"]
    pln = {"points_per_currency_unit": Decimal("0.25"), "point_value": Decimal("0.04")}
    campaigns = {"a": {"factor": 2, "currencies": ["PLN"]}, "b": {"per_order": 5, "currencies": ["USD"]}}

    # when
    totals = Backtest(tmp_path, rows, tiers=ONE_TIER, currencies={"PLN": pln}, campaigns=campaigns).totals()

    # then
    assert totals.campaigns == {
        "a": CampaignTotals(1, 25, Decimal("0.25")),
        "b": CampaignTotals(2, 10, Decimal("0.10")),
    }


def test_budgets_change_nothing_but_who_gets_them(tmp_path):
    # given a budget that nobody reaches: orders go by in the order of time
    rows = [f"{number},{'abc'[number % 3]},2026-01-{number:02},{number * 7}.50" for number in range(1, 29)]
    runs = [
        Backtest(tmp_path, rows, campaigns={"a": {"factor": 2, **budget}}) for budget in ({}, {"budget": 1_000_000})
    ]

    # then
    plain, in_time = (each.run(EAGER) for each in runs)
    assert plain.standings == in_time.standings
    assert plain.tally.months == in_time.tally.months
    assert amounts("0") != [count.worth for count in plain.tally.campaigns]
