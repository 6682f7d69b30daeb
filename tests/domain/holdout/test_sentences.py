"""A verdict as an operator reads it, in four languages."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.holdout.effect import Price, Verdict, without_holdout
from saleor_loyalty_plugin.domain.holdout.sentences import LANGUAGES, summary

from .sides import side
from .test_effect import compared

NBSP = "\u00a0"


def said(effect, language_code: str = "en", *, preliminary: bool = False) -> str:
    return summary(
        effect, currency="EUR", fraction_digits=2, preliminary=preliminary, language_code=language_code
    ).replace(NBSP, "_")


@pytest.fixture
def not_proven():
    """540 of 9,000 against 45 of 1,000, twenty a buyer, for 600.00."""
    return compared(side(9000, 540), side(1000, 45), Price(cost=Decimal(600), margin_percent=40))


@pytest.mark.parametrize(
    ("language_code", "expected"),
    [
        (
            "en",
            "Not proven: 6.00 % of those it was for and 4.50 % of those held out ordered, a difference of 1.50 "
            "percentage points (\u22120.04 to 2.73), worth 480.00 EUR (\u2212511.61 to 1,471.61).",
        ),
        (
            "ru",
            "Не доказано: заказали 6,00 % тех, кому это было доступно, и 4,50 % контрольной группы, разница "
            "1,50 п. п. (от \u22120,04 до 2,73), польза 480,00 EUR (от \u2212511,61 до 1_471,61).",
        ),
        (
            "pl-PL",
            "Nie udowodniono: zamówiło 6,00% osób, dla których to było, i 4,50% grupy kontrolnej, różnica 1,50 p.p. "
            "(od \u22120,04 do 2,73), wartość 480,00 EUR (od \u2212511,61 do 1_471,61).",
        ),
        (
            "FI",
            "Ei osoitettu: kohteena olleista tilasi 6,00 % ja vertailuryhmästä 4,50 %, ero 1,50 prosenttiyksikköä "
            "(\u22120,04 \u2026 2,73), arvo 480,00 EUR (\u2212511,61 \u2026 1_471,61).",
        ),
    ],
)
def test_what_was_compared_is_said_with_both_intervals(language_code, expected, not_proven):
    # then
    assert said(not_proven, language_code) == expected


def test_another_language_has_english(not_proven):
    # then
    assert said(not_proven, "de") == said(not_proven, "en-GB") == said(not_proven)


@pytest.mark.parametrize(
    ("language_code", "expected"),
    [
        ("en", "Proven (preliminary): 7.00 % of"),
        ("ru", "Доказано (предварительно): заказали 7,00 %"),
        ("pl", "Udowodniono (wstępnie): zamówiło 7,00%"),
        ("fi", "Osoitettu (alustava): kohteena olleista tilasi 7,00 %"),
    ],
)
def test_what_may_still_turn_is_said_to_be_preliminary(language_code, expected):
    # then
    assert said(compared(side(9000, 630), side(1000, 45)), language_code, preliminary=True).startswith(expected)


@pytest.mark.parametrize("language_code", LANGUAGES)
def test_every_verdict_has_a_sentence_in_every_language(language_code):
    # given
    effects = {
        Verdict.PROVEN: compared(side(9000, 630), side(1000, 45)),
        Verdict.NOT_PROVEN: compared(side(9000, 540), side(1000, 45)),
        Verdict.HARMFUL: compared(side(9000, 270), side(1000, 60)),
        Verdict.NOT_ENOUGH_DATA: compared(side(450, 3), side(50, 0)),
        Verdict.NOT_COMPARABLE: compared(side(8850, 540), side(1150, 45)),
        Verdict.NO_HOLDOUT: without_holdout(side(9000, 540), cost=Decimal(0)),
    }
    assert {effect.verdict: None for effect in effects.values()} == dict.fromkeys(Verdict)

    # then
    sentences = {said(effect, language_code) for effect in effects.values()}
    assert len(sentences) == len(Verdict)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in sentences)


def test_too_little_data_says_what_is_missing():
    # then
    assert said(compared(side(450, 3), side(50, 0))) == (
        "Not enough data: each side takes 200 members and 10 who ordered; it was for 450 members, 3 of whom ordered, "
        "and 50 are held out, 0 of whom ordered."
    )


def test_sides_that_chance_did_not_make_are_said_in_members():
    # then
    assert said(compared(side(8850, 540), side(1150, 45))) == (
        "Not comparable: 1,150 members are held out and should be about 1,000, so something other than chance parted "
        "the sides."
    )
