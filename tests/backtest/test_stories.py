"""The rules' worked figures, told on past orders."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.backtest.membership.spending import EAGER, NEVER, parse_spending

from .past import ONE_TIER, Backtest

SILVER = {"bronze": {"threshold": 0}, "silver": {"threshold": 100, "earn_multiplier": Decimal("1.25")}}
FIVE_PERCENT = {
    "bronze": {"threshold": 0},
    "silver": {"threshold": 100, "earn_multiplier": Decimal("1.25"), "discount_percent": 5},
}


def test_parts_of_a_point_are_dropped_once_an_order(tmp_path):
    # rule 3
    story = Backtest(tmp_path, ["1,ada,2026-01-01,25.49", "2,bob,2026-01-01,19.99"])

    assert story.customer("ada").points_earned == 25
    assert story.customer("bob").points_earned == 19


def test_a_channel_with_a_quarter_of_the_rate(tmp_path):
    # rule 4
    story = Backtest(
        tmp_path, ["1,ada,2026-01-01,399.00,PLN"], currencies={"PLN": {"points_per_currency_unit": Decimal("0.25")}}
    )

    assert story.customer().points_earned == 99


@pytest.mark.parametrize(("refunded", "left"), [("30.00", 70), ("100.00", 0), ("0.01", 99), ("", 100)])
def test_a_refund_takes_its_share_back(tmp_path, refunded, left):
    # rule 11
    story = Backtest(tmp_path, [f"1,ada,2026-01-01,100.00,,,,{refunded}"])

    assert story.customer().points_earned == left


def test_a_refund_is_measured_on_goods_and_delivery(tmp_path):
    # 55.00 of 110.00 come back: half of the points
    story = Backtest(tmp_path, ["1,ada,2026-01-01,100.00,,,10.00,55.00"])

    assert story.customer().points_earned == 50
    assert story.customer().revenue == Decimal("50.00")


def test_delivery_earns_where_the_program_says_so(tmp_path):
    rows = ["1,ada,2026-01-01,100.00,,,9.99"]

    assert Backtest(tmp_path, rows).customer().points_earned == 100
    assert Backtest(tmp_path, rows, earn_on_shipping=True).customer().points_earned == 109


def test_points_expire_on_their_day_and_not_before(tmp_path):
    # rules 28 and 29: from noon of the day a year later
    story = Backtest(tmp_path, ["1,ada,2025-03-01T12:00:00Z,80", "2,bob,2026-06-01,1"])

    assert story.customer(until="2026-02-28").points_available == 80
    assert story.customer(until="2026-03-01").points_available == 0
    assert story.totals().points_expired == 80


def test_points_that_do_not_expire(tmp_path):
    story = Backtest(tmp_path, ["1,ada,2010-03-01,80", "2,bob,2026-06-01,1"], expires_after_days=0)

    assert story.customer().points_available == 80


def test_pending_points_are_outstanding_and_not_available(tmp_path):
    # rule 10
    rows = ["1,ada,2026-01-01,100", "2,bob,2026-01-20,1"]
    story = Backtest(tmp_path, rows, pending_days=14, expires_after_days=30)

    assert story.customer(until="2026-01-14").points_available == 0
    assert story.customer(until="2026-01-15").points_available == 100
    assert story.totals().points_outstanding == 101


def test_expiry_counts_from_the_day_the_points_become_available(tmp_path):
    rows = ["1,ada,2026-01-01,100", "2,bob,2026-03-20,1"]
    story = Backtest(tmp_path, rows, pending_days=14, expires_after_days=30)

    assert story.customer(until="2026-02-13").points_available == 100
    assert story.customer(until="2026-02-14").points_available == 0


def test_the_tier_of_an_order_is_the_one_before_it(tmp_path):
    # rules 2 and 23: up at once, for the next order on
    story = Backtest(tmp_path, ["1,ada,2026-01-01,100", "2,ada,2026-01-02,100"], tiers=SILVER)

    assert story.customer(until="2026-01-01").tier == "silver"
    assert story.customer().points_earned == 100 + 125


def test_the_tier_is_lost_when_the_grace_is_over(tmp_path):
    # rule 23: 2026-01-01 leaves the twelve months on 2027-01-01, and 30 days of grace follow
    story = Backtest(tmp_path, ["1,ada,2026-01-01,100", "2,bob,2027-12-01,1"], tiers=SILVER)

    assert story.customer(until="2027-01-30").tier == "silver"
    assert story.customer(until="2027-01-31").tier == "bronze"


def test_an_order_within_the_grace_is_priced_at_the_tier_and_may_save_it(tmp_path):
    rows = ["1,ada,2026-01-01,100", "2,ada,2027-01-15,80", "3,bob,2027-12-01,1"]
    story = Backtest(tmp_path, rows, tiers=SILVER)

    assert story.customer().points_earned == 100 + 100
    assert story.customer().tier == "silver"


@pytest.mark.parametrize(
    ("window", "tier"), [("rolling_12_months", "bronze"), ("calendar_year", "bronze"), ("lifetime", "silver")]
)
def test_windows(tmp_path, window, tier):
    rows = ["1,ada,2026-06-01,60", "2,ada,2027-06-02,60"]
    story = Backtest(tmp_path, rows, tiers=SILVER, qualification_window=window)

    assert story.customer().tier == tier


def test_a_calendar_year_ends_with_the_year(tmp_path):
    rows = ["1,ada,2026-12-31,100", "2,bob,2027-06-01,1"]
    story = Backtest(tmp_path, rows, tiers=SILVER, qualification_window="calendar_year", downgrade_grace_days=0)

    assert story.customer(until="2026-12-31").tier == "silver"
    assert story.customer(until="2027-01-01").tier == "bronze"


@pytest.mark.parametrize(("orders", "tier"), [(2, "bronze"), (3, "silver")])
def test_tiers_by_orders_leave_out_those_that_were_refunded(tmp_path, orders, tier):
    rows = [f"{number},ada,2026-01-0{number},5" for number in range(1, orders + 1)]
    rows.append("9,ada,2026-01-09,5,,,,5")
    tiers = {"bronze": {"threshold": 0}, "silver": {"threshold": 3}}
    story = Backtest(tmp_path, rows, tiers=tiers, qualification_basis="orders", downgrade_grace_days=0)

    assert story.customer().tier == tier


def test_a_tier_that_a_refunded_order_reached_is_kept_for_its_grace(tmp_path):
    # as in a shop, where it was paid before it was refunded
    rows = ["1,ada,2026-01-01,100,,,,100", "2,bob,2026-06-01,1"]
    story = Backtest(tmp_path, rows, tiers=SILVER)

    assert story.customer(until="2026-01-30").tier == "silver"
    assert story.customer(until="2026-01-31").tier == "bronze"
    assert story.customer().points_earned == 0


def test_tiers_by_spend_convert_by_the_rates(tmp_path):
    # rule 22: 400.00 PLN at a rate of 0.25 count 100.00
    rows = ["1,ada,2026-01-01,399.99,PLN", "2,bob,2026-01-01,400,PLN", "3,eve,2026-01-01,5,USD"]
    story = Backtest(
        tmp_path,
        rows,
        tiers={"bronze": {"threshold": 0}, "silver": {"threshold": 100}},
        qualification_basis="spend",
        currencies={"PLN": {"points_per_currency_unit": Decimal("0.25")}},
    )

    assert (story.customer("ada").tier, story.customer("bob").tier) == ("bronze", "silver")
    assert story.totals().revenue == Decimal("205.00")  # 99.9975 and 100.00 and 5.00


def test_discount_and_points_come_off_before_the_order_earns(tmp_path):
    # rule 21 without the voucher: 10.00, silver 9.50, 200 points 7.50, floor(7.50 x 1.25) = 9
    rows = ["1,ada,2026-01-01,300", "2,ada,2026-01-02,10.00"]
    program = {"tiers": FIVE_PERCENT, "min_redeem_points": 200, "redeem_step": 200}
    story = Backtest(tmp_path, rows, **program)

    assert story.customer(spending=EAGER).points_earned == 300 + 9
    assert story.customer(spending=EAGER).points_available == 100 + 9
    assert story.customer(spending=EAGER).gained == Decimal("2.50")
    assert story.totals(EAGER).cost_of_points == Decimal("2.00")
    assert story.totals(EAGER).cost_of_discounts == Decimal("0.50")
    # nobody spends: floor(9.50 x 1.25) = 11
    assert story.customer(spending=NEVER).points_earned == 300 + 11


def test_points_pay_at_most_their_share_of_the_goods(tmp_path):
    # rule 15: half of 10.00 is 500 points
    rows = ["1,ada,2026-01-01,1000", "2,ada,2026-01-02,10.00"]
    story = Backtest(tmp_path, rows, tiers=ONE_TIER, max_redeem_percent=50)

    assert story.totals(EAGER).points_redeemed == 500
    assert story.customer(spending=EAGER).points_available == 1000 - 500 + 5


def test_points_of_an_order_are_not_spent_on_it(tmp_path):
    # rule 31
    story = Backtest(tmp_path, ["1,ada,2026-01-01,1000"], tiers=ONE_TIER)

    assert story.totals(EAGER).points_redeemed == 0


def test_fewer_points_than_the_least_are_not_spent(tmp_path):
    rows = ["1,ada,2026-01-01,99", "2,ada,2026-01-02,10.00"]

    assert Backtest(tmp_path, rows, tiers=ONE_TIER).totals(EAGER).points_redeemed == 0
    assert Backtest(tmp_path, rows, tiers=ONE_TIER, min_redeem_points=99).totals(EAGER).points_redeemed == 99


def test_the_soonest_to_expire_are_spent_first(tmp_path):
    # rule 28: of 100 + 100 points 150 are spent, so what is left are points of June
    rows = ["1,ada,2025-02-01,100", "2,ada,2025-06-01,100", "3,ada,2025-06-02,1.50", "4,bob,2026-07-01,1"]
    story = Backtest(tmp_path, rows, tiers=ONE_TIER, min_redeem_points=150, redeem_step=150)

    assert story.customer(spending=EAGER, until="2026-05-31").points_available == 50
    assert story.customer(spending=EAGER, until="2026-06-01").points_available == 0
    assert story.totals(EAGER).points_expired == 50


def test_spent_points_come_back_with_a_refund_for_thirty_days_at_least(tmp_path):
    # rule 20: 100 points spent on an order of 4.00, half of it refunded a week before they expire
    rows = ["1,ada,2025-01-10,100", "2,ada,2026-01-03,4.00,,,,2.00", "3,bob,2026-06-01,1"]
    story = Backtest(tmp_path, rows, tiers=ONE_TIER)

    assert story.totals(EAGER).points_redeemed == 50
    assert story.customer(spending=EAGER, until="2026-02-01").points_available == 50 + 1
    assert story.customer(spending=EAGER, until="2026-02-02").points_available == 1


def test_welcome_points_are_there_with_the_first_order(tmp_path):
    story = Backtest(tmp_path, ["1,ada,2026-01-01,10"], tiers=ONE_TIER, welcome_points=250)

    totals = story.totals()
    assert (totals.points_earned, totals.points_bonus, totals.points_outstanding) == (10, 250, 260)


def test_free_delivery_from_its_minimum_and_at_its_price(tmp_path):
    # rule 25
    tiers = {"bronze": {"threshold": 0, "free_shipping": True}}
    terms = {"USD": {"free_shipping_minimum_order": 50, "free_shipping_price": 3}}
    rows = ["1,ada,2026-01-01,49.99,,,10", "2,ada,2026-01-02,50.00,,,10", "3,ada,2026-01-03,60.00,,,2"]
    story = Backtest(tmp_path, rows, tiers=tiers, currencies=terms)

    assert story.totals().cost_of_delivery == Decimal("7.00")
    assert story.totals().delivery_orders == pytest.approx(2 / 3)


def test_guests_count_as_revenue_and_earn_nothing(tmp_path):
    story = Backtest(tmp_path, ["1,,2026-01-01,100", "2,ada,2026-01-01,10"])

    totals = story.totals()
    assert (totals.orders, totals.customers, totals.revenue) == (2, 1, Decimal("110.00"))
    assert totals.points_earned == 10


def test_outstanding_points_are_a_liability(tmp_path):
    story = Backtest(tmp_path, ["1,ada,2026-01-01,12345.99"], tiers=ONE_TIER, point_value=Decimal("0.005"))

    assert story.totals().liability == Decimal("61.72")


def test_breakage_is_what_expired_of_the_points_whose_day_has_come(tmp_path):
    rows = ["1,ada,2025-01-01,100", "2,bob,2025-01-01,300", "3,ada,2025-06-01,1.00", "4,bob,2026-05-01,7"]
    story = Backtest(tmp_path, rows, tiers=ONE_TIER)

    assert story.totals(NEVER).breakage == 1.0
    assert story.totals(EAGER).breakage == 0.75  # ada spent her 100


def test_the_same_seed_decides_the_same_and_another_one_otherwise(tmp_path):
    rows = [f"{number},c{number % 40},2026-01-{number % 28 + 1:02},150" for number in range(400)]
    story = Backtest(tmp_path, rows, tiers=ONE_TIER)
    half = parse_spending("rate=0.5")

    first, again, other = (story.run(half, seed=seed).standings.available for seed in (1, 1, 2))

    assert first == again != other
    spent = [story.totals(parse_spending(text)).points_redeemed for text in ("never", "rate=0.5", "eager")]
    assert spent[0] < spent[1] < spent[2]
