"""Which lines and campaigns count, beside the table of the rules (rules 33 and 35 to 38)."""

from decimal import Decimal
from fractions import Fraction

import pytest

from saleor_loyalty_plugin.domain.campaigns.earning import Basket
from saleor_loyalty_plugin.domain.campaigns.goods import CampaignGoods
from saleor_loyalty_plugin.domain.orders import LineFacts

from .figures import BRONZE, ON_X, ON_Y, TWO_LINES, earned, earned_of, line, parts, per_item, per_order, times


def numbers(earning):
    return {each.number: each.points for each in earning.given}


def test_without_campaigns_an_order_earns_as_ever():
    assert parts(earned()) == (49,)


def test_of_equal_factors_the_lower_priority_number_holds_then_the_older():
    assert numbers(earned(times("2", 1, priority=5), times("2", 2, priority=1))) == {2: 50}
    assert numbers(earned(times("2", 4), times("2", 3))) == {3: 50}


def test_a_higher_factor_holds_whatever_its_priority():
    assert numbers(earned(times("2", 1, priority=0), times("3", 2, priority=9))) == {2: 100}


def test_what_stacks_comes_on_top_of_the_highest_that_does_not():
    # given factors 3 alone and 1.5 that stacks: 3.5 on X and 1.5 on Y
    earning = earned(times("3", 1, goods=ON_X), times("2", 2, goods=ON_X), times("1.5", 3, stackable=True))

    # then 49.99, + 60.00, + 24.995
    assert parts(earning) == (49, 60, 25)
    assert earning.exact == Decimal("134.985")


def test_goods_that_earn_nothing_take_no_part_in_other_campaigns():
    # given
    nothing_on_x = times("0", 9, goods=ON_X)

    # then
    assert parts(earned(nothing_on_x)) == (19,)
    assert parts(earned(nothing_on_x, times("5", 1, stackable=True))) == (19, 80)
    assert parts(earned(nothing_on_x, per_item(5, 1))) == (19, 15)
    assert parts(earned(nothing_on_x, per_order(100, 1, goods=ON_X))) == (19,)
    assert earned(nothing_on_x).excluding == {9: ("7 for 30.00",)}
    assert parts(earned(times("0", 1), times("2", 2), per_item(5, 3), per_order(100, 4))) == (0,)


def test_a_campaign_needs_its_goods_on_the_order():
    # given
    no_coffee = CampaignGoods(categories=frozenset({55}))

    # then
    for campaign in (times("2", goods=no_coffee), per_item(5, goods=no_coffee), per_order(5, goods=no_coffee)):
        assert parts(earned(campaign)) == (49,)


@pytest.mark.parametrize(("minimum", "points"), [("19.98", 20), ("19.99", 20), ("20.00", 0)])
def test_a_minimum_is_one_of_its_goods(minimum, points):
    earning = earned(times("2", goods=ON_Y, minimum=Decimal(minimum)))

    assert sum(numbers(earning).values()) == points


def test_neither_gift_cards_nor_what_costs_nothing_are_goods_of_a_campaign():
    # given
    lines = (*TWO_LINES, line("100.00", 9, is_gift_card=True), line("0.00", 10, quantity=4))

    # then
    assert parts(earned(times("2"), lines=lines)) == (49, 50)
    assert parts(earned(per_item(5), lines=lines)) == (49, 20)
    assert parts(earned(per_order(100), lines=lines[2:])) == (0,)
    assert parts(earned(times("2", minimum=Decimal(50)), lines=lines)) == (49,)


def test_delivery_that_earns_takes_rate_and_tier_alone():
    # given
    basket = Basket(lines=TWO_LINES, delivery=Decimal("5.02"))

    # when
    earning = earned_of(basket, BRONZE, [times("2"), per_item(1, 2, goods=ON_X)])

    # then 55.01, + 49.99, + 1
    assert parts(earning) == (55, 50, 1)
    assert earning.exact == Decimal("106.00")


def test_prices_without_tax_count_where_the_program_says_so():
    # given
    taxed = line("30.00", net=Decimal("24.00"))

    # then
    assert parts(earned_of(Basket(lines=(taxed,), on_net=True), BRONZE, [times("2")])) == (24, 24)


def test_what_is_left_of_several_limits_is_the_least():
    assert parts(earned(per_order(100, limit=40), left={1: 30})) == (49, 30)
    assert parts(earned(per_order(100, limit=20), left={1: 30})) == (49, 20)


def test_where_one_has_nothing_left_the_next_best_holds():
    assert numbers(earned(times("3", 1), times("2", 2), left={1: 0})) == {2: 50}


@pytest.mark.parametrize(
    ("_case", "goods", "fits"),
    [
        ("all", CampaignGoods(), True),
        ("its product", CampaignGoods(products=frozenset({1, 2})), True),
        ("another product", CampaignGoods(products=frozenset({2})), False),
        ("its variant", CampaignGoods(variants=frozenset({11})), True),
        ("one of its collections", CampaignGoods(collections=frozenset({21, 22})), True),
        ("its category's parent", CampaignGoods(categories=frozenset({30})), True),
        ("one of several ways", CampaignGoods(products=frozenset({2}), categories=frozenset({31})), True),
        ("not on sale", CampaignGoods(products=frozenset({1}), exclude_sale=True), False),
        ("all but what is on sale", CampaignGoods(exclude_sale=True), False),
    ],
)
def test_goods_are_named_in_any_of_four_ways(_case, goods, fits):
    # given
    facts = LineFacts(1, 11, categories=frozenset({30, 31}), collections=frozenset({22}), on_sale=True)

    # then
    assert goods.include(line("1.00", facts=facts)) is fits


def test_goods_that_are_gone_fit_all_alone():
    # given
    gone = line("1.00", facts=LineFacts())

    # then
    assert CampaignGoods().include(gone)
    assert CampaignGoods(exclude_sale=True).include(gone)
    for goods in (ON_X, CampaignGoods(variants=frozenset({1})), CampaignGoods(collections=frozenset({1}))):
        assert not goods.include(gone)


@pytest.mark.parametrize("factor", ["-1", "0.5", "0.9999", "NaN", "Infinity"])
def test_there_is_no_factor_that_takes_points(factor):
    with pytest.raises(ValueError):  # noqa: PT011
        times(factor)


def test_an_amount_of_many_digits_is_kept_to_the_last():
    # given the largest that the tables hold
    amount, factor = "99999999999999999.999", "100"
    terms = type(BRONZE)(rate=Decimal("999999999999.9999"), multiplier=Decimal("1000.0001"))

    # when
    earning = earned(times(factor), lines=(line(amount),), terms=terms)

    # then
    assert Fraction(earning.exact) == Fraction(amount) * Fraction(terms.rate) * Fraction(terms.multiplier) * 100
