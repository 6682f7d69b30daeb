"""What answers add up to, and how sure that is (rule 89)."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.voice.surveys.rules.figures import ces, csat, nps
from saleor_loyalty_plugin.features.voice.surveys.rules.questions import QuestionKind, is_low, scale_problem

COUNTS = st.integers(min_value=0, max_value=1000)


def rounded(interval, digits: int) -> tuple[float, float, float]:
    return tuple(round(end, digits) for end in (interval.estimate, interval.low, interval.high))


@pytest.mark.parametrize(
    ("promoters", "passives", "detractors", "expected"),
    [(70, 20, 10, (60, 47.0, 73.0)), (291, 476, 395, (-8.95, -13.34, -4.56))],  # SV-01, SV-02
)
def test_nps_is_promoters_less_detractors_with_the_exact_variance(promoters, passives, detractors, expected):
    assert rounded(nps({10: promoters, 8: passives, 0: detractors}), 2) == pytest.approx(expected, abs=0.005)


def test_of_no_answers_there_is_no_number():  # SV-04
    assert (nps({}), csat({}), ces({})) == (None, None, None)


def test_seven_and_eight_are_neither():  # SV-05
    assert nps(Counter([7, 8, 8])).estimate == 0


@pytest.mark.parametrize(("number", "expected"), [(10, 100), (9, 100), (8, 0), (7, 0), (6, -100), (0, -100)])
def test_who_promotes_is_told_by_the_value(number, expected):  # SV-07
    assert nps({number: 1}).estimate == expected


def test_satisfaction_is_the_share_of_4_and_5():  # SV-08
    assert rounded(csat(Counter([5, 5, 4, 3, 1])), 1) == (60.0, 23.1, 88.2)


def test_effort_is_a_mean():
    assert ces({7: 1, 6: 1, 4: 1}) == Decimal("5.67")


@given(st.lists(COUNTS, min_size=3, max_size=3).filter(any))
def test_nps_is_within_its_scale_and_interval(counts):
    promoters, passives, detractors = counts
    found = nps({9: promoters, 7: passives, 6: detractors})
    assert -100 <= found.estimate <= 100
    assert found.low <= found.estimate <= found.high
    turned = nps({9: detractors, 7: passives, 6: promoters})
    assert turned.estimate == pytest.approx(-found.estimate)


@pytest.mark.parametrize(("kind", "highest"), [("nps", 6), ("csat", 2), ("ces", 3)])
def test_low_answers_are_told_by_their_kind(kind, highest):
    kind = QuestionKind(kind)
    assert is_low(kind, highest)
    assert not is_low(kind, highest + 1)
    assert not is_low(QuestionKind.TEXT, None)


@pytest.mark.parametrize(("kind", "least", "most"), [("nps", 0, 10), ("csat", 1, 5), ("ces", 1, 7)])
def test_an_answer_is_on_its_scale(kind, least, most):
    problems = [scale_problem(QuestionKind(kind), number) for number in (least - 1, least, most, most + 1)]
    assert problems == [f"Enter a whole number from {least} to {most}.", None, None, problems[0]]
