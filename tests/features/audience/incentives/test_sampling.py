"""Who gets which incentive (rule 54)."""

from decimal import Decimal
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.audience.incentives.rules.kinds import (
    Economy,
    IncentiveKind,
    Terms,
    cost_of_order,
    profit_of_order,
)
from saleor_loyalty_plugin.features.audience.incentives.rules.sampling import (
    FLOOR,
    WHOLE,
    Arm,
    best,
    chances,
    drawn,
    ticket,
)

ORDERS_OF_60 = Economy(average_order=Decimal(60), margin_percent=40, point_value=Decimal("0.01"))
NOTHING = Terms(kind=IncentiveKind.NOTHING)
FREE_DELIVERY = Terms(kind=IncentiveKind.FREE_SHIPPING, cost=Decimal(5))
TWENTY_PERCENT = Terms(kind=IncentiveKind.PERCENT, value=Decimal(20))


def arms(*tried: tuple[int, int], profit: str = "10") -> list[Arm]:
    """Return variants as (orders, tries)."""
    return [Arm(tries, orders, Decimal(profit)) for orders, tries in tried]


def test_what_is_believed_of_a_share_of_orders():
    free_delivery, twenty_percent = arms((12, 100), (18, 100))

    assert round(free_delivery.mean, 6) == 0.127451
    assert round(twenty_percent.mean, 6) == 0.186275


def test_how_likely_each_is_the_best_where_orders_leave_the_same():
    assert [round(each, 6) for each in best(arms((12, 100), (18, 100)))] == [0.120604, 0.879396]
    assert [round(each, 6) for each in best(arms((12, 100), (18, 100), (8, 100)))] == [0.117688, 0.869713, 0.012599]


def test_profit_counts_and_not_orders():
    # given shares of orders of 9 %, 12 % and 18 %
    shares = {NOTHING: "0.09", FREE_DELIVERY: "0.12", TWENTY_PERCENT: "0.18"}

    # then
    profits = {terms: Decimal(share) * profit_of_order(terms, ORDERS_OF_60) for terms, share in shares.items()}
    assert profits == {NOTHING: Decimal("2.16"), FREE_DELIVERY: Decimal("2.28"), TWENTY_PERCENT: Decimal("2.16")}
    tried = [
        Arm(100_000, int(100_000 * Decimal(share)), profit_of_order(terms, ORDERS_OF_60))
        for terms, share in shares.items()
    ]
    assert [round(each, 2) for each in best(tried)] == [0, 1, 0]


@pytest.mark.parametrize(
    ("terms", "cost"),
    [
        (NOTHING, "0"),
        (FREE_DELIVERY, "5"),
        (TWENTY_PERCENT, "12"),
        (Terms(kind=IncentiveKind.AMOUNT, value=Decimal("7.50")), "7.50"),
        (Terms(kind=IncentiveKind.POINTS, value=Decimal(500)), "5"),
    ],
)
def test_what_an_order_costs(terms, cost):
    assert cost_of_order(terms, ORDERS_OF_60) == Decimal(cost)


def test_until_each_was_tried_a_hundred_times_all_have_the_same_chance():
    assert chances(arms((18, 100), (12, 100), (50, 99))) == [333_333, 333_334, 333_333]
    assert chances(arms((18, 100), (12, 100), (50, 100))) != [333_333, 333_334, 333_333]


def test_no_variant_falls_below_a_tenth():
    found = chances(arms((900, 1000), (10, 1000), (0, 1000)))

    assert found == [800_000, 100_000, 100_000]


def test_what_costs_more_than_it_brings_is_never_the_best():
    assert best([*arms((90, 100), profit="-1"), *arms((1, 100), profit="0"), *arms((1, 100))]) == [0, 0, 1]


def test_where_orders_leave_nothing_the_one_that_loses_least_is_the_best():
    assert best([*arms((90, 100), profit="-5"), *arms((1, 100), profit="0")]) == [0, 1]


def test_a_draw_can_be_computed_again_from_its_names():
    # given
    digest = sha256(b"winback:17:journey-3").hexdigest()

    # then
    assert ticket("winback", 17, "journey-3") == int(digest[:16], 16) % 1_000_000
    assert [
        drawn([500_000, 300_000, 200_000], number) for number in (0, 499_999, 500_000, 799_999, 800_000, 999_999)
    ] == [
        0,
        0,
        1,
        1,
        2,
        2,
    ]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3000), st.floats(0, 1), st.decimals(-20, 60, places=2)), min_size=2, max_size=3)
)
def test_chances_are_a_tenth_at_least_and_one_in_all(tried):
    # given
    found = chances([Arm(tries, round(tries * share), profit) for tries, share, profit in tried])

    # then
    assert sum(found) == WHOLE
    assert min(found) >= FLOOR


def lost(shares: dict[Terms, float]) -> tuple[float, float]:
    """Return what 10,000 members bring less than if all got the best, by rule 54 and with equal chances."""
    variants = list(shares)
    profits = [profit_of_order(terms, ORDERS_OF_60) for terms in variants]
    expected = [float(profit) * share for profit, share in zip(profits, shares.values(), strict=True)]
    tries, orders, brought = [0] * len(variants), [0] * len(variants), 0.0
    # A thousand members a week are drawn for, by what the weeks before brought.
    for week in range(10):
        now = chances([Arm(*counts) for counts in zip(tries, orders, profits, strict=True)])
        for member in range(week * 1000, (week + 1) * 1000):
            place = drawn(now, ticket("winback", member, "month-1"))
            tries[place] += 1
            orders[place] += ticket("would order", member, variants[place].kind) < WHOLE * shares[variants[place]]
            brought += expected[place]
    most = 10_000 * max(expected)
    return 1 - brought / most, 1 - sum(expected) / len(expected) / max(expected)


def test_over_ten_thousand_members_it_loses_less_than_a_twentieth_against_always_giving_the_best():
    by_rule, _ = lost({NOTHING: 0.09, FREE_DELIVERY: 0.12, TWENTY_PERCENT: 0.18})

    assert by_rule < 0.05


def test_it_loses_less_than_half_of_what_equal_chances_lose_where_one_brings_much_less():
    by_rule, by_equal_chances = lost({NOTHING: 0.09, FREE_DELIVERY: 0.12, TWENTY_PERCENT: 0.10})

    assert by_rule < by_equal_chances / 2
