"""Why an order earns what it earns: steps that add up, from what was frozen (rule 42)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.earning import EarningTerms, points_for
from saleor_loyalty_plugin.domain.explaining.order import FrozenOrder, explain_order, steps_in_full
from saleor_loyalty_plugin.domain.explaining.steps import StepLine
from saleor_loyalty_plugin.domain.words.sayings import say

from ..facts import multipliers, prices, rates, state


def order(*amounts: str, rate="1", multiplier="1", **facts) -> FrozenOrder:
    lines = tuple(StepLine(str(index), Decimal(amount)) for index, amount in enumerate(amounts))
    known = {
        "terms": EarningTerms(rate=Decimal(rate), multiplier=Decimal(multiplier)),
        "base": sum((line.amount for line in lines), Decimal(0)),
        "currency": "USD",
        "lines": lines,
    }
    return FrozenOrder(**{**known, **facts})


def parts(steps):
    return [(step.kind.name, step.points) for step in steps]


def texts(steps, language="en"):
    return [" ".join(say(each, language) for each in step.says).replace("\u00a0", " ") for step in steps]


def test_lines_add_up_before_anything_is_dropped():
    # given two lines at 1.25 points
    steps = steps_in_full(order("19.99", "50.01", multiplier="1.25", tier_code="silver"), [])

    # then 70.00 x 1 = 70, x 1.25 = 87.50, of which half a point is dropped
    assert parts(steps) == [("BASE", 70), ("TIER", 17)]
    assert (steps[0].amount, steps[0].factor, steps[1].factor) == (Decimal("70.00"), 1, Decimal("1.25"))
    assert [str(line.amount) for line in steps[0].lines] == ["19.99", "50.01"]
    assert texts(steps) == [
        "70 USD of goods, 1 point for each USD: 70 points.",
        "Tier silver, × 1.25: 17 points more. Altogether 87.5, parts of a point are dropped: 87 points.",
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "ru",
            "Товары на 399 PLN, 0,25 балла за 1 PLN: 99 баллов. Всего 99,75, неполный балл отбрасывается: 99 баллов.",
        ),
        (
            "pl",
            "Towary za 399 PLN, 0,25 punktu za 1 PLN: 99 punktów. Razem 99,75, niepełny punkt odpada: 99 punktów.",
        ),
        (
            "fi",
            "Tuotteet 399 PLN, 0,25 pistettä / 1 PLN: 99 pistettä. Yhteensä 99,75, vajaa piste jää pois: 99 pistettä.",
        ),
    ],
)
def test_a_step_is_said_in_the_readers_language(language, expected):
    assert texts(steps_in_full(order("399.00", rate="0.25", currency="PLN"), []), language) == [expected]


def test_what_earns_nothing_is_told_first():
    # given
    card, replaced = (StepLine("9", Decimal("50.00")),), (StepLine("8", Decimal("20.00")),)

    # when
    steps = steps_in_full(order("30.00", base=Decimal("10.00"), gift_cards=card, replaced=replaced), [])

    # then
    assert parts(steps) == [("EXCLUDED", 0), ("EXCLUDED", 0), ("BASE", 10)]
    assert texts(steps)[:2] == [
        "Gift cards for 50 USD earn nothing.",
        "20 USD of goods take the place of others, which have had their points.",
    ]


def test_delivery_that_earns_is_named():
    # given
    lines = (StepLine("0", Decimal("30.00")), StepLine(None, Decimal("5.00")))

    # then
    assert texts(steps_in_full(order(base=Decimal("35.00"), lines=lines), [])) == [
        "35 USD of goods and delivery, 1 point for each USD: 35 points."
    ]


@pytest.mark.parametrize(
    ("suspended", "why"),
    [
        (True, "The membership was suspended when the order was placed: it earns nothing."),
        (False, "Orders earned nothing here when this one was placed."),
    ],
)
def test_an_order_without_a_rate_says_why(suspended, why):
    # given
    steps = steps_in_full(order("30.00", rate="0", multiplier="1.25", placed_suspended=suspended), [])

    # then
    assert parts(steps) == [("EXCLUDED", 0)]
    assert texts(steps) == [why]


def test_a_tier_that_gives_less_takes_off():
    steps = steps_in_full(order("10.00", multiplier="0.5", tier_code="trial"), [])

    assert parts(steps) == [("BASE", 10), ("TIER", -5)]
    assert texts(steps)[1] == "Tier trial, × 0.5: 5 points less."


@pytest.mark.parametrize(
    ("_case", "facts", "earned", "expected", "refund"),
    [
        ("paid", {}, 100, 0, None),
        ("not paid yet", {"charged": Decimal(0), "fully_paid_once": False}, 0, 100, None),
        ("a part of it is paid", {"charged": Decimal(40), "fully_paid_once": False}, 0, 100, None),
        ("a guest's", {"user_id": None}, 0, 100, None),
        ("30.00 paid back", {"charged": Decimal(70)}, 70, 0, -30),
        ("30.00 paid back before it was sent", {"charged": Decimal(70)}, 0, 70, -30),
        ("all paid back", {"charged": Decimal(0)}, 0, 0, -100),
        ("all paid back, 20 had expired", {"charged": Decimal(0)}, 20, 0, -80),
        ("10.00 paid back for its delivery", {"charged": Decimal(90), "delivery_refunded": Decimal(10)}, 0, 100, None),
        ("cancelled", {"void": True}, 0, 0, -100),
        ("cancelled before it was paid", {"void": True, "fully_paid_once": False, "charged": Decimal(0)}, 0, 0, -100),
    ],
)
def test_what_has_become_of_it_is_the_last_step(_case, facts, earned, expected, refund):
    # when
    found = explain_order(order("100.00"), [], state(**facts), earned=earned)

    # then
    assert found.expected == expected
    assert parts(found.steps) == [("BASE", 100), *([("REFUND", refund)] if refund else [])]


def test_a_refund_and_a_cancellation_are_told_apart():
    refunded = explain_order(order("100.00"), [], state(charged=Decimal("70.00")), earned=70)
    cancelled = explain_order(order("100.00"), [], state(void=True), earned=0)

    assert texts(refunded.steps)[-1] == "30 USD of 100 USD was paid back: 30 points less."
    assert refunded.steps[-1].amount == Decimal("30.00")
    assert texts(cancelled.steps)[-1] == "The order was cancelled: 100 points less."


@given(prices, rates, multipliers, st.integers(0, 10_000))
def test_steps_add_up_whatever_the_figures(base, rate, multiplier, cents):
    # given
    terms = EarningTerms(rate=rate, multiplier=multiplier)
    frozen, present = order(base=base, terms=terms, lines=()), state(charged=Decimal(cents) / 100)

    # when
    found = explain_order(frozen, [], present, earned=0)

    # then
    assert sum(step.points for step in steps_in_full(frozen, [])) == points_for(base, terms)
    assert sum(step.points for step in found.steps) == points_for(base, terms, share=Fraction(cents, 10_000))
